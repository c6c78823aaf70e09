import type { ReactElement, ReactNode } from 'react';
import { useRegion } from '../../internals/settings.js';
import { countText } from '../../words/plain.js';

const MOST = 10;
const LONGEST = 300;

function clipped(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A label and its value. Renders nothing if there is no value. */
export function Fact(props: {
  readonly label: string;
  readonly texts?: readonly (string | null)[];
  readonly id?: boolean;
  readonly children?: ReactNode;
}): ReactElement | null {
  const { label, texts = [], id, children } = props;
  const { locale } = useRegion();
  const known = texts.flatMap((text) => (text === null ? [] : clipped(text)));
  if (known.length === 0 && (children === undefined || children === false)) return null;
  return (
    <div className="cb-fact">
      <dt>{label}</dt>
      {known.slice(0, MOST).map((text) => (
        <dd key={text} className={id ? 'cb-id' : undefined}>
          <bdi>{text}</bdi>
        </dd>
      ))}
      {known.length > MOST && <dd>{`+${countText(known.length - MOST, locale)}`}</dd>}
      {children !== undefined && children !== false && <dd>{children}</dd>}
    </div>
  );
}
