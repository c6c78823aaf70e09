/** Looks fields up by any name, in the table of fields. */
import type { FieldContent, FieldDescription, PartDescription } from './field-kinds.js';
import { REFERENCE_PARTS } from './part-fields.js';
import { PARTICIPANT_FIELDS, type ParticipantField } from './participant-fields.js';

/** What is known of a field, by any name; undefined for names that the kit does not know. */
export function participantField(name: string): FieldDescription | undefined {
  return isParticipantField(name) ? PARTICIPANT_FIELDS[name] : undefined;
}

/** Whether the table knows a field. */
export function isParticipantField(name: string): name is ParticipantField {
  return Object.hasOwn(PARTICIPANT_FIELDS, name);
}

/** What is known of the fields within an object; empty for kinds without known parts. */
export function partsOf(content: FieldContent): Readonly<Record<string, PartDescription>> {
  if (content.kind === 'reference') return REFERENCE_PARTS;
  return content.kind === 'object' ? content.parts : {};
}
