/** The selection as a part of the address: ids of sessions and legs, and nothing else of the data. */

/** What is selected. */
export interface Selection {
  readonly session: string;
  readonly leg: string;
}

/** Ids are letters, digits and few marks; what looks otherwise may hold a name or a number. */
const ID = /^[\w/~>-]{1,80}$/;

/** A session in an address: its id where that is one, else its place in the source. */
export function addressOf(id: string | null, index: number): string {
  return id !== null && ID.test(id) ? id : `number-${index + 1}`;
}

/** The part of an address for a session and a leg of it. */
export function writeSelection(session: string, leg: string | null): string {
  const key = leg !== null && ID.test(leg) ? `.${leg}` : '';
  return encodeURIComponent(session + key).replaceAll('~', '%7E');
}

/** Reads what {@link writeSelection} wrote. */
export function readSelection(item: string): Selection {
  try {
    const [session = '', leg = ''] = decodeURIComponent(item).split('.');
    return { session, leg };
  } catch {
    return { session: '', leg: '' };
  }
}
