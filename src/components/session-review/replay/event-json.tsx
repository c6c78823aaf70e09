'use client';
import { useMemo, useState, type ReactElement } from 'react';
import { redactSession } from '../../../model/redact.js';
import type { ReplayEvent } from '../../../wire/replay-events.js';
import { guarded, useRegion, useSettings } from '../../../internals/settings.js';
import { useWords } from '../../../internals/use-words.js';
import { replay as english } from '../../../words/en/replay.js';
import { fillTemplate } from '../../../words/message.js';
import { countText } from '../../../words/plain.js';

/** Browsers take seconds to lay out longer texts. */
const MAX_CHARACTERS = 20_000;

/** An event as JSON, collapsed at first. Personal data is left out until the user asks for it. */
export function EventJson({ event }: { readonly event: ReplayEvent }): ReactElement {
  const words = useWords('replay', english);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="cb-replay-json"
      open={isOpen}
      onToggle={(toggle) => setOpen(toggle.currentTarget.open)}
    >
      <summary className="cb-summary">{words.json}</summary>
      {isOpen && <Content event={event} />}
    </details>
  );
}

function Content({ event }: { readonly event: ReplayEvent }): ReactElement {
  const words = useWords('replay', english);
  const settings = useSettings();
  const { locale } = useRegion();
  const isAlwaysShown = settings.personalData === 'shown';
  // Personal data is shown only for this event.
  const [revealed, setRevealed] = useState<ReplayEvent | null>(null);
  const isShown = isAlwaysShown || revealed === event;
  const text = useMemo(() => jsonOf(event, isShown), [event, isShown]);
  const toggle = (): void => {
    setRevealed(isShown ? null : event);
    if (isShown) return;
    for (const leg of event.session.participants) {
      guarded(settings, () => settings.onReveal?.('event', leg));
    }
  };
  return (
    <div className="cb-replay-json-body">
      <div className="cb-line">
        {event.line !== undefined && (
          <span className="cb-note cb-small">
            {fillTemplate(words.line, { line: countText(event.line, locale) })}
          </span>
        )}
        {!isAlwaysShown && (
          <button type="button" className="cb-button" onClick={toggle}>
            {isShown ? words.hidePersonal : words.showPersonal}
          </button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard */}
      <pre className="cb-replay-code" dir="ltr" tabIndex={0} role="group" aria-label={words.json}>
        {text.slice(0, MAX_CHARACTERS)}
      </pre>
      {text.length > MAX_CHARACTERS && <p className="cb-note cb-small">{words.jsonCut}</p>}
    </div>
  );
}

function jsonOf({ shape, path, session }: ReplayEvent, isShown: boolean): string {
  const shown = isShown ? session : redactSession(session);
  try {
    return JSON.stringify({ shape, path, session: shown }, null, 2);
  } catch {
    return '';
  }
}
