'use client';
import type { ReactElement } from 'react';
import type { WrapupFacts } from '../../../../model/index.js';
import { useParticipantContext } from '../../../../internals/context.js';
import { useRegion } from '../../../../internals/settings.js';
import { Ticking, useClockValue } from '../../../../internals/ticking.js';
import { icon, PHASE_ICONS, WARNING } from '../../../../internals/ui/icon.js';
import { useWords } from '../../../../internals/use-words.js';
import { status } from '../../../../words/en/status.js';
import { clockText } from '../../../../words/format.js';

/** The status of the wrap-up, and how much time is left for it. */
export function WrapupCell(): ReactElement | null {
  const words = useWords('status', status);
  const { wrapup } = useParticipantContext().facts;
  if (wrapup.status === 'none') return null;
  return (
    <span className="cb-table-line">
      <span>{words[`wrapup.${wrapup.status}`]}</span>
      {wrapup.deadline !== null && (
        <>
          {' '}
          <TimeLeft deadline={wrapup.deadline} />
        </>
      )}
    </span>
  );
}

function TimeLeft({ deadline }: { readonly deadline: NonNullable<WrapupFacts['deadline']> }) {
  const { locale } = useRegion();
  const isOver = useClockValue((now) => now > deadline) === true;
  return (
    <span className="cb-table-left" data-over={isOver ? '' : undefined}>
      {icon(isOver ? WARNING : PHASE_ICONS.wrapup)}
      <span className="cb-duration">
        <Ticking text={(now) => clockText(Math.abs(deadline - now), locale)} />
      </span>
    </span>
  );
}
