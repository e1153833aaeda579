/** Which events of a base a question may be about, from the lists of its indexes: no fact is looked at here. */
import type { FactBase } from '../facts/base.ts';
import type { Question } from '../question/question.ts';
import { roleTest, timeTest } from './likelihood.ts';
import { closelyReachedBy, reachedBy, type Reach } from './reach.ts';
import { Tally } from './tally.ts';

/** Events that a question may be about: numbers of their outermost facts, likeliest first. */
export interface Likely {
  readonly roots: readonly number[];
  /** Their time and their people can be those of the question, as far as their slots tell. */
  readonly fits: boolean;
}

/** An event that knows so many parts fewer than the best one does will not be what is asked about. */
const FEWER_PARTS = 1;
/** Where the parts of a question lead to no more facts than these, all of them are counted. */
const FEW_FACTS = 20_000;
/** Where they lead to more, events that do not fit are told no more of than these. */
const MOST_UNFIT = 100;
/** A question has fewer parts than these; what it says beyond that counts for nothing. */
const MOST_PARTS = 200;

/**
 * Events that parts of a question lead to, group by group: by how many parts, then those that fit before the others. In a group
 * that fits the first or the last in time come first where the question asks for them, otherwise the order is that of ids.
 */
export function* likelyEvents(question: Question, base: FactBase): Generator<Likely> {
  const parts = question.parts.slice(0, MOST_PARTS);
  const all = parts.map((part) => reachedBy(part, base));
  if (sizeOf(all) <= FEW_FACTS) {
    yield* groups(countAll(all, base), question, base);
    return;
  }
  const close = parts.flatMap((part) => closelyReachedBy(part, base) ?? []);
  for (const group of groups(countCommon(close, timeReach(question, base), base), question, base)) {
    yield group.fits ? group : { ...group, roots: group.roots.slice(0, MOST_UNFIT) };
    if (group.fits && group.roots.length > 0) return;
  }
}

const sizeOf = (reaches: readonly Reach[]): number => reaches.reduce((sum, { size }) => sum + size, 0);

function countAll(reaches: readonly Reach[], { index }: FactBase): Tally {
  const tally = new Tally(index);
  for (const reach of reaches) tally.add(reach);
  return tally;
}

/**
 * The same for parts that lead to very many facts: the shortest list is gone through, and only what it leads to is counted for
 * the others. Where nothing has all parts, the part with the shortest list is left out, and so on.
 */
function countCommon(reaches: readonly Reach[], then: Reach | undefined, { index }: FactBase): Tally {
  const sorted = reaches.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  if (then !== undefined && then.size < (sorted[0]?.size ?? 0)) {
    const tally = new Tally(index);
    tally.open(then);
    for (const reach of sorted) tally.addCommon(reach);
    return tally;
  }
  let best = new Tally(index);
  for (let from = 0; sorted.length - from > best.most; from++) {
    const tally = new Tally(index);
    sorted.slice(from).forEach((reach, at) => {
      if (at === 0) tally.add(reach);
      else tally.addCommon(reach);
    });
    if (tally.most > best.most) best = tally;
  }
  return best;
}

/** What happened at the time that a question sets; undefined where it sets none, or could be told that it was another. */
function timeReach(question: Question, base: FactBase): Reach | undefined {
  const isCorrected = question.holes.some(({ asks }) => asks === 'polarity');
  if (question.time.length === 0 || isCorrected) return undefined;
  const { ordinals } = base.factsDated(timeTest(question));
  return { lists: [ordinals], size: ordinals.length };
}

function* groups(tally: Tally, question: Question, base: FactBase): Generator<Likely> {
  const { index } = base;
  const isThen = timeTest(question);
  const isSo = roleTest(question, base);
  const fits = (root: number): boolean =>
    index.partsOf(root).some((ordinal) => isThen(index.whenAt(ordinal)) && isSo(ordinal));
  for (const roots of groupedByParts(tally)) {
    const [fitting, others]: [number[], number[]] = [[], []];
    for (const root of Int32Array.from(roots).sort()) (fits(root) ? fitting : others).push(root);
    yield { roots: inTime(fitting, question, base), fits: true };
    yield { roots: others, fits: false };
  }
}

/** Events by how many parts lead to them, most parts first; a number of parts that none has is there too. */
function groupedByParts(tally: Tally): number[][] {
  const grouped = Array.from({ length: FEWER_PARTS + 1 }, (): number[] => []);
  for (const root of tally.roots) grouped[tally.most - tally.partsOf(root)]?.push(root);
  return grouped;
}

/** The first or the last in time first, where that is asked for. */
function inTime(roots: number[], { order }: Question, { index }: FactBase): number[] {
  if (order === undefined) return roots;
  const time = new Map(
    roots.map((root) => {
      const when = index.whenAt(root);
      return [root, when === undefined ? Infinity : order === 'last' ? -when.to : when.from];
    }),
  );
  return roots.sort((a, b) => (time.get(a) ?? 0) - (time.get(b) ?? 0) || a - b);
}
