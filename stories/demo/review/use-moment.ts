import { useEffect, useRef, useState } from 'react';

/** Browsers reject a URL that changes many times a second, as it would while playing. */
const WRITE_AFTER_MS = 300;

/**
 * The moment of a replay: what the user chose last, or the one in the URL when that changes. The
 * URL is updated when the moment stops changing.
 */
export function useMoment(
  inAddress: number | null,
  write: (moment: number | null) => void,
): readonly [number | null, (moment: number | null) => void] {
  const [state, setState] = useState({ moment: inAddress, seen: inAddress, written: inAddress });
  if (inAddress !== state.seen) {
    const isOwn = isSame(inAddress, state.written);
    setState({ ...state, moment: isOwn ? state.moment : inAddress, seen: inAddress });
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (moment: number | null): void => {
    setState((before) => ({ ...before, moment }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setState((before) => ({ ...before, written: moment }));
      latest.current(moment);
    }, WRITE_AFTER_MS);
  };
  return [state.moment, change];
}

/** URLs contain whole microseconds. */
function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.round(one * 1000) === Math.round(other * 1000);
}
