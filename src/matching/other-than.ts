/** What a question has besides what it asks for: "besides the fine, how much does Ana owe?" */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Hole, OtherThan, Question } from '../question/question.ts';
import type { Anchor, Fill } from './candidate.ts';

/** True of a fact that tells of what a question leaves out, and of whatever is unsure where that is. */
export function isLeftOut({ otherThan, holes }: Question, view: FactView, base: FactBase): boolean {
  if (otherThan === undefined) return false;
  const isOther = ({ fact }: FactView) => otherThan.predicates.some((id) => base.broader(fact.did).has(id));
  if (otherThan.predicates.length === 0 || isOther(view)) return true;
  // Within the ceremony a speech has the day and the place of the ceremony, and only its numbers for its own.
  const tellsItsOwn = view.fact.howMany.length > 0 && holes.every(({ asks }) => asks === 'amount');
  return !tellsItsOwn && withinOther(view, isOther);
}

const withinOther = ({ parent }: FactView, isOther: (view: FactView) => boolean): boolean =>
  parent !== undefined && (isOther(parent) || withinOther(parent, isOther));

/** Of what a fact answers with, whatever is not called as what the question leaves out: "besides silver, how many medals?" */
export function withoutLeftOut(
  fills: readonly Fill[],
  hole: Hole,
  { question: { otherThan }, anchor, view }: { question: Question; anchor: Anchor; view: FactView },
  base: FactBase,
): readonly Fill[] {
  if (otherThan === undefined) return fills;
  // What a fact only mentions may be just what is left out, by another word.
  if (anchor.means !== 'slot' || anchor.stage !== view || anchor.led === true) return [];
  // What else was done, or done with, is asked for, and not who did it.
  const isDoer = (fill: Fill) => hole.asks === 'what' && fill.kind === 'filler' && fill.slot === 'who';
  return fills.filter((fill) => !isDoer(fill) && !keysOf(fill, view, base).some((keys) => isCalledSo(keys, otherThan)));
}

const isCalledSo = (keys: ReadonlySet<string>, { things }: OtherThan): boolean =>
  things.some((words) => words.every((forms) => forms.some((key) => keys.has(key))));

function keysOf(fill: Fill, view: FactView, base: FactBase): readonly ReadonlySet<string>[] {
  switch (fill.kind) {
    case 'amount':
      return [base.keysIn(fill.amount.of)];
    case 'text':
      return [base.keysIn(fill.text)];
    case 'filler':
      return 'entity' in fill.filler
        ? [base.nameKeysOf(fill.filler.entity), base.kindKeysOf(fill.filler.entity)]
        : [base.keysIn(fill.filler.text)];
    case 'fact':
      return [view.keys];
    case 'date':
    case 'days':
      return [];
  }
}
