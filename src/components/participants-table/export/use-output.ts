'use client';
import { useState } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { Announcement } from '../../../internals/announcer.js';
import { reportError, useSettings } from '../../../internals/settings.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import type { RowView } from '../rows/index/row-index.js';
import type { PlacedColumn } from '../state/column-table.js';
import type { ReferenceNames } from '../columns/reference-names.js';
import type { KeyAt } from '../rows/use-selection.js';

interface OutputOptions {
  readonly view: RowView;
  readonly keyAt: KeyAt;
  readonly columns: readonly PlacedColumn[];
  readonly keys: ReadonlySet<string>;
  readonly names: ReferenceNames;
  readonly words: TableMessages;
  readonly announce: (announcement: Announcement) => void;
}

/** Export and copy. */
export interface Output {
  /** Saves all rows of the view. */
  readonly save: () => void;
  /** Copies the selected rows of the view. */
  readonly copy: () => void;
  readonly selectedLegs: () => readonly CobrowseMediaParticipant[];
  /** What went wrong, in words. */
  readonly failure: string | null;
}

export function useOutput(options: OutputOptions): Output {
  const { view, keyAt, columns, keys, names, words, announce } = options;
  const settings = useSettings();
  const [failure, setFailure] = useState<string | null>(null);
  const legs = (isWanted: (position: number) => boolean): readonly CobrowseMediaParticipant[] => {
    const wanted: CobrowseMediaParticipant[] = [];
    for (let position = 0; position < view.count; position += 1) {
      if (isWanted(position)) wanted.push(view.at(position));
    }
    return wanted;
  };
  const shown = columns.map(({ column }) => column).filter(({ hasValues }) => hasValues);
  const allLegs = () => legs(() => true);
  const selectedLegs = () => legs((position) => keys.has(keyAt(position)));
  /** The texts, once the host has named what they speak of. */
  const textsOf = async (chosen: readonly CobrowseMediaParticipant[]) => {
    const { tableTexts } = await import('./files.js');
    const texts = tableTexts(shown, chosen);
    if (!names.ask()) return texts;
    await names.settled();
    return tableTexts(shown, chosen);
  };
  const attempt = async (work: () => Promise<void>, failed: string): Promise<void> => {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      reportError(settings, error);
      setFailure(failed);
    }
  };
  return {
    save: () =>
      void attempt(async () => {
        const { saveCsv } = await import('./files.js');
        await saveCsv(await textsOf(allLegs()), words.fileName);
      }, words.exportFailed),
    copy: () =>
      void attempt(async () => {
        const { toTabbedText } = await import('./files.js');
        const chosen = selectedLegs();
        await navigator.clipboard.writeText(toTabbedText(await textsOf(chosen)));
        announce({
          key: 'table-copied',
          text: fillTemplate(words.copied, { count: String(chosen.length) }),
        });
      }, words.copyFailed),
    selectedLegs,
    failure,
  };
}
