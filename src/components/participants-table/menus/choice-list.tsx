'use client';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { useRegion } from '../../../internals/settings.js';
import { dataText } from '../../../internals/ui/data-text.js';
import { FormattedMessage } from '../../../internals/ui/formatted-message.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import { countText } from '../../../words/plain.js';
import type { Column } from '../columns/column.js';
import type { TableChoice } from '../types.js';
import { findChoices, labelChoices, SEARCHABLE_CHOICES } from './choices.js';
import { focusNeighborBox } from './focus-neighbor-box.js';

interface ChoiceListProps {
  readonly column: Column;
  readonly chosen: readonly string[];
  /** Counts the rows of each value. Runs once, when the menu opens. */
  readonly countChoices: () => readonly TableChoice[];
  readonly words: TableMessages;
  readonly onChange: (chosen: readonly string[]) => void;
}

/**
 * A check box for each value of a column. If there are very many, only the first ones are shown,
 * and the others can be found by searching.
 */
export function ChoiceList(props: ChoiceListProps): ReactElement {
  const { column, chosen, countChoices, words, onChange } = props;
  const { locale } = useRegion();
  // Counted when the menu opens, so that the list does not jump while data arrives.
  const [counted] = useState(countChoices);
  const [search, setSearch] = useState('');
  const restId = useId();
  const choices = useMemo(
    () =>
      labelChoices(
        counted,
        chosen,
        (value) => (value === '' ? words.notReported : column.getLabel(value)),
        locale,
      ),
    [counted, chosen, column, words, locale],
  );
  const isSearchable = choices.length >= SEARCHABLE_CHOICES;
  const { shown, hiddenCount } = findChoices(choices, search, chosen);

  const toggle = (value: string, isChosen: boolean): void => {
    const others = chosen.filter((item) => item !== value);
    onChange(isChosen ? [...others, value] : others);
  };
  const restText = (): string => {
    if (shown.length === 0) return words.noChoice;
    if (hiddenCount === 0) return '';
    return fillTemplate(words.moreChoices, { count: countText(hiddenCount, locale) });
  };

  return (
    <div>
      {isSearchable && (
        <div className="cb-table-field">
          <input
            type="search"
            className="cb-table-input cb-table-search"
            aria-label={words.searchChoices}
            aria-describedby={restId}
            placeholder={words.searchChoices}
            value={search}
            onKeyDown={focusNeighborBox}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      )}
      {/* Firefox makes every scroll container a tab stop, but here the boxes are tab stops. */}
      <div className="cb-table-choices" tabIndex={-1}>
        {shown.map(({ value, count, label }, index) => (
          <label key={value} className="cb-table-choice">
            <input
              type="checkbox"
              className="cb-check"
              // Tab skips a long list; arrow keys move through it.
              tabIndex={isSearchable && index > 0 ? -1 : 0}
              checked={chosen.includes(value)}
              onKeyDown={focusNeighborBox}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <span>
              <FormattedMessage
                text={words.choice}
                values={{ choice: dataText(label), count: countText(count, locale) }}
              />
            </span>
          </label>
        ))}
      </div>
      {isSearchable && (
        <p id={restId} role="status" className="cb-table-rest">
          {restText()}
        </p>
      )}
    </div>
  );
}
