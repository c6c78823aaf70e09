import type { ReactElement, ReactNode } from 'react';
import { useRegion } from '../../internals/settings.js';
import { countText } from '../../words/plain.js';

const MAX_TEXTS = 10;
const MAX_CHARACTERS = 300;

/** A label and its value. Renders nothing if there is no value. */
export function Fact(props: {
  readonly label: string;
  readonly texts?: readonly (string | null)[];
  readonly id?: boolean;
  readonly children?: ReactNode;
}): ReactElement | null {
  const { label, texts = [], id, children } = props;
  const { locale } = useRegion();
  const known = texts.filter((text) => text !== null).map(cut);
  const hasChildren = children !== undefined && children !== false;
  if (known.length === 0 && !hasChildren) return null;
  return (
    <div className="cb-fact">
      <dt>{label}</dt>
      {known.slice(0, MAX_TEXTS).map((text) => (
        <dd key={text} className={id ? 'cb-id' : undefined}>
          <bdi>{text}</bdi>
        </dd>
      ))}
      {known.length > MAX_TEXTS && <dd>{`+${countText(known.length - MAX_TEXTS, locale)}`}</dd>}
      {hasChildren && <dd>{children}</dd>}
    </div>
  );
}

function cut(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
