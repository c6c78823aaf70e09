'use client';
/** When stores flush while components show them. */

/** Longest wait, because a hidden page gets no frames. */
const LONGEST_WAIT = 250;

/** Calls a function in the next frame, or after a quarter of a second if there is no frame. */
export function frameSchedule(flush: () => void): void {
  const run = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    flush();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, LONGEST_WAIT);
}
