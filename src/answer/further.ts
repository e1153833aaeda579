/** What can be asked next: slots that the fact of an answer fills and that neither the answer nor the question says. */
import type { FactBase } from '../facts/base.ts';
import type { Filler } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import { namePartsOf, type Question } from '../question/question.ts';
import { FURTHER, type Further, type Value } from './answer.ts';
import type { Draft } from './draft.ts';
import { fillerText } from './show.ts';

/**
 * Slots of the first fact that a follow-up of one word asks for, where that tells more than the question has in it. None of an attribute,
 * nor of answers that compare or count.
 */
export function furtherIn(
  draft: Draft,
  values: readonly Value[],
  question: Question,
  base: FactBase,
  language: Language,
): readonly Further[] {
  const [first] = draft.kind === 'answer' ? draft.found : [];
  if (draft.kind !== 'answer' || first === undefined || first.view.fact.attribute) return [];
  const { view } = first;
  const told = new Set<string>(values.map(({ slot }) => slot));
  if (draft.conflict?.over === 'time') told.add('when');
  if (draft.conflict?.over === 'place') told.add('where');
  const named = new Set(namePartsOf(question).flatMap(({ entities }) => entities));
  const said = new Set(question.parts.flatMap(({ text }) => wordsOf(text)));
  const isNew = (filler: Filler): boolean =>
    !('entity' in filler && named.has(filler.entity)) &&
    !wordsOf(fillerText(filler, base, language)).every((word) => said.has(word) || language.functionWords.has(word));
  const filled: Readonly<Record<Further, boolean>> = {
    when: view.when !== undefined,
    where: view.where.some(isNew),
    about: view.fact.about.some(isNew),
  };
  return FURTHER.filter((slot) => filled[slot] && !told.has(slot));
}
