/**
 * Types of the values in participants and conversations: instants, references, errors, wrap-ups.
 */
import type { AfterCallWorkState, OpenEnum } from './enums.js';

/** A field that can be missing or null. */
export type Maybe<T> = T | null | undefined;

/**
 * An instant as Genesys Cloud sends it: ISO-8601 in UTC, with any number of fraction digits. Old
 * notifications contain epoch milliseconds.
 */
export type WireInstant = string | number;

/**
 * A reference to an entity, such as a user or a queue. `name` is often missing, and only REST has
 * `selfUri`. The SDK calls it `DomainEntityRef`.
 */
export interface UriReference {
  /** Id of the entity, usually a UUID. */
  readonly id?: Maybe<string>;
  /** Display name of the entity. */
  readonly name?: Maybe<string>;
  /** Path of the entity in the REST API. */
  readonly selfUri?: Maybe<string>;
}

/** One detail of an {@link ErrorBody}. */
export interface ErrorDetail {
  /** Machine-readable code. */
  readonly errorCode?: Maybe<string>;
  /** The field that the error is about. */
  readonly fieldName?: Maybe<string>;
  /** Id of the entity that the error is about. */
  readonly entityId?: Maybe<string>;
  /** Name of the entity that the error is about. */
  readonly entityName?: Maybe<string>;
}

/**
 * An error. REST documents only `message` and `code`, but real payloads have the other fields too.
 */
export interface ErrorBody {
  /** Human-readable message, usually in English. */
  readonly message?: Maybe<string>;
  /** Machine-readable code, such as `error.ininedgecontrol.session.inactive`. */
  readonly code?: Maybe<string>;
  /** HTTP status, 100 to 599. */
  readonly status?: Maybe<number>;
  /** Id of the entity that the error is about. */
  readonly entityId?: Maybe<string>;
  /** Name of the entity that the error is about. */
  readonly entityName?: Maybe<string>;
  /** The message with `{placeholders}` for {@link ErrorBody.messageParams}. */
  readonly messageWithParams?: Maybe<string>;
  /** Values for the placeholders. */
  readonly messageParams?: Maybe<Readonly<Record<string, string>>>;
  /** Id under which Genesys logged the error. */
  readonly contextId?: Maybe<string>;
  /** Details, each about a field or an entity. */
  readonly details?: Maybe<readonly ErrorDetail[]>;
  /** Nested errors. */
  readonly errors?: Maybe<readonly ErrorBody[]>;
  /** The limit that was exceeded, as reported. */
  readonly limit?: Maybe<object>;
}

/** A wrap-up that was applied. `{}` means that there is none. */
export interface Wrapup {
  /**
   * Wrap-up code: an id in REST, a name in events; `ININ-WRAP-UP-TIMEOUT` when the platform closed
   * it.
   */
  readonly code?: Maybe<string>;
  /** Name of the code; REST often leaves it out. */
  readonly name?: Maybe<string>;
  /** The agent's free text; may hold personal data. */
  readonly notes?: Maybe<string>;
  /** Tags that the agent added. */
  readonly tags?: Maybe<readonly string[]>;
  /** Time spent, in seconds. */
  readonly durationSeconds?: Maybe<number>;
  /** When the wrap-up was completed. */
  readonly endTime?: Maybe<WireInstant>;
  /** True while the wrap-up is a draft. */
  readonly provisional?: Maybe<boolean>;
}

/** After-call work of one leg. Only in conversations with all media. */
export interface AfterCallWork {
  /** State of the after-call work. */
  readonly state?: Maybe<OpenEnum<AfterCallWorkState>>;
  /** When it began. */
  readonly startTime?: Maybe<WireInstant>;
  /** When it ended. */
  readonly endTime?: Maybe<WireInstant>;
}
