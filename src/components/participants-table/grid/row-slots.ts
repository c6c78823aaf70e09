/** Decides which DOM element shows which row. */

/** Assigns a slot to each key. The same keys get the same slots again. */
export type AssignSlots = (keys: readonly string[]) => readonly string[];

/**
 * A fast scroll replaces all rows at once. The new rows then reuse the elements, because changing
 * some texts takes half as long as creating elements. Otherwise, a row keeps its element, and with
 * it the focus.
 */
export function createSlots(): AssignSlots {
  let slots = new Map<string, string>();
  let made = 0;
  return (keys) => {
    const remaining = keys.filter((key) => slots.has(key)).length;
    // At most one row remains: that of the tab stop, which may be far away.
    const free = remaining <= 1 ? [...slots].filter(([key]) => !keys.includes(key)) : [];
    let next = 0;
    const assigned = keys.map((key): readonly [string, string] => {
      const own = slots.get(key);
      if (own !== undefined) return [key, own];
      const slot = free[next]?.[1];
      next += 1;
      if (slot !== undefined) return [key, slot];
      made += 1;
      return [key, `slot ${made}`];
    });
    slots = new Map(assigned);
    return assigned.map(([, slot]) => slot);
  };
}
