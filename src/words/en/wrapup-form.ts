import type { Template } from '../message.js';

/** Texts of the form for wrap-up. */
export interface WrapupFormMessages {
  /** Name of the form. */
  readonly form: Template<'name'>;
  /** Label of the code, if it is optional. */
  readonly code: string;
  /** Label of the code, if it is required. */
  readonly codeRequired: string;
  /** Label of the notes. */
  readonly notes: string;
  /** Label of the tags. */
  readonly tags: string;
  /** How tags are entered. */
  readonly tagsHint: string;
  /** The codes are being loaded. */
  readonly loadingCodes: string;
  /** The codes could not be loaded. The message is from the server. */
  readonly codesFailed: Template<'message'>;
  /** The codes could not be loaded for an unknown reason. */
  readonly codesFailedOnly: string;
  /** There are no codes to choose from. */
  readonly noCodes: string;
  /** No code matches the search. */
  readonly noMatch: string;
  /** More codes match than are shown. */
  readonly moreMatches: Template<'count'>;
  /** No code was chosen, although one is required. */
  readonly chooseCode: string;
  /** Sends the wrap-up. */
  readonly finish: string;
  /** What was entered has not been sent yet, but is not lost. */
  readonly draftSaved: string;
  /** Removes a draft that can no longer be sent. */
  readonly discard: string;
  /** Closes the form; the draft stays. */
  readonly close: string;
}

/** English. */
export const wrapupForm: WrapupFormMessages = {
  form: 'Wrap-up for {name}',
  code: 'Wrap-up code',
  codeRequired: 'Wrap-up code (required)',
  notes: 'Notes',
  tags: 'Tags',
  tagsHint: 'Separate tags with commas.',
  loadingCodes: 'Loading codes…',
  codesFailed: 'The codes could not be loaded: {message}',
  codesFailedOnly: 'The codes could not be loaded.',
  noCodes: 'No wrap-up codes are available.',
  noMatch: 'No matching codes.',
  moreMatches: '{count} more. Type to narrow the list.',
  chooseCode: 'Choose a code from the list.',
  finish: 'Finish wrap-up',
  draftSaved: 'Your draft is saved on this page until you finish.',
  discard: 'Discard draft',
  close: 'Close',
};
