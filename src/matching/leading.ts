/** Who leads a body, as offices tell it: the chief executive of a company runs it. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { HEAD_KEYS } from '../languages/concept-tree.ts';
import { LESSER_OFFICES } from '../languages/registry.ts';
import type { PredicatePart } from '../question/question.ts';

/** True of a question's part that asks for leading: "who runs", "siapa yang memimpin". */
export const isLeading = ({ predicates }: PredicatePart, base: FactBase): boolean =>
  predicates.some((id) => base.hasTrait(id, 'leading'));

/** True of a fact that gives somebody an office at the head of something. */
export function isHeadship({ fact, keys }: FactView, base: FactBase): boolean {
  const isOffice = fact.attribute && base.broader(fact.did).has(WELL_KNOWN.position);
  return (
    isOffice && [...HEAD_KEYS].some((head) => keys.has(head)) && !LESSER_OFFICES.some((lesser) => keys.has(lesser))
  );
}
