'use client';
import { useId, type ReactNode } from 'react';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { FIELD_GROUPS } from '../../model/field-kinds.js';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import { isParticipantField } from '../../model/known-fields.js';
import { PARTICIPANT_FIELDS, type ParticipantField } from '../../model/participant-fields.js';
import { details } from '../../words/en/details.js';
import { fields as english } from '../../words/en/fields.js';
import { people } from '../../words/en/people.js';
import { status } from '../../words/en/status.js';
import { fieldList, otherRow, type FieldRow } from './field-list.js';
import { fieldValue } from './field-value.js';

/**
 * Labels and values of the fields that are set: one list for each group of fields, in the order of
 * the field table. Fields that the kit does not know are grouped at the end.
 */
export function DetailRows(props: { readonly participant: CobrowseMediaParticipant }): ReactNode {
  const { participant } = props;
  const id = useId();
  const labels = useWords('fields', english);
  const words = {
    details: useWords('details', details),
    people: useWords('people', people),
    status: useWords('status', status),
  };
  const context = { labels, words, region: useRegion() };
  const values: Readonly<Record<string, unknown>> = { ...participant };
  const rowOf = (name: ParticipantField): FieldRow => {
    const label = labels[name];
    const description = PARTICIPANT_FIELDS[name];
    return {
      name,
      label,
      value: fieldValue({ name, label, description, raw: values[name] }, context),
    };
  };
  const unknown = Object.entries(values).filter(([name]) => !isParticipantField(name));
  return (
    <div className="cb-groups">
      {FIELD_GROUPS.map((group) => {
        const names = FIELDS.filter((name) => PARTICIPANT_FIELDS[name].group === group);
        const list = fieldList(names.map(rowOf));
        return (
          list && (
            <div
              key={group}
              role="group"
              className="cb-details-group"
              aria-labelledby={`${id}${group}`}
            >
              <p id={`${id}${group}`} className="cb-group-title">
                {words.details[`group.${group}`]}
              </p>
              {list}
            </div>
          )
        );
      })}
      {fieldList([otherRow(unknown, labels)])}
    </div>
  );
}

const FIELDS = Object.keys(PARTICIPANT_FIELDS).filter(isParticipantField);
