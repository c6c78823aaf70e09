/** The lists that a history is made of. A change must not cost more because a list is long. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListDraft } from '../../src/wire/keyed-lists.js';

class CountedItem {
  static reads = 0;
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  get key(): string {
    CountedItem.reads += 1;
    return this.name;
  }
}

function itemsOf(count: number): readonly CountedItem[] {
  return Array.from({ length: count }, (_, index) => new CountedItem(`k${index}`));
}

/** How often keys of items are read meanwhile. */
function readsOf(action: () => void): number {
  CountedItem.reads = 0;
  action();
  return CountedItem.reads;
}

describe('a long list', () => {
  test('finds an item without looking at the others', () => {
    const draft = new ListDraft(itemsOf(1000));
    expect(draft.size).toBe(1000);
    expect(readsOf(() => draft.get('k700'))).toBe(0);
    expect(draft.get('k700')?.key).toBe('k700');
    expect(draft.get('k1000')).toBeUndefined();
  });

  test('passes its index on to the list that replaces it', () => {
    let list = new ListDraft(itemsOf(1000)).finish();
    const reads = readsOf(() => {
      for (const name of ['k700', 'new', 'k3']) {
        const draft = new ListDraft(list);
        draft.set(new CountedItem(name));
        list = draft.finish();
      }
    });
    expect(reads).toBeLessThan(10);
    expect(list).toHaveLength(1001);
    expect(list[700]?.key).toBe('k700');
    expect(list[1000]?.key).toBe('new');
  });

  test('grows item by item at the same cost for each', () => {
    const draft = new ListDraft<CountedItem>([]);
    const reads = readsOf(() => {
      for (const item of itemsOf(1000)) draft.set(item);
    });
    expect(reads).toBeLessThan(3000);
    expect(draft.size).toBe(1000);
  });
});

test('a short list is searched, which is faster than making an index', () => {
  for (let count = 0; count < 12; count++) {
    const items = itemsOf(count);
    const added = new CountedItem('new');
    const reads = readsOf(() => {
      new ListDraft(items).set(added);
    });
    expect(reads).toBe(count + 1);
  }
  const twelve = itemsOf(12);
  expect(readsOf(() => new ListDraft(twelve))).toBe(0);
});

test('lists, old and new, keep what was set in them', () => {
  const setting = fc.record({ from: fc.nat(), names: fc.array(fc.nat(20), { maxLength: 6 }) });
  const property = fc.property(fc.nat(20), fc.array(setting), (count, settings) => {
    const lists: (readonly { readonly key: string; readonly value: number }[])[] = [
      Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: -1 })),
    ];
    const expected = [new Map(lists[0]?.map((item) => [item.key, item]))];
    for (const [value, { from, names }] of settings.entries()) {
      const draft = new ListDraft(lists[from % lists.length] ?? []);
      const items = new Map(expected[from % lists.length]);
      for (const name of names) {
        const item = { key: `k${name}`, value };
        draft.set(item);
        items.set(item.key, item);
        expect(draft.get(item.key)).toBe(item);
      }
      expect(draft.size).toBe(items.size);
      lists.push(draft.finish());
      expected.push(items);
    }
    expect(lists).toEqual(expected.map((items) => [...items.values()]));
  });
  fc.assert(property);
});
