'use client';
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
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
import { fold, searchWords } from '../../words/fold.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';

/** How many matches are shown. Nobody reads more than these, and a queue can have thousands. */
const SHOWN = 50;

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
  const [query, setQuery] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const matches = matchingCodes(codes, query ?? '');
  const shown = matches.slice(0, SHOWN);
  const activeCode = isOpen ? shown[Math.min(active, shown.length - 1)] : undefined;

  const open = (): void => {
    if (!isReadOnly) setOpen(true);
  };
  const choose = (code: WrapupCode): void => {
    onChoose(code);
    setQuery(null);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        open();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = isOpen ? active + step : 0;
        setActive(Math.max(0, Math.min(next, shown.length - 1)));
        break;
      }
      case 'Enter':
        if (!activeCode) break;
        event.preventDefault();
        choose(activeCode);
        break;
      case 'Escape':
        if (!isOpen) break;
        event.stopPropagation();
        setOpen(false);
        break;
    }
  };

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
        value={query ?? chosen?.name ?? ''}
        onClick={open}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          const isNoMatch = matchingCodes(codes, target.value).length === 0;
          if (isNoMatch && matches.length > 0) {
            announceAt(inputRef, { key: 'wrap-up code', text: words.noMatch });
          }
          setQuery(target.value);
          setActive(0);
          setOpen(true);
          if (chosen) onChoose(null);
        }}
        onBlur={() => {
          setOpen(false);
          const typed = fold(query ?? '').trim();
          const exact = codes.find(({ name }) => typed !== '' && fold(name).trim() === typed);
          if (exact) choose(exact);
        }}
      />
      {error !== null && (
        <span id={`${id}-error`} className="cb-error">
          {error}
        </span>
      )}
      {isOpen && (
        <Options id={`${id}-list`} label={words.code} anchor={inputRef}>
          {shown.map((code, index) => (
            <Option
              key={code.id}
              id={`${id}-${index}`}
              code={code}
              isActive={code === activeCode}
              isChosen={code.id === chosen?.id}
              onChoose={() => choose(code)}
            />
          ))}
          {shown.length === 0 && <div className="cb-note">{words.noMatch}</div>}
          {matches.length > SHOWN && (
            <div className="cb-note">
              {fillTemplate(words.moreMatches, {
                count: countText(matches.length - SHOWN, locale),
              })}
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
  readonly children: ReactNode;
}): ReactElement {
  const { id, label, anchor, children } = props;
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

/** The codes whose name has all words of the search. */
function matchingCodes(codes: readonly WrapupCode[], query: string): readonly WrapupCode[] {
  const words = searchWords(query);
  if (words.length === 0) return codes;
  return codes.filter(({ name }) => {
    const text = fold(name);
    return words.every((word) => text.includes(word));
  });
}
