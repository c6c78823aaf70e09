/** A step of connecting that failed. */
import { readFailure, type Failure } from './failure.js';
import type { ConnectionReason } from './notification-types.js';
import { systemNow } from './system-time.js';

/** Which step failed. */
export type Stage = Extract<ConnectionReason, 'connectFailed' | 'subscribeFailed' | 'readFailed'>;

/** A failed step, with what is known from the server's response. */
export class StageError extends Error {
  override readonly name = 'StageError';
  readonly reason: ConnectionReason;
  readonly failure: Failure;

  constructor(stage: Stage, cause: unknown) {
    super(stage, { cause });
    this.failure = readFailure(cause, systemNow());
    this.reason = reasonOfStatus(this.failure.status) ?? stage;
  }
}

/** Whether connecting again cannot help: the token is no longer valid, or a permission is missing. */
export function isFinal(reason: ConnectionReason | null): boolean {
  return reason === 'unauthorized' || reason === 'forbidden';
}

function reasonOfStatus(status: number | null): ConnectionReason | null {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 429:
      return 'rateLimited';
    default:
      return null;
  }
}
