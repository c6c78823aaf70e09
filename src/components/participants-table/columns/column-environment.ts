/** What columns need in addition to the participant. */
import type { ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { PeopleMessages } from '../../../words/en/people.js';
import type { StateMessages } from '../../../words/en/states.js';
import type { StatusMessages } from '../../../words/en/status.js';
import type { TableMessages } from '../../../words/en/table.js';
import type { RowContexts } from './row-context.js';
import type { ReferenceNames } from './reference-names.js';

/** Texts, formats and the context of participants. */
export interface ColumnEnvironment {
  readonly words: TableMessages;
  readonly people: PeopleMessages;
  readonly states: StateMessages;
  readonly status: StatusMessages;
  readonly rowContexts: RowContexts;
  readonly referenceNames: ReferenceNames;
  /** The name of a participant, as its cell shows it. */
  readonly nameOf: (participant: CobrowseMediaParticipant) => string;
  /** Date and time of an instant in the user's zone. */
  readonly formatInstant: (value: string | number) => string;
  /** The same for a cell: without a date if it is today's. */
  readonly formatShort: (value: number) => string;
  /** How long a participant is or was connected, in milliseconds, for sorting. */
  readonly durationOf: (participant: CobrowseMediaParticipant) => number | null;
  /** How long a participant is or was connected, as of now. */
  readonly durationText: (participant: CobrowseMediaParticipant) => string;
  /**
   * Whether sessions or findings are known, so that values can change while a participant does not.
   */
  readonly hasSessions: boolean;
  /** Whether the signed-in user is known. */
  readonly hasUser: boolean;
  readonly showPersonal: boolean;
  /** Personal data in a cell: the text, or a mask. */
  readonly personalContent: (value: string | null) => ReactNode;
  /** Personal data in an export: the text, or a mask. */
  readonly personalText: (value: string | null) => string;
}
