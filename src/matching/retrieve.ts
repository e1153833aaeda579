/** Which events of a base a question may be about, from the lists of its indexes: no fact is looked at here. */
import type { FactBase } from '../facts/base.ts';
import type { Question } from '../question/question.ts';
import { roleTest, timeTest } from './likelihood.ts';
import { closelyReachedBy, reachedBy, type Reach } from './reach.ts';
import { Tally } from './tally.ts';

/** An event that a question may be about. */
export interface Likely {
  /** Number of its outermost fact. */
  readonly root: number;
  /** Parts of the question that lead to it. */
  readonly parts: number;
  /** Its time and its people can be those of the question, as far as its slots tell. */
  readonly fits: boolean;
}

/** An event that knows so many parts fewer than the best one does will not be what is asked about. */
const FEWER_PARTS = 2;
/** Where the parts of a question lead to no more facts than these, all of them are counted. */
const FEW_FACTS = 20_000;
/** Facts that are counted at the most. */
const MOST_FACTS = 400_000;
/** A question has fewer parts than these; what it says beyond that counts for nothing. */
const MOST_PARTS = 200;

/**
 * Events that parts of a question lead to: by how many parts, then those that fit, and of these the first or the last in time
 * where it asks for that; then in the order of their ids.
 */
export function likelyEvents(question: Question, base: FactBase): Likely[] {
  const parts = question.parts.slice(0, MOST_PARTS);
  const all = parts.map((part) => reachedBy(part, base));
  if (sizeOf(all) <= FEW_FACTS) return inOrder(countAll(all, base), question, base);
  const close = parts.flatMap((part) => closelyReachedBy(part, base) ?? []);
  return inOrder(countCommon(close, timeReach(question, base), base), question, base);
}

const sizeOf = (reaches: readonly Reach[]): number => reaches.reduce((sum, { size }) => sum + size, 0);

function countAll(reaches: readonly Reach[], { index }: FactBase): Tally {
  const tally = new Tally(index);
  for (const reach of reaches) tally.add(reach);
  return tally;
}

/**
 * The same for parts that lead to very many facts: the shortest list is gone through, and only what it leads to is counted for
 * the others. Where nothing has all parts, everything is counted after all, unless it is too much.
 */
function countCommon(reaches: readonly Reach[], then: Reach | undefined, base: FactBase): Tally {
  const sorted = [...reaches].sort((a, b) => a.size - b.size);
  const [shortest] = sorted;
  const tally = new Tally(base.index);
  if (then !== undefined && then.size < (shortest?.size ?? 0)) tally.open(then);
  else if (shortest !== undefined) tally.add(sorted.shift() ?? shortest);
  for (const reach of sorted) tally.addCommon(reach);
  const isWhole = tally.roots.some((root) => tally.partsOf(root) === reaches.length);
  return isWhole || sizeOf(reaches) > MOST_FACTS ? tally : countAll(reaches, base);
}

/** What happened at the time that a question sets; undefined where it sets none, or could be told that it was another. */
function timeReach(question: Question, base: FactBase): Reach | undefined {
  const isCorrected = question.holes.some(({ asks }) => asks === 'polarity');
  if (question.time.length === 0 || isCorrected) return undefined;
  const { ordinals } = base.factsDated(timeTest(question));
  return { lists: [ordinals], size: ordinals.length };
}

function inOrder(tally: Tally, question: Question, base: FactBase): Likely[] {
  const { index } = base;
  let most = 0;
  for (const root of tally.roots) most = Math.max(most, tally.partsOf(root));
  const isThen = timeTest(question);
  const isSo = roleTest(question, base);
  const likely = tally.roots
    .filter((root) => tally.partsOf(root) >= most - FEWER_PARTS)
    .map((root): Likely => {
      const fits = index.partsOf(root).some((ordinal) => isThen(index.whenAt(ordinal)) && isSo(ordinal));
      return { root, parts: tally.partsOf(root), fits };
    });
  const sign = question.order === 'last' ? -1 : 1;
  const time = (root: number): number => sign * (index.whenAt(root)?.from ?? Infinity);
  const byTime = ({ root: a }: Likely, { root: b }: Likely): number =>
    question.order === undefined || time(a) === time(b) ? 0 : time(a) - time(b);
  return likely.sort((a, b) => b.parts - a.parts || Number(b.fits) - Number(a.fits) || byTime(a, b) || a.root - b.root);
}
