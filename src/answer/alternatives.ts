/** "In Port Example or in Lembayung?": which of two that a yes/no question offers. */
import type { Question } from '../question/question.ts';
import type { Draft } from './draft.ts';

/** What is as good as a yes to one of two: that it is planned, or that it is so but disputed. */
const TRUE: readonly unknown[] = ['yes', 'planned', 'disputed'];

/**
 * The fact that says one of the two and not the other, or both at once; undefined where the facts say neither, or each in
 * a fact of its own. `decide` answers a yes/no question.
 */
export function alternative(question: Question, decide: (question: Question) => Draft): Draft | undefined {
  const { alternatives, ...plain } = question;
  if (alternatives === undefined) return undefined;
  const [one, other] = alternatives;
  const without = (left: number): Question => ({ ...plain, parts: plain.parts.filter((_, at) => at !== left) });
  const [first, second] = [decide(without(other)), decide(without(one))].map(saidIn);
  if (first !== undefined && second !== undefined)
    return first.found[0]?.view === second.found[0]?.view ? first : undefined;
  return first ?? second ?? saidIn(decide(plain));
}

/** An answer that confirms, as the fact itself puts it. */
function saidIn(draft: Draft): Extract<Draft, { kind: 'answer' }> | undefined {
  if (draft.kind !== 'answer' || !TRUE.includes(draft.polarity)) return undefined;
  return { kind: 'answer', found: draft.found.slice(0, 1) };
}
