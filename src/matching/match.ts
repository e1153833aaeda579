/** Question + fact base → candidates, best first. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Part, Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { explain } from './explain.ts';
import { fill } from './fill.ts';
import type { Focus } from './focus.ts';
import { likelyEvents } from './retrieve.ts';
import { WEIGHT } from './weights.ts';

/** So often a part may be held against a fact; what a question says beyond that, no fact says. */
const MOST_ACCOUNTS = 2000;

/** Facts that account for some part of the question, best first; all of them, unless they are too many to be meant. */
export function match(asked: Question, base: FactBase, focus: Focus): Candidate[] {
  const question = { ...asked, parts: withoutRepeats(asked.parts) };
  const found = new Map<string, FactView>();
  for (const root of focus.events) for (const view of base.factsUnder(root)) found.set(view.fact.id, view);
  if (question.parts.length === 0 && question.time.length > 0)
    for (const view of base.factsDated(() => true)) found.set(view.fact.id, view);
  for (const { root } of likelyEvents(question, base)) {
    for (const view of base.factsUnder(base.index.idAt(root))) found.set(view.fact.id, view);
    if (found.size * question.parts.length > MOST_ACCOUNTS) break;
  }
  return [...found.values()]
    .filter(({ fact, root }) => mayAnswer(question, fact.id, root))
    .map((view) => consider(question, view, base, focus))
    .sort((a, b) => b.score - a.score || (a.view.fact.id < b.view.fact.id ? -1 : 1));
}

/** Said twice, a part says no more than once. */
function withoutRepeats(parts: readonly Part[]): Part[] {
  const known = new Set<string>();
  return parts.filter((part) => {
    const said = JSON.stringify({ ...part, text: '' });
    return !known.has(said) && known.add(said);
  });
}

/** A question whose time is set by an event may rule that event out, or everything else. */
const mayAnswer = ({ notFacts, withinEvents }: Question, id: string, root: string): boolean =>
  notFacts?.includes(id) !== true && withinEvents?.includes(root) !== false;

function consider(question: Question, view: FactView, base: FactBase, focus: Focus): Candidate {
  const { fact } = view;
  const { accounts, conflicts, missingTime, anchor } = explain(question, view, base);
  const unexplained = accounts.filter(({ means }) => means === 'none').map(({ part }) => part);
  // What a fact would say matters only where it is not about something else.
  const mayAnswer = unexplained.length <= 1;
  const holes = question.holes.map((hole) => ({
    hole,
    fills: mayAnswer ? fill(hole, question, view, base, anchor, accounts) : [],
  }));
  const weights = accounts.map(({ part }) => WEIGHT[part.kind] * (part.kind === 'predicate' && part.context ? 0.5 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) + question.time.length * 2;
  const met = question.time.length - (missingTime ? 1 : 0) - conflicts.filter(({ over }) => over === 'time').length;
  const explained = accounts.reduce((sum, { share }, at) => sum + share * (weights[at] ?? 0), 0) + Math.max(0, met) * 2;
  const coverage = total === 0 ? 0 : explained / total;
  const past =
    question.future && fact.standing !== 'planned' && (view.when === undefined || view.when.to < question.today);
  return {
    view,
    accounts,
    unexplained,
    missingTime: missingTime || past,
    conflicts,
    holes,
    anchor,
    coverage,
    score:
      coverage +
      directness(
        question,
        view,
        holes.some(({ fills }) => fills.length > 0),
        focus,
      ),
  };
}

/** Small differences between facts that explain a question equally well. */
function directness(question: Question, view: FactView, filled: boolean, focus: Focus): number {
  const { fact } = view;
  const happened = fact.standing === 'reported' || fact.standing === 'stated';
  const asksPlans =
    question.future ||
    question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.plan));
  return (
    (happened || asksPlans ? 0 : -0.05) +
    (question.holes.some(({ hint }) => hint?.some((key) => view.keys.has(key)) === true) ? 0.05 : 0) +
    (view.parent === undefined ? 0.02 : 0) +
    (filled ? 0.02 : 0) +
    (focus.events.has(view.root) ? 0.1 : 0) +
    ([...focus.entities].some((entity) => view.entities.has(entity)) ? 0.05 : 0) -
    (fact.attribute ? 0.01 : 0) -
    (fact.standing === 'retracted' ? 0.1 : 0)
  );
}
