import type { ReactNode } from 'react';
import type { ParticipantContextValue } from '../../../../internals/context.js';
import { Ticking } from '../../../../internals/ticking.js';
import { wordsOf } from '../../../../internals/use-words.js';
import { status } from '../../../../words/en/status.js';
import { clockText } from '../../../../words/format.js';

/** How long the current hold has lasted. */
export function heldSince({ facts, settings, region }: ParticipantContextValue): ReactNode {
  const { phase, heldSince: start } = facts;
  if (phase !== 'held') return null;
  if (start === null) return wordsOf(settings, 'status', status).heldOnly;
  return <Ticking className="cb-duration" text={(now) => clockText(now - start, region.locale)} />;
}
