/** Decides which element shows which row. */

/** Gives each key the name of a slot; the same keys again give the same slots. */
export type AssignSlots = (keys: readonly string[]) => readonly string[];

/**
 * A fast scroll replaces all rows at once: then their elements are taken over by the new rows,
 * since changing some texts costs half of making elements. Otherwise a row keeps its element, and
 * with it focus and place; an element never moves.
 */
export function createSlots(): AssignSlots {
  let slots = new Map<string, string>();
  let made = 0;
  return (keys) => {
    const kept = keys.filter((key) => slots.has(key)).length;
    // The row of the tab stop may be far away, and stays what it is.
    const free = kept <= 1 ? [...slots].filter(([key]) => !keys.includes(key)) : [];
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
