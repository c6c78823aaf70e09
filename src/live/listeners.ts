/** Calls listeners of the app. If one throws, the others are still called. */

/** Called without arguments when something changed. */
export type Listener = () => void;

/** Receives what a function in the app threw. */
export type ReportError = (error: unknown) => void;

/** Calls all listeners, even if one of them throws. */
export function notifyAll<Args extends readonly unknown[]>(
  listeners: Iterable<(...args: Args) => void>,
  reportError: ReportError,
  ...args: Args
): void {
  const current = [...listeners]; // listeners may add and remove listeners
  for (const listener of current) {
    try {
      listener(...args);
    } catch (error) {
      reportError(error);
    }
  }
}

/** Throws in a separate task, so that the browser and Node report it as an uncaught error. */
export function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

/**
 * Reports errors with a function of the app. If that throws, {@link throwLater} reports its error.
 */
export function safeReport(reportError: ReportError = throwLater): ReportError {
  return (error) => {
    try {
      reportError(error);
    } catch (thrown) {
      throwLater(thrown);
    }
  };
}

/**
 * Adds a listener, and returns a function that removes it. The same function can be added more than
 * once.
 */
export function addListener<Args extends readonly unknown[]>(
  listeners: Set<(...args: Args) => void>,
  listener: (...args: Args) => void,
): () => void {
  const own = (...args: Args): void => listener(...args);
  listeners.add(own);
  return () => {
    listeners.delete(own);
  };
}
