import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, editDistance, FuzzyIndex } from '../../src/facts/fuzzy-index.ts';

/** Optimal string alignment by its definition: the cheapest way to make the first `i` letters into the first `j`. */
function distance(a: string, b: string): number {
  const known = new Map<string, number>();
  const cost = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const least = Math.min(
      cost(i - 1, j) + 1,
      cost(i, j - 1) + 1,
      cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swapped ? cost(i - 2, j - 2) + 1 : Infinity,
    );
    known.set(key, least);
    return least;
  };
  return cost(a.length, b.length);
}

/** Few letters, so that words are often close to each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'u'), minLength: 1, maxLength: 11 });

describe('the edit distance', () => {
  it.each([
    ['temu', 'temu', 0],
    ['temu', 'tmu', 1],
    ['temu', 'teemu', 1],
    ['temu', 'tenu', 1],
    ['temu', 'tmeu', 1],
    ['temu', 'umet', 3],
    ['', 'abc', 3],
  ])('from %s to %s is %i', (a, b, expected) => {
    expect(editDistance(a, b, 4)).toBe(expected);
  });

  it('is the naive one, or more than the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(distance(a, b), limit + 1));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('words that are almost spelled right', () => {
  it('are those that a naive search finds, nearest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, asked) => {
        const edits = allowedEdits(asked.length);
        const expected = words
          .map((one) => ({ word: one, distance: distance(asked, one) }))
          .filter((near) => near.distance <= edits)
          .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
        expect(new FuzzyIndex(words).near(asked)).toEqual(expected);
      }),
      { numRuns: 800, seed: 2 },
    );
  });

  it('do not depend on what was looked up before', () => {
    const index = new FuzzyIndex(['kunjungan', 'pertemuan', 'perundingan']);
    const first = index.near('kunjugnan');
    index.near('perundingna');
    index.near('');
    expect(index.near('kunjugnan')).toEqual(first);
    expect(first).toEqual([{ word: 'kunjungan', distance: 1 }]);
  });

  it('are none for words of three letters, which could be anything', () => {
    expect(new FuzzyIndex(['apa', 'api', 'apu']).near('apo')).toEqual([]);
    expect(new FuzzyIndex(['apa', 'api']).near('apa')).toEqual([{ word: 'apa', distance: 0 }]);
  });

  it('come out of an index that was given a word twice, or none', () => {
    expect(new FuzzyIndex(['temu', 'temu']).near('temu')).toEqual([{ word: 'temu', distance: 0 }]);
    expect(new FuzzyIndex([]).near('temu')).toEqual([]);
  });
});
