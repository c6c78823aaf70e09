'use client';
import type { ReactElement } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import type { Selection } from './use-selection.js';
import type { BulkActions } from '../types.js';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly words: TableMessages;
  readonly count: string;
  /** Selected legs in the order of the rows. */
  readonly legs: () => readonly CobrowseMediaParticipant[];
  readonly actions: BulkActions | undefined;
  readonly onCopy: () => void;
}

/** What can be done with the selected rows. */
export function SelectionBar(props: SelectionBarProps): ReactElement {
  const { selection, words, actions } = props;
  const settings = useSettings();
  return (
    <div role="group" aria-label={words.selection} className="cb-table-bar cb-table-selection">
      <span className="cb-strong">{fillTemplate(words.selected, { count: props.count })}</span>
      <button type="button" className="cb-button" onClick={props.onCopy}>
        {words.copy}
      </button>
      {actions && guarded(settings, () => actions({ keys: [...selection.keys], legs: props.legs }))}
      <button type="button" className="cb-button" onClick={selection.clear}>
        {words.clearSelection}
      </button>
    </div>
  );
}
