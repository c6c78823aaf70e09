/**
 * Something that a copy of a state does not have, because it can be worked out again or only saves
 * time. Private fields are not copied.
 */
export class Uncloned<Content> {
  readonly #content: Content;

  constructor(content: Content) {
    this.#content = content;
  }

  /** The content; null for a copy. */
  static read<Content>(uncloned: Uncloned<Content> | null): Content | null {
    return uncloned !== null && #content in uncloned ? uncloned.#content : null;
  }
}
