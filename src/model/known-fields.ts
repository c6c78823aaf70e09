/** Looks up fields in the table by name. */
import type { FieldContent, FieldDescription, PartDescription } from './field-kinds.js';
import { REFERENCE_PARTS } from './part-fields.js';
import { PARTICIPANT_FIELDS, type ParticipantField } from './participant-fields.js';

/** The description of a field; undefined for names that the kit does not know. */
export function participantField(name: string): FieldDescription | undefined {
  return isParticipantField(name) ? PARTICIPANT_FIELDS[name] : undefined;
}

/** Whether the table knows a field. */
export function isParticipantField(name: string): name is ParticipantField {
  return Object.hasOwn(PARTICIPANT_FIELDS, name);
}

/** The descriptions of an object's parts; empty for kinds without known parts. */
export function partsOf(content: FieldContent): Readonly<Record<string, PartDescription>> {
  if (content.kind === 'reference') return REFERENCE_PARTS;
  return content.kind === 'object' ? content.parts : {};
}
