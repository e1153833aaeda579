import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';

const lemmas = (word: string) => english.lemmas(word).map(({ lemma }) => lemma);

describe('the dictionary form of an inflected word', () => {
  it.each([
    ['met', 'meet'],
    ['meeting', 'meet'],
    ['meetings', 'meeting'],
    ['discussed', 'discuss'],
    ['discussing', 'discuss'],
    ['building', 'build'],
    ['built', 'build'],
    ['countries', 'country'],
    ['ministries', 'ministry'],
    ['cities', 'city'],
    ['visited', 'visit'],
    ['visitors', 'visitor'],
    ['agreed', 'agree'],
    ['signed', 'sign'],
    ['founded', 'found'],
    ['found', 'find'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['writes', 'write'],
    ['said', 'say'],
    ['says', 'say'],
    ['stopped', 'stop'],
    ['planning', 'plan'],
    ['planned', 'plan'],
    ['began', 'begin'],
    ['begun', 'begin'],
    ['led', 'lead'],
    ['left', 'leave'],
    ['gave', 'give'],
    ['taken', 'take'],
    ['chose', 'choose'],
    ['studied', 'study'],
    ['tried', 'try'],
    ['received', 'receive'],
    ['opened', 'open'],
    ['bought', 'buy'],
    ['sang', 'sing'],
    ['buses', 'bus'],
    ['watches', 'watch'],
    ['men', 'man'],
    ['women', 'woman'],
    ['children', 'child'],
    ['was', 'be'],
    ['has', 'have'],
  ])('%s: %s', (word, lemma) => {
    expect(lemmas(word)[0]).toBe(lemma);
    expect(lemmas(word)).toContain(word);
  });

  it.each(['meet', 'bus', 'this', 'always', 'spring', 'process', 'series', 'wednesday'])(
    '%s stays as it is',
    (word) => {
      expect(lemmas(word)[0]).toBe(word);
    },
  );

  it('keeps names and nonsense as they are', () => {
    for (const word of ['wulandari', 'xyzzed', 'x'.repeat(48), '2025']) expect(lemmas(word)).toContain(word);
  });
});

describe('the forms of a dictionary word', () => {
  it.each([
    ['meet', ['meets', 'met', 'meeting']],
    ['visit', ['visits', 'visited', 'visiting']],
    ['agree', ['agrees', 'agreed']],
    ['plan', ['plans', 'planned', 'planning']],
    ['study', ['studies', 'studied', 'studying']],
    ['watch', ['watches', 'watched', 'watching']],
    ['write', ['writes', 'wrote', 'written', 'writing']],
    ['receive', ['receives', 'received', 'receiving']],
  ])('%s: %s', (lemma, expected) => {
    expect(english.forms(lemma)).toEqual(expect.arrayContaining([lemma, ...expected]));
  });
});

describe('words', () => {
  it('knows those of a dictionary in any form', () => {
    for (const word of ['meeting', 'countries', 'stopped', 'born', 'wife', 'written', 'happily'])
      expect(english.isWord(word), word).toBe(true);
  });

  it('does not take misspellings and names for words', () => {
    for (const word of ['meetng', 'cuontry', 'wulandari', 'secratary', 'discusd', 'ministri'])
      expect(english.isWord(word), word).toBe(false);
  });
});
