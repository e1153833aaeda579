/** Chance that comes out the same in every run. */

/** Numbers from 0 up to, not including, 1: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same items in another order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const pool = [...items];
  return Array.from(items, () => pool.splice(Math.floor(next() * pool.length), 1)).flat();
}

/** `count` of the items, each at most once. */
export const sample = <T>(items: readonly T[], count: number, next: () => number): T[] =>
  shuffled(items, next).slice(0, count);
