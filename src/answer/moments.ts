/** Events in the order of their time, as numbers: a base can have hundreds of thousands of them. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Range } from '../facts/date-order.ts';
import type { FactDate, Standing } from '../facts/fact.ts';
import { eachInTurns, numbersTo, pause } from './turns.ts';

/** Events, the earliest first; one place in both lists for each. */
export interface Moments {
  /** Numbers of the facts that tell of them. */
  readonly ordinals: Int32Array;
  /**
   * The day of each in the order: its first of those asked for, or of what has no beginning its last, in days since 1970-01-01.
   */
  readonly days: Int32Array;
  /** How many more there are that have no date. */
  readonly undated: number;
}

/** Before the first day that a date can have (1 January of the year 1), so that days counted from here are positive. */
const FIRST_DAY = 720_000;
/** No base has so many facts: a day and a fact's number are sorted as one number, exact below 2^53. */
const MOST_FACTS = 2 ** 26;

/**
 * The events that name somebody, or all of them, which can have been within some days. A part of an event that shares its
 * time and how firmly it stands is not counted beside it.
 */
export async function momentsOf(base: FactBase, entity: string | undefined, within: Range): Promise<Moments> {
  const { index } = base;
  const written = index.written.length;
  const keys: number[] = [];
  const met = new Set<number>();
  let undated = 0;
  const take = (ordinal: number): void => {
    const date = index.whenAt(ordinal);
    if (date === undefined) undated += 1;
    else if (date.to >= within.from && date.from <= within.to)
      // What only reaches into these days begins with them.
      keys.push((Math.max(dayOf(date), within.from) + FIRST_DAY) * MOST_FACTS + ordinal);
  };
  const meet = (ordinal: number): void => {
    const view = ordinal < written ? index.written[ordinal] : undefined;
    if (view === undefined) {
      take(ordinal);
      return;
    }
    if (view.fact.attribute) return;
    const event = index.ordinalOf(eventOf(view).fact.id) ?? ordinal;
    if (met.has(event)) return;
    met.add(event);
    take(event);
  };
  await eachInTurns(entity === undefined ? numbersTo(index.size) : base.factsOf(entity).ordinals, meet);
  const unsorted = Float64Array.from(keys);
  await pause();
  const sorted = unsorted.sort();
  await pause();
  const ordinals = new Int32Array(sorted.length);
  const days = new Int32Array(sorted.length);
  await eachInTurns(numbersTo(sorted.length), (at) => {
    const key = sorted[at] ?? 0;
    const day = Math.floor(key / MOST_FACTS);
    days[at] = day - FIRST_DAY;
    ordinals[at] = key - day * MOST_FACTS;
  });
  return { ordinals, days, undated };
}

/** The day of a date in an order of events. */
export const dayOf = ({ from, to }: FactDate): number => (Number.isFinite(from) ? from : to);

/** The largest fact that a fact is part of and shares its time, and how firmly it stands, with. */
function eventOf(view: FactView): FactView {
  const { parent } = view;
  if (parent === undefined || parent.when?.edtf !== view.when?.edtf) return view;
  return firmnessOf(parent) === firmnessOf(view) ? eventOf(parent) : view;
}

/** What somebody stated has happened as far as anybody says otherwise. */
const firmnessOf = ({ fact }: FactView): Standing => (fact.standing === 'stated' ? 'reported' : fact.standing);
