'use client';
import {
  memo,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FunctionComponent,
  type ReactElement,
} from 'react';
import type { ObservedSession, SessionFinding } from '../../model/findings/index.js';
import type { CobrowseConversation } from '../../model/index.js';
import type { Timeline } from '../../model/timeline/index.js';
import { usePrinting } from '../../internals/use-medium.js';
import { useRegion } from '../../internals/settings.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { pluralMessage } from '../../words/plural.js';
import { Chart } from './chart.js';
import { periodText } from './describe-item.js';
import type { ListedItem, TimelineItems } from './items.js';
import { KeyList } from './key-list.js';
import { Legend } from './legend.js';
import { layOut } from './layout.js';
import { createTimeScale, instantsOf } from './time-scale.js';
import { TimelineTable } from './timeline-table.js';
import { TimelineTools } from './timeline-tools.js';
import { useChartSize } from './use-chart-size.js';
import { useDownload } from './use-download.js';
import { useItemWords } from './use-item-words.js';
import { useTimeView } from './use-time-view.js';
import { limitsOf } from './view.js';

/** In narrower drawings, time runs downward. In pixels. */
const NARROW = 480;
/** The size until the drawing has been measured. Nothing is drawn before that. */
const UNMEASURED = { width: 720, rtl: false };
/** Height of the vertical form, in pixels. */
const VERTICAL_LENGTH = 520;
/** What fits on paper, in pixels. */
const PAPER_WIDTH = 700;

/** The drawing with its buttons, and its content as a table. */
export const TimelineView: FunctionComponent<TimelineViewProps> = memo(ViewOfTimeline);

/** Props of {@link TimelineView}. */
export interface TimelineViewProps {
  readonly timeline: Timeline;
  readonly items: TimelineItems;
  readonly session: CobrowseConversation | null | undefined;
  readonly events: readonly ObservedSession[] | undefined;
  readonly findings: readonly SessionFinding[] | undefined;
  /** Epoch milliseconds. */
  readonly moment: number | null;
  readonly selectedKey: string | null;
  readonly onSelect: (legKey: string) => void;
}

function ViewOfTimeline(props: TimelineViewProps): ReactElement {
  const { timeline, items, session, events, findings, moment, selectedKey, onSelect } = props;
  const { locale } = useRegion();
  const words = useItemWords(timeline, session, events, findings);
  const [isFolded, setFolded] = useState(true);
  const [isTable, setTable] = useState(false);
  const [isHelp, setHelp] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const size = useChartSize(frame);
  const { width, rtl } = size ?? UNMEASURED;
  const instants = useMemo(() => instantsOf(timeline), [timeline]);
  const scale = useMemo(() => createTimeScale(instants, isFolded), [instants, isFolded]);
  const hasGaps = useMemo(
    () => createTimeScale(instants, true).pieces.some(({ folded }) => folded),
    [instants],
  );
  const { timeline: texts } = words;
  const { isSaving, download } = useDownload(frame, {
    title: texts.chart,
    description: periodText(timeline, words),
  });
  const isPrinting = usePrinting();
  const { view, zoom, pan, fit, reveal } = useTimeView(scale, isPrinting || isSaving);
  const orientation = width < NARROW ? 'vertical' : 'horizontal';
  const across = isPrinting ? Math.min(width, PAPER_WIDTH) : width;
  const along = orientation === 'vertical' ? VERTICAL_LENGTH : across;
  const layout = useMemo(
    () => layOut(items, scale, view, { along, room: across, orientation, rtl }),
    // oxlint-disable-next-line react/exhaustive-deps -- the view is compared by its ends
    [items, scale, view.start, view.end, along, across, orientation, rtl],
  );
  const select = useCallback(
    ({ leg }: ListedItem): void => {
      if (leg !== null) onSelect(leg);
    },
    [onSelect],
  );
  const isSettled = useIsSettled();
  const { canZoomIn, canZoomOut, canGoBack, canGoOn } = limitsOf(view, scale);
  const buttons = [
    { text: texts.zoomIn, isUsable: canZoomIn, onPress: () => zoom(0.5) },
    { text: texts.zoomOut, isUsable: canZoomOut, onPress: () => zoom(2) },
    { text: texts.earlier, isUsable: canGoBack, onPress: () => pan(-0.2) },
    { text: texts.later, isUsable: canGoOn, onPress: () => pan(0.2) },
    { text: texts.fit, isUsable: canZoomOut, onPress: fit },
    { text: texts.download, isUsable: true, onPress: download },
  ];
  const toggleFolds = (): void => {
    setFolded(!isFolded);
    fit();
  };
  const toggles = [
    { text: texts.table, isOn: isTable, onPress: () => setTable(!isTable) },
    { text: texts.keys, isOn: isHelp, onPress: () => setHelp(!isHelp) },
  ];
  if (hasGaps) toggles.unshift({ text: texts.fold, isOn: isFolded, onPress: toggleFolds });
  return (
    <>
      <TimelineTools buttons={buttons} toggles={toggles}>
        <Legend items={items} words={texts} />
      </TimelineTools>
      {isHelp && <KeyList words={texts} />}
      <Chart
        frame={frame}
        items={items}
        layout={layout}
        isMeasured={size !== null}
        scale={scale}
        view={view}
        now={timeline.live ? timeline.now : null}
        moment={moment}
        selectedKey={selectedKey}
        words={words}
        onZoom={zoom}
        onPan={pan}
        onFit={fit}
        onHelp={() => setHelp(!isHelp)}
        onReveal={reveal}
        onSelect={select}
      />
      {items.untimed.length > 0 && (
        <p className="cb-note">
          {fillTemplate(pluralMessage(texts, 'untimed', items.untimed.length, locale), {
            count: countText(items.untimed.length, locale),
          })}
        </p>
      )}
      {(isTable || isSettled) && (
        <TimelineTable items={items} words={words} isShown={isTable} onSelect={select} />
      )}
    </>
  );
}

/** True after the first paint. Anything invisible can wait until then. */
function useIsSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => startTransition(() => setSettled(true)), []);
  return isSettled;
}
