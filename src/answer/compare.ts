/** Yes/no questions about the order of two events: "Did Ana join before Bima?", "Did they meet on the same day as …?" */
import type { FactBase, FactView } from '../facts/base.ts';
import { ending, beginning, isExact, orderOf, share, type Order } from '../facts/date-order.ts';
import { DOER_TYPES, type EntityType } from '../facts/fact.ts';
import { whenOf } from '../question/anchor-readings.ts';
import type { Question } from '../question/question.ts';
import type { RelativeTiming } from '../question/timing.ts';
import { anchorsOf, type Anchor } from './anchors.ts';
import { orderWithinDay } from './day-order.ts';
import { decide } from './decide.ts';
import { askWhich, type Draft, type Found } from './draft.ts';
import { eventDates, type Dated } from './event-dates.ts';
import { NO_CANDIDATES, type Decision, type Scene } from './scene.ts';

export const shownAs = ({ view }: Dated): Found => ({ view, holes: [], coverage: 1 });

/** Whether what is asked about lies so to the other event; undefined where the other event is not known. */
export function compared(main: Question, timing: RelativeTiming, scene: Scene): Decision | undefined {
  const { base } = scene;
  const own = eventDates(whenOf(main), scene);
  const anchors = anchorsOf(main, timing, scene);
  if (own.dated.length === 0) return notHappened(main, scene);
  const [first, ...others] = anchors.map((anchor) => verdictOn(own.dated, anchor, timing, base));
  if (first === undefined) return undefined;
  const [anchor] = anchors;
  if (anchor?.draft !== undefined) return { question: main, draft: anchor.draft, candidates: NO_CANDIDATES };
  const isSplit = others.some(
    (one) => one.kind === 'comparison' && first.kind === 'comparison' && one.verdict !== first.verdict,
  );
  return {
    question: main,
    draft: isSplit ? askWhich(anchors.flatMap(({ dated }) => dated.slice(0, 1))) : first,
    candidates: NO_CANDIDATES,
  };
}

/** What is said of a main clause that no dated fact tells: it may not have happened at all. */
function notHappened(main: Question, { base, focus }: Scene): Decision {
  const decision = { question: main, ...decide(main, base, focus) };
  const { draft } = decision;
  if (draft.kind !== 'answer' || draft.polarity !== 'yes') return decision;
  return { ...decision, draft: undatedRefusal(draft.found.map(({ view }) => view)) };
}

const undatedRefusal = (related: Extract<Draft, { kind: 'refusal' }>['related']): Draft => ({
  kind: 'refusal',
  reason: 'not-stated',
  related: related.slice(0, 2),
  missing: 'when',
  words: [],
});

/** Yes, no, or that the dates do not tell. Where events recur, their first times count. */
function verdictOn(own: readonly Dated[], anchor: Anchor, timing: RelativeTiming, base: FactBase): Draft {
  const all = own.flatMap((one) => anchor.dated.map((other) => [one, other] as const));
  // "Did Ana join before Bima?" holds what is alike against each other: her joining, and no visit, against his.
  const pairs = leavesVerb(timing, base) ? all.filter(([one, other]) => isAlike(one.view, other.view, base)) : all;
  const [pair] = pairs;
  if (pair === undefined) return undatedRefusal([]);
  if (timing.relation === 'same') return sameTime(pairs, timing.unit ?? 'day');
  // Two of one day that the facts themselves put in order are the likeliest to be meant.
  const told = pairs.find(
    ([a, b]) => orderOf(a.date, b.date) === 'same' && orderWithinDay(a.view, b.view, base) !== undefined,
  );
  const [one, other] = told ?? pair;
  const order = settledOrder(one, other, base);
  if (order === 'unclear') return undatedRefusal([one.view, other.view]);
  const verdict = order === timing.relation ? 'yes' : 'no';
  const either = timing.either === true ? ({ either: true } as const) : {};
  return { kind: 'comparison', verdict, ...either, order, found: [shownAs(one), shownAs(other)] };
}

/** "Before Bima": the clause names somebody and leaves what he did to the main clause. */
const leavesVerb = ({ anchor }: RelativeTiming, base: FactBase): boolean =>
  anchor?.readings.every(({ parts }) =>
    parts.every((part) => part.kind === 'name' && part.entities.every((id) => isDoer(base.entity(id)?.type))),
  ) === true;

const isDoer = (type: EntityType | undefined): boolean => type !== undefined && DOER_TYPES.includes(type);

/** Of two things done one is a case of the other. */
const isAlike = ({ fact: one }: FactView, { fact: other }: FactView, base: FactBase): boolean =>
  base.broader(one.did).has(other.did) || base.broader(other.did).has(one.did);

/** The order of two events; on one day it is known only where the facts say more than the day. */
function settledOrder(one: Dated, other: Dated, base: FactBase): Order {
  const order = orderOf(one.date, other.date);
  if (order !== 'same') return order;
  const within = orderWithinDay(one.view, other.view, base);
  if (within !== undefined) return within;
  const people = [...one.view.entities].filter(
    (id) => base.entity(id)?.type === 'person' && other.view.entities.has(id),
  );
  // Who does two things on one day does one after the other.
  return people.length > 0 && one.view.root !== other.view.root ? 'unclear' : 'same';
}

/** Any two occasions in one day, month or year will do. */
export function sameTime(
  pairs: readonly (readonly [Dated, Dated])[],
  unit: NonNullable<RelativeTiming['unit']>,
): Draft {
  const shared = pairs.map(([one, other]) => share(one.date, other.date, unit));
  const at = shared.indexOf(true);
  const [one, other] = pairs[Math.max(0, at)] ?? [];
  if (one === undefined || other === undefined) return undatedRefusal([]);
  if (at < 0 && shared.includes(undefined)) return undatedRefusal([one.view, other.view]);
  const found = [shownAs(one), shownAs(other)] as const;
  return { kind: 'comparison', verdict: at < 0 ? 'no' : 'yes', order: at < 0 ? 'apart' : 'same', found };
}

/** "How many days after Ana's visit did Bima come?" */
export function spanOf(main: Question, timing: RelativeTiming, scene: Scene): Decision | undefined {
  const own = eventDates(whenOf(main), scene);
  if (own.dated.length === 0)
    return {
      question: main,
      draft: own.draft.kind === 'refusal' ? own.draft : undatedRefusal([]),
      candidates: NO_CANDIDATES,
    };
  const [anchor] = anchorsOf(main, timing, scene);
  if (anchor === undefined || timing.span === undefined) return undefined;
  if (anchor.draft !== undefined) return { question: main, draft: anchor.draft, candidates: NO_CANDIDATES };
  const [earlier, later] = timing.relation === 'before' ? [own.dated, anchor.dated] : [anchor.dated, own.dated];
  return { question: main, draft: spanBetweenAny(earlier, later, timing.span), candidates: NO_CANDIDATES };
}

/** Of two on one day that belong to one event nobody asks how long one was after the other. */
function isApart(start: Dated, end: Dated): boolean {
  const order = orderOf(start.date, end.date);
  return order === 'before' || (order === 'same' && start.view.root !== end.view.root);
}

/** The time between two events, where it is the same whichever occasions are meant; otherwise they are asked back about. */
export function spanBetweenAny(
  earlier: readonly Dated[],
  later: readonly Dated[],
  unit: NonNullable<RelativeTiming['span']>,
): Draft {
  const pairs = earlier.flatMap((start) =>
    later.filter((end) => isApart(start, end)).map((end) => [start, end] as const),
  );
  const [pair] = pairs;
  if (pair === undefined) return undatedRefusal([...earlier, ...later].map(({ view }) => view));
  const vague = earlier.length > 1 ? earlier : later;
  if (vague.length > 1 && new Set(pairs.map(([start, end]) => end.date.from - start.date.to)).size > 1)
    return askWhich(vague);
  return spanDraft(pair[0], pair[1], unit);
}

/** The time from the end of one event to the beginning of another. */
function spanDraft(start: Dated, end: Dated, unit: NonNullable<RelativeTiming['span']>): Draft {
  const from = isExact(start.date) ? ending(start.date).to : middle(start.date.from, start.date.to);
  const to = isExact(end.date) ? beginning(end.date).from : middle(end.date.from, end.date.to);
  const exact = isExact(start.date) && isExact(end.date);
  if ((!exact && (unit === 'day' || unit === 'week')) || !Number.isFinite(from) || !Number.isFinite(to))
    return undatedRefusal([start.view, end.view]);
  return {
    kind: 'span',
    from: Math.min(from, to),
    to: Math.max(from, to),
    unit,
    exact,
    found: [shownAs(start), shownAs(end)],
  };
}

/** The day in the middle of what a date can mean, for what can only be told roughly. */
export const middle = (from: number, to: number): number => Math.round((from + to) / 2);
