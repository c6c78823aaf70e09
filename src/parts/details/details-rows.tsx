'use client';
import type { ReactNode } from 'react';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { FIELD_GROUPS } from '../../model/field-kinds.js';
import { participantFacts, type CobrowseMediaParticipant } from '../../model/index.js';
import { isParticipantField } from '../../model/known-fields.js';
import { PARTICIPANT_FIELDS, type ParticipantField } from '../../model/participant-fields.js';
import { details } from '../../words/en/details.js';
import { fields as english } from '../../words/en/fields.js';
import { people, type PeopleMessages } from '../../words/en/people.js';
import { status, type StatusMessages } from '../../words/en/status.js';
import { enumLabel } from '../../words/labels.js';
import { fieldList, otherRow } from './field-list.js';
import { fieldValue } from './field-value.js';

/**
 * Labels and values of the fields that are set: one list for each group of the table of fields, in
 * its order. Fields that the kit does not know stand together at the end.
 */
export function DetailRows(props: { readonly participant: CobrowseMediaParticipant }): ReactNode {
  const { participant } = props;
  const labels = useWords('fields', english);
  const context = { labels, words: useWords('details', details), region: useRegion() };
  const inWords = valuesInWords(
    participant,
    useWords('people', people),
    useWords('status', status),
  );
  const values: Readonly<Record<string, unknown>> = { ...participant };
  const groups = FIELD_GROUPS.map((group) =>
    FIELDS.filter((name) => PARTICIPANT_FIELDS[name].group === group).map((name) => ({
      name,
      label: labels[name],
      value:
        inWords[name] ??
        fieldValue(
          { name, label: labels[name], description: PARTICIPANT_FIELDS[name], raw: values[name] },
          context,
        ),
    })),
  );
  const unknown = Object.entries(values).filter(([name]) => !isParticipantField(name));
  return (
    <>
      {groups.map((rows, index) => fieldList(rows, FIELD_GROUPS[index]))}
      {fieldList([otherRow(unknown, labels)])}
    </>
  );
}

const FIELDS = Object.keys(PARTICIPANT_FIELDS).filter(isParticipantField);

/** Values that the header of a card shows in words. Those that the kit does not know are not here. */
function valuesInWords(
  participant: CobrowseMediaParticipant,
  ofPeople: PeopleMessages,
  ofStatus: StatusMessages,
): Partial<Record<ParticipantField, string>> {
  const { purpose, role, direction, disconnectType } = participantFacts(participant);
  return {
    ...(purpose?.value && { purpose: enumLabel(purpose, ofPeople) }),
    ...(role?.value && { cobrowseRole: enumLabel(role, ofPeople) }),
    ...(direction?.value && { direction: enumLabel(direction, ofPeople) }),
    ...(disconnectType?.value && { disconnectType: enumLabel(disconnectType, ofStatus) }),
  };
}
