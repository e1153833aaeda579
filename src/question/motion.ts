/** Going somewhere, said by the preposition alone: "kapan Ana ke Examplia?", "when did Ana go to Examplia?" */
import { JOURNEYS, WELL_KNOWN, type FactBase } from '../facts/base.ts';
import { PLACE_TYPES } from '../facts/fact.ts';
import type { Asked } from '../languages/language.ts';
import { pointsAtSomebody } from './pronouns.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';

const PLACES: readonly string[] = PLACE_TYPES;
const GOERS: readonly string[] = ['person', 'group', 'organisation'];
/** Whatever can be asked where it goes: a ship as well. */
const TRAVELLERS: readonly string[] = [...GOERS, 'thing'];
const GOING = JOURNEYS.filter((id) => id !== WELL_KNOWN.depart);

/** What can be asked of a journey as such; "siapa yang ke Examplia" may ask for whoever was sent, too. */
const OF_JOURNEYS: readonly Asked[] = ['when', 'why', 'how', 'duration', 'times', 'polarity'];

/**
 * The parts of a question without any verb, with one for the journey before the place that somebody goes to. A question that
 * has a verb, or names nobody who goes, is returned as it is.
 */
export function withMotion(reading: Reading, holes: readonly PlacedHole[], parts: readonly Placed[]) {
  const { words, language, base } = reading;
  if (parts.some(({ part }) => part.kind === 'predicate')) return [...parts];
  const goal = goalAmong(reading, holes, parts);
  const goes = language.goVerbs.size === 0 || words.some(({ word }) => language.goVerbs.has(word));
  const isGoer = (placed: Placed) => placed.to < goalAt && isOne(placed, GOERS, base);
  const goalAt = goal?.from ?? 0;
  const isPolar = holes.every(({ hole }) => hole.asks === 'polarity');
  if (goal !== undefined && goes && (parts.some(isGoer) || (isPolar && pointsAtSomebody(reading, goal.from)))) {
    // Whoever went along with somebody went there as well.
    const journeys = isPolar ? [...JOURNEYS, WELL_KNOWN.accompany] : JOURNEYS;
    return withJourney(reading, parts, goal.from - 1, goal.part.text, journeys);
  }
  const whereTo = holes.find(({ hole, from }) => hole.asks === 'where' && language.goals.has(words[from]?.word ?? ''));
  // Where somebody set out from is no place that he goes to.
  if (whereTo !== undefined && parts.some((placed) => isOne(placed, TRAVELLERS, base)))
    return withJourney(reading, parts, whereTo.from, words[whereTo.to - 1]?.raw ?? '', GOING);
  return [...parts];
}

/** The place that somebody goes to, where all that is asked can be asked of a journey. */
function goalAmong({ words, language, base }: Reading, holes: readonly PlacedHole[], parts: readonly Placed[]) {
  if (holes.length === 0 || !holes.every(({ hole }) => OF_JOURNEYS.includes(hole.asks))) return undefined;
  // A goal that is no name of the base is still one: what else a fact says of it is no journey there.
  const isGoal = (placed: Placed) => isOne(placed, PLACES, base) || placed.part.kind === 'word';
  return parts.find((placed) => isGoal(placed) && language.goals.has(words[placed.from - 1]?.word ?? ''));
}

/** A name, and all that it can mean are of these types. */
function isOne({ part }: Placed, types: readonly string[], base: FactBase): boolean {
  const own = part.kind === 'name' ? part.entities.map((id) => base.entity(id)?.type ?? '') : [];
  return own.length > 0 && own.every((type) => types.includes(type));
}

/** The parts with one for a journey, whose preposition stands at `from` and whose goal is called `goal`. */
function withJourney(
  { words, base }: Reading,
  parts: readonly Placed[],
  from: number,
  goal: string,
  journeys: readonly string[],
): Placed[] {
  const known = journeys.filter((id) => base.predicate(id) !== undefined);
  if (known.length === 0) return [...parts];
  const text = `${words[from]?.raw ?? ''} ${goal}`;
  const keys = [known.map((id) => `predicate:${id}`)];
  const journey: Placed = {
    part: { kind: 'predicate', text, keys, predicates: known, context: false, noun: false },
    from,
    to: from + 1,
  };
  return [...parts, journey].sort((a, b) => a.from - b.from);
}
