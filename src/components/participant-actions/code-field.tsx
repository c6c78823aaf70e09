'use client';
import {
  useId,
  useLayoutEffect,
  useRef,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { placeBeside } from '../../internals/ui/place-beside.js';
import { dataText } from '../../internals/ui/data-text.js';
import { useRegion } from '../../internals/settings.js';
import { announceAt } from '../../internals/use-announcer.js';
import { useWords } from '../../internals/use-words.js';
import type { WrapupCode } from '../../model/index.js';
import { wrapupForm } from '../../words/en/wrapup-form.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { useCodeSearch } from './use-code-search.js';

/** A field for choosing one code out of many by typing a part of its name. */
export function CodeField(props: {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly codes: readonly WrapupCode[];
  readonly chosen: WrapupCode | null;
  readonly isRequired: boolean;
  readonly isReadOnly: boolean;
  /** What is wrong with the choice. */
  readonly error: string | null;
  readonly onChoose: (code: WrapupCode | null) => void;
}): ReactElement {
  const { inputRef, codes, chosen, isRequired, isReadOnly, error, onChoose } = props;
  const words = useWords('wrapupForm', wrapupForm);
  const { locale } = useRegion();
  const id = useId();
  const search = useCodeSearch({
    codes,
    chosen,
    isReadOnly,
    onChoose,
    onNoMatch: () => announceAt(inputRef, { key: 'wrap-up code', text: words.noMatch }),
  });
  const { isOpen, shown, moreCount, activeCode } = search;

  return (
    <div className="cb-form-field">
      <label htmlFor={id}>{isRequired ? words.codeRequired : words.code}</label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        role="combobox"
        className="cb-input"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeCode && `${id}-${shown.indexOf(activeCode)}`}
        aria-required={isRequired || undefined}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        readOnly={isReadOnly}
        value={search.text}
        onClick={search.open}
        onKeyDown={search.handleKey}
        onChange={({ target }) => search.type(target.value)}
        onBlur={search.leave}
      />
      {error !== null && (
        <span id={`${id}-error`} className="cb-error">
          {error}
        </span>
      )}
      {isOpen && (
        <Options id={`${id}-list`} label={words.code} anchor={inputRef} count={shown.length}>
          {shown.map((code, index) => (
            <Option
              key={code.id}
              id={`${id}-${index}`}
              code={code}
              isActive={code === activeCode}
              isChosen={code.id === chosen?.id}
              onChoose={() => search.choose(code)}
            />
          ))}
          {shown.length === 0 && <div className="cb-note">{words.noMatch}</div>}
          {moreCount > 0 && (
            <div className="cb-note">
              {fillTemplate(words.moreMatches, { count: countText(moreCount, locale) })}
            </div>
          )}
        </Options>
      )}
    </div>
  );
}

/**
 * The list of matches, on top of the page. It does not move anything, so a click outside lands
 * where it was meant to.
 */
function Options(props: {
  readonly id: string;
  readonly label: string;
  readonly anchor: RefObject<HTMLElement | null>;
  /** How many options there are. A list above the field has to move when it gets shorter. */
  readonly count: number;
  readonly children: ReactNode;
}): ReactElement {
  const { id, label, anchor, count, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const canPopOver = typeof HTMLElement.prototype.showPopover === 'function';
  useLayoutEffect(() => {
    const element = list.current;
    const input = anchor.current;
    if (!element || !input || !canPopOver) return undefined;
    element.showPopover();
    const updatePosition = (): void => {
      element.style.inlineSize = `${input.offsetWidth}px`;
      placeBeside(element, input);
    };
    updatePosition();
    // Any part of the page may scroll the input, and `scroll` does not bubble.
    document.addEventListener('scroll', updatePosition, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', updatePosition, { capture: true });
  }, [anchor, canPopOver]);
  useLayoutEffect(() => {
    if (list.current && anchor.current && canPopOver) placeBeside(list.current, anchor.current);
  }, [anchor, canPopOver, count]);
  return (
    <div
      ref={list}
      id={id}
      popover={canPopOver ? 'manual' : undefined}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className="cb-options"
      // The focus stays in the input.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}

function Option(props: {
  readonly id: string;
  readonly code: WrapupCode;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  const { id, code, isActive, isChosen, onChoose } = props;
  const option = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isActive) option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the input has the focus and takes the keys
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      className="cb-option"
      data-active={isActive || undefined}
      aria-selected={isChosen}
      onClick={onChoose}
    >
      {dataText(code.name)}
    </div>
  );
}
