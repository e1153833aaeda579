/** For which side those act who are asked for: "who signed on the Examplian side?", "siapa yang hadir dari pihak Examplia?" */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import type { Role } from '../languages/language.ts';
import type { NamePart } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';

/** What people act for. */
const SIDES: readonly string[] = ['country', 'organisation', 'group'];

/** Roles that prepositions before a side may give: from, on, for the Examplian side. */
const BESIDE: readonly (Role | undefined)[] = ['origin', 'topic', 'place', 'recipient'];

/**
 * Marks the countries and bodies whose people are asked for. A word for a side, or a question word right before "from", says so;
 * elsewhere "from" may also say where something comes from, and "for" who has the good of it.
 */
export function withSides(reading: Reading, holes: readonly PlacedHole[], parts: readonly Placed[]): Placed[] {
  const { words, language, base } = reading;
  const asksForPeople = holes.length === 0 || holes.some(({ hole }) => hole.asks === 'who' || hole.asks === 'whom');
  if (!asksForPeople) return [...parts];
  const isSideWord = (at: number) => language.concepts.side.includes(words[at]?.word ?? '');
  const spoken = new Set<number>();
  const marked = parts.map((placed): Placed => {
    const { part, from, to } = placed;
    if (part.kind !== 'name' || !isSide(part, base)) return placed;
    const beside = words.flatMap((_, at) => (at >= from - 1 && at <= to && isSideWord(at) ? [at] : []));
    const start = Math.min(from, ...beside);
    const envoy = parts.find((other) => represents(reading, other, placed, parts));
    if (envoy !== undefined) {
      spoken.add(envoy.from);
      return { ...placed, part: { ...part, side: 'stated' } };
    }
    const preposition = prepositionBefore(reading, start);
    const role = Object.hasOwn(language.prepositions, preposition) ? language.prepositions[preposition] : undefined;
    if (beside.length > 0 && BESIDE.includes(role)) {
      beside.forEach((at) => spoken.add(at));
      return { ...placed, part: { ...part, side: 'stated' } };
    }
    if (isOfObject(reading, start, parts))
      return role === 'origin' ? { ...placed, part: { ...part, side: 'others' } } : placed;
    if (role !== 'origin') return language.onBehalf.has(preposition) ? implied(placed, part) : placed;
    const follows = holes.some(({ to: end }) => end > 0 && end === start - 1);
    return follows ? { ...placed, part: { ...part, side: 'stated' } } : implied(placed, part);
  });
  return marked.filter(({ part, from }) => part.kind === 'name' || !spoken.has(from));
}

/** "Who met guests from Examplia?": the guests are from there, behind a verb whose subject may be from anywhere. */
function isOfObject({ words, language }: Reading, start: number, parts: readonly Placed[]): boolean {
  const preposition = language.determiners.has(words[start - 1]?.word ?? '') ? start - 2 : start - 1;
  const isVerb = ({ part }: Placed) => part.kind === 'predicate' && !part.noun;
  const noun = parts.find(({ to, part }) => to === preposition && part.kind !== 'name');
  if (noun === undefined) return false;
  const isBeside = ({ to }: Placed) => words.slice(to, noun.from).every(({ word }) => language.determiners.has(word));
  return parts.some((other) => isVerb(other) && other.to <= noun.from && (!isVerb(noun) || isBeside(other)));
}

/** "Which Examplian delegate signed?", "wakil Examplia yang meneken": a noun for an envoy beside the country, and a verb behind: whoever "met delegates from Examplia" need be none. */
function represents({ words, base, language }: Reading, one: Placed, side: Placed, parts: readonly Placed[]): boolean {
  const isEnvoy =
    one.part.kind === 'predicate' &&
    one.part.noun &&
    one.part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.represent));
  if (!isEnvoy) return false;
  const between = one.to <= side.from ? words.slice(one.to, side.from) : words.slice(side.to, one.from);
  const isLink = (word: string) =>
    language.genitives.has(word) || language.determiners.has(word) || language.prepositions[word] === 'origin';
  return (
    between.every(({ word }) => isLink(word)) &&
    parts.some((other) => other.from > one.from && other.part.kind === 'predicate' && !other.part.noun)
  );
}

const implied = (placed: Placed, part: NamePart): Placed => ({ ...placed, part: { ...part, side: 'implied' } });

const isSide = ({ entities }: NamePart, base: FactBase): boolean =>
  entities.some((id) => SIDES.includes(base.entity(id)?.type ?? ''));

/** The preposition before a place in the question, with an article between or none. */
function prepositionBefore({ words, language }: Reading, at: number): string {
  const nearest = words[at - 1]?.word ?? '';
  return language.determiners.has(nearest) ? (words[at - 2]?.word ?? '') : nearest;
}
