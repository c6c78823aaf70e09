import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { fillPieces, type Template } from '../../words/message.js';

/** Shows only a value, but gives screen readers the whole phrase: "Connected for 05:57". */
export function spokenAround<Places extends string>(
  text: Template<Places>,
  values: Readonly<Record<Places, ReactNode>>,
): ReactElement {
  const pieces = fillPieces<ReactNode>(text, values).map((piece, index) => {
    const isValue = index % 2 === 1;
    return isValue || piece === '' ? piece : spokenOnly(piece);
  });
  // Passed as arguments: the pieces of a template never change places, so they need no keys.
  return createElement(Fragment, null, ...pieces);
}

function spokenOnly(text: ReactNode): ReactElement {
  return <span className="cb-hidden">{text}</span>;
}
