/** Meetings between two, counted: an event that several facts tell of is one. */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import { isNegative } from '../matching/negation.ts';
import { DOER_TYPES, type EntityType, type Standing } from '../facts/fact.ts';
import { isFirm } from '../facts/standing.ts';
import type { MarkedStanding } from '../languages/picture-phrases.ts';
import { dayOf } from './moments.ts';
import { eachInTurns } from './turns.ts';

/** Two who met. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  /** Different meetings; where some happened, of these alone. */
  readonly count: number;
  /** How firmly the firmest of them stands, where none is known to have happened. */
  readonly standing?: MarkedStanding;
  /** Number of the fact that tells of the last one that is dated, or of any. */
  readonly last: number;
}

export interface Ties {
  /** Most meetings first. */
  readonly ties: readonly Tie[];
  /** Names and meetings in all, also those that are not among `ties`; a meeting of several counts once. */
  readonly names: number;
  readonly meetings: Meetings;
}

/** Different meetings: those that happened, and those that did not, or may not have, by how they stand. */
export interface Meetings {
  readonly happened: number;
  readonly others: readonly (readonly [standing: MarkedStanding, count: number])[];
}

/** Whoever can meet. */
const CAN_MEET: ReadonlySet<EntityType | undefined> = new Set(DOER_TYPES);
/** From the firmest on; what comes first counts alone. */
const FIRMNESS: readonly Standing[] = ['reported', 'stated', 'disputed', 'planned', 'cancelled', 'retracted'];
/** Among so many who met most the pairs of a picture without a centre are looked for. */
const MOST_CONSIDERED = 60;

/** Whom somebody met, those met most often first. */
export async function tiesOf(entity: string, base: FactBase): Promise<Ties> {
  const tally = new Tally(base);
  await eachInTurns(meetingsOf(entity, base), (ordinal) => {
    for (const [one, other] of pairsIn(ordinal, base))
      if (one === entity || other === entity) tally.add(one, other, ordinal);
  });
  const ties = tally.ties();
  return { ties, names: ties.length, meetings: tally.meetings() };
}

/** Who of some met each other. */
export async function tiesAmong(ids: readonly string[], base: FactBase): Promise<readonly Tie[]> {
  const wanted = new Set(ids);
  const tally = new Tally(base);
  const seen = new Set<number>();
  for (const id of ids)
    await eachInTurns(meetingsOf(id, base), (ordinal) => {
      if (seen.has(ordinal)) return;
      seen.add(ordinal);
      for (const [one, other] of pairsIn(ordinal, base))
        if (wanted.has(one) && wanted.has(other)) tally.add(one, other, ordinal);
    });
  return tally.ties();
}

/** The pairs that met most, of `most` names at the most. */
export async function gatherings(base: FactBase, most: number): Promise<Ties> {
  const degrees = new Map<string, number>();
  const tally = new Tally(base);
  const facts = [...meetingsOf(undefined, base)];
  const isCounted = facts.length <= MOST_HELD_AGAINST;
  await eachInTurns(facts, (ordinal) => {
    const pairs = pairsIn(ordinal, base);
    if (isCounted) for (const [one, other] of pairs) tally.add(one, other, ordinal);
    for (const id of new Set(pairs.flat())) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  });
  const busiest = [...degrees].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_CONSIDERED);
  const chosen = new Set<string>();
  const all = await tiesAmong(
    busiest.map(([id]) => id),
    base,
  );
  for (const { one, other } of all) {
    const further = [one, other].filter((id) => !chosen.has(id));
    if (chosen.size + further.length <= most) for (const id of further) chosen.add(id);
  }
  return {
    ties: all.filter(({ one, other }) => chosen.has(one) && chosen.has(other)),
    names: degrees.size,
    meetings: isCounted ? tally.meetings() : { happened: facts.length, others: [] },
  };
}

/** Of more facts, each counts as a meeting of its own: to find those that tell of the same one would keep questions waiting. */
const MOST_HELD_AGAINST = 5_000;

/** Facts of meetings, of somebody or all, each once. A visit is one also where nothing else says so. */
function meetingsOf(entity: string | undefined, base: FactBase): Iterable<number> {
  const those = (predicate: string): Int32Array => {
    const facts = base.factsThat(predicate);
    return (entity === undefined ? facts : base.factsOf(entity).and(facts)).ordinals;
  };
  const meetings = those(WELL_KNOWN.meet);
  if (base.broader(WELL_KNOWN.visit).has(WELL_KNOWN.meet)) return meetings;
  return new Set([...meetings, ...those(WELL_KNOWN.visit)]);
}

/** Who met whom in one fact: both sides, or those of one side who met each other. What a fact denies is no meeting. */
function pairsIn(ordinal: number, base: FactBase): [string, string][] {
  const { index } = base;
  const view = index.written[ordinal];
  if (view !== undefined && isNegative(view)) return [];
  const those = (ids: readonly string[]) => [...new Set(ids)].filter((id) => CAN_MEET.has(base.entity(id)?.type));
  const [who, whom] = [those(index.whoAt(ordinal)), those(index.whomAt(ordinal))];
  if (whom.length > 0)
    return who.flatMap((one) => whom.flatMap((other): [string, string][] => (one === other ? [] : [[one, other]])));
  if (index.whomAt(ordinal).length > 0 || base.predicate(index.didAt(ordinal))?.symmetric !== true) return [];
  return who.flatMap((one, at) => who.slice(at + 1).map((other): [string, string] => [one, other]));
}

interface Counted {
  readonly one: string;
  readonly other: string;
  firmness: number;
  /** What tells one meeting from another: its day, or the event that it is. */
  events: Set<string>;
  last: number;
  lastDay: number;
}

/** Counts meetings by pairs, and all of them. */
class Tally {
  readonly #base: FactBase;
  readonly #pairs = new Map<string, Counted>();
  readonly #same = new SameMeetings();

  constructor(base: FactBase) {
    this.#base = base;
  }

  add(a: string, b: string, ordinal: number): void {
    const [one, other] = a < b ? [a, b] : [b, a];
    const { index } = this.#base;
    const date = index.whenAt(ordinal);
    const standing = index.written[ordinal]?.fact.standing ?? 'reported';
    // What was stated has happened as far as anybody says otherwise.
    const firmness = Math.max(1, FIRMNESS.indexOf(standing));
    const event = date?.precision === 'day' && !date.interval ? date.edtf : `#${String(index.rootOf(ordinal))}`;
    const day = date === undefined ? -Infinity : dayOf(date);
    const key = `${one} ${other}`;
    this.#same.join(`${String(index.rootOf(ordinal))} ${event}`, `${key} ${event}`);
    const known = this.#pairs.get(key);
    if (known === undefined || firmness < known.firmness) {
      this.#pairs.set(key, { one, other, firmness, events: new Set([event]), last: ordinal, lastDay: day });
      return;
    }
    if (firmness > known.firmness) return;
    known.events.add(event);
    if (day > known.lastDay) [known.last, known.lastDay] = [ordinal, day];
  }

  meetings(): Meetings {
    // A meeting that was planned is none beside one of the same two that took place.
    const firmest = [...this.#pairs].flatMap(([pair, { events, firmness }]) =>
      [...events].map((event) => [this.#same.of(`${pair} ${event}`), firmness] as const),
    );
    const meetings = new Map<string, number>();
    for (const [meeting, firmness] of firmest)
      meetings.set(meeting, Math.min(firmness, meetings.get(meeting) ?? firmness));
    const counts = FIRMNESS.map((_, firmness) => [...meetings.values()].filter((one) => one === firmness).length);
    return {
      happened: counts[1] ?? 0,
      others: FIRMNESS.flatMap((standing, firmness) => {
        const count = counts[firmness] ?? 0;
        return isFirm(standing) || count === 0 ? [] : [[standing, count] as const];
      }),
    };
  }

  ties(): Tie[] {
    return [...this.#pairs.values()]
      .map(({ one, other, firmness, events, last }): Tie => {
        const standing = FIRMNESS[firmness] ?? 'stated';
        const marked = isFirm(standing) ? {} : { standing };
        return { one, other, count: events.size, last, ...marked };
      })
      .sort((a, b) => strength(b) - strength(a) || (a.one + a.other < b.one + b.other ? -1 : 1));
  }
}

/**
 * Which facts tell of the same meeting: those of one event and time, whoever met there, and those of one time that have the same two
 * meet. As sets that are joined where they share a fact.
 */
class SameMeetings {
  readonly #parents = new Map<string, string>();

  join(one: string, other: string): void {
    this.#parents.set(this.of(other), this.of(one));
  }

  /** What stands for all that is the same as this. */
  of(key: string): string {
    let root = key;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root))
      root = next;
    // Whoever asks again has a short way.
    this.#parents.set(key, root);
    return root;
  }
}

/** What happened outweighs whatever did not. */
const strength = ({ count, standing }: Tie): number => (standing === undefined ? count : count / 1e6);
