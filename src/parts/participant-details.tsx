'use client';
import {
  memo,
  useRef,
  useState,
  type ForwardedRef,
  type MouseEvent,
  type ReactElement,
  type SyntheticEvent,
} from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { guarded } from '../internals/settings.js';
import { usePart } from '../internals/use-part.js';
import { wordsOf } from '../internals/use-words.js';
import { describeClipped } from '../words/clip.js';
import { details } from '../words/en/details.js';
import { DetailRows } from './details/details-rows.js';

/**
 * All fields that are set, as reported. Renders a `<details>`, or nothing when no field is set. The
 * fields are rendered when the user first opens them, on the server, and for printing.
 */
export const ParticipantDetails: Part<ParticipantDetails.Props> = forwardPart(
  function ParticipantDetails(props, ref) {
    return useDetailsElement(useParticipantContext(), props, ref);
  },
);

ParticipantDetails.displayName = 'ParticipantDetails';

/** The same as a hook, for the card: a component would take more memory. */
export function useDetailsElement(
  context: ParticipantContextValue,
  props: ParticipantDetails.Props,
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { open, defaultOpen, onOpenChange, ...elementProps } = props;
  const { facts, settings, medium } = context;
  const { participant, controlling } = facts;
  const words = wordsOf(settings, 'details', details);
  // If uncontrolled, the browser keeps track of what is open, even before hydration.
  const isOnPaper = medium !== 'screen';
  const [{ initial, wasOpened }, setState] = useState<DetailsState>({
    initial: defaultOpen,
    // Server markup includes the fields, because the details can be opened before hydration.
    wasOpened: defaultOpen === true || isOnPaper,
  });
  const last = useRef(initial);
  // An empty `controlling` has a meaning; other empty fields do not.
  const hasFields =
    participant !== null &&
    (controlling !== null || Object.values(participant).some(describeClipped));

  const handleClick = (event: MouseEvent): void => {
    setState(opened); // before the browser opens it, so that it is never empty
    if (open === undefined) return;
    event.preventDefault(); // otherwise the browser would open it without asking the app
    guarded(settings, () => onOpenChange?.(!open));
  };
  // Scripts and the browser's own search open it without a click.
  const handleToggle = (event: SyntheticEvent<HTMLDetailsElement>): void => {
    const isOpen = event.currentTarget.open;
    if (isOpen) setState(opened);
    if (isOpen !== (open ?? last.current)) guarded(settings, () => onOpenChange?.(isOpen));
    last.current = isOpen;
  };
  const isRendered = wasOpened || open === true || isOnPaper;

  return usePart('details', elementProps, {
    ref,
    className: 'cb-details',
    attributes: {
      open: open ?? initial,
      suppressHydrationWarning: true,
      onToggle: handleToggle,
    },
    hidden: !hasFields,
    children: (
      <>
        <summary className="cb-summary" onClick={handleClick}>
          {words.details}
        </summary>
        {hasFields && isRendered && <Rows participant={participant} />}
      </>
    ),
  });
}

interface DetailsState {
  /** Whether it was open at first. */
  readonly initial: boolean | undefined;
  /** Whether it was ever open, so that its fields are rendered. */
  readonly wasOpened: boolean;
}

function opened(state: DetailsState): DetailsState {
  return state.wasOpened ? state : { ...state, wasOpened: true };
}

/** Memoized, so that it does not render with each tick of the clock. */
const Rows = memo(DetailRows);

/** Types of {@link ParticipantDetails}. */
export declare namespace ParticipantDetails {
  /** The state is the element's own `[open]`. */
  type State = object;
  /** Props in addition to those of a `<details>`. */
  interface OwnProps {
    /** Whether it is open, if your app controls it. @default the part controls it */
    readonly open?: boolean | undefined;
    /**
     * Whether it is open at first.
     * @default false
     */
    readonly defaultOpen?: boolean | undefined;
    /** Called when the user opens or closes it, with the new state. */
    readonly onOpenChange?: ((open: boolean) => void) | undefined;
    /** The element's own event. It is a `ToggleEvent` in React 19; React 18 has no type for it. */
    readonly onToggle?: ((event: SyntheticEvent<HTMLDetailsElement>) => void) | undefined;
  }
  /** Its own props, and those of a `<details>`. */
  type Props = PartProps<State, 'details', OwnProps>;
}
