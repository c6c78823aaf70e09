import { createElement, type ReactElement, type ReactNode } from 'react';
import { fillPieces, type Template } from '../../words/message.js';

/**
 * A message with React nodes in its placeholders. It has its own direction, so that the English "A
 * controls B" does not read "B controls A" on a right-to-left page.
 */
export function FormattedMessage<Places extends string>(
  props: FormattedMessage.Props<Places>,
): ReactElement {
  return renderMessage(props.text, props.values);
}

/** {@link FormattedMessage} as a function, for messages that a page shows hundreds of times. */
export function renderMessage<Places extends string>(
  text: Template<Places>,
  values: Readonly<Record<Places, ReactNode>>,
): ReactElement {
  // Passed as arguments: the pieces of a template never change places, so they need no keys.
  return createElement('bdi', null, ...fillPieces<ReactNode>(text, values));
}

/** Types of {@link FormattedMessage}. */
export declare namespace FormattedMessage {
  /** Props of {@link FormattedMessage}. */
  interface Props<Places extends string> {
    readonly text: Template<Places>;
    readonly values: Readonly<Record<Places, ReactNode>>;
  }
}
