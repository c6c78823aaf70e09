import { createElement, type ReactElement, type ReactNode } from 'react';
import { fillPieces, type Template } from '../../words/message.js';

/**
 * A message with nodes in its places. It runs in the direction of its own words, so that an English
 * "A controls B" does not read "B controls A" on a page from right to left.
 */
export function Say<Places extends string>(props: Say.Props<Places>): ReactElement {
  // As arguments, since the pieces of a template never change places and need no keys.
  return createElement('bdi', null, ...fillPieces<ReactNode>(props.text, props.values));
}

export declare namespace Say {
  /** Props of {@link Say}. */
  interface Props<Places extends string> {
    readonly text: Template<Places>;
    readonly values: Readonly<Record<Places, ReactNode>>;
  }
}
