/** Describes what changed between two states of a session. */
import type { SessionChange } from '../model/index.js';
import type { FieldMessages } from './en/fields.js';
import type { ReplayMessages } from './en/replay.js';
import type { StateMessages } from './en/states.js';
import type { StatusMessages } from './en/status.js';
import { fillTemplate } from './message.js';
import { isolated } from './plain.js';

/** The sections of the catalog that sentences about changes need. */
export interface ChangeWords {
  readonly replay: ReplayMessages;
  readonly fields: FieldMessages;
  readonly states: StateMessages;
  readonly status: StatusMessages;
}

/** How many fields are named at most. */
const MAX_NAMED_FIELDS = 4;

/** A change as a sentence without a period. `nameOf` returns the name for the key of a leg. */
export function describeChange(
  change: SessionChange,
  words: ChangeWords,
  nameOf: (leg: string) => string,
): string {
  const { replay, states, status } = words;
  const name = change.leg === null ? '' : isolated(nameOf(change.leg));
  switch (change.code) {
    case 'joined':
      return fillTemplate(replay.joined, { name, state: states[change.params.phase] });
    case 'left': {
      const { reason } = change.params;
      if (reason === null) return fillTemplate(replay.left, { name });
      return fillTemplate(replay.leftBecause, { name, reason: status[reason] });
    }
    case 'unlisted':
    case 'held':
    case 'resumed':
      return fillTemplate(replay[change.code], { name });
    case 'phase': {
      const { from, to } = change.params;
      const isConnected = to === 'live' && (from === 'pending' || from === 'unknown');
      if (isConnected) return fillTemplate(replay.connected, { name });
      return fillTemplate(replay.phase, { name, from: states[from], to: states[to] });
    }
    case 'controlGranted':
    case 'controlRevoked': {
      const { target } = change.params;
      const of = target === null ? replay.unknownTarget : isolated(nameOf(target));
      return fillTemplate(replay[change.code], { name, target: of });
    }
    case 'wrapup': {
      const { to } = change.params;
      if (to === 'none') return fillTemplate(replay.noWrapup, { name });
      return fillTemplate(replay.wrapup, { name, status: status[`wrapup.${to}`] });
    }
    case 'error': {
      const { code } = change.params;
      if (code === null) return fillTemplate(replay.error, { name });
      return fillTemplate(replay.errorCode, { name, code: isolated(code) });
    }
    case 'fields': {
      const fields = fieldList(change.params.fields, words.fields);
      if (change.leg === null) return fillTemplate(replay.sessionFields, { fields });
      return fillTemplate(replay.fields, { name, fields });
    }
  }
}

function fieldList(names: readonly string[], labels: FieldMessages): string {
  const shown = names.slice(0, MAX_NAMED_FIELDS).map((name) => fieldLabel(name, labels));
  const list = shown.join(', ');
  return names.length > MAX_NAMED_FIELDS ? `${list}, …` : list;
}

function fieldLabel(name: string, labels: FieldMessages): string {
  const isField = (key: string): key is keyof FieldMessages => Object.hasOwn(labels, key);
  return isField(name) ? labels[name] : isolated(name);
}
