/** What the tables of fields can say about a field. The tables themselves are in the files beside this one. */
import type { Normalize } from './enums.js';

/** A wire shape that leaves fields out. A participant by itself is none: it is never complete. */
type FieldShape = 'rest' | 'topic' | 'genericRest' | 'genericTopic' | 'analytics';

/** What a field has to be in JSON: text or a number, true or false, an object, a list. */
export type ExpectedType = 'scalar' | 'boolean' | 'object' | 'array';

/**
 * What a field holds:
 * - `instant`: a point in time, as ISO-8601 or epoch milliseconds;
 * - `duration`: a length of time, in `unit`;
 * - `id`: an identifier, no text for people;
 * - `wrapupCode`: the id or the name of a wrap-up code;
 * - `name`: a display name, which views show although it is personal;
 * - `enum`: one of the `values` that `normalize` knows, or a new one;
 * - `text`: free text;
 * - `number`, `flag`: a number, true or false;
 * - `url`: an address to open in a browser, which may hold a secret;
 * - `reference`: an entity as `{ id, name, selfUri }`;
 * - `object`: an object whose fields are in `parts`;
 * - `entries`: an object whose keys are data, such as ad-hoc attributes;
 * - `data`: an object that the kit shows but does not know;
 * - `list`: a list of `items`.
 */
export type FieldKind = FieldContent['kind'];

/** The kind of a field, with what only that kind has. */
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

/** The enumerations of the wire. Their known values have words in the catalogue. */
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

/** What a field holds that is one of an enumeration's values. */
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

/** Where the details of a participant show a field. */
export type FieldGroup = 'person' | 'times' | 'control' | 'wrapup' | 'references' | 'technical';

/** One field of a participant or of a conversation. */
export type FieldDescription = PartDescription & {
  readonly group: FieldGroup;
  /** The wire shapes that can carry the field. One of these that leaves it out says that it is empty. */
  readonly shapes: readonly FieldShape[];
  /** True when the field, once seen, is never cleared: ids, wrap-up, and instants that have passed. */
  readonly permanent?: true;
  /** What nested shapes call the field. */
  readonly nestedName?: string;
  /** What nested shapes call single parts of the object: name on the wire, then the part. */
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

/** What each kind of field has to be in JSON. */
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
/** The shapes that Genesys sends of a running conversation. */
export const LIVE_SHAPES = ['rest', 'topic', 'genericRest', 'genericTopic'] as const;
/** The co-browse shapes, with flat participants. */
export const FLAT_SHAPES = ['rest', 'topic'] as const;
/** Conversations of all media. */
export const GENERIC_SHAPES = ['genericRest', 'genericTopic'] as const;
/** Shapes in which a participant holds lists of sessions. */
export const NESTED_SHAPES = ['genericRest', 'genericTopic', 'analytics'] as const;
/** Shapes that tell of hold and direction. */
export const FLAT_AND_ANALYTICS = ['rest', 'topic', 'analytics'] as const;
