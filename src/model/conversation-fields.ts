/** The one table of a conversation's own fields, beside that of its participants. */
import { ENUM_FIELDS } from './enum-fields.js';
import { FLAT_SHAPES, type FieldDescription } from './field-kinds.js';
import type { CobrowseConversation } from './types.js';

/**
 * Every field of a conversation. Conversations of all media and analytics share few of them, so
 * that what these leave out says nothing.
 */
export const CONVERSATION_FIELDS: Readonly<Record<keyof CobrowseConversation, FieldDescription>> = {
  name: { kind: 'name', group: 'person', personal: true, shapes: FLAT_SHAPES },
  address: { kind: 'text', group: 'person', personal: true, shapes: ['topic'] },
  participants: { kind: 'list', group: 'person', items: { kind: 'data' }, shapes: [] },
  startTime: { kind: 'instant', group: 'times', permanent: true, shapes: [] },
  endTime: { kind: 'instant', group: 'times', permanent: true, shapes: [] },
  inactivityTimeout: { kind: 'instant', group: 'times', shapes: FLAT_SHAPES },
  recordingState: { ...ENUM_FIELDS.recording, group: 'technical', shapes: FLAT_SHAPES },
  id: { kind: 'id', group: 'technical', permanent: true, shapes: [] },
  otherMediaUris: {
    kind: 'list',
    group: 'technical',
    items: { kind: 'text' },
    shapes: FLAT_SHAPES,
  },
  recentTransfers: { kind: 'list', group: 'technical', items: { kind: 'data' }, shapes: ['rest'] },
  utilizationLabelId: { kind: 'id', group: 'technical', shapes: FLAT_SHAPES },
  divisions: { kind: 'list', group: 'technical', items: { kind: 'data' }, shapes: FLAT_SHAPES },
  accessAttributes: {
    kind: 'list',
    group: 'technical',
    items: { kind: 'text' },
    shapes: ['topic'],
  },
  selfUri: { kind: 'text', group: 'technical', permanent: true, shapes: [] },
};
