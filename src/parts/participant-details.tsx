'use client';
import { memo, type MouseEvent, type ReactElement } from 'react';
import type { ParticipantFacts } from '../model/index.js';
import { details } from '../words/en/details.js';
import { useParticipantContext } from './context.js';
import { definePart, type Part, type PartProps, type PartView } from './define-part.js';
import { detailRows } from './details-fields.js';
import { DetailRows } from './details-value.js';
import { guarded, useSettings } from './settings.js';
import { useControlled } from './use-controlled.js';
import { useWords } from './use-words.js';

/** Every field that is set, as reported. Renders a `<details>`, or nothing where no field is set. */
export const ParticipantDetails: Part<ParticipantDetails.Props> = definePart(
  'Participant.Details',
  'details',
  useDetails,
);

function useDetails(props: ParticipantDetails.Own): PartView<ParticipantDetails.State> | null {
  const { open, defaultOpen = false, onOpenChange, ...attributes } = props;
  const words = useWords('details', details);
  const settings = useSettings();
  const { facts } = useParticipantContext();
  const [isOpen, setOpen] = useControlled(open, defaultOpen, (next) => {
    guarded(settings, () => onOpenChange?.(next));
  });
  if (!facts.participant || Object.keys(facts.participant).length === 0) return null;
  const toggle = (event: MouseEvent): void => {
    event.preventDefault(); // the browser would open it behind the host's back
    setOpen(!isOpen);
  };
  return {
    state: {},
    className: 'cb-details',
    content: (
      <>
        <summary className="cb-summary" onClick={toggle}>
          {words.details}
        </summary>
        <Rows key={facts.key} facts={facts} />
      </>
    ),
    attributes: {
      open: isOpen,
      // Searching in the page opens it without a click.
      onToggle: (event: { readonly currentTarget: HTMLDetailsElement }) => {
        if (event.currentTarget.open !== isOpen) setOpen(event.currentTarget.open);
      },
      ...attributes,
    },
  };
}

/** The catalogue names every field, in the order in which a reader asks. */
const FIELDS = Object.keys(details);

/** Rendered again only for another participant, never for a tick. */
const Rows = memo(function Rows({ facts }: { readonly facts: ParticipantFacts }): ReactElement {
  return <DetailRows rows={facts.participant ? detailRows(facts.participant, FIELDS) : []} />;
});

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
  }
  type Props = PartProps<State, 'details', Own>;
}
