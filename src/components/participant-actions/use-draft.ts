'use client';
import { useSyncExternalStore } from 'react';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import type { WrapupDraft, WrapupDrafts } from './wrapup-drafts.js';

/** The draft of a leg; null when there is none. */
export function useDraft(
  drafts: WrapupDrafts,
  participant: CobrowseMediaParticipant,
): WrapupDraft | null {
  return useSyncExternalStore(
    drafts.subscribe,
    () => drafts.get(participant),
    () => null,
  );
}
