/** What columns need besides the leg. */
import type { ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { PeopleMessages } from '../../../words/en/people.js';
import type { StateMessages } from '../../../words/en/states.js';
import type { StatusMessages } from '../../../words/en/status.js';
import type { TableMessages } from '../../../words/en/table.js';
import type { ExtrasSource } from './row-context.js';
import type { ReferenceNames } from './reference-names.js';

/** Words, formats and the surroundings of legs. */
export interface ColumnTools {
  readonly words: TableMessages;
  readonly people: PeopleMessages;
  readonly states: StateMessages;
  readonly status: StatusMessages;
  readonly extras: ExtrasSource;
  /** The name of a leg, as its cell shows it. */
  readonly nameOf: (leg: CobrowseMediaParticipant) => string;
  /** What the host calls users and queues. */
  readonly names: ReferenceNames;
  /** An instant in the reader's zone. */
  readonly instant: (value: string | number) => string;
  /** Milliseconds that a leg lasts or lasted, to sort by. */
  readonly lengthOf: (leg: CobrowseMediaParticipant) => number | null;
  /** How long a leg lasts or lasted, now. */
  readonly lengthText: (leg: CobrowseMediaParticipant) => string;
  /** Whether sessions or findings of legs are known. */
  readonly hasSessions: boolean;
  /** Whether the signed-in user is known. */
  readonly hasUser: boolean;
  /** Whether personal data is shown. */
  readonly showPersonal: boolean;
  /** A value that is personal data, as it may be shown. */
  readonly personal: (value: string | null) => ReactNode;
  /** The same for exports. */
  readonly maskedText: (value: string | null) => string;
}
