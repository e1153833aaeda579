/** Sets of texts by number, each text once, all sets in one array: compact in memory, and as they are in a snapshot. */

/** The texts of set `n` are those whose numbers stand from `starts[n]` up to `starts[n + 1]`. */
export interface StringSetsData {
  readonly texts: readonly string[];
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

const NOTHING: ReadonlySet<string> = new Set();

export class StringSets {
  readonly #data: StringSetsData;

  constructor(data: StringSetsData) {
    this.#data = data;
  }

  /** A set that is made anew each time. */
  of(set: number): ReadonlySet<string> {
    const { texts, starts, numbers } = this.#data;
    const [start = 0, end = 0] = [starts[set], starts[set + 1]];
    if (start === end) return NOTHING;
    const found = new Set<string>();
    for (let at = start; at < end; at++) found.add(texts[numbers[at] ?? 0] ?? '');
    return found;
  }
}

export function stringSetsOf(sets: readonly ReadonlySet<string>[]): StringSetsData {
  const known = new Map<string, number>();
  const starts = new Int32Array(sets.length + 1);
  sets.forEach(({ size }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + size;
  });
  const numbers = new Int32Array(starts[sets.length] ?? 0);
  let end = 0;
  for (const set of sets)
    for (const text of set) {
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      numbers[end++] = number;
    }
  return { texts: [...known.keys()], starts, numbers };
}
