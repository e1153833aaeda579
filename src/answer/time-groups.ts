/** Many events put together into few stretches of time, finer where more happened. */

/** Events from one place in their order up to another. */
export interface TimeGroup {
  readonly start: number;
  /** The place after the last. */
  readonly end: number;
}

const DAY = 86_400_000;

interface Level extends TimeGroup {
  /** Place among `UNITS` of the unit that it is one of; -1 of all events. */
  readonly level: number;
}

/** Each unit lies within one of those before it: a number that is the same for days of the same unit. */
const UNITS: readonly ((date: Date, day: number) => number)[] = [
  ...[100, 50, 10, 5, 1].map((years) => (date: Date) => Math.floor(date.getUTCFullYear() / years)),
  ...[6, 3, 1].map((months) => (date: Date) => Math.floor(monthOf(date) / months)),
  // Thirds of a month; the last one takes what is left.
  (date) => monthOf(date) * 3 + Math.min(2, Math.floor((date.getUTCDate() - 1) / 10)),
  (_, day) => day,
];

const monthOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();

/**
 * At most `most` groups that hold all events in their order: the group with the most events is cut by the next finer unit of
 * the calendar for as long as there is room, in the end into single events. `days` are those of the events, ascending.
 */
export function timeGroups(days: Int32Array, most: number): TimeGroup[] {
  if (days.length === 0) return [];
  let groups: Level[] = [{ start: 0, end: days.length, level: -1 }];
  for (;;) {
    const cut = [...groups]
      .filter(({ start, end }) => end - start > 1)
      .sort((a, b) => b.end - b.start - (a.end - a.start))
      .map((group) => ({ group, pieces: cutUp(group, days, most - groups.length + 1) }))
      .find(({ pieces }) => pieces !== undefined);
    if (cut?.pieces === undefined) return groups.map(({ start, end }) => ({ start, end }));
    const { group, pieces } = cut;
    groups = groups.flatMap((one) => (one === group ? pieces : [one]));
  }
}

/** A group by the next unit of which it has several, or by its events; undefined where that makes more than `most`. */
function cutUp({ start, end, level }: Level, days: Int32Array, most: number): Level[] | undefined {
  for (let next = level + 1; next < UNITS.length; next++) {
    const pieces: Level[] = [];
    let at = start;
    while (at < end && pieces.length <= most) {
      const until = endOfUnit(days, at, end, next);
      pieces.push({ start: at, end: until, level: next });
      at = until;
    }
    if (pieces.length > most) return undefined;
    if (pieces.length > 1) return pieces;
  }
  if (end - start > most) return undefined;
  return Array.from({ length: end - start }, (_, at) => ({
    start: start + at,
    end: start + at + 1,
    level: UNITS.length,
  }));
}

/** The place after the last event that shares a unit with the one at `at`; found by halving, since days ascend. */
function endOfUnit(days: Int32Array, at: number, end: number, level: number): number {
  const keyAt = (place: number): number => {
    const day = days[place] ?? 0;
    return UNITS[level]?.(new Date(day * DAY), day) ?? 0;
  };
  const key = keyAt(at);
  let [low, high] = [at + 1, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) === key) low = middle + 1;
    else high = middle;
  }
  return low;
}
