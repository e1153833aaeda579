/**
 * Finds the words of a vocabulary that are spelled almost like a given one: those of about its length that have about its
 * letters are shortlisted, and the edit distance decides.
 */

/** A shorter word, as abbreviations are, is meant by no other one with a letter too many: "asdf" is no "ADF". */
const SHORTEST_MEANT = 4;

/** True of a word too short to be what a longer one was meant to be. */
export const isTooShort = (meant: string, written: string): boolean =>
  meant.length < SHORTEST_MEANT && meant.length < written.length;

export interface Near {
  readonly word: string;
  /** Edits between the two: letters dropped, added, replaced, or two neighbours swapped. */
  readonly distance: number;
}

/** Edits that a word of this length may differ by and still be taken for another one. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Rows of the table of distances, reused from call to call. */
let rows: [number[], number[], number[]] = [[], [], []];

/**
 * Optimal string alignment distance (Damerau–Levenshtein without overlapping edits), or `limit + 1` as soon as it must be
 * larger than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with costs nothing.
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= endB - start; j++) last[j] = j;
  for (let i = 1; i <= endA - start; i++) {
    row[0] = i;
    let best = i;
    const letter = a.charCodeAt(start + i - 1);
    for (let j = 1; j <= endB - start; j++) {
      const other = b.charCodeAt(start + j - 1);
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === other ? 0 : 1));
      const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other;
      if (isSwap) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const distance = last[endB - start] ?? limit + 1;
  rows = [beforeLast, last, row];
  return Math.min(distance, limit + 1);
}

/** Which letters a word has, one bit for each of 32 classes. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number are set (Warren, Hacker's Delight, 5-1). */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Words whose neighbours are remembered: a question looks the same word up several times, and so do the next ones. */
const MOST_REMEMBERED = 4000;

/** Words of one length, with the letters of each. */
interface Shelf {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

export class FuzzyIndex {
  private readonly source: Iterable<string>;
  private shelves: ReadonlyMap<number, Shelf> | undefined;
  private readonly remembered = new Map<string, readonly Near[]>();

  /** `words` is read at the first look-up: most questions have no misspelling, and a start should not wait for the rest. */
  constructor(words: Iterable<string>) {
    this.source = words;
  }

  private built(): ReadonlyMap<number, Shelf> {
    if (this.shelves !== undefined) return this.shelves;
    const byLength = new Map<number, string[]>();
    for (const word of new Set(this.source)) {
      const known = byLength.get(word.length);
      if (known === undefined) byLength.set(word.length, [word]);
      else known.push(word);
    }
    this.shelves = new Map(
      [...byLength].map(([length, words]) => [length, { words, letters: Int32Array.from(words, lettersOf) }]),
    );
    return this.shelves;
  }

  /** Reads the words now, so that no look-up has to. */
  prepare(): void {
    this.built();
  }

  /** All words, in no order. */
  *all(): Iterable<string> {
    for (const { words } of this.built().values()) yield* words;
  }

  /** Words within `edits` of `word`, nearest first, then in alphabetical order; the word itself is at distance 0. */
  near(word: string, edits: number = allowedEdits(word.length)): readonly Near[] {
    const key = word + String(edits);
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const near = this.search(word, edits);
    this.remembered.set(key, near);
    return near;
  }

  /** An edit takes at most one letter out of a word and puts one in. */
  private search(word: string, edits: number): Near[] {
    const shelves = this.built();
    const wanted = lettersOf(word);
    const near: Near[] = [];
    for (let length = word.length - edits; length <= word.length + edits; length++) {
      const shelf = shelves.get(length);
      if (shelf === undefined) continue;
      for (let at = 0; at < shelf.letters.length; at++) {
        if (bitsIn((shelf.letters[at] ?? 0) ^ wanted) > 2 * edits) continue;
        const candidate = shelf.words[at] ?? '';
        const distance = editDistance(word, candidate, edits);
        if (distance <= edits) near.push({ word: candidate, distance });
      }
    }
    return near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  }
}
