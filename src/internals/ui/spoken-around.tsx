import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { fillPieces, type Template } from '../../words/message.js';

/** Shows only a value, and gives screen readers the sentence around it: "Connected for 05:57". */
export function SpokenAround<Place extends string>(props: {
  readonly text: Template<Place>;
  readonly values: Readonly<Record<Place, ReactElement>>;
}): ReactElement {
  const pieces = fillPieces<ReactNode>(props.text, props.values).map((piece) =>
    typeof piece === 'string' && piece !== '' ? spokenOnly(piece) : piece,
  );
  // Passed as arguments: the pieces of a template never change places, so they need no keys.
  return createElement(Fragment, null, ...pieces);
}

function spokenOnly(text: string): ReactElement {
  return <span className="cb-hidden">{text}</span>;
}
