'use client';
import {
  useId,
  useEffect,
  useRef,
  useState,
  type ForwardedRef,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import type {
  CobrowseMediaParticipant,
  CobrowseOfferOutcome,
  CobrowseOfferStatus,
  CobrowseWebMessagingSession,
} from '../../model/index.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { useSettings } from '../../internals/settings.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { Countdown, useUrgency, type Urgency } from '../../internals/ui/countdown.js';
import { FocusLoss } from '../../internals/ui/focus-loss.js';
import { icon, PHASE_ICONS, WARNING } from '../../internals/ui/icon.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useAction, type AppAction } from '../../internals/use-action.js';
import { useChangeAnnouncements } from '../../internals/use-change-announcements.js';
import { usePart } from '../../internals/use-part.js';
import { useParticipantName } from '../../internals/use-participant-name.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { offer as english } from '../../words/en/offer.js';
import { fillTemplate } from '../../words/message.js';
import type { PartialMessages } from '../../words/messages.js';
import { failureText, OfferAction, type OfferActionName } from './offer-action.js';
import { useOffer } from './use-offer.js';
import { withoutSecrets } from './without-secrets.js';

/**
 * Shows an offer to co-browse: pending, with the time left to answer, or accepted, declined,
 * expired or withdrawn. Never shows the join code, which is a secret. Renders a `<section>`, or
 * nothing when there is no offer.
 *
 * @example <CobrowseOffer offer={offer} conversationMessages={messages} onWithdraw={withdraw} />
 */
export const CobrowseOffer: Part<CobrowseOffer.Props> = forwardComponent(
  function CobrowseOffer(props, ref) {
    const { messages, announce, ...offerProps } = props;
    return (
      <SettingsScope messages={messages} announce={announce}>
        <OfferView {...offerProps} elementRef={ref} />
      </SettingsScope>
    );
  },
);

CobrowseOffer.displayName = 'CobrowseOffer';

/** The offer, inside the component's own settings. */
function OfferView(props: OfferViewProps): ReactElement | null {
  const {
    elementRef,
    offer,
    conversationMessages,
    outcome,
    participant = null,
    code,
    onWithdraw,
    onOfferAgain,
    ...elementProps
  } = props;
  const titleId = useId();
  const head = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const lang = useTextLanguage();
  const words = useWords('offer', english);
  const { text: name } = useParticipantName(participant, useSettings());
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const sources = { offer, messages: conversationMessages, outcome };
  const { key, status, expiresAt } = useOffer(sources, withdrawn);
  const isPending = status === 'pending';
  const deadline = isPending ? expiresAt : null;
  const urgency = useUrgency(deadline);

  const title = participant ? words[titleTo(status)] : words[titleOf(status)];
  const text = fillTemplate(title, { name });
  const shown = { key: status === 'none' ? null : `${key} ${status}`, text };
  const announce = useChangeAnnouncements(`offer ${key}`, head, shown);

  const actionName: OfferActionName = isPending ? 'withdraw' : 'offerAgain';
  const appAction = isPending ? onWithdraw : onOfferAgain;
  const action = useAction(`${actionName} ${key}`, appAction, (failed, message) => {
    if (failed) announce(failureText(actionName, withoutSecrets(message, offer), words));
    else if (actionName === 'withdraw') setWithdrawn(key);
  });

  const focusOffer = (): void => {
    const section = head.current?.closest<HTMLElement>('.cb-offer');
    if (!section) return;
    section.tabIndex = -1;
    section.focus();
  };
  useFocusAfterOffer(actionName, button, focusOffer);

  return usePart('section', elementProps, {
    ref: elementRef,
    className: 'cb-root cb-offer',
    state: { offer: status, urgency },
    attributes: { lang, 'aria-labelledby': titleId },
    hidden: status === 'none',
    children: (
      <>
        <div ref={head} className="cb-line">
          {icon(iconOf(status, urgency))}
          <bdi id={titleId} className="cb-strong">
            {text}
          </bdi>
          {deadline !== null && (
            <span className="cb-line-end">
              <FormattedMessage
                text={words.expiresIn}
                values={{ duration: <Countdown to={deadline} /> }}
              />
            </span>
          )}
        </div>
        {isPending && hasContent(code) && <div className="cb-offer-code">{code}</div>}
        {appAction && status !== 'accepted' && (
          <>
            <FocusLoss area={button} onLost={focusOffer} />
            <OfferAction
              name={actionName}
              buttonRef={button}
              action={{ ...action, message: withoutSecrets(action.message, offer) }}
            />
          </>
        )}
      </>
    ),
  });
}

/**
 * Moves the focus from the button to the offer after a new offer was made: the same button now
 * withdraws the offer, so a second press would undo it.
 */
function useFocusAfterOffer(
  actionName: OfferActionName,
  button: RefObject<HTMLButtonElement | null>,
  focusOffer: () => void,
): void {
  const lastAction = useRef(actionName);
  useEffect(() => {
    const isNewOffer = lastAction.current === 'offerAgain' && actionName === 'withdraw';
    lastAction.current = actionName;
    const { current: pressed } = button;
    const hasFocus = pressed !== null && pressed.ownerDocument.activeElement === pressed;
    if (isNewOffer && hasFocus) focusOffer();
  });
}

type ShownStatus = Exclude<CobrowseOfferStatus, 'none'>;

const titleOf = (status: CobrowseOfferStatus): ShownStatus =>
  status === 'none' ? 'pending' : status;

const titleTo = (status: CobrowseOfferStatus): `${ShownStatus}To` => `${titleOf(status)}To`;

function iconOf(status: CobrowseOfferStatus, urgency: Urgency | null): string {
  if (status === 'accepted') return PHASE_ICONS.live;
  if (status !== 'pending') return PHASE_ICONS.ended;
  return urgency === 'urgent' ? WARNING : PHASE_ICONS.pending;
}

function hasContent(node: ReactNode): boolean {
  return node != null && node !== false && node !== '';
}

interface OfferViewProps extends Omit<CobrowseOffer.Props, 'messages' | 'announce' | 'ref'> {
  readonly elementRef: ForwardedRef<unknown>;
}

/** Types of {@link CobrowseOffer}. */
export declare namespace CobrowseOffer {
  /** State of the offer. */
  interface State {
    /** Status of the offer. @selector `[data-offer]` */
    readonly offer: CobrowseOfferStatus;
    /** `urgent` in the last 10 seconds before it expires. @selector `[data-urgency]` */
    readonly urgency: Urgency | null;
  }
  /** Props in addition to those of a `<section>`. */
  interface OwnProps {
    /**
     * The response of `postConversationCobrowse`. Pass a new object for each offer.
     * @default the offer in `conversationMessages`
     */
    readonly offer?: CobrowseWebMessagingSession | null | undefined;
    /**
     * Messages of the parent conversation: an array, or the listing that the API returns. They
     * contain the customer's answer and, without `offer`, the offer itself. @default none
     */
    readonly conversationMessages?: unknown;
    /**
     * How the offer ended, if your app knows it from elsewhere. Used if the messages contain no
     * answer, for example because a call has no messages. @default unknown
     */
    readonly outcome?: CobrowseOfferOutcome | null | undefined;
    /** The customer, to show the name. @default no name is shown */
    readonly participant?: CobrowseMediaParticipant | null | undefined;
    /**
     * An element that contains the join code, shown while the offer is pending. The kit does not
     * read the code. @default none
     */
    readonly code?: ReactNode;
    /** Withdraws the offer. @default no button */
    readonly onWithdraw?: AppAction | null | undefined;
    /**
     * Makes another offer after one that was not accepted. Pass the new offer as `offer`.
     * @default no button
     */
    readonly onOfferAgain?: AppAction | null | undefined;
    /**
     * Whether changes are announced to screen readers.
     * @default the provider's setting, otherwise true
     */
    readonly announce?: boolean | undefined;
    /** Changes texts of this component only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of a `<section>`. */
  type Props = PartProps<State, 'section', OwnProps>;
}
