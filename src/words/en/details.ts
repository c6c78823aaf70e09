import type { Template } from '../message.js';

/** The details of a participant, besides the labels of its fields. */
export interface DetailsMessages {
  /** The disclosure. */
  readonly details: string;
  /** A flag. */
  readonly yes: string;
  /** A flag. */
  readonly no: string;
  /** An empty list. */
  readonly none: string;
  /** Stands for a masked value. */
  readonly masked: string;
  /** Shows masked values. */
  readonly reveal: Template<'field'>;
  /** Masks them again. */
  readonly conceal: Template<'field'>;
  /** Face of the copy button. */
  readonly copyShort: string;
  /** Copies a value. */
  readonly copy: Template<'field'>;
  /** It was copied. */
  readonly copied: string;
  /** The browser refused the clipboard. */
  readonly copyFailed: string;
}

/** English. */
export const details: DetailsMessages = {
  details: 'Details',
  yes: 'Yes',
  no: 'No',
  none: 'none',
  masked: 'hidden',
  reveal: 'Show {field}',
  conceal: 'Hide {field}',
  copyShort: 'Copy',
  copy: 'Copy {field}',
  copied: 'Copied',
  copyFailed: 'Not copied',
};
