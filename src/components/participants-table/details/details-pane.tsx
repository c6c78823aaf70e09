'use client';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { guarded, useSettings } from '../../../internals/settings.js';
import { CHEVRON, CLOSE, icon } from '../../../internals/ui/icon.js';
import { useAnnouncer } from '../../../internals/use-announcer.js';
import { useWords } from '../../../internals/use-words.js';
import { legKey, type CobrowseMediaParticipant } from '../../../model/index.js';
import { triage } from '../../../words/en/triage.js';
import { fillTemplate } from '../../../words/message.js';
import type { RowContexts } from '../columns/row-context.js';
import type { RenderDetails } from '../types.js';
import type { Details } from './use-details.js';

interface DetailsPaneProps {
  readonly details: Details;
  readonly participant: CobrowseMediaParticipant;
  readonly name: string;
  readonly rowContexts: RowContexts;
  /** Whether the server has other pages. Their sessions cannot be reached from here. */
  readonly hasPages: boolean;
  readonly render: RenderDetails;
  readonly format: (value: number) => string;
  /** Closes the details, and returns the focus to the row. */
  readonly onClose: () => void;
}

/** The details of one row, with buttons for the previous and the next session. */
export function DetailsPane(props: DetailsPaneProps): ReactElement {
  const { details, participant, name, rowContexts, hasPages, render, format, onClose } = props;
  const settings = useSettings();
  const words = useWords('triage', triage);
  const pane = useRef<HTMLElement>(null);
  const { sessionPosition, sessionCount, step } = details;
  const nextPosition = sessionPosition === null ? 0 : sessionPosition + 1;
  useEffect(() => {
    const element = pane.current;
    // On a small screen, it covers the rows, so the focus must not stay behind it.
    if (element && getComputedStyle(element).position === 'fixed') element.focus();
  }, []);
  const label = fillTemplate(words.details, { name });
  const announce = useAnnouncer(pane);
  const leg = legKey(participant);
  useEffect(() => {
    // The focus stays in the row, or on the button for the next session.
    const hasFocus = pane.current?.ownerDocument.activeElement === pane.current;
    if (settings.announce !== false && !hasFocus) {
      announce({ key: 'table-details', text: fillTemplate(words.detailsOpened, { name }) });
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only another row, not another name of the same
  }, [leg]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = sessionStep(event);
    if (event.defaultPrevented || (event.key !== 'Escape' && by === null)) return;
    event.preventDefault();
    if (by === null) onClose();
    else step(by);
  };
  const content = (): ReactNode =>
    render({ participant, session: rowContexts.sessionOf(participant), close: onClose });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that its controls leave
    <aside
      ref={pane}
      className="cb-table-details"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="cb-table-bar">
        {sessionPosition !== null && (
          <span className="cb-table-position">
            <bdi>
              {fillTemplate(words.position, {
                position: format(sessionPosition + 1),
                count: format(sessionCount),
              })}
            </bdi>
          </span>
        )}
        <PaneButton
          label={words.previousSession}
          hint={hasPages && sessionPosition === 0 ? words.firstOfPage : words.previousSession}
          disabled={sessionPosition === null || sessionPosition === 0}
          onClick={() => step(-1)}
        >
          <span className="cb-table-back">{icon(CHEVRON, true)}</span>
        </PaneButton>
        <PaneButton
          label={words.nextSession}
          hint={hasPages && nextPosition === sessionCount ? words.lastOfPage : words.nextSession}
          disabled={nextPosition >= sessionCount}
          onClick={() => step(1)}
        >
          {icon(CHEVRON, true)}
        </PaneButton>
        <PaneButton
          label={words.closeDetails}
          hint={words.closeDetails}
          disabled={false}
          onClick={onClose}
        >
          {icon(CLOSE)}
        </PaneButton>
      </div>
      <div className="cb-table-detail">{guarded(settings, content)}</div>
    </aside>
  );
}

/** Alt with an arrow key goes to the next or the previous session. */
export function sessionStep(event: KeyboardEvent): 1 | -1 | null {
  if (!event.altKey) return null;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : null;
}

/** A button that stays focusable when it does nothing, so that the focus is not lost. */
function PaneButton(props: {
  readonly label: string;
  /** The tooltip: the name of the button, or why it does nothing. */
  readonly hint: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { label, hint, disabled, onClick, children } = props;
  return (
    <button
      type="button"
      className="cb-button cb-table-icon"
      aria-label={label}
      title={hint}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
