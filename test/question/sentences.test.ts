import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { languageOf } from '../../src/languages/registry.ts';
import { sentencesOf } from '../../src/question/sentences.ts';

describe.each(['en', 'id'])('in %s', (code) => {
  const language = languageOf(code);

  test.each([
    ['Ana met Bima. Citra left!', ['Ana met Bima.', 'Citra left!']],
    ['Kol. Ana M. Wira met Dr. Sole on 3.4.2031. Bye.', ['Kol. Ana M. Wira met Dr. Sole on 3.4.2031.', 'Bye.']],
    ['> **Ana** met ||Bima||\n- Citra left', ['Ana met Bima', 'Citra left']],
    ['Ana met Bima; Citra left. https://news.example/a.b?c=d 🦆', ['Ana met Bima', 'Citra left.']],
    ['# Ana_Wira met *Bima*\n\n…\n', ['Ana_Wira met Bima']],
    ['', []],
  ])('%j has the sentences %j', (text, sentences) => {
    // "Kol." is short for a rank in one of the languages alone.
    const expected = code === 'en' ? sentences.flatMap((one) => one.split(/(?<=^Kol\.) /)) : sentences;
    expect(sentencesOf(text, language)).toEqual(expected);
  });

  test('whatever is written, no sentence is empty and none is longer than the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const sentence of sentencesOf(text, language)) {
          expect(sentence).toMatch(/\p{L}/u);
          expect(sentence.length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
