'use client';
import { useState } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { Announcement } from '../../../internals/announcer.js';
import { reportError, useRegion, useSettings } from '../../../internals/settings.js';
import { useStableCallback } from '../../../internals/use-stable-callback.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import { countText } from '../../../words/plain.js';
import { pluralMessage } from '../../../words/plural.js';
import type { RowView } from '../rows/index/row-index.js';
import type { PlacedColumn } from '../state/column-model.js';
import type { ReferenceNames } from '../columns/reference-names.js';
import type { KeyAt } from '../rows/key-at.js';

interface OutputOptions {
  readonly view: RowView;
  readonly keyAt: KeyAt;
  readonly columns: readonly PlacedColumn[];
  readonly keys: ReadonlySet<string>;
  readonly referenceNames: ReferenceNames;
  readonly words: TableMessages;
  readonly announce: (announcement: Announcement) => void;
}

/** Exports and copies rows. */
export interface Output {
  /** Saves all rows of the view. Always the same function. */
  readonly save: () => void;
  /** Copies the selected rows of the view. */
  readonly copy: () => void;
  readonly selectedParticipants: () => readonly CobrowseMediaParticipant[];
  /** The error message; null when there is none. */
  readonly failure: string | null;
}

export function useOutput(options: OutputOptions): Output {
  const { view, keyAt, columns, keys, referenceNames, words, announce } = options;
  const settings = useSettings();
  const { locale } = useRegion();
  const [failure, setFailure] = useState<string | null>(null);
  const shown = columns.map(({ column }) => column).filter(({ hasValues }) => hasValues);

  const participantsWhere = (
    isWanted: (position: number) => boolean,
  ): readonly CobrowseMediaParticipant[] => {
    const wanted: CobrowseMediaParticipant[] = [];
    for (let position = 0; position < view.count; position += 1) {
      if (isWanted(position)) wanted.push(view.at(position));
    }
    return wanted;
  };
  const allParticipants = () => participantsWhere(() => true);
  const selectedParticipants = () => participantsWhere((position) => keys.has(keyAt(position)));

  /** The texts of rows. Waits for the app's names of users and queues if some are missing. */
  const textsOf = async (participants: readonly CobrowseMediaParticipant[]) => {
    const { tableTexts } = await import('./files.js');
    const texts = tableTexts(shown, participants);
    if (!referenceNames.requestMissing()) return texts;
    await referenceNames.settled();
    return tableTexts(shown, participants);
  };

  const saveFile = async (): Promise<void> => {
    const { saveCsv } = await import('./files.js');
    await saveCsv(await textsOf(allParticipants()), words.fileName);
  };
  const copySelected = async (): Promise<void> => {
    const { toTabbedText } = await import('./files.js');
    const selected = selectedParticipants();
    await navigator.clipboard.writeText(toTabbedText(await textsOf(selected)));
    const count = selected.length;
    const text = fillTemplate(pluralMessage(words, 'copied', count, locale), {
      count: countText(count, locale),
    });
    announce({ key: 'table-copied', text });
  };
  const attempt = async (work: () => Promise<void>, failureText: string): Promise<void> => {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      reportError(settings, error);
      setFailure(failureText);
    }
  };

  const save = useStableCallback(() => void attempt(saveFile, words.exportFailed));

  return {
    save,
    copy: () => void attempt(copySelected, words.copyFailed),
    selectedParticipants,
    failure,
  };
}
