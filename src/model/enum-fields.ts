/** Fields that hold an enum value. */
import {
  normalizePurpose,
  normalizeRole,
  normalizeMediaRole,
  normalizeState,
  normalizeDirection,
  normalizeDisconnectType,
  normalizeWrapupPrompt,
  normalizeAfterCallWork,
  normalizeFlaggedReason,
  normalizeScreenRecording,
  normalizeRecordingState,
} from './enums.js';
import type { EnumContent, EnumName } from './field-kinds.js';

/** For each enumeration: its name, and how its values are read. */
export const ENUM_FIELDS: Readonly<Record<EnumName, EnumContent>> = {
  purpose: { kind: 'enum', values: 'purpose', normalize: normalizePurpose },
  role: { kind: 'enum', values: 'role', normalize: normalizeRole },
  mediaRole: { kind: 'enum', values: 'mediaRole', normalize: normalizeMediaRole },
  state: { kind: 'enum', values: 'state', normalize: normalizeState },
  direction: { kind: 'enum', values: 'direction', normalize: normalizeDirection },
  disconnectType: { kind: 'enum', values: 'disconnectType', normalize: normalizeDisconnectType },
  wrapupPrompt: { kind: 'enum', values: 'wrapupPrompt', normalize: normalizeWrapupPrompt },
  afterCallWork: { kind: 'enum', values: 'afterCallWork', normalize: normalizeAfterCallWork },
  flaggedReason: { kind: 'enum', values: 'flaggedReason', normalize: normalizeFlaggedReason },
  screenRecording: { kind: 'enum', values: 'screenRecording', normalize: normalizeScreenRecording },
  recording: { kind: 'enum', values: 'recording', normalize: normalizeRecordingState },
};
