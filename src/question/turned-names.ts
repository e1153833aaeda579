/** Names whose words stand in another order than in the fact base: "the Ports Council" for the "Council for Ports". */
import type { NameMatch } from '../facts/names.ts';
import type { NamePart } from './question.ts';
import type { Placed, Reading } from './reading.ts';

/** No name that is turned around has more words. */
const LONGEST = 6;

/** A name, and where its first word stands. */
export interface TurnedName {
  readonly match: NameMatch;
  readonly from: number;
}

/**
 * Names among the words that belong to none so far, or to a part of one, which the fact base writes with a preposition: what
 * stands before one of the words is put behind it. "Public Works Minister Lim" is the "Minister of Public Works Lim".
 */
export function turnedNames(reading: Reading, names: readonly Placed<NamePart>[]): TurnedName[] {
  const { words, language, taken } = reading;
  if (language.nounBeforeQuestionWord) return [];
  const isFree = (at: number): boolean =>
    at < words.length &&
    taken[at] !== true &&
    words[at]?.functional === false &&
    !names.some(({ part, from, to }) => part.strength === 'name' && from <= at && at < to);
  const found: TurnedName[] = [];
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (to - from < LONGEST && isFree(to)) to += 1;
    const match = longestFrom(reading, from, to);
    if (match === undefined) continue;
    found.push({ match, from });
    from += match.length - 1;
  }
  return found;
}

function longestFrom({ words, language, base }: Reading, from: number, end: number): NameMatch | undefined {
  for (let to = end; to >= from + 2; to--)
    for (let head = to - 1; head > from; head--) {
      const parts = [words.slice(head, head + 1), words.slice(from, head), words.slice(head + 1, to)] as const;
      const [first, before, after] = parts.map((some) => some.map(({ word }) => [word]));
      for (const link of language.genitives) {
        const turned = [...(first ?? []), [link], ...(before ?? []), ...(after ?? [])];
        const match = base.names.exactAt(turned, 0);
        if (match?.length === turned.length && match.strength === 'name') return { ...match, length: to - from };
      }
    }
  return undefined;
}
