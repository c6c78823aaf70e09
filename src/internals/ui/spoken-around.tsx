import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { fillPieces, type Template } from '../../words/message.js';

/** A value alone for the eye, and the sentence around it for screen readers: "Connected for 05:57". */
export function SpokenAround<Place extends string>(props: {
  readonly text: Template<Place>;
  readonly values: Readonly<Record<Place, ReactElement>>;
}): ReactElement {
  const pieces = fillPieces<ReactNode>(props.text, props.values).map((piece) =>
    typeof piece === 'string' && piece !== '' ? spokenOnly(piece) : piece,
  );
  // As arguments, since the pieces of a template never change places and need no keys.
  return createElement(Fragment, null, ...pieces);
}

function spokenOnly(text: string): ReactElement {
  return <span className="cb-hidden">{text}</span>;
}
