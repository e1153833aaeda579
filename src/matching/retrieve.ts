/** Which events of a base a question may be about, from the lists of its indexes: no fact is looked at here. */
import type { FactBase } from '../facts/base.ts';
import type { Question } from '../question/question.ts';
import { roleTest, timeTest } from './likelihood.ts';
import { closelyReachedBy, reachedBy, type Reach } from './reach.ts';
import { counted, type Counted } from './tally.ts';

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
  for (const group of groups(countCommon(question, close, base), question, base)) {
    yield group.fits ? group : { ...group, roots: group.roots.slice(0, MOST_UNFIT) };
    if (group.fits && group.roots.length > 0) return;
  }
}

const sizeOf = (reaches: readonly Reach[]): number => reaches.reduce((sum, { size }) => sum + size, 0);

const countAll = (reaches: readonly Reach[], { index }: FactBase): Counted =>
  counted(index, (tally) => {
    for (const reach of reaches) tally.add(reach);
  });

/**
 * The same for parts that lead to very many facts: the shortest list is gone through, and only what it leads to is counted for
 * the others. Where nothing has all parts, the part with the shortest list is left out, and so on.
 */
function countCommon(question: Question, reaches: readonly Reach[], base: FactBase): Counted {
  const { index } = base;
  const sorted = reaches.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  const then = timeReach(question, sorted[0]?.size ?? 0, base);
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
  const then = base.factsDated(timeTest(question), most);
  return then && { lists: [then.ordinals], size: then.length };
}

function* groups({ roots: byParts }: Counted, question: Question, base: FactBase): Generator<Likely> {
  const { index } = base;
  const isThen = timeTest(question);
  const isSo = roleTest(question, base);
  const fits = (root: number): boolean =>
    index.partsOf(root).some((ordinal) => isThen(index.whenAt(ordinal)) && isSo(ordinal));
  for (const roots of byParts.slice(0, FEWER_PARTS + 1)) {
    const [fitting, others]: [number[], number[]] = [[], []];
    for (const root of roots) (fits(root) ? fitting : others).push(root);
    yield { roots: inTime(fitting, question, base), fits: true };
    yield { roots: others, fits: false };
  }
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
