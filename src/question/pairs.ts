/** Two who are meant by what they are: "what did both countries agree on?", "apa yang dibahas kedua belah pihak?" */
import type { Concept } from '../languages/concepts.ts';
import { freePhraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';

/** What the two parties to something are called. */
const PARTIES: readonly Concept[] = ['country', 'side', 'people', 'leader', 'minister', 'government', 'team'];

/** Takes such words beside others, and gives the places where they begin: they say no more than "they", and are no second country. */
export function takePairs({ words, language, taken }: Reading): readonly number[] {
  const isParty = (at: number): boolean =>
    taken[at] !== true &&
    PARTIES.some((concept) =>
      language.concepts[concept].some(
        (party) => words[at]?.word === party || words[at]?.forms.includes(party) === true,
      ),
    );
  const says = (from: number, to: number): boolean =>
    words.some(({ functional }, at) => (at < from || at >= to) && !functional && taken[at] !== true);
  return words.flatMap((_, at) => {
    const noun = at + freePhraseAt({ words, taken }, language.pairs, at);
    // "Both sides of the river" are no parties.
    const isOwned = language.genitives.has(words[noun + 1]?.word ?? '');
    // "Who are the two ministers?" asks for them.
    if (noun === at || !isParty(noun) || isOwned || !says(at, noun + 1)) return [];
    taken.fill(true, at, noun + 1);
    return [at];
  });
}
