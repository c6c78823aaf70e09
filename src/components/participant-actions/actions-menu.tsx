'use client';
import {
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { dataText } from '../../internals/ui/data-text.js';
import { icon, MORE } from '../../internals/ui/icon.js';
import { Popover } from '../../internals/ui/popover.js';
import { useWords } from '../../internals/use-words.js';
import { actions as english } from '../../words/en/actions.js';
import type { OfferedAction } from './offered-actions.js';

/** A button that opens a menu of actions. Actions that are not possible now show why. */
export function ActionsMenu(props: {
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly offered: readonly OfferedAction[];
  readonly onSelect: (action: OfferedAction) => void;
}): ReactElement {
  const { buttonRef, offered, onSelect } = props;
  const words = useWords('actions', english);
  const [opened, setOpened] = useState<OpenedMenu | null>(null);
  // Pressing outside of an open menu closes it before the click arrives here.
  const wasOpen = useRef(false);
  const close = (): void => setOpened(null);
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className="cb-action"
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onPointerDown={() => {
          wasOpen.current = opened !== null;
        }}
        onClick={({ currentTarget }) => {
          setOpened(wasOpen.current ? null : { anchor: currentTarget, focused: 'first' });
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          const focused = event.key === 'ArrowDown' ? 'first' : 'last';
          setOpened({ anchor: event.currentTarget, focused });
        }}
      >
        {icon(MORE)}
        <span className="cb-hidden">{words.menu}</span>
      </button>
      {opened && (
        <Popover
          anchor={opened.anchor}
          label={words.menu}
          role="menu"
          className="cb-menu"
          firstFocus={
            opened.focused === 'first' ? '[role="menuitem"]' : '[role="menuitem"]:last-of-type'
          }
          onClose={close}
        >
          {offered.map((action) => (
            <MenuItem
              key={action.id}
              action={action}
              onKeyDown={(event) => moveFocus(event, close)}
              onSelect={() => {
                close();
                onSelect(action);
              }}
            />
          ))}
        </Popover>
      )}
    </>
  );
}

/** An open menu, and which of its items has the focus at first. */
interface OpenedMenu {
  readonly anchor: HTMLElement;
  readonly focused: 'first' | 'last';
}

function MenuItem(props: {
  readonly action: OfferedAction;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onSelect: () => void;
}): ReactElement {
  const { action, onKeyDown, onSelect } = props;
  const { label, refusal } = action;
  const labelId = useId();
  const reasonId = useId();
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="cb-menu-item"
      data-action={action.name ?? undefined}
      aria-disabled={refusal !== null || undefined}
      aria-labelledby={labelId}
      aria-describedby={refusal === null ? undefined : reasonId}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (refusal === null) onSelect();
      }}
    >
      <span id={labelId}>{dataText(label)}</span>
      {refusal !== null && (
        <span id={reasonId} className="cb-note">
          {dataText(refusal)}
        </span>
      )}
    </button>
  );
}

/**
 * Handles the keys of a menu: arrows, Home, End, and the first letter of an item. Tab leaves the
 * menu.
 */
function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const menu = event.currentTarget.closest('[role="menu"]');
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const current = items.indexOf(event.currentTarget);
  if (event.key === 'Tab') {
    close();
    return;
  }
  const next = itemForKey(event.key, items, current);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function itemForKey(
  key: string,
  items: readonly HTMLElement[],
  current: number,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(current + 1) % items.length];
    case 'ArrowUp':
      return items.at(current <= 0 ? -1 : current - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return key.length === 1 && key !== ' ' ? itemByLetter(key, items, current) : undefined;
  }
}

function itemByLetter(
  letter: string,
  items: readonly HTMLElement[],
  current: number,
): HTMLElement | undefined {
  const inTurn = [...items.slice(current + 1), ...items.slice(0, current + 1)];
  const wanted = letter.toLowerCase();
  return inTurn.find((item) => item.textContent?.trim().toLowerCase().startsWith(wanted));
}
