'use client';
import { useState, type KeyboardEvent } from 'react';
import type { WrapupCode } from '../../model/index.js';
import { fold, searchWords } from '../../words/fold.js';

/** How many matches are shown. Nobody reads more than these, and a queue can have thousands. */
const MAX_SHOWN = 50;

interface CodeSearchOptions {
  readonly codes: readonly WrapupCode[];
  readonly chosen: WrapupCode | null;
  readonly isReadOnly: boolean;
  readonly onChoose: (code: WrapupCode | null) => void;
  /** Called when what the user typed no longer matches any code. */
  readonly onNoMatch: () => void;
}

/** The text in the field, the list of matches, and the events that change them. */
export interface CodeSearch {
  /** What the user typed; otherwise the name of the chosen code. */
  readonly text: string;
  readonly isOpen: boolean;
  /** The first matches. */
  readonly shown: readonly WrapupCode[];
  /** How many more codes match. */
  readonly moreCount: number;
  /** The match that Enter chooses; undefined while the list is closed or empty. */
  readonly activeCode: WrapupCode | undefined;
  readonly open: () => void;
  readonly type: (text: string) => void;
  readonly choose: (code: WrapupCode) => void;
  readonly handleKey: (event: KeyboardEvent) => void;
  /** Chooses the code whose name was typed in full. */
  readonly leave: () => void;
}

/** Searches the codes while the user types, and handles the keys of a combobox. */
export function useCodeSearch(options: CodeSearchOptions): CodeSearch {
  const { codes, chosen, isReadOnly, onChoose, onNoMatch } = options;
  const [query, setQuery] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [activeIndex, setActiveIndex] = useState(0);
  const matches = matchingCodes(codes, query ?? '');
  const shown = matches.slice(0, MAX_SHOWN);
  const lastIndex = shown.length - 1;
  const activeCode = isOpen ? shown[Math.min(activeIndex, lastIndex)] : undefined;

  const open = (): void => {
    if (!isReadOnly) setOpen(true);
  };
  const choose = (code: WrapupCode): void => {
    onChoose(code);
    setQuery(null);
    setOpen(false);
  };
  /** Goes to the next or the previous match. The first key only opens the list. */
  const move = (step: 1 | -1): void => {
    open();
    const next = isOpen ? activeIndex + step : 0;
    setActiveIndex(Math.max(0, Math.min(next, lastIndex)));
  };
  return {
    text: query ?? chosen?.name ?? '',
    isOpen,
    shown,
    moreCount: matches.length - shown.length,
    activeCode,
    open,
    type: (text) => {
      const hasMatch = matchingCodes(codes, text).length > 0;
      if (!hasMatch && matches.length > 0) onNoMatch();
      setQuery(text);
      setActiveIndex(0);
      setOpen(true);
      if (chosen) onChoose(null);
    },
    choose,
    handleKey: (event) => {
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
          return;
        case 'Enter':
          if (!activeCode) return;
          event.preventDefault();
          choose(activeCode);
          return;
        case 'Escape':
          if (!isOpen) return;
          // What is around the list stays open: the form, and a dialog or popover of the app.
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
      }
    },
    leave: () => {
      setOpen(false);
      const exact = codeNamed(codes, query ?? '');
      if (exact) choose(exact);
    },
  };
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

function codeNamed(codes: readonly WrapupCode[], text: string): WrapupCode | undefined {
  const typed = fold(text).trim();
  if (typed === '') return undefined;
  return codes.find(({ name }) => fold(name).trim() === typed);
}
