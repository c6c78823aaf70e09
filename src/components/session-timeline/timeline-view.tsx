'use client';
import {
  memo,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
  type FunctionComponent,
  type ReactElement,
} from 'react';
import type { ObservedSession, SessionFinding } from '../../model/findings/index.js';
import type { CobrowseConversation } from '../../model/index.js';
import type { Timeline } from '../../model/timeline/index.js';
import { useRegion } from '../../internals/settings.js';
import type { TimelineMessages } from '../../words/en/timeline.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { pluralMessage } from '../../words/plural.js';
import { Chart } from './chart.js';
import { periodText } from './describe-item.js';
import type { ListedItem, TimelineItems } from './items.js';
import { KeyList } from './key-list.js';
import { Legend } from './legend.js';
import { TimelineTable } from './timeline-table.js';
import { TimelineTools, type ToolButton, type ToolToggle } from './timeline-tools.js';
import { useChartLayout, type ChartLayout } from './use-chart-layout.js';
import { useDownload } from './use-download.js';
import { useItemWords } from './use-item-words.js';
import { limitsOf } from './view.js';

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
  const words = useItemWords(timeline, session, events, findings);
  const { timeline: texts } = words;
  const [isTable, setTable] = useState(false);
  const [isHelp, setHelp] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const { isSaving, download } = useDownload(frame, {
    title: texts.chart,
    description: periodText(timeline, words),
  });
  const chart = useChartLayout({ frame, timeline, items, isSaving });
  const select = useCallback(
    ({ leg }: ListedItem): void => {
      if (leg !== null) onSelect(leg);
    },
    [onSelect],
  );
  const isSettled = useIsSettled();
  const tableToggle = { text: texts.table, isOn: isTable, onPress: () => setTable(!isTable) };
  const helpToggle = { text: texts.keys, isOn: isHelp, onPress: () => setHelp(!isHelp) };
  return (
    <>
      <TimelineTools
        buttons={[
          ...viewButtons(chart, texts),
          { text: texts.download, isUsable: true, onPress: download },
        ]}
        toggles={[...gapToggle(chart, texts), tableToggle, helpToggle]}
      >
        <Legend items={items} words={texts} />
      </TimelineTools>
      {isHelp && <KeyList words={texts} />}
      <Chart
        frame={frame}
        items={items}
        layout={chart.layout}
        isMeasured={chart.isMeasured}
        scale={chart.scale}
        view={chart.view}
        now={timeline.isLive ? timeline.now : null}
        moment={moment}
        selectedKey={selectedKey}
        words={words}
        actions={{
          onZoom: chart.zoom,
          onPan: chart.pan,
          onFit: chart.fit,
          onHelp: helpToggle.onPress,
          onReveal: chart.reveal,
          onSelect: select,
        }}
      />
      <UntimedNote count={items.untimed.length} words={texts} />
      {(isTable || isSettled) && (
        <TimelineTable items={items} words={words} isShown={isTable} onSelect={select} />
      )}
    </>
  );
}

/** The buttons that zoom and move the view. */
function viewButtons(chart: ChartLayout, texts: TimelineMessages): readonly ToolButton[] {
  const { view, scale, zoom, pan, fit } = chart;
  const { canZoomIn, canZoomOut, canGoBack, canGoOn } = limitsOf(view, scale);
  return [
    { text: texts.zoomIn, isUsable: canZoomIn, onPress: () => zoom(0.5) },
    { text: texts.zoomOut, isUsable: canZoomOut, onPress: () => zoom(2) },
    { text: texts.earlier, isUsable: canGoBack, onPress: () => pan(-0.2) },
    { text: texts.later, isUsable: canGoOn, onPress: () => pan(0.2) },
    { text: texts.fit, isUsable: canZoomOut, onPress: fit },
  ];
}

/** The button that folds long gaps, if there are any. */
function gapToggle(chart: ChartLayout, texts: TimelineMessages): readonly ToolToggle[] {
  const { hasGaps, areGapsFolded, toggleGaps } = chart;
  return hasGaps ? [{ text: texts.fold, isOn: areGapsFolded, onPress: toggleGaps }] : [];
}

/** Says how many marks have no time, and are therefore not drawn. */
function UntimedNote(props: {
  readonly count: number;
  readonly words: TimelineMessages;
}): ReactElement | null {
  const { count, words } = props;
  const { locale } = useRegion();
  if (count === 0) return null;
  const text = pluralMessage(words, 'untimed', count, locale);
  return <p className="cb-note">{fillTemplate(text, { count: countText(count, locale) })}</p>;
}

/** True after the first paint. Anything invisible can wait until then. */
function useIsSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => startTransition(() => setSettled(true)), []);
  return isSettled;
}
