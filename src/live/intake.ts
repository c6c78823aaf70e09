/**
 * Passes what arrives on this tab's own channel, and the responses to its requests, to the store.
 * What another tab forwards is applied in `tabs.ts`.
 */
import type { Problem } from '../wire/problems.js';
import { ConversationReading } from './conversation-reading.js';
import type { ReportError } from './listeners.js';
import type { NotificationOptions } from './notification-types.js';

interface IntakeOptions {
  readonly options: NotificationOptions;
  readonly reportError: ReportError;
  /** Called with each input after the store has applied it. */
  readonly onApplied: (input: unknown) => void;
  /** Called with the difference between the server's clock and this computer's, in milliseconds. */
  readonly onClockOffset: (offset: number) => void;
}

/** What all channels of one connection share: the store, and the reading of conversations. */
export class Intake {
  readonly reading: ConversationReading;
  private readonly setting: IntakeOptions;

  constructor(setting: IntakeOptions) {
    this.setting = setting;
    this.reading = new ConversationReading({
      ...setting.options,
      apply: (input) => this.apply(input),
      onClockOffset: setting.onClockOffset,
      reportError: setting.reportError,
    });
  }

  /** Applies an input. Returns the problems in it. */
  apply(input: unknown): readonly Problem[] {
    const { options, reportError, onApplied } = this.setting;
    const { changed, problems } = options.store.apply(input);
    this.reading.recordChanges(changed);
    onApplied(input);
    if (problems.length === 0) return problems;
    try {
      options.onProblems?.(problems);
    } catch (error) {
      reportError(error);
    }
    return problems;
  }
}
