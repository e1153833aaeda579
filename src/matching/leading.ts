/** Who leads a body, as offices tell it: the chief executive of a company runs it. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { PredicatePart } from '../question/question.ts';

/** Concepts for those who are at the head of something. */
const HEADS = [
  'leader',
  'director',
  'president',
  'primeminister',
  'governor',
  'regent',
  'mayor',
  'king',
  'captain',
].map((concept) => `concept:${concept}`);

const LESSER: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ lesserOffices }) => lesserOffices));

/** True of a question's part that asks for leading: "who runs", "siapa yang memimpin". */
export const isLeading = ({ predicates }: PredicatePart, base: FactBase): boolean =>
  predicates.some((id) => base.hasTrait(id, 'leading'));

/** True of a fact that gives somebody an office at the head of something. */
export function isHeadship({ fact, keys }: FactView, base: FactBase): boolean {
  const isOffice = fact.attribute && base.broader(fact.did).has(WELL_KNOWN.position);
  return isOffice && HEADS.some((head) => keys.has(head)) && ![...LESSER].some((lesser) => keys.has(lesser));
}
