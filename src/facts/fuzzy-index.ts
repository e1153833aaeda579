/**
 * Finds the words of a vocabulary that are spelled almost like a given one, without looking at all of them: words that share
 * enough letter pairs are shortlisted, and the edit distance decides.
 */
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

/**
 * Optimal string alignment distance (Damerau–Levenshtein without overlapping edits), or `limit + 1` as soon as it must be
 * larger than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Letter pairs of a word with its ends marked: "ana" → "^a", "an", "na", "a$". */
function bigrams(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2));
}

/** Words whose neighbours are remembered: a question looks the same word up several times, and so do the next ones. */
const MOST_REMEMBERED = 4000;

export class FuzzyIndex {
  private readonly remembered = new Map<string, readonly Near[]>();
  private readonly source: Iterable<string>;
  private words: readonly string[] | undefined;
  private readonly postings = new Map<string, number[]>();
  /** Shared letter pairs per word during one look-up; all zero between look-ups. */
  private shared = new Uint8Array(0);

  /** `words` is read at the first look-up: most questions have no misspelling, and a start should not wait for the rest. */
  constructor(words: Iterable<string>) {
    this.source = words;
  }

  private built(): readonly string[] {
    if (this.words !== undefined) return this.words;
    const words = [...new Set(this.source)].sort();
    this.shared = new Uint8Array(words.length);
    words.forEach((word, id) => {
      for (const gram of new Set(bigrams(word))) {
        const posting = this.postings.get(gram);
        if (posting === undefined) this.postings.set(gram, [id]);
        else posting.push(id);
      }
    });
    this.words = words;
    return words;
  }

  /** Words within `edits` of `word`, nearest first, then in alphabetical order; the word itself is at distance 0. */
  near(word: string, edits: number = allowedEdits(word.length)): readonly Near[] {
    const key = `${edits} ${word}`;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const near = this.search(word, edits);
    this.remembered.set(key, near);
    return near;
  }

  /** An edit spoils at most three letter pairs (a swap), which bounds how many pairs must be shared. */
  private search(word: string, edits: number): Near[] {
    const words = this.built();
    const grams = [...new Set(bigrams(word))];
    const needed = Math.max(1, grams.length - 3 * edits);
    const touched: number[] = [];
    for (const gram of grams)
      for (const id of this.postings.get(gram) ?? []) {
        const count = this.shared[id] ?? 0;
        if (count === 0) touched.push(id);
        this.shared[id] = count + 1;
      }
    const near: Near[] = [];
    for (const id of touched) {
      const count = this.shared[id] ?? 0;
      this.shared[id] = 0;
      const candidate = words[id];
      if (count < needed || candidate === undefined) continue;
      const distance = editDistance(word, candidate, edits);
      if (distance <= edits) near.push({ word: candidate, distance });
    }
    return near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  }
}
