import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenise, wordsOf } from '../../src/facts/tokens.ts';

describe('the words of a text', () => {
  it.each([
    ['Siapa yang bertemu Ana?', ['siapa', 'yang', 'bertemu', 'ana']],
    ["Ana’s visit, Bima's answer", ['ana', 'visit', 'bima', 'answer']],
    ["didn't, Jum'at, Ma`ruf", ['didnt', 'jumat', 'ma', 'ruf']],
    ['kira-kira tugas-tugas', ['kira', 'kira', 'tugas', 'tugas']],
    ['F-16 dan KRI-331', ['f-16', 'dan', 'kri-331']],
    ['25/4/2025 25-4 2,5 10:30 25th', ['25/4/2025', '25-4', '2,5', '10:30', '25th']],
    ['PT. Baja Utama, Tbk.', ['pt', 'baja', 'utama', 'tbk']],
    ['Attaché Señor Łukasz Åse', ['attache', 'senor', 'lukasz', 'ase']],
    ['Ｋａｐａｎ ﬁnal ²', ['kapan', 'final', '2']],
    ['Lu\u200Bkia\u00ADnov Sek\u2060jen', ['lukianov', 'sekjen']],
    ['ka\u0301pan', ['kapan']],
    ['**Kapan** `di mana` ~~tidak~~ ||siapa||', ['kapan', 'di', 'mana', 'tidak', 'siapa']],
    ['apa\0yang\u2028terjadi', ['apa', 'yang', 'terjadi']],
    ['日本 عربي', ['日本', 'عربي']],
    ['?! 😀 — …', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('know where they stand and how they were written', () => {
    const text = 'Apa “Elang Kencana” itu?';
    const tokens = tokenise(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(({ raw }) => raw));
    expect(tokens.map(({ capital }) => capital)).toEqual([true, true, true, false]);
  });

  it('are cut where no language has words so long', () => {
    const [token] = tokenise('x'.repeat(10_000));
    expect(token?.word.length).toBeLessThan(100);
  });

  it('stand in order, and in the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(({ raw }) => raw));
        const inOrder = tokens.every(({ word, start }, at) => word !== '' && start >= (tokens[at - 1]?.end ?? 0));
        expect(inOrder).toBe(true);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('folding', () => {
  it('leaves nothing to fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});
