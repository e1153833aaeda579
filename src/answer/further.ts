/** What can be asked next: slots that the fact of an answer fills and that the answer was not about. */
import { FURTHER, type Further, type Value } from './answer.ts';
import type { Draft } from './draft.ts';

/** Slots of the first fact that a follow-up of one word asks for. None of an attribute, nor of answers that compare or count. */
export function furtherIn(draft: Draft, values: readonly Value[]): readonly Further[] {
  const [first] = draft.kind === 'answer' ? draft.found : [];
  if (draft.kind !== 'answer' || first === undefined || first.view.fact.attribute) return [];
  const { view } = first;
  const told = new Set<string>(values.map(({ slot }) => slot));
  if (draft.conflict?.over === 'time') told.add('when');
  if (draft.conflict?.over === 'place') told.add('where');
  const filled: Readonly<Record<Further, boolean>> = {
    when: view.when !== undefined,
    where: view.where.length > 0,
    about: view.fact.about.length > 0,
  };
  return FURTHER.filter((slot) => filled[slot] && !told.has(slot));
}
