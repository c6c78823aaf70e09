/** The types for the tables of fields. The tables themselves are in the files next to this one. */
import type { Normalize } from './read-enum.js';

/**
 * A wire shape in which a missing field has a meaning. A participant on its own is not one of them,
 * since it is never complete.
 */
type FieldShape = 'rest' | 'topic' | 'genericRest' | 'genericTopic' | 'analytics';

/** The JSON type of a field: a string or number, a boolean, an object, or an array. */
export type ExpectedType = 'scalar' | 'boolean' | 'object' | 'array';

/**
 * What a field holds:
 * - `instant`: a point in time, as ISO-8601 or epoch milliseconds;
 * - `duration`: a length of time, in `unit`;
 * - `id`: an identifier, not meant for display;
 * - `wrapupCode`: the id or the name of a wrap-up code;
 * - `name`: a display name, which is shown although it is personal data;
 * - `enum`: one of the `values` that `normalize` knows, or a new one;
 * - `text`: free text;
 * - `number`, `flag`: a number, true or false;
 * - `url`: a web address, which may contain a secret;
 * - `reference`: an entity as `{ id, name, selfUri }`;
 * - `object`: an object whose fields are in `parts`;
 * - `entries`: an object whose keys are data, such as ad-hoc attributes;
 * - `data`: an object with unknown fields, shown as it is;
 * - `list`: a list of `items`.
 */
export type FieldKind = FieldContent['kind'];

/** The kind of a field, with the properties of that kind. */
export type FieldContent =
  | { readonly kind: 'instant' }
  | { readonly kind: 'duration'; readonly unit: 'milliseconds' | 'seconds' }
  | { readonly kind: 'id' }
  | { readonly kind: 'wrapupCode' }
  | { readonly kind: 'name' }
  | EnumContent
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'url' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'object'; readonly parts: Readonly<Record<string, PartDescription>> }
  | { readonly kind: 'entries' }
  | { readonly kind: 'data' }
  | { readonly kind: 'list'; readonly items: FieldContent };

/** The enumerations of the wire. The catalog has a text for each known value. */
export type EnumName =
  | 'state'
  | 'purpose'
  | 'role'
  | 'mediaRole'
  | 'direction'
  | 'disconnectType'
  | 'wrapupPrompt'
  | 'afterCallWork'
  | 'flaggedReason'
  | 'screenRecording'
  | 'recording';

/** A field that holds an enum value. */
export interface EnumContent {
  readonly kind: 'enum';
  readonly values: EnumName;
  readonly normalize: Normalize<string>;
}

/** One field within an object such as `wrapup`. */
export type PartDescription = FieldContent & {
  /** True for personal data: masked until the user asks for it (except names), and never shared. */
  readonly personal?: true;
};

/**
 * Where the details of a participant show a field. Merging uses it as well: the fields of `times`,
 * `control` and `wrapup` belong to one connection, so another connection does not take them over.
 */
export type FieldGroup = 'person' | 'times' | 'control' | 'wrapup' | 'references' | 'technical';

/** One field of a participant or of a conversation. */
export type FieldDescription = PartDescription & {
  readonly group: FieldGroup;
  /**
   * The wire shapes that can carry the field. When a snapshot of one of these shapes leaves it out,
   * the field is empty.
   */
  readonly shapes: readonly FieldShape[];
  /**
   * True for a field that is never cleared after it has been reported: ids, and instants that have
   * passed. A `settled` field can be cleared until its value is settled, see `isSettledWrapup`.
   */
  readonly permanent?: true | 'settled';
  /** Name of the field in nested shapes. */
  readonly nestedName?: string;
  /** Names of the object's parts in nested shapes: from wire name to part. */
  readonly nestedParts?: Readonly<Record<string, string>>;
};

/** The groups in the order in which the details show them. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  'person',
  'times',
  'control',
  'wrapup',
  'references',
  'technical',
];

/** The JSON type of each kind of field. */
export const EXPECTED_TYPES: Readonly<Record<FieldKind, ExpectedType>> = {
  instant: 'scalar',
  duration: 'scalar',
  id: 'scalar',
  wrapupCode: 'scalar',
  name: 'scalar',
  enum: 'scalar',
  text: 'scalar',
  number: 'scalar',
  flag: 'boolean',
  url: 'scalar',
  reference: 'object',
  object: 'object',
  entries: 'object',
  data: 'object',
  list: 'array',
};

/** Every shape. */
export const ALL_SHAPES = ['rest', 'topic', 'genericRest', 'genericTopic', 'analytics'] as const;
/** The shapes that Genesys Cloud sends for a running conversation. */
export const LIVE_SHAPES = ['rest', 'topic', 'genericRest', 'genericTopic'] as const;
/** The co-browse shapes, with flat participants. */
export const FLAT_SHAPES = ['rest', 'topic'] as const;
/** Conversations of all media. */
export const GENERIC_SHAPES = ['genericRest', 'genericTopic'] as const;
/** Shapes in which a participant holds lists of sessions. */
export const NESTED_SHAPES = ['genericRest', 'genericTopic', 'analytics'] as const;
/** Shapes that carry hold and direction. */
export const FLAT_AND_ANALYTICS = ['rest', 'topic', 'analytics'] as const;
