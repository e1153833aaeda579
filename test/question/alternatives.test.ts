/** What else a word may have been meant to be, over the fact base that the project ships with. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/registry.ts';
import { alternativesOf } from '../../src/question/alternatives.ts';
import { splitWords, withVowels } from '../../src/question/shorthand.ts';
import { readWords } from '../../src/question/words.ts';
import { openBase } from '../questions/base.ts';

const base = await openBase('shipped');

/** The other readings of a text's word in doubt, likeliest first. */
function readings(code: string, text: string, word: string): string[] {
  const language = languageOf(code);
  const doubt = readWords(text, language, base).doubts.find((one) => one.word === word);
  return doubt === undefined ? [] : alternativesOf(doubt, language, base).map(({ words }) => words.join(' '));
}

describe('other readings of a word', () => {
  it.each([
    ['id', 'siapa yang dikungjungi kolonel', 'dikungjungi', 'dikunjungi'],
    ['id', 'apa jbatan kolonel itu', 'jbatan', 'jabatan'],
    ['en', 'who was in the delgation', 'delgation', 'delegation'],
    ['en', 'what is the comission for', 'comission', 'commission'],
  ])('%s: in "%s" %s may be %s', (code, text, word, meant) => {
    expect(readings(code, text, word)).toContain(meant);
  });

  it.each([
    // A word that shapes questions is beyond doubt, and so is an everyday one.
    ['id', 'siapa yang bertemu dia', 'yang'],
    ['en', 'who has the house', 'house'],
    // Numbers are exact.
    ['en', 'did 24 people come', '24'],
  ])('%s: in "%s" %s is nothing else', (code, text, word) => {
    expect(readings(code, text, word)).toEqual([]);
  });

  it('of a common word change no letter of it', () => {
    const found = readings('en', 'who did they hire', 'hire');
    expect(found).not.toContain('fire');
  });

  it('of a word written like a name are names', () => {
    const found = readings('en', 'who met Lukianof', 'lukianof');
    expect(found).toContain('lukianov');
    expect(found.filter((word) => !base.names.hasWord(word))).toEqual([]);
  });

  it('come with the likeliest first', () => {
    const language = languageOf('en');
    const [doubt] = readWords('who was in the delgation', language, base).doubts;
    const odds = doubt === undefined ? [] : alternativesOf(doubt, language, base).map((one) => one.odds);
    expect(odds.length).toBeGreaterThan(0);
    expect(odds).toEqual([...odds].sort((a, b) => a - b));
  });
});

describe('a word without its vowels', () => {
  it.each([
    ['id', 'mnteri', 'menteri'],
    ['id', 'mntri', 'menteri'],
    ['id', 'prtmuan', 'pertemuan'],
    ['en', 'mnstr', 'minister'],
    ['en', 'cntry', 'country'],
  ])('%s: %s may be %s', (code, short, word) => {
    expect(withVowels(short, languageOf(code), base)).toContain(word);
  });

  it.each([
    ['too few letters', 'mt'],
    ['nothing left out', 'menteri'],
    ['letters in another order', 'nmteri'],
  ])('is none with %s', (_what, short) => {
    expect(withVowels(short, languageOf('id'), base)).not.toContain('menteri');
  });
});

describe('two words without a space', () => {
  it.each([
    ['id', 'dimanakantor', ['dimana', 'kantor']],
    ['en', 'ministryofficial', ['ministry', 'official']],
    ['en', 'whomet', ['who', 'met']],
  ])('%s: %s is %j', (code, word, halves) => {
    expect(splitWords(word, languageOf(code), base)).toContainEqual(halves);
  });

  it.each(['met', 'minist', 'xyzministry', ''])('are not in "%s"', (word) => {
    expect(splitWords(word, languageOf('en'), base)).toEqual([]);
  });
});
