import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { fillPieces, type Template } from '../words/message.js';

/** A message with nodes in its places. */
export function Say<Places extends string>(props: Say.Props<Places>): ReactElement {
  // As arguments, since the pieces of a template never change places and need no keys.
  return createElement(Fragment, null, ...fillPieces<ReactNode>(props.text, props.values));
}

export declare namespace Say {
  /** Props of {@link Say}. */
  interface Props<Places extends string> {
    readonly text: Template<Places>;
    readonly values: Readonly<Record<Places, ReactNode>>;
  }
}
