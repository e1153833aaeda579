/** A verb whose phrase is told with its object in front: "how many gold medals did Ana win" asks of winning a medal. */
import type { Placed, PlacedHole, Reading } from './reading.ts';

/** So many words of the object's end may belong to the verb's phrase. */
const LONGEST_TAIL = 3;

/**
 * Gives the verb of a question that opens with its object what the two stand for together, besides what the verb is by itself:
 * "whose record did Ana break" asks of breaking a record. What stands in front is a noun.
 */
export function withFrontedObjects(
  reading: Reading,
  asked: readonly PlacedHole[],
  predicates: readonly Placed[],
): readonly Placed[] {
  const { words, language } = reading;
  const hole = asked.find(({ hole: { asks }, to }) => OPENING.includes(asks) && words[to]?.functional === false);
  if (hole === undefined) return predicates;
  const end = words.findIndex(({ word }, at) => at > hole.to && language.inversionAuxiliaries.has(word));
  const isInFront = ({ from, to }: Placed) => from >= hole.to && to <= end;
  const verb = predicates.find(({ part, from }) => from > end && part.kind === 'predicate' && !part.noun);
  if (end < 0 || verb?.part.kind !== 'predicate') return predicates;
  const together = phraseOf(reading, verb, hole.to, end);
  if (together.length === 0) return predicates;
  const all = [...new Set([...verb.part.predicates, ...together])];
  const shared = all.map((id) => `predicate:${id}`);
  const part = { ...verb.part, predicates: all, keys: verb.part.keys.map((own) => [...new Set([...shared, ...own])]) };
  return predicates.map((placed) =>
    placed === verb
      ? { ...placed, part }
      : isInFront(placed) && placed.part.kind === 'predicate'
        ? { ...placed, part: { ...placed.part, noun: true } }
        : placed,
  );
}

/** Question words behind which the object may stand. */
const OPENING: readonly string[] = ['amount', 'which', 'what', 'who'];

/** The predicates of a phrase of the verb and the last words before the auxiliary, with or without an article between. */
function phraseOf(reading: Reading, verb: Placed, from: number, end: number): readonly string[] {
  const { words, base, language } = reading;
  const articles = [...language.determiners].map((word) => [[word]]);
  const table = base.predicateWords.get(language.code);
  const formsAt = (at: number) => words[at]?.forms ?? [];
  const verbForms = words.slice(verb.from, verb.to).map((_, offset) => formsAt(verb.from + offset));
  for (let start = Math.max(from, end - LONGEST_TAIL); start < end; start++) {
    const object = words.slice(start, end).map((_, offset) => formsAt(start + offset));
    for (const article of [[], ...articles]) {
      const phrase = [...verbForms, ...article, ...object];
      const match = table?.longestAt(phrase, 0);
      if (match?.length === phrase.length) return match.values;
    }
  }
  return [];
}
