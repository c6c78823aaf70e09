/** How a draft begins, and what is sent of it. */
import type { CobrowseMediaParticipant, WrapupEntry } from '../../model/index.js';
import { asRecord, readText, readTexts } from '../../model/values.js';
import type { WrapupDraft } from './wrapup-drafts.js';

/** A draft with the provisional wrap-up in the data, or an empty one. */
export function provisionalDraft(participant: CobrowseMediaParticipant): WrapupDraft {
  const wrapup = asRecord(participant.wrapup);
  if (wrapup['provisional'] !== true) return { code: null, notes: '', tags: '' };
  const id = readText(wrapup['code']);
  const codeName = readText(wrapup['name']);
  return {
    code: id === null ? null : { id, name: codeName ?? id },
    notes: readText(wrapup['notes']) ?? '',
    tags: (readTexts(wrapup['tags']) ?? []).join(', '),
  };
}

/** Commas in several scripts. */
const COMMAS = /[,،、，]/;

/** The wrap-up to send. */
export function entryOf({ code, notes, tags }: WrapupDraft): WrapupEntry {
  const list = tags.split(COMMAS).map((tag) => tag.trim());
  return {
    code: code?.id ?? null,
    name: code?.name ?? null,
    notes: notes.trim() === '' ? null : notes,
    tags: [...new Set(list.filter((tag) => tag !== ''))],
  };
}
