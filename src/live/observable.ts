/** A value with listeners. */
import { addListener, notifyAll, type Listener, type ReportError } from './listeners.js';

/** A value that calls its listeners when it changes. */
export class Observable<Value> {
  private current: Value;
  private readonly listeners = new Set<Listener>();
  private readonly reportError: ReportError;

  constructor(initial: Value, reportError: ReportError) {
    this.current = initial;
    this.reportError = reportError;
  }

  readonly get = (): Value => this.current;

  readonly subscribe = (listener: Listener): (() => void) => addListener(this.listeners, listener);

  set(value: Value): void {
    if (value === this.current) return;
    this.current = value;
    notifyAll(this.listeners, this.reportError);
  }
}
