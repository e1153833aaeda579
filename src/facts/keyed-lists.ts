/** Lists of numbers by words or other keys, all lists in one array: compact in memory, and as they are in a snapshot. */

/** The lists of the keys in their order: that of `keys[n]` are the numbers from `starts[n]` up to `starts[n + 1]`. */
export interface KeyedListsData {
  readonly keys: readonly string[];
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

const NO_NUMBERS = new Int32Array(0);

export class KeyedLists {
  readonly #places: ReadonlyMap<string, number>;
  readonly #starts: Int32Array;
  readonly #numbers: Int32Array;
  /** Lists that have been asked for; making a view of an array takes longer than reading a short list. */
  readonly #views: (Int32Array | undefined)[] = [];

  constructor({ keys, starts, numbers }: KeyedListsData) {
    this.#places = new Map(keys.map((key, place) => [key, place]));
    this.#starts = starts;
    this.#numbers = numbers;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** The numbers of a key, in the order in which they were added; a view into the whole, not a copy. */
  of(key: string): Int32Array {
    const place = this.#places.get(key);
    if (place === undefined) return NO_NUMBERS;
    return (this.#views[place] ??= this.#numbers.subarray(this.#starts[place], this.#starts[place + 1]));
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }
}

/** Gathers lists of which nobody knows yet how long they become. */
export class GrowingLists {
  readonly #lists = new Map<string, number[]>();

  /** Adds a number to the list of a key, unless it was the last that was added there. */
  add(key: string, number: number): void {
    const known = this.#lists.get(key);
    if (known === undefined) this.#lists.set(key, [number]);
    else if (known.at(-1) !== number) known.push(number);
  }

  /** The number that was added to a key last. */
  last(key: string): number | undefined {
    return this.#lists.get(key)?.at(-1);
  }

  done(): KeyedListsData {
    const starts = new Int32Array(this.#lists.size + 1);
    let place = 0;
    for (const { length } of this.#lists.values()) {
      starts[place + 1] = (starts[place] ?? 0) + length;
      place++;
    }
    const numbers = new Int32Array(starts[place] ?? 0);
    place = 0;
    for (const list of this.#lists.values()) numbers.set(list, starts[place++]);
    return { keys: [...this.#lists.keys()], starts, numbers };
  }
}
