/** Which events of a base a question may be about, from the lists of its indexes: no fact is looked at here. */
import type { FactBase } from '../facts/base.ts';
import { byEnd, type Range } from '../facts/date-order.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import type { Part, Question } from '../question/question.ts';
import { roleTest, timeBounds, timeTest } from './likelihood.ts';
import { commonRoots } from './common-roots.ts';
import { closelyReached, meantBy, withWords, type Reach } from './reach.ts';
import { counted, type Counted } from './tally.ts';

/** Events that a question may be about: numbers of their outermost facts, likeliest first. */
export interface Likely {
  readonly roots: readonly number[];
  /** Their time and their people can be those of the question, as far as their slots tell. */
  readonly fits: boolean;
}

/** Where the parts of a question lead to no more facts than these, all of them are counted. */
const FEW_FACTS = 20_000;
/** Where they lead to more, events that do not fit are told no more of than these. */
const MOST_UNFIT = 100;
/** A question has fewer parts than these; what it says beyond that counts for nothing. */
const MOST_PARTS = 200;

/**
 * Events that parts of a question lead to, group by group: by how many parts, then those of its time before the others, then
 * those in which people play its parts. In each group the first or the last in time come first where the question asks for them,
 * otherwise the order is that of ids.
 */
export function* likelyEvents(question: Question, base: FactBase): Generator<Likely> {
  const parts = question.parts.slice(0, MOST_PARTS).map((part) => ({ part, meant: meantBy(part, base) }));
  if (sizeOf(parts.map(({ meant }) => meant)) <= FEW_FACTS) {
    const all = allReached(parts, base);
    if (all !== undefined) {
      yield* groups(countAll(all, base), question, base, all.filter(({ size }) => size > 0).length);
      return;
    }
  }
  const reaches = parts
    .flatMap(({ part, meant }) => closelyReached(meant, part, base) ?? [])
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size);
  const then = timeReach(question, reaches[0]?.size ?? 0, base);
  const fitting = allFitting(question, then === undefined ? reaches : [then, ...reaches], base);
  if (fitting.length > 0) {
    yield { roots: inEventTime(fitting, question, base), fits: true };
    return;
  }
  for (const group of groups(countCommon(then, reaches, base), question, base, reaches.length)) {
    yield group.fits ? group : { ...group, roots: group.roots.slice(0, MOST_UNFIT) };
    if (group.fits) return;
  }
}

/** What parts and their words lead to; undefined where that are too many facts to count all of them. */
function allReached(parts: readonly { part: Part; meant: Reach }[], base: FactBase): Reach[] | undefined {
  const all: Reach[] = [];
  let left = FEW_FACTS;
  for (const { part, meant } of parts) {
    const reach = withWords(meant, part, base, left);
    if (reach === undefined) return undefined;
    all.push(reach);
    left -= reach.size;
  }
  return all;
}

const sizeOf = (reaches: readonly Reach[]): number => reaches.reduce((sum, { size }) => sum + size, 0);

/** Events that all parts lead to and whose time and people fit. */
function allFitting(question: Question, reaches: readonly Reach[], base: FactBase): number[] {
  const { index } = base;
  const isThen = timeTest(question);
  const isSo = roleTest(question, base);
  const fits = (ordinal: number): boolean => isThen(index.whenAt(ordinal)) && isSo(ordinal);
  return commonRoots(reaches, index).filter((root) =>
    index.isRow(root) ? fits(root) : index.partsOf(root).some(fits),
  );
}

const countAll = (reaches: readonly Reach[], { index }: FactBase): Counted =>
  counted(index, (tally) => {
    for (const reach of reaches) tally.add(reach);
  });

/**
 * The same for parts that lead to very many facts: the shortest list is gone through, and only what it leads to is counted for
 * the others. Where nothing has all parts, the part with the shortest list is left out, and so on. `sorted` has the smallest
 * first, `then` is what happened at the time that the question sets.
 */
function countCommon(then: Reach | undefined, sorted: readonly Reach[], { index }: FactBase): Counted {
  if (then !== undefined)
    return counted(index, (tally) => {
      tally.open(then);
      for (const reach of sorted) tally.addCommon(reach);
    });
  let best: Counted = { most: 0, roots: [] };
  for (let from = 0; sorted.length - from > best.most; from++) {
    const fewer = counted(index, (tally) => {
      sorted.slice(from).forEach((reach, at) => {
        if (at === 0) tally.add(reach);
        else tally.addCommon(reach);
      });
    });
    if (fewer.most > best.most) best = fewer;
  }
  return best;
}

/** What happened at the time that a question sets, if that is less than `most`; not where it could be told that it was another. */
function timeReach(question: Question, most: number, base: FactBase): Reach | undefined {
  const isCorrected = question.holes.some(({ asks }) => asks === 'polarity');
  if (question.time.length === 0 || isCorrected) return undefined;
  const then = base.factsDated(timeTest(question), most, timeBounds(question));
  return then && { lists: [then.ordinals], size: then.length };
}

/**
 * The groups of what was counted. A row has nothing but its slots: where something that fits has all `parts` of the question,
 * no row that lacks one or does not fit accounts for more, and only facts with texts are worth a look.
 */
function* groups(
  { most, roots: byParts }: Counted,
  question: Question,
  base: FactBase,
  parts: number,
): Generator<Likely> {
  const fitOf = fitTest(question, base);
  let isSettled = false;
  for (const roots of byParts) {
    const byFit: readonly number[][] = [[], [], [], []];
    const worth = isSettled ? roots.filter((root) => !base.index.isRow(root)) : roots;
    worth.forEach((root) => byFit[fitOf(root)]?.push(root));
    for (const [fit, fitting] of byFit.entries()) {
      const left = isSettled ? fitting.filter((root) => !base.index.isRow(root)) : fitting;
      if (left.length > 0) yield { roots: inEventTime(left, question, base), fits: fit === 0 };
      isSettled ||= fit === 0 && most === parts && fitting.length > 0;
    }
  }
}

/**
 * How well an event fits as far as slots tell, by the best of its parts: 0 where its time and its people can be those of the
 * question, 1 where its time can, 2 where its people can, otherwise 3.
 */
function fitTest(question: Question, base: FactBase): (root: number) => number {
  const { index } = base;
  const isThen = timeTest(question);
  const isSo = roleTest(question, base);
  const fitOf = (ordinal: number) => (isThen(index.whenAt(ordinal)) ? 0 : 2) + (isSo(ordinal) ? 0 : 1);
  return (root) => {
    if (index.isRow(root)) return fitOf(root);
    let best = 3;
    for (const ordinal of index.partsOf(root)) best = Math.min(best, fitOf(ordinal));
    return best;
  };
}

/** Numbers of facts by their dates: the first or the last in time first, where that is asked for. */
export function inTime(
  ordinals: number[],
  order: Question['order'],
  dateOf: (ordinal: number) => Range | undefined,
): number[] {
  if (order === undefined) return ordinals;
  const compare = byEnd(order);
  const dated = ordinals.map((ordinal) => ({ ordinal, date: dateOf(ordinal) ?? NEVER[order] }));
  return dated.sort((a, b) => compare(a.date, b.date) || a.ordinal - b.ordinal).map(({ ordinal }) => ordinal);
}

/** Events, by the first or the last of their parts. */
const inEventTime = (roots: number[], { order }: Question, { index }: FactBase): number[] =>
  order === undefined ? roots : inTime(roots, order, (root) => endOf(root, order, index));

/** The time of what has none: behind all others. */
const NEVER = {
  first: { from: Infinity, to: Infinity },
  last: { from: -Infinity, to: -Infinity },
} as const satisfies Readonly<Record<string, Range>>;

/** The date of an event's first or last part; undefined where none has one. */
export function endOf(root: number, order: 'first' | 'last', index: FactIndex): Range | undefined {
  if (index.isRow(root)) return index.whenAt(root);
  const compare = byEnd(order);
  let end: Range | undefined;
  for (const ordinal of index.partsOf(root)) {
    const when = index.whenAt(ordinal);
    if (when !== undefined && (end === undefined || compare(when, end) < 0)) end = when;
  }
  return end;
}
