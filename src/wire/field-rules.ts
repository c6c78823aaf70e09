/** The tables of fields, indexed by every name that a field has in Genesys data. */
import { CONVERSATION_FIELDS } from '../model/conversation-fields.js';
import { EXPECTED_TYPES, type ExpectedType, type FieldDescription } from '../model/field-kinds.js';
import { PARTICIPANT_FIELDS } from '../model/participant-fields.js';

/** Where to put a field of the input. */
interface FieldRule {
  /** Its name in a flat record. */
  readonly field: string;
  readonly expected: ExpectedType;
  /** The part of `field` to put it into, when `field` is an object. */
  readonly part?: string;
  readonly description: FieldDescription;
}

/** Rules by the field's name in the input. */
export type FieldRules = ReadonlyMap<string, FieldRule>;

/** The fields of participants, and of their sessions in nested shapes. */
export const PARTICIPANT_RULES: FieldRules = rulesOf(PARTICIPANT_FIELDS);
/** The fields of conversations. */
export const CONVERSATION_RULES: FieldRules = rulesOf(CONVERSATION_FIELDS);

function rulesOf(table: Readonly<Record<string, FieldDescription>>): FieldRules {
  const rules = new Map<string, FieldRule>();
  for (const [field, description] of Object.entries(table)) {
    const rule = { field, expected: EXPECTED_TYPES[description.kind], description };
    rules.set(field, rule);
    if (description.nestedName) rules.set(description.nestedName, rule);
    for (const [name, part] of Object.entries(description.nestedParts ?? {})) {
      rules.set(name, { field, expected: 'scalar', part, description });
    }
  }
  return rules;
}
