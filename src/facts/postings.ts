/** Lists of fact numbers, one list per key, ascending, all in one array. */
export class Postings {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #numbers: Int32Array;
  /** Lists that have been asked for; making a view of an array takes longer than reading a short list. */
  readonly #views: (Int32Array | undefined)[] = [];

  /**
   * `each` names every key and number that belong together, numbers in ascending order; it is called twice, first to count.
   * A pair that is named twice in a row is taken once. Keys are whole numbers below `keys`.
   */
  constructor(keys: number, each: (add: (key: number, number: number) => void) => void) {
    this.#starts = new Int32Array(keys + 1);
    each((key) => {
      this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + 1;
    });
    for (let key = 0; key < keys; key++)
      this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + (this.#starts[key] ?? 0);
    this.#ends = this.#starts.slice(0, keys);
    this.#numbers = new Int32Array(this.#starts[keys] ?? 0);
    each((key, number) => {
      const end = this.#ends[key] ?? 0;
      if (end > (this.#starts[key] ?? 0) && this.#numbers[end - 1] === number) return;
      this.#numbers[end] = number;
      this.#ends[key] = end + 1;
    });
  }

  /** The numbers of a key; a view into the whole, not a copy. */
  of(key: number): Int32Array {
    return (this.#views[key] ??= this.#numbers.subarray(this.#starts[key] ?? 0, this.#ends[key] ?? 0));
  }
}

/** The place in an ascending list of its first number that is not below `least`; its length where all are. */
export function firstAtLeast(list: Int32Array, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an ascending list has a number. */
export const has = (list: Int32Array, number: number): boolean => list[firstAtLeast(list, number)] === number;

/** Looks numbers up in an ascending list that are asked for in ascending order: each from where the one before was found. */
export class Cursor {
  readonly #list: Int32Array;
  #at = 0;

  constructor(list: Int32Array) {
    this.#list = list;
  }

  /** Whether the list has a number, none of which may be below the one before. */
  has(number: number): boolean {
    const list = this.#list;
    // Steps that double, then halves: Bentley & Yao, "An almost optimal algorithm for unbounded searching", 1976.
    let low = this.#at;
    let step = 1;
    while (low + step < list.length && (list[low + step] ?? 0) < number) {
      low += step;
      step *= 2;
    }
    let high = Math.min(list.length, low + step);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    this.#at = low;
    return list[low] === number;
  }
}
