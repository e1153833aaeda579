/** The events that clauses of time mean, and the times that they set. */
import type { FactView } from '../facts/base.ts';
import { beginning, ending, startOfUnit } from '../facts/date-order.ts';
import type { FactDate } from '../facts/fact.ts';
import type { CalendarUnit } from '../languages/time-relations.ts';
import { anchorReadings } from '../question/anchor-readings.ts';
import type { Question } from '../question/question.ts';
import { meets, type TimeConstraint } from '../question/time-constraint.ts';
import type { RelativeTiming } from '../question/timing.ts';
import type { Draft } from './draft.ts';
import { eventDates, type Dated } from './event-dates.ts';
import type { Scene } from './scene.ts';

/** The other event of a question: every occasion that its clause can mean, earliest first. */
export interface Anchor {
  readonly dated: readonly Dated[];
  /** Facts that tell of it. */
  readonly facts: readonly string[];
  /** Whoever did it is the one that is asked for. */
  readonly shared: boolean;
  /** Any of the occasions will do. */
  readonly anyOf: boolean;
  /** The clause itself has to be asked back about. */
  readonly draft?: Draft;
}

/** "When Ana met Bima" says too little where they met so often. */
const MOST_OCCASIONS = 12;

/** True of a fact that surely lies in a time. */
export const liesThen = (view: FactView, time: TimeConstraint): boolean =>
  view.when !== undefined && meets(view.when, time) === 'yes';

/** All events that the clause can mean beside this main clause, likeliest first. */
export function anchorsOf(main: Question, timing: RelativeTiming, scene: Scene): Anchor[] {
  const { base, conversation } = scene;
  const anyOf = timing.relation === 'same' || timing.relation === 'when';
  if (timing.anchor === undefined) {
    const dated = (conversation?.facts ?? []).flatMap((id): Dated[] => {
      const view = base.view(id);
      return view?.when === undefined ? [] : [{ view, date: view.when }];
    });
    const told = dated.slice(0, 1);
    return told.length === 0 ? [] : [{ dated: told, facts: conversation?.facts ?? [], shared: false, anyOf }];
  }
  if (timing.anchor.timing !== undefined) return [];
  const found = timing.anchor.readings
    .flatMap((clause) => anchorReadings(main, clause, timing, base))
    .map(({ question, shared }) => ({ shared, anyOf, ...eventDates(question, scene) }));
  const known = found
    .filter(({ dated }) => dated.length > 0 && !(anyOf && dated.length >= MOST_OCCASIONS))
    .map(({ dated, facts, shared }) => ({ dated, facts, shared, anyOf }));
  const unclear = found.filter(({ draft }) => draft.kind === 'ambiguous').slice(0, 1);
  return known.length > 0 ? known : unclear;
}

/** The likeliest event that the clause means; undefined where none is known with its time. */
export const anchorOf = (main: Question, timing: RelativeTiming, scene: Scene): Anchor | undefined =>
  anchorsOf(main, timing, scene)[0];

/**
 * The times that an event sets for another, likeliest first. Of several occasions, what lies before the first or after the
 * last lies so whichever is meant.
 */
export function timesBy({ dated }: Pick<Anchor, 'dated'>, { relation, unit, text }: RelativeTiming): TimeConstraint[] {
  const dates = dated.map(({ date }) => date);
  switch (relation) {
    case 'before':
      return dates.map((date) => ({ relation, ...beginning(date), vague: true, text })).filter(isBounded);
    case 'after':
      return dates
        .map((date) => ({ relation, ...ending(date), vague: true, text }))
        .sort((a, b) => b.to - a.to)
        .filter(isBounded);
    case 'since':
      return dates
        .map(beginning)
        .map(({ to }) => ({ relation, from: to, to, text }))
        .filter(isBounded);
    case 'until':
      return dates
        .map(ending)
        .map(({ from }) => ({ relation, from, to: from, text }))
        .filter(isBounded);
    case 'when':
    case 'during':
      return dates.map(({ from, to }) => ({ relation: 'in' as const, from, to, text })).filter(isBounded);
    case 'same':
      return dates.flatMap((date) =>
        unitOf(date, unit ?? 'day').map((span) => ({ relation: 'in' as const, ...span, text })),
      );
  }
}

/** An open end would not survive as JSON, and says nothing anyway. */
const isBounded = ({ from, to }: { from: number; to: number }): boolean => Number.isFinite(from) && Number.isFinite(to);

/** The whole day, week, month or year in which something was; none where that is not known. */
function unitOf({ from, to, interval }: FactDate, unit: CalendarUnit): { from: number; to: number }[] {
  const first = unit === 'week' ? from - ((from + 3) % 7) : startOfUnit(from, unit);
  const last = unit === 'week' ? to - ((to + 3) % 7) : startOfUnit(to, unit);
  const end = unit === 'week' ? last + 6 : startOfUnit(last, unit, 1) - 1;
  return (first === last || interval) && isBounded({ from, to }) ? [{ from: first, to: end }] : [];
}
