/** The shape of the whole catalogue. Each component imports only its own sections of it. */
import type { ControlMessages } from './en/control.js';
import type { DetailsMessages } from './en/details.js';
import type { LauncherMessages } from './en/launcher.js';
import type { PeopleMessages } from './en/people.js';
import type { StateMessages } from './en/states.js';
import type { StatusMessages } from './en/status.js';

/** A whole catalogue, as `cobrowse-participant-kit/locales/en` exports it. */
export interface Messages {
  /** Phases and states. */
  readonly states: StateMessages;
  /** Names, roles, purposes. */
  readonly people: PeopleMessages;
  /** Hold, alerting, wrap-up, errors, disconnect reasons. */
  readonly status: StatusMessages;
  /** Who controls whom. */
  readonly control: ControlMessages;
  /** The viewer launcher. */
  readonly launcher: LauncherMessages;
  /** The details of a card. */
  readonly details: DetailsMessages;
}

/**
 * Any part of a catalogue; what is left out stays English.
 *
 * @example const messages: PartialMessages = { launcher: { open: 'Join' } };
 */
export type PartialMessages = {
  readonly [Section in keyof Messages]?: Partial<Messages[Section]>;
};

/** One catalogue laid over another. */
export function mergeMessages(
  below: PartialMessages | undefined,
  above: PartialMessages | undefined,
): PartialMessages {
  if (!below || !above) return above ?? below ?? {};
  const sections = Object.entries(above).map(([name, section]) => {
    const under: object | undefined = Object.entries(below).find(([key]) => key === name)?.[1];
    return [name, { ...under, ...section }];
  });
  return { ...below, ...Object.fromEntries(sections) };
}
