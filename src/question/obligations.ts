/** What somebody has to do, where another may have laid it on him: "how much must Ana pay?" */
import { WELL_KNOWN } from '../facts/base.ts';
import { freePhraseAt } from './phrases.ts';
import type { Placed, Reading } from './reading.ts';

/**
 * Marks verbs of paying behind a word for having to: whoever is fined has to pay, and has not paid by that. Takes the word; between
 * the two stands at most who has to: "yang harus Ana bayar". Of whatever else has to be done nobody says so by another verb.
 */
export function withObligations(reading: Reading, predicates: readonly Placed[]): readonly Placed[] {
  const { words, language, taken } = reading;
  const supposed = words.findIndex(({ word }) => language.conditions.has(word));
  return predicates.map((placed) => {
    const { part, from } = placed;
    if (part.kind !== 'predicate' || !part.predicates.includes(WELL_KNOWN.pay)) return placed;
    for (let at = from - 1; at >= reading.start; at--) {
      const length = freePhraseAt(reading, language.obligations, at);
      if (length > 0) {
        taken.fill(true, at, at + length);
        return { ...placed, part: { ...part, obliged: 'stated' as const } };
      }
      if (taken[at] !== true && words[at]?.functional !== true) break;
      if (predicates.some(({ from: start, to }) => start <= at && at < to)) break;
    }
    const isSupposed = supposed >= 0 && supposed < from;
    return isSupposed ? { ...placed, part: { ...part, obliged: 'supposed' as const } } : placed;
  });
}
