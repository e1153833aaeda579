/** Going somewhere, said by the preposition alone: "kapan Ana ke Examplia?", "when did Ana go to Examplia?" */
import { JOURNEYS } from '../facts/base.ts';
import { PLACE_TYPES } from '../facts/fact.ts';
import type { Asked } from '../languages/language.ts';
import type { PlacedHole } from './holes.ts';
import type { Placed, Reading } from './reading.ts';

const PLACES: readonly string[] = PLACE_TYPES;
const GOERS: readonly string[] = ['person', 'group', 'organisation'];

/** What can be asked of a journey as such; "siapa yang ke Examplia" may ask for whoever was sent, too. */
const OF_JOURNEYS: readonly Asked[] = ['when', 'why', 'how', 'duration', 'times', 'polarity'];

/**
 * The parts of a question without any verb, with one for the journey before the place that somebody goes to. A question that
 * has a verb, or names nobody who goes, is returned as it is.
 */
export function withMotion({ words, language, base }: Reading, holes: readonly PlacedHole[], parts: readonly Placed[]) {
  const asks = holes.length > 0 && holes.every(({ hole }) => OF_JOURNEYS.includes(hole.asks));
  if (!asks || parts.some(({ part }) => part.kind === 'predicate')) return [...parts];
  const typesOf = ({ part }: Placed): string[] =>
    part.kind === 'name' ? part.entities.map((id) => base.entity(id)?.type ?? '') : [];
  const isOne = (placed: Placed, types: readonly string[]) => {
    const own = typesOf(placed);
    return own.length > 0 && own.every((type) => types.includes(type));
  };
  const known = JOURNEYS.filter((id) => base.predicate(id) !== undefined);
  const goes = language.goVerbs.size === 0 || words.some(({ word }) => language.goVerbs.has(word));
  // A goal that is no name of the base is still one: what else a fact says of it is no journey there.
  const isGoal = (placed: Placed) => isOne(placed, PLACES) || placed.part.kind === 'word';
  const goal = parts.find((placed) => isGoal(placed) && language.goals.has(words[placed.from - 1]?.word ?? ''));
  const goer = parts.some((placed) => goal !== undefined && placed.to < goal.from && isOne(placed, GOERS));
  if (!goes || !goer || goal === undefined || known.length === 0) return [...parts];
  const from = goal.from - 1;
  const text = `${words[from]?.raw ?? ''} ${goal.part.text}`;
  const keys = [known.map((id) => `predicate:${id}`)];
  const journey: Placed = {
    part: { kind: 'predicate', text, keys, predicates: known, context: false, noun: false },
    from,
    to: from + 1,
  };
  return [...parts, journey].sort((a, b) => a.from - b.from);
}
