import { Fragment, type ReactElement, type ReactNode } from 'react';
import { splitTemplate, type Template } from '../words/message.js';

/** A message with nodes in its places. */
export function Say<Places extends string>(props: Say.Props<Places>): ReactElement {
  const values: Readonly<Record<string, ReactNode>> = props.values;
  const pieces = splitTemplate(props.text);
  return (
    <>
      {pieces.map((piece, index) =>
        // The pieces of a template never change places.
        index % 2 === 0 ? piece : <Fragment key={index}>{values[piece] ?? `{${piece}}`}</Fragment>,
      )}
    </>
  );
}

export declare namespace Say {
  /** Props of {@link Say}. */
  interface Props<Places extends string> {
    readonly text: Template<Places>;
    readonly values: Readonly<Record<Places, ReactNode>>;
  }
}
