/** Names that are written like something: for an editor who wonders which alias is missing. */
import type { FactBase } from '../facts/base.ts';
import type { Entity } from '../facts/fact.ts';
import { editDistance } from '../facts/fuzzy-index.ts';
import { wordsOf } from '../facts/tokens.ts';

/** A way of calling an entity that comes close to a text. */
export interface NearName {
  readonly entity: string;
  readonly alias: string;
  /** Share of the letters that are the same, 0 to 1. */
  readonly closeness: number;
}

/** Less alike than this is nobody's slip of the pen. */
const LEAST = 0.55;
/** Names that are so much less alike than the closest one are not worth a look. */
const LEEWAY = 0.08;
/** How much a shared beginning counts, and how long it must be. */
const BEGINNING = 0.65;
const SHORTEST_BEGINNING = 4;
/** Letters of a word that are compared. */
const LONGEST = 40;

/** Every way in which an entity is called, as its editor wrote it. */
export const aliasesOf = ({ names, aliases }: Entity): string[] => [
  ...new Set([...Object.values(names), ...Object.values(aliases).flat()]),
];

/** The entities of the base with an alias that comes close to `text`, closest first, at most `limit`. */
export function nearNames(text: string, base: FactBase, limit: number): NearName[] {
  const near = base.knowledge.entities
    .map((entity) => closestAlias(text, entity))
    .sort((a, b) => b.closeness - a.closeness || (a.entity < b.entity ? -1 : 1));
  const least = Math.max(LEAST, (near[0]?.closeness ?? 0) - LEEWAY);
  return near.filter(({ closeness }) => closeness >= least).slice(0, limit);
}

/** The alias of one entity that comes closest to `text`: as a whole, or by the word in it that is most alike. */
export function closestAlias(text: string, entity: Entity): NearName {
  const words = wordsOf(text);
  let best: NearName = { entity: entity.id, alias: '', closeness: 0 };
  for (const alias of aliasesOf(entity)) {
    const own = wordsOf(alias);
    const whole = alike(words.join(' '), own.join(' '));
    const byWord = words.map((word) => Math.max(0, ...own.map((one) => alike(word, one))));
    const share = byWord.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
    // A few words of a long alias count less, so that an alias that is nothing else comes first.
    const closeness = Math.max(whole, share * (0.8 + (0.15 * words.length) / Math.max(own.length, words.length)));
    if (closeness > best.closeness) best = { entity: entity.id, alias, closeness };
  }
  return best;
}

/**
 * Share of letters that two texts have in common; 0 where more than half of them would have to change. A text that begins
 * with the other is a likely relative of it, however much longer it is.
 */
function alike(one: string, other: string): number {
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length >= SHORTEST_BEGINNING && longer.startsWith(shorter))
    return Math.max(BEGINNING, shorter.length / longer.length);
  const length = Math.max(a.length, b.length);
  const limit = Math.floor(length / 2);
  const edits = editDistance(a, b, limit);
  return length === 0 || edits > limit ? 0 : 1 - edits / length;
}
