/** Random values that are the same on every run. */

/** A source of randomness, made of a seed. */
export interface Random {
  /** An integer from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  /** One of these. */
  readonly pick: <const T>(items: readonly [T, ...(readonly T[])]) => T;
  /** One of these; undefined when there is none. */
  readonly some: <T>(items: readonly T[]) => T | undefined;
  /** An id: a UUID, or what real payloads have in its place. */
  readonly id: () => string;
}

/** Randomness from a seed: the same seed, the same values (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const hex = (length: number): string =>
    Array.from({ length }, () => int(0, 15).toString(16)).join('');
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    some: (items) => items[int(0, items.length - 1)],
    id: () => {
      const shape = int(0, 19);
      if (shape === 0) return `AGENT_${hex(6).toUpperCase()}`;
      if (shape === 1) return `${hex(4)}-${hex(4)}-${hex(4)}-${hex(4)}`;
      return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
    },
  };
}
