/** Gives the store what arrives, from whichever channel or answer. */
import { ConversationReading } from './conversation-reading.js';
import type { ReportError } from './listeners.js';
import type { NotificationOptions } from './notification-types.js';

interface IntakeOptions {
  readonly options: NotificationOptions;
  readonly reportError: ReportError;
  /** Called with each input after the store took it. */
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
    const { store, fetchConversation, fetchConversations } = setting.options;
    this.reading = new ConversationReading({
      store,
      fetchConversation,
      fetchConversations,
      apply: (input) => this.apply(input),
      onClockOffset: setting.onClockOffset,
    });
  }

  /** Applies an input. Returns false when it was cut or garbled. */
  apply(input: unknown): boolean {
    const { options, reportError, onApplied } = this.setting;
    const { changed, problems } = options.store.apply(input);
    this.reading.noteChanged(changed);
    onApplied(input);
    if (problems.length === 0) return true;
    try {
      options.onProblems?.(problems);
    } catch (error) {
      reportError(error);
    }
    return !problems.some(({ code }) => code === 'invalidJson');
  }
}
