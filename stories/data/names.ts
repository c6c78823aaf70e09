/** Names in many scripts, and what is shown instead of a name. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { customer } from './people.js';
import { knownContact } from './references.js';

const named = (name: string): CobrowseMediaParticipant => ({
  ...customer,
  id: uuid(`customer ${name}`),
  name,
});

/** Read from the right. */
export const arabic: CobrowseMediaParticipant = named('ليلى الحسيني');
const hebrew: CobrowseMediaParticipant = named('נועה ברק');

/** Family name first, without a space. */
const chinese: CobrowseMediaParticipant = named('王小明');
export const japanese: CobrowseMediaParticipant = named('高橋 由美子');
const korean: CobrowseMediaParticipant = named('김서연');

const oneWord: CobrowseMediaParticipant = named('Cher');
export const longName: CobrowseMediaParticipant = named(
  'María de los Dolores Francisca Josefina Wolfeschlegelsteinhausenbergerdorff y Bustamante',
);
const cyrillic: CobrowseMediaParticipant = named('Зоя Мельник');
const accented: CobrowseMediaParticipant = named('Łucja Żółć-Ångström');
const withTitle: CobrowseMediaParticipant = named("  Dr. Siobhán O'Brien (Legal)  ");

/** A phone number as the name, which Genesys Cloud sends for unknown callers. */
export const phoneNumber: CobrowseMediaParticipant = named('+49 151 5550 1234');

/** Grapheme clusters of several code points: cutting one in half shows something else. */
export const emoji: CobrowseMediaParticipant = named('👩🏽‍💻 Rosa 👨‍👩‍👧‍👦');

/** The name comes from the contact. */
export const fromContact: CobrowseMediaParticipant = {
  ...named('contact only'),
  name: null,
  externalContact: knownContact,
};

/** The name is in attributes only, which are personal data. */
export const fromAttributes: CobrowseMediaParticipant = {
  ...named('attributes only'),
  name: '',
  attributes: { 'context.firstName': 'Femke', 'context.lastName': 'de Vries' },
};

/** Nothing but an id. */
export const idOnly: CobrowseMediaParticipant = { id: uuid('id only') };

export const allNames: readonly CobrowseMediaParticipant[] = [
  arabic,
  hebrew,
  chinese,
  japanese,
  korean,
  cyrillic,
  accented,
  oneWord,
  withTitle,
  phoneNumber,
  emoji,
  longName,
];
