/**
 * Holds something that a copy of a state leaves out, because it can be computed again or only saves
 * time. It is in a private field, which is not copied.
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
