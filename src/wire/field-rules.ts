/** The tables of fields as the readers need them: by every name that a field has on the wire. */
import { CONVERSATION_FIELDS } from '../model/conversation-fields.js';
import { EXPECTED_TYPES, type ExpectedType, type FieldDescription } from '../model/field-kinds.js';
import { PARTICIPANT_FIELDS } from '../model/participant-fields.js';

/** What becomes of a field on the wire. */
interface FieldRule {
  /** Its name in a flat record. */
  readonly field: string;
  readonly expected: ExpectedType;
  /** The part of the object `field` that it is. */
  readonly part?: string;
  readonly description: FieldDescription;
}

/** Rules by name on the wire. */
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
