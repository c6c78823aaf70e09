'use client';
import type { ReactElement } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import type { TableOwnProps } from '../props.js';
import type { Selection } from './use-selection.js';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly words: TableMessages;
  /** The number of selected rows, formatted. */
  readonly count: string;
  /** Selected participants in the order of the rows. */
  readonly getParticipants: () => readonly CobrowseMediaParticipant[];
  readonly actions: TableOwnProps['selectionActions'];
  readonly onCopy: () => void;
}

/** The actions for the selected rows. */
export function SelectionBar(props: SelectionBarProps): ReactElement {
  const { selection, words, count, getParticipants, actions } = props;
  const settings = useSettings();
  return (
    <div role="group" aria-label={words.selection} className="cb-table-bar cb-table-selection">
      <bdi className="cb-strong">{fillTemplate(words.selected, { count })}</bdi>
      <button type="button" className="cb-button" onClick={props.onCopy}>
        {words.copy}
      </button>
      {actions && guarded(settings, () => actions({ keys: [...selection.keys], getParticipants }))}
      <button type="button" className="cb-button" onClick={selection.clear}>
        {words.clearSelection}
      </button>
    </div>
  );
}
