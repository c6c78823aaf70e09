/** The table of a conversation's own fields. The fields of participants have their own table. */
import { ENUM_FIELDS } from './enum-fields.js';
import { FLAT_SHAPES, type FieldDescription } from './field-kinds.js';
import type { CobrowseConversation } from './types.js';

/**
 * Every field of a conversation. Generic conversations and analytics carry only a few of them, so a
 * field that is missing there is not necessarily empty.
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
