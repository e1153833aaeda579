/** Lists of fact numbers by whole numbers: that of `n` are the numbers from `starts[n]` up to `ends[n]`. */
export interface PostingsData {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
}

/** Lists of fact numbers, one list per key, ascending, all in one array. */
export class Postings {
  readonly #data: PostingsData;
  /** Lists that have been asked for; making a view of an array takes longer than reading a short list. */
  readonly #views: (Int32Array | undefined)[] = [];

  constructor(data: PostingsData) {
    this.#data = data;
  }

  /** The numbers of a key; a view into the whole, not a copy. */
  of(key: number): Int32Array {
    const { starts, ends, numbers } = this.#data;
    return (this.#views[key] ??= numbers.subarray(starts[key] ?? 0, ends[key] ?? 0));
  }
}

/**
 * `each` names every key and number that belong together, numbers in ascending order; it is called twice, first to count.
 * A pair that is named twice in a row is taken once. Keys are whole numbers below `keys`.
 */
export function postingsOf(keys: number, each: (add: (key: number, number: number) => void) => void): PostingsData {
  const starts = new Int32Array(keys + 1);
  each((key) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const ends = starts.slice(0, keys);
  const numbers = new Int32Array(starts[keys] ?? 0);
  each((key, number) => {
    const end = ends[key] ?? 0;
    if (end > (starts[key] ?? 0) && numbers[end - 1] === number) return;
    numbers[end] = number;
    ends[key] = end + 1;
  });
  return { starts, ends, numbers };
}

/** The place in an ascending list of its first number that is not below `least`; its length where all are. */
function firstAtLeast(list: Int32Array, least: number): number {
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

  /** The list's first number that is not below one, which may not be below the one before; `Infinity` where there is none. */
  seek(number: number): number {
    const list = this.#list;
    let low = this.#at;
    const here = list[low];
    if (here === undefined) return Infinity;
    if (here >= number) return here;
    // Steps that double, then halves: Bentley & Yao, "An almost optimal algorithm for unbounded searching", 1976.
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
    return list[low] ?? Infinity;
  }
}
