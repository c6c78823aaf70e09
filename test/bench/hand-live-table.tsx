/**
 * The live table that the benchmark compares with: rows of TanStack Table, made once, of which the
 * visible ones are subscribed to the hand-written store.
 */
import { tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { HandHeader, HandRow } from './hand-table.js';
import { keyOf, type HandStore } from './hand-live-store.js';

interface Item {
  readonly legId: string;
  readonly sessionId: string;
}

const features = tableFeatures({});
const columns: ColumnDef<typeof features, Item>[] = [
  { id: 'leg', accessorFn: ({ legId }) => legId },
];
const ROW = 36;

export function HandLiveTable({ store }: { readonly store: HandStore }): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [data] = useState(() =>
    Array.from(store.sessions, ([sessionId, legs]) =>
      legs.map(({ id }) => ({ legId: id ?? '', sessionId })),
    ).flat(),
  );
  const table = useTable({ features, columns, data });
  const { rows } = table.getRowModel();
  // oxlint-disable-next-line react/incompatible-library -- as an app would write it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  return (
    <div ref={scroller} role="grid" className="hand-grid">
      <HandHeader />
      <div className="hand-body" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = rows[index]?.original;
          return item && <LiveRow key={item.legId} store={store} item={item} top={start} />;
        })}
      </div>
    </div>
  );
}

interface LiveRowProps {
  readonly store: HandStore;
  readonly item: Item;
  readonly top: number;
}

function LiveRow({ store, item, top }: LiveRowProps): ReactElement {
  const { legId, sessionId } = item;
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(sessionId, listener),
    [store, sessionId],
  );
  const leg = useSyncExternalStore(subscribe, () =>
    store.legs.get(keyOf(sessionId, { id: legId })),
  );
  return <HandRow leg={leg ?? {}} top={top} />;
}
