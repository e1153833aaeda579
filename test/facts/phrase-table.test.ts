import { describe, expect, it } from 'vitest';
import { PhraseTable } from '../../src/facts/phrase-table.ts';

const table = new PhraseTable<string>();
const add = (phrase: string, value: string) => {
  table.add(
    phrase.split(' ').map((word) => [word]),
    value,
  );
};
add('kerja', 'work');
add('kerja sama', 'cooperate');
add('kerja sama teknis', 'technical');
add('kerja sama', 'cooperation');
table.add([['temu', 'jumpa'], ['muka']], 'meet');

const find = (text: string, at = 0) =>
  table.longestAt(
    text.split(' ').map((word) => word.split('|')),
    at,
  );

describe('the phrase at a place of a sentence', () => {
  it('is the longest that starts there', () => {
    expect(find('kerja sama teknis militer')).toEqual({ values: ['technical'], length: 3 });
    expect(find('kerja sama militer')).toEqual({ values: ['cooperate', 'cooperation'], length: 2 });
    expect(find('kerja keras')).toEqual({ values: ['work'], length: 1 });
  });

  it('starts at the place that was asked for, and nowhere else', () => {
    expect(find('soal kerja sama', 1)?.length).toBe(2);
    expect(find('soal kerja sama', 0)).toBeUndefined();
    expect(find('soal kerja sama', 2)).toBeUndefined();
  });

  it('does not run over the end of the sentence', () => {
    expect(find('kerja sama', 1)).toBeUndefined();
    expect(find('kerja')).toEqual({ values: ['work'], length: 1 });
    expect(find('kerja', 7)).toBeUndefined();
  });

  it('is found by any form of its words', () => {
    expect(find('bertemu|temu muka')).toEqual({ values: ['meet'], length: 2 });
    expect(find('jumpa bermuka|muka')).toEqual({ values: ['meet'], length: 2 });
    expect(find('temu')).toBeUndefined();
  });

  it('names a value once, however many forms lead to it', () => {
    expect(find('jumpa|temu muka')).toEqual({ values: ['meet'], length: 2 });
  });
});
