'use client';
import { memo, useRef, useState, type MouseEvent, type SyntheticEvent } from 'react';
import { describeValue } from '../model/values.js';
import { details } from '../words/en/details.js';
import { useParticipantContext } from '../internals/context.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { DetailRows } from './details/details-rows.js';
import { guarded, useSettings } from '../internals/settings.js';
import { useWords } from '../internals/use-words.js';

/** Every field that is set, as reported. Renders a `<details>`, or nothing where no field is set. */
export const ParticipantDetails: Part<ParticipantDetails.Props> = definePart(
  'details',
  'cb-details',
  useParticipantDetails,
);

function useParticipantDetails(
  props: ParticipantDetails.Own,
): PartView<ParticipantDetails.State> | null {
  const { open, defaultOpen, onOpenChange, ...attributes } = props;
  const words = useWords('details', details);
  const settings = useSettings();
  const { facts } = useParticipantContext();
  const tell = (next: boolean): void => {
    guarded(settings, () => onOpenChange?.(next));
  };
  // Left to itself, the browser keeps what is open, even before the page is hydrated.
  const [initial] = useState(defaultOpen);
  const last = useRef(initial);
  const { participant, controlling } = facts;
  // An empty `controlling` says something; other empty fields do not.
  if (!participant || !(controlling || Object.values(participant).some(describeValue))) return null;
  const toggle = (event: MouseEvent): void => {
    if (open === undefined) return;
    event.preventDefault(); // the browser would open it behind the host's back
    tell(!open);
  };
  return {
    content: (
      <>
        <summary className="cb-summary" onClick={toggle}>
          {words.details}
        </summary>
        <Rows fields={participant} />
      </>
    ),
    attributes: {
      open: open ?? initial,
      suppressHydrationWarning: true,
      ...attributes,
      // Searching in the page opens it without a click.
      onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => {
        const shown = event.currentTarget.open;
        if (shown !== (open ?? last.current)) tell(shown);
        last.current = shown;
        attributes.onToggle?.(event);
      },
    },
  };
}

/** Rendered again only for another participant, never for a tick. */
const Rows = memo(DetailRows);

export declare namespace ParticipantDetails {
  /** The element's own `[open]` tells its state. */
  type State = object;
  /** Props besides those of a `<details>`. */
  interface Own {
    /** Whether it is open, when the host controls it. */
    readonly open?: boolean | undefined;
    /** Whether it is open at first; closed unless given. */
    readonly defaultOpen?: boolean | undefined;
    /** Told when it opens or closes. */
    readonly onOpenChange?: ((open: boolean) => void) | undefined;
    /** The element's own event; `ToggleEvent` in React 19, which React 18 has no type for. */
    readonly onToggle?: ((event: SyntheticEvent<HTMLDetailsElement>) => void) | undefined;
  }
  type Props = PartProps<State, 'details', Own>;
}
