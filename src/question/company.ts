/** Being with somebody, said without a verb of its own: "who was with Ana?", "siapa yang ikut Ana?" */
import { WELL_KNOWN } from '../facts/base.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';

/**
 * The parts of a question that asks who and has no verb, with one for going along before whoever others go along with. A
 * question that has a verb, or says of nobody that others are with him, is returned as it is.
 */
export function withCompany(
  { words, language, base }: Reading,
  holes: readonly PlacedHole[],
  parts: readonly Placed[],
) {
  const asksWho = holes.length === 1 && holes.every(({ hole }) => hole.asks === 'who' && hole.role === undefined);
  const isKnown = base.predicate(WELL_KNOWN.accompany) !== undefined;
  if (!asksWho || !isKnown || parts.some(({ part }) => part.kind === 'predicate')) return [...parts];
  const isPerson = (at: number) => {
    const pronoun = language.pronouns[words[at]?.word ?? ''];
    const named = parts.find(({ from }) => from === at)?.part;
    const entities = named?.kind === 'name' ? named.entities : [];
    const isNamed = entities.length > 0 && entities.every((id) => base.entity(id)?.type === 'person');
    return isNamed || pronoun === 'person' || pronoun === 'people';
  };
  const from = words.findIndex(({ word }, at) => {
    if (!language.companions.has(word)) return false;
    const next = words
      .slice(at + 1)
      .findIndex((one) => !language.companions.has(one.word) && !language.titles.has(one.word));
    return next >= 0 && isPerson(at + 1 + next);
  });
  if (from < 0 || parts.some((placed) => placed.from <= from && from < placed.to)) return [...parts];
  const company: Placed = {
    part: {
      kind: 'predicate',
      text: words[from]?.raw ?? '',
      keys: [[`predicate:${WELL_KNOWN.accompany}`]],
      predicates: [WELL_KNOWN.accompany],
      context: false,
      noun: false,
    },
    from,
    to: from + 1,
  };
  return [...parts, company].sort((a, b) => a.from - b.from);
}
