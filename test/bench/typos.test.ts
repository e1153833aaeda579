import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withTypos } from '../../bench/eval/typos.ts';

const QUESTION = 'When did Colonel Ana visit the Foreign Ministry on 25 April 2025?';
const words = (text: string) => text.split(' ');
const changed = (text: string) => words(text).filter((word, at) => word !== words(QUESTION)[at]);

it('puts so many mistakes into words of five letters and more', () => {
  expect(changed(withTypos(QUESTION, 2, 1))).toHaveLength(2);
  expect(changed(withTypos(QUESTION, 'all', 1))).toHaveLength(5);
  expect(changed(withTypos(QUESTION, 99, 1))).toHaveLength(5);
  for (const kept of ['When', 'did', 'Ana', 'the', '25', '2025?']) {
    expect(words(withTypos(QUESTION, 'all', 7))).toContain(kept);
  }
});

it('makes the same mistakes for the same seed, and others for another', () => {
  expect(withTypos(QUESTION, 'all', 3)).toBe(withTypos(QUESTION, 'all', 3));
  expect(withTypos(QUESTION, 'all', 3)).not.toBe(withTypos(QUESTION, 'all', 4));
});

it('changes any long word by one letter: dropped, doubled, swapped or replaced', () => {
  const longWord = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    minLength: 5,
    maxLength: 12,
  });
  fc.assert(
    fc.property(longWord, fc.integer(), (word, seed) => {
      const typed = withTypos(word, 'all', seed);
      const one = (at: number) => [
        word.slice(0, at) + word.slice(at + 1) === typed,
        word.slice(0, at + 1) + word.slice(at) === typed,
        word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2) === typed,
        typed.length === word.length &&
          word.slice(0, at) + word.slice(at + 1) === typed.slice(0, at) + typed.slice(at + 1),
      ];
      expect(typed).not.toBe(word);
      expect(Array.from(word).flatMap((_, at) => one(at))).toContain(true);
    }),
  );
});
