/** Question + fact base → candidates, best first. */
import type { FactBase, FactView } from '../facts/base.ts';
import { isWithinEnd, type Range } from '../facts/date-order.ts';
import type { Part, Question } from '../question/question.ts';
import { explainsAll, isFilled, type Candidate } from './candidate.ts';
import { consider } from './consider.ts';
import type { Focus } from './focus.ts';
import { timeBounds, timeTest } from './likelihood.ts';
import { isLeftOut } from './other-than.ts';
import { endOf, inTime, likelyEvents, type Likely } from './retrieve.ts';

/** So often parts may be held against facts for one question; what is reached beyond that is left unseen. */
const MOST_ACCOUNTS = 2000;

/** So many facts of one time are held against a question for nothing but that time. */
const MOST_DATED = 500;

/** Events that are looked at together where only the first or the last in time is wanted. */
const AT_ONCE = 24;

/** What a base has for a question. */
export interface Matched {
  /** Facts that account for some part of it, best first. */
  readonly candidates: readonly Candidate[];
  /** Numbers of the events that could answer as well and were not looked at, since there were enough; likeliest first. */
  readonly unseen: Iterable<number>;
}

/** What a base has for a question: all of it, or of very much what is likeliest, or what can be the first or the last. */
export function match(asked: Question, base: FactBase, focus: Focus): Matched {
  const question = { ...asked, parts: withoutRepeats(asked.parts) };
  const found = new Map<string, Candidate>();
  const take = (views: Iterable<FactView>): Candidate[] => {
    const fresh = [...views].filter((view) => !found.has(view.fact.id) && mayAnswer(question, view, base));
    const candidates = fresh.map((view) => consider(question, view, base, focus));
    for (const candidate of candidates) found.set(candidate.view.fact.id, candidate);
    return candidates;
  };
  for (const root of focus.events) take(base.factsUnder(root));
  if (question.parts.length === 0 && question.time.length > 0) take(datedFacts(question, base));
  const unseen = takeLikely(question, base, take, () => found.size * question.parts.length > MOST_ACCOUNTS);
  const candidates = [...found.values()].sort((a, b) => b.score - a.score || asTold(a.view, b.view));
  return { candidates, unseen };
}

/** Of two facts that answer alike the one that was earlier comes first, then the one that its article tells first. */
function asTold(one: FactView, other: FactView): number {
  const { source, id } = one.fact;
  const { source: otherSource, id: otherId } = other.fact;
  const dates = (one.when?.from ?? Infinity) - (other.when?.from ?? Infinity);
  // Of two without a date the difference is no number.
  if (dates < 0 || dates > 0) return dates;
  if (source.article !== otherSource.article) return source.article < otherSource.article ? -1 : 1;
  return source.paragraph - otherSource.paragraph || (id < otherId ? -1 : 1);
}

/** Of a question for nothing but a time: facts that can have this one, the first or the last of them first where those are asked for. */
function datedFacts(question: Question, base: FactBase): Iterable<FactView> {
  const { index } = base;
  const then = base.factsDated(timeTest(question), Infinity, timeBounds(question))?.ordinals ?? [];
  return inTime(Array.from(then), question.order, (ordinal) => index.whenAt(ordinal))
    .slice(0, MOST_DATED)
    .map((ordinal) => index.viewAt(ordinal));
}

/** Holds events against a question, likeliest first, until there are enough of them; gives those that are left. */
function takeLikely(
  question: Question,
  base: FactBase,
  take: (views: Iterable<FactView>) => readonly Candidate[],
  isEnough: () => boolean,
): Iterable<number> {
  const { index } = base;
  const groups = likelyEvents(question, base);
  // Not `of groups`, which would end them with the loop.
  for (let next = groups.next(); next.done !== true; next = groups.next()) {
    const { roots, fits } = next.value;
    // Once something has answered, whatever cannot be as early or as late leaves the first and the last as they are.
    const order = fits ? question.order : undefined;
    let settled: Range | undefined;
    for (const [at, root] of roots.entries()) {
      if (order !== undefined && settled !== undefined && at >= AT_ONCE) {
        const end = endOf(root, order, index);
        if (end === undefined || isWithinEnd(end, settled, order)) return [];
      }
      const candidates = take(Array.from(index.partsOf(root), (ordinal) => index.viewAt(ordinal)));
      for (const one of candidates)
        if (order !== undefined && explainsAll(one) && isFilled(one)) settled = narrowed(settled, one.view.when);
      if (isEnough()) return rest(roots.slice(at + 1), groups);
    }
  }
  return [];
}

function* rest(roots: readonly number[], groups: Iterable<Likely>): Generator<number> {
  yield* roots;
  for (const group of groups) yield* group.roots;
}

/** What is surely as early as one of two dates and as late as one of them. */
const narrowed = (one: Range | undefined, other: Range | undefined): Range | undefined =>
  one === undefined || other === undefined
    ? (one ?? other)
    : { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };

/** Said twice, a part says no more than once. */
function withoutRepeats(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  const known = new Set<string>();
  return parts.filter((part) => {
    const said = JSON.stringify({ ...part, text: '' });
    return !known.has(said) && known.add(said);
  });
}

/** A question whose time is set by an event may rule that event out, or everything else; "besides the fine" rules out fines. */
export const mayAnswer = (question: Question, view: FactView, base: FactBase): boolean =>
  question.notFacts?.includes(view.fact.id) !== true &&
  question.withinEvents?.includes(view.root) !== false &&
  !isLeftOut(question, view, base);
