'use client';
import { useId, useMemo } from 'react';
import type { FindingSeverity } from '../../model/findings/index.js';
import { fixedClock } from '../../internals/clock.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { headingTag } from '../../internals/ui/heading.js';
import { usePart } from '../../internals/use-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import type { ReviewProps } from './review-props.js';
import { ReviewSections } from './review-sections.js';
import { Slot } from './slot.js';
import { useShownSession } from './use-shown-session.js';

/**
 * Reviews a session: a summary in a few sentences, findings, a timeline, the legs of each person
 * and the details of one, who controls whom, and other facts. Durations are shown as of the newest
 * instant in the data, or as of `now`. Renders a `<section>`.
 *
 * @example <SessionReview session={parseSessions(text).sessions[0]} />
 */
export const SessionReview: Part<SessionReview.Props> = forwardComponent(
  function SessionReview(props, ref) {
    const {
      session,
      events,
      replayEvents,
      moment,
      defaultMoment,
      onMomentChange,
      now,
      rules,
      customRules,
      issues,
      describeFinding,
      selectedKey,
      defaultSelectedKey,
      onSelectedKeyChange,
      severity,
      defaultSeverity,
      onSeverityChange,
      headingLevel = 2,
      timeline,
      table,
      tableOpen,
      defaultTableOpen,
      onTableOpenChange,
      actions,
      messages,
      ...elementProps
    } = props;
    const shown = useShownSession({
      session,
      events,
      replayEvents,
      moment,
      defaultMoment,
      onMomentChange,
      now,
      rules,
      customRules,
      issues,
      selectedKey,
      defaultSelectedKey,
      onSelectedKeyChange,
    });
    const { review, hasSession, isRead } = shown;
    const isReading = hasSession && !isRead;
    const titleId = useId();
    const words = useWords('review', english, messages);
    const lang = useTextLanguage(messages);
    const clock = useMemo(() => fixedClock(review.now ?? 0), [review.now]);
    const Title = headingTag(headingLevel, 'h2');
    const element = usePart('section', elementProps, {
      ref,
      className: 'cb-root cb-review',
      state: {
        severity: review.issues.findings[0]?.severity ?? null,
        empty: !isReading && review.legs.length === 0,
        replaying: shown.frame !== null,
      },
      attributes: { 'aria-labelledby': titleId, lang },
      children: (
        <>
          <div className="cb-review-head">
            <Title id={titleId} className="cb-review-title">
              {words.title}
            </Title>
            <Slot content={actions} review={review} className="cb-actions" />
          </div>
          <ReviewSections
            shown={shown}
            level={LEVEL_BELOW[headingLevel] ?? 3}
            options={{
              events,
              describeFinding,
              severity,
              defaultSeverity,
              onSeverityChange,
              timeline,
              table,
              tableOpen,
              defaultTableOpen,
              onTableOpenChange,
            }}
          />
        </>
      ),
    });
    return (
      <SettingsScope messages={messages} clock={clock}>
        {element}
      </SettingsScope>
    );
  },
);

SessionReview.displayName = 'SessionReview';

/** The level of the headings inside, by the level of the review's own heading. */
const LEVEL_BELOW = { 1: 2, 2: 3, 3: 4, 4: 5 } as const;

/** Types of {@link SessionReview}. */
export declare namespace SessionReview {
  /** State of the review. */
  interface State {
    /** The worst severity that was found. @selector `[data-severity]` */
    readonly severity: FindingSeverity | null;
    /** Whether there are no participants. @selector `[data-empty]` */
    readonly empty: boolean;
    /**
     * Whether the session is shown as it was at a moment of its replay. @selector
     * `[data-replaying]`
     */
    readonly replaying: boolean;
  }
  /** Props in addition to those of a `<section>`. */
  type OwnProps = ReviewProps;
  /** Its own props, and those of a `<section>`. */
  type Props = PartProps<State, 'section', OwnProps>;
}
