/** Every name of everybody and everything, with one letter wrong, still leads to its bearer, or to a question back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { languageOf, LANGUAGES } from '../../src/languages/registry.ts';
import { openBase } from '../questions/base.ts';

const base = await openBase('with-examples');
const now = new Date('2025-06-02T09:00:00Z');

/** With fewer letters, another letter may make another name. */
const LEAST_LETTERS = 6;

const named = base.knowledge.entities.flatMap(({ id, type, names, aliases }) =>
  LANGUAGES.flatMap(({ code }) =>
    [...new Set([names[code] ?? '', ...(aliases[code] ?? [])])]
      .filter((name) => (name.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS)
      .map((name) => ({ id, name, code, isPerson: type === 'person' })),
  ),
);

/** The ways in which one letter goes wrong; `letter` is typed in the place of the one that is replaced. */
const slips: Readonly<Record<string, (name: string, at: number, letter: string) => string>> = {
  dropped: (name, at) => name.slice(0, at) + name.slice(at + 1),
  doubled: (name, at) => name.slice(0, at + 1) + name.slice(at),
  swapped: (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  replaced: (name, at, letter) =>
    name.slice(0, at) + (/\p{Lu}/u.test(name.charAt(at)) ? letter.toUpperCase() : letter) + name.slice(at + 1),
  right: (name) => name,
};

/** The places of letters. */
const lettersIn = (name: string): number[] => [...name.matchAll(/\p{L}/gu)].map(({ index }) => index);

const asked = fc
  .record({
    one: fc.constantFrom(...named),
    place: fc.nat(200),
    letter: fc.constantFrom(...'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ')),
  })
  .map(({ one, place, letter }) => ({ ...one, letter, place }));

/** Those that the answer to "Who is …?" is about, or lets choose between. */
function meantBy(name: string, { code, isPerson }: (typeof named)[number]): readonly string[] {
  const question = languageOf(code).phrases.questionWhat(name, isPerson);
  const { choices, conversation } = ask(question, base, { now, language: code });
  return [...choices.map(({ id }) => id), ...conversation.entities];
}

describe('a name of six letters or more', () => {
  it('there are many', () => {
    expect(named.length).toBeGreaterThan(1000);
  });

  it.each(Object.entries(slips))(
    'leads to its bearer with one letter %s',
    (kind, slip) => {
      fc.assert(
        fc.property(asked, ({ letter, place, ...one }) => {
          // Only neighbours in a word are swapped.
          const places = lettersIn(one.name).filter(
            (at) => kind !== 'swapped' || /\p{L}/u.test(one.name.charAt(at + 1)),
          );
          const written = slip(one.name, places[place % places.length] ?? 0, letter);
          expect(meantBy(written, one), `${written} (${one.name})`).toContain(one.id);
        }),
        { numRuns: 250, seed: 1955 },
      );
    },
    60_000,
  );
});
