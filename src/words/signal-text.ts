import type { SignalFact } from '../model/index.js';
import type { SignalMessages } from './en/signals.js';
import { fillTemplate } from './message.js';
import { countText, isolated } from './plain.js';
import { clip } from './clip.js';

/** A signal in words. The name of the tool is isolated, because it can be in any script. */
export function signalText(
  { code, tool, latencyMs }: SignalFact,
  options: {
    readonly words: SignalMessages;
    readonly locale: string;
    /** Whether the participant is the signed-in user; null when unknown. */
    readonly isYou: boolean | null;
  },
): string {
  const { words, locale, isYou } = options;
  switch (code) {
    case 'control.granted':
      return isYou ? words.youControl : words[code];
    case 'tool':
      return fillTemplate(words.tool, { tool: isolated(clip(tool ?? '')) });
    case 'latency':
    case 'slow':
      return fillTemplate(words[code], {
        milliseconds: countText(Math.round(latencyMs ?? 0), locale),
      });
    default:
      return words[code];
  }
}
