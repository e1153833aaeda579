/** Payments that one lays on another, asked of whoever has to pay. */
import type { FactBase, FactView } from '../facts/base.ts';
import { WELL_KNOWN } from '../facts/well-known.ts';
import type { Part, WordPart } from '../question/question.ts';

/** "How much does Ana have to pay?" of a fact by which she was fined: whoever has to pay is the one to whom it was done. */
export const isImposed = (part: Part, did: string, base: Pick<FactBase, 'hasTrait'>): boolean =>
  part.kind === 'predicate' &&
  part.obliged !== undefined &&
  part.predicates.includes(WELL_KNOWN.pay) &&
  base.hasTrait(did, 'imposing');

/** "How much does the court have to pay?" of the court's own fine: a word for whoever imposed it is none for who has to pay, or who gets it. */
export function isImposer(
  word: WordPart,
  main: Part | undefined,
  { fact, who, whom }: FactView,
  base: FactBase,
): boolean {
  if (main === undefined || !isImposed(main, fact.did, base)) return false;
  const isCalledSo = (id: string) => word.keys.every((forms) => forms.some((form) => base.keysOf(id).has(form)));
  return who.some(isCalledSo) && !whom.some(isCalledSo);
}
