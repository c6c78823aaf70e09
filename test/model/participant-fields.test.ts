import { describe, expect, test } from 'vitest';
import { CONVERSATION_FIELDS } from '../../src/model/conversation-fields.js';
import { ALL_SHAPES, FIELD_GROUPS } from '../../src/model/field-kinds.js';
import type { FieldDescription } from '../../src/model/field-kinds.js';
import { participantField, partsOf } from '../../src/model/known-fields.js';
import { PARTICIPANT_FIELDS } from '../../src/model/participant-fields.js';

/**
 * Which shapes carry which field: `R` co-browse REST, `T` co-browse topic, `r` generic REST,
 * `t` generic topic, `a` analytics. Written down from the SDKs' models, apart from the table.
 */
const CARRIED_BY = {
  RTrta:
    'id name address connectedTime endTime purpose state disconnectType wrapup startAcwTime endAcwTime user queue externalContact externalOrganization flaggedReason peer cobrowseSessionId cobrowseRole provider',
  RTrt: 'wrapupRequired wrapupPrompt wrapupTimeoutMs alertingTimeoutMs team attributes mediaRoles conversationRoutingData controlling viewerUrl providerEventTime',
  RTra: 'startTime wrapupSkipped',
  RTta: 'script',
  RTa: 'direction startHoldTime held errorInfo parkTime',
  Rra: 'startAlertingTime',
  RT: 'resumeTime journeyContext externalContactInitialDivisionId',
  Trt: 'initialState screenRecordingState',
  rta: 'communicationId monitoredParticipantId coachedParticipantId bargedParticipantId',
  Tt: 'queueMediaSettings',
  rt: 'afterCallWork afterCallWorkRequired',
  t: 'wrapupExpected',
} as const;

const LETTERS = { rest: 'R', topic: 'T', genericRest: 'r', genericTopic: 't', analytics: 'a' };

const descriptions: readonly (readonly [string, FieldDescription])[] =
  Object.entries(PARTICIPANT_FIELDS);

describe('the table of fields', () => {
  test('says of each field which shapes carry it', () => {
    const expected = Object.entries(CARRIED_BY).flatMap(([letters, fields]) =>
      fields.split(' ').map((field) => [field, letters]),
    );
    const actual = descriptions.map(([field, { shapes }]) => [
      field,
      shapes.map((shape) => LETTERS[shape]).join(''),
    ]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });

  test('names the shapes in one order, each once', () => {
    for (const [, { shapes }] of descriptions) {
      expect(shapes).toEqual(ALL_SHAPES.filter((shape) => shapes.includes(shape)));
    }
  });

  test('never clears ids of the leg, wrap-up, nor instants that have passed', () => {
    const permanent = descriptions.filter(([, field]) => field.permanent).map(([name]) => name);
    expect(permanent.toSorted()).toEqual([
      'afterCallWork',
      'communicationId',
      'connectedTime',
      'endAcwTime',
      'endTime',
      'id',
      'providerEventTime',
      'startAcwTime',
      'startAlertingTime',
      'startTime',
      'wrapup',
    ]);
  });

  test('gives no two fields the same name in nested shapes', () => {
    const names = descriptions.flatMap(([name, { nestedName, nestedParts }]) => [
      name,
      ...(nestedName ? [nestedName] : []),
      ...Object.keys(nestedParts ?? {}),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('shows group after group', () => {
    const groups = descriptions.map(([, { group }]) => group);
    expect([...new Set(groups)]).toEqual(FIELD_GROUPS);
    expect(groups).toEqual(FIELD_GROUPS.flatMap((one) => groups.filter((group) => group === one)));
  });

  test('marks what is personal', () => {
    const personal = Object.entries({ ...PARTICIPANT_FIELDS, ...CONVERSATION_FIELDS }).flatMap(
      ([name, field]) => ('personal' in field ? [name] : []),
    );
    expect(personal).toEqual(expect.arrayContaining(['name', 'address', 'attributes']));
    expect(personal).not.toContain('state');
  });

  test('does not know properties that all objects inherit', () => {
    expect(participantField('constructor')).toBeUndefined();
    expect(participantField('__proto__')).toBeUndefined();
    expect(participantField('held')?.kind).toBe('flag');
  });

  test('knows the parts of references and objects', () => {
    expect(Object.keys(partsOf(PARTICIPANT_FIELDS.queue))).toEqual(['id', 'name', 'selfUri']);
    expect(partsOf(PARTICIPANT_FIELDS.wrapup)['endTime']?.kind).toBe('instant');
    expect(partsOf(PARTICIPANT_FIELDS.held)).toEqual({});
  });
});
