'use client';
import type { ReactElement } from 'react';
import { useParticipantContext } from '../../../../internals/context.js';
import { useRegion } from '../../../../internals/settings.js';
import { Ticking } from '../../../../internals/ticking.js';
import { useWords } from '../../../../internals/use-words.js';
import { status } from '../../../../words/en/status.js';
import { clockText } from '../../../../words/format.js';

/** How long the current hold has lasted. */
export function HeldSince(): ReactElement | null {
  const { locale } = useRegion();
  const { phase, heldSince } = useParticipantContext().facts;
  const words = useWords('status', status);
  if (phase !== 'held') return null;
  if (heldSince === null) return <>{words.heldOnly}</>;
  return <Ticking className="cb-duration" text={(now) => clockText(now - heldSince, locale)} />;
}
