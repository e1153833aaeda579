/** Other spellings of a whole question: the words in doubt are read so that one event knows as many as it can. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/answer/decide.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { focusOf } from '../../src/matching/focus.ts';
import { otherSpellings } from '../../src/matching/other-spellings.ts';
import { analyse } from '../../src/question/analyse.ts';
import { readWords, rewritten } from '../../src/question/words.ts';
import { openBase } from '../questions/base.ts';

const base = await openBase('with-examples');
const now = new Date('2025-06-02T09:00:00Z');

/** The question in its other spellings, likeliest first; `denied` where it was answered with no. */
function spellingsOf(code: string, text: string, denied = false): string[] {
  const language = languageOf(code);
  const candidates = decide(analyse(text, language, base, now), base, focusOf(undefined, base)).candidates();
  const spelled = readWords(text, language, base);
  return otherSpellings(spelled, denied, candidates, language, base).map((found) => rewritten(text, found));
}

describe('a question with several words in doubt', () => {
  it.each([
    ['en', 'who led the delegtaion at Renville', 'who led the delegation at renville'],
    ['id', 'kapan prtemuan Bogr', 'bogor'],
    ['id', 'siapa yg mnandatangani perjanjan Rnville', 'renville'],
  ])('%s: "%s" may be "%s"', (code, text, meant) => {
    const found = spellingsOf(code, text).join('\n').toLowerCase();
    expect(found).toContain(meant);
  });
});

describe('a question is left as it is', () => {
  it.each([
    ['with nothing in doubt', 'en', 'who was it'],
    ['with more words than a question has', 'en', `${'delegtaion '.repeat(41)}?`],
    ['with a word that is near nothing', 'en', 'who xqzjw'],
  ])('%s', (_what, code, text) => {
    expect(spellingsOf(code, text)).toEqual([]);
  });
});

it('a question that was denied is read otherwise only in words that nobody knows', () => {
  const denied = spellingsOf('en', 'was the Bogor Conference held in Jakatra', true);
  expect(denied.map((text) => text.replace('jakarta', 'Jakatra'))).toEqual(
    denied.map(() => 'was the Bogor Conference held in Jakatra'),
  );
});

it('every other spelling differs from what was written, and none comes twice', () => {
  const text = 'who lde the delegtaion at Renvile';
  const found = spellingsOf('en', text);
  expect(found).not.toContain(text);
  expect(new Set(found).size).toBe(found.length);
});
