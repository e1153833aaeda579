/** Who is cited: "according to Ana", "menurut Ana" keeps to what she says. */
import { freePhraseAt } from './phrases.ts';
import type { Placed, Reading } from './reading.ts';

/**
 * Takes the words of citing and gives the places of the words behind them, where whoever is cited begins. A citation of "him"
 * is left to what the pronoun stands for, one at the end of a question to its question word.
 */
export function takeCitations(reading: Reading): readonly number[] {
  const { words, language, taken } = reading;
  return words.flatMap((_, at) => {
    const length = freePhraseAt(reading, language.citations, at);
    const next = words[at + length];
    if (length === 0 || next === undefined || language.pronouns[next.word] !== undefined) return [];
    taken.fill(true, at, at + length);
    return [at + length];
  });
}

/** Marks the names that are cited: those with nothing but an article or a form of address between them and the citing. */
export const withCited = ({ words }: Reading, starts: readonly number[], parts: readonly Placed[]): Placed[] =>
  parts.map((placed) => {
    const { part, from } = placed;
    const cited = starts.some(
      (start) => start <= from && words.slice(start, from).every(({ functional }) => functional),
    );
    return cited && part.kind === 'name' ? { ...placed, part: { ...part, cited } } : placed;
  });
