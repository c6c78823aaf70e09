'use client';
import { useRef, type ReactElement } from 'react';
import { useRegion, useSettings } from '../../../internals/settings.js';
import { useAnnouncer } from '../../../internals/use-announcer.js';
import { useWords } from '../../../internals/use-words.js';
import { replay as english } from '../../../words/en/replay.js';
import { instantText, isSameDay } from '../../../words/format.js';
import { fillTemplate } from '../../../words/message.js';
import { countText, timeText } from '../../../words/plain.js';
import type { ReplayFrame, ReplayFrames } from '../replay-frame.js';
import type { ReviewReplay } from '../use-replay.js';
import { EventJson } from './event-json.js';
import { endOf } from './playback.js';
import { ReplayControls } from './replay-controls.js';
import { useChangeTexts } from './use-change-texts.js';
import { usePreparedReplay } from './use-prepared-replay.js';

/** The controls of a replay, what the shown event changed, and the event itself. */
export function ReplayBar({ replay }: { readonly replay: ReviewReplay }): ReactElement | null {
  const { frames, frame } = replay;
  const words = useWords('replay', english);
  const { locale } = useRegion();
  const { preparation, retry } = usePreparedReplay(replay);
  if (frames && frame) return <OpenedReplay replay={replay} frames={frames} frame={frame} />;
  if (preparation.status === 'reading') {
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(preparation.share);
    return <p className="cb-note">{fillTemplate(words.preparing, { percent })}</p>;
  }
  return (
    <div className="cb-line" role="alert">
      <span className="cb-note" data-warning="">
        {preparation.status === 'failed' ? words.failed : words.noEvents}
      </span>
      {preparation.status === 'failed' && (
        <button type="button" className="cb-button" onClick={retry}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}

function OpenedReplay(props: {
  readonly replay: ReviewReplay;
  readonly frames: ReplayFrames;
  readonly frame: ReplayFrame;
}): ReactElement {
  const { replay, frames, frame } = props;
  const words = useWords('replay', english);
  const region = useRegion();
  const texts = useChangeTexts(frame);
  const bar = useRef<HTMLDivElement>(null);
  const announce = useAnnouncer(bar);
  const { announce: isOn = true } = useSettings();
  const time = useMomentText(frames, frame);
  const changes = texts.length > 0 ? texts.join(', ') : words.nothing;
  const valueText = fillTemplate(words.value, { time, changes });
  const { events } = frames.replay;
  const event = events[frame.index];
  return (
    <div ref={bar} className="cb-replay">
      <ReplayControls
        replay={frames.replay}
        frame={frame}
        time={time}
        valueText={valueText}
        onMoment={replay.setMoment}
        onAnnounce={(text) => {
          if (isOn) announce({ key: 'replay', text });
        }}
      />
      <div className="cb-replay-changes">
        <bdi className="cb-note">
          {fillTemplate(words.eventOf, {
            number: countText(frame.index + 1, region.locale),
            all: countText(events.length, region.locale),
          })}
        </bdi>
        <bdi className="cb-strong">{`${words.changes}:`}</bdi>
        {texts.length === 0 ? (
          <span className="cb-note">{words.nothing}</span>
        ) : (
          <ul className="cb-replay-list">
            {texts.map((text, index) => (
              <li key={index}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      {event && <EventJson event={event} />}
    </div>
  );
}

/**
 * The moment as a time of day, with the date if the session lasts several days. If the events have
 * no times, the number of the event.
 */
function useMomentText({ replay }: ReplayFrames, { moment, index }: ReplayFrame): string {
  const words = useWords('replay', english);
  const region = useRegion();
  if (!replay.isTimed) {
    return fillTemplate(words.eventOf, {
      number: countText(index + 1, region.locale),
      all: countText(replay.events.length, region.locale),
    });
  }
  const isOneDay = isSameDay(replay.moments[0] ?? moment, endOf(replay), region);
  return isOneDay ? timeText(moment, region) : instantText(moment, region);
}
