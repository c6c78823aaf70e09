/** The selection as a part of the URL: ids of sessions and legs, but no other data. */

/** What is selected. */
export interface Selection {
  readonly session: string;
  readonly leg: string;
  /** A moment of the replay, in epoch milliseconds; null for the end. */
  readonly moment: number | null;
}

/**
 * Ids consist of letters, digits and a few other characters. Anything else may contain a name or a
 * number.
 */
const ID = /^[\w/~>-]{1,80}$/;

/** A session in a URL: its id, if it is a valid one, otherwise its position in the source. */
export function addressOf(id: string | null, index: number): string {
  return id !== null && ID.test(id) ? id : `number-${index + 1}`;
}

/** A moment in microseconds. Events with the same time differ by one. */
const MOMENT = /^t=(\d{1,16})$/;

/** The part of a URL for a session, one of its legs, and a moment of its replay. */
export function writeSelection(
  session: string,
  leg: string | null,
  moment: number | null = null,
): string {
  const key = leg !== null && ID.test(leg) ? leg : '';
  const time = moment !== null && moment >= 0 ? `t=${Math.round(moment * 1000)}` : '';
  const item = [session, key, time].join('.').replace(/\.+$/, '');
  return encodeURIComponent(item).replaceAll('~', '%7E').replaceAll('%3D', '=');
}

/** Reads what {@link writeSelection} wrote. */
export function readSelection(item: string): Selection {
  try {
    const [session = '', leg = '', time = ''] = decodeURIComponent(item).split('.');
    const microseconds = MOMENT.exec(time)?.[1];
    const moment = microseconds === undefined ? null : Number(microseconds) / 1000;
    return { session, leg, moment };
  } catch {
    return { session: '', leg: '', moment: null };
  }
}
