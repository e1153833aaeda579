/** Question + fact base → candidates, best first. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { isWithinEnd, type Range } from '../facts/date-order.ts';
import type { Part, Question } from '../question/question.ts';
import { explainsAll, isFilled, type Candidate } from './candidate.ts';
import { explain } from './explain.ts';
import { fill } from './fill.ts';
import type { Focus } from './focus.ts';
import { timeTest } from './likelihood.ts';
import { endOf, likelyEvents } from './retrieve.ts';
import { WEIGHT } from './weights.ts';

/** So often a part may be held against a fact; what a question says beyond that, no fact says. */
const MOST_ACCOUNTS = 2000;

/** So many dated facts are not all held against a question for a time, only so many of those that fit. */
const MANY_DATED = 10_000;
const MOST_DATED = 500;

/** Events that are looked at together where only the first or the last in time is wanted. */
const AT_ONCE = 24;

/**
 * Facts that account for some part of the question, best first; all of them, unless they are too many to be meant, or only the
 * first or the last of them is.
 */
export function match(asked: Question, base: FactBase, focus: Focus): Candidate[] {
  const question = { ...asked, parts: withoutRepeats(asked.parts) };
  const found = new Map<string, Candidate>();
  const take = (views: Iterable<FactView>): Candidate[] => {
    const fresh = [...views].filter(({ fact, root }) => !found.has(fact.id) && mayAnswer(question, fact.id, root));
    const candidates = fresh.map((view) => consider(question, view, base, focus));
    for (const candidate of candidates) found.set(candidate.view.fact.id, candidate);
    return candidates;
  };
  for (const root of focus.events) take(base.factsUnder(root));
  if (question.parts.length === 0 && question.time.length > 0) take(datedFacts(question, base));
  takeLikely(question, base, take, () => found.size * question.parts.length > MOST_ACCOUNTS);
  return [...found.values()].sort((a, b) => b.score - a.score || (a.view.fact.id < b.view.fact.id ? -1 : 1));
}

/** Of a question for nothing but a time: all facts that have one, or, of too many, the first that can have this one. */
const datedFacts = (question: Question, base: FactBase): Iterable<FactView> =>
  base.factsDated(() => true, MANY_DATED) ?? base.factsDated(timeTest(question), Infinity)?.first(MOST_DATED) ?? [];

/** Holds events against a question, likeliest first, until there are enough of them. */
function takeLikely(
  question: Question,
  base: FactBase,
  take: (views: Iterable<FactView>) => readonly Candidate[],
  isEnough: () => boolean,
): void {
  const { index } = base;
  for (const { roots, fits } of likelyEvents(question, base)) {
    // Once something has answered, whatever cannot be as early or as late leaves the first and the last as they are.
    const order = fits ? question.order : undefined;
    let settled: Range | undefined;
    for (const [at, root] of roots.entries()) {
      if (order !== undefined && settled !== undefined && at >= AT_ONCE) {
        const end = endOf(root, order, index);
        if (end === undefined || isWithinEnd(end, settled, order)) return;
      }
      const candidates = take(Array.from(index.partsOf(root), (ordinal) => index.viewAt(ordinal)));
      for (const one of candidates)
        if (order !== undefined && explainsAll(one) && isFilled(one)) settled = narrowed(settled, one.view.when);
      if (isEnough()) return;
    }
  }
}

/** What is surely as early as one of two dates and as late as one of them. */
const narrowed = (one: Range | undefined, other: Range | undefined): Range | undefined =>
  one === undefined || other === undefined
    ? (one ?? other)
    : { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };

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
