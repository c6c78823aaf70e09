import type { ReactElement, ReactNode } from 'react';
import type { FindingSeverity } from '../../model/findings/index.js';
import { icon, WARNING } from '../../internals/ui/icon.js';

/** The severity, as icon, text and color. */
export function SeverityBadge(props: {
  readonly severity: FindingSeverity;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className="cb-severity" data-severity={props.severity}>
      {icon(ICONS[props.severity])}
      {props.children}
    </span>
  );
}

const ICONS: Readonly<Record<FindingSeverity, string>> = {
  error: 'M8 2a6 6 0 1 0 .1 0M6 6l4 4M10 6l-4 4',
  warning: WARNING,
  info: 'M8 2a6 6 0 1 0 .1 0M8 7v4M8 5v.2',
};
