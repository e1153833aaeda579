/** What happened when: events in their order, as many as a picture has room for, and the pages of a list of all. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Range } from '../facts/date-order.ts';
import type { Entity, FactDate, Precision } from '../facts/fact.ts';
import { isFirm } from '../facts/standing.ts';
import type { Language } from '../languages/language.ts';
import type { MarkedStanding, PictureProblem } from '../languages/picture-phrases.ts';
import { inLanguage } from '../languages/registry.ts';
import type { ShownFact } from './answer.ts';
import { shortDateText } from './dates.ts';
import { momentsOf } from './moments.ts';
import type { Moments } from './moments.ts';
import { entityName, sentence, shownFact, standingNote } from './show.ts';
import { around, coarser, spanText, windowText } from './spans.ts';
import type { Span } from './spans.ts';
import { timeGroups } from './time-groups.ts';
import type { TimeGroup } from './time-groups.ts';
import { eachInTurns } from './turns.ts';

/** One event in words. */
export interface TimelineEvent {
  readonly kind: 'event';
  readonly date: FactDate;
  /** The date at its own precision, without its weekday: "April 2025", "18–24 April 1955", "since 2014". */
  readonly dateText: string;
  /** The fact's sentence; of a table's row what it says besides its date. */
  readonly text: string;
  /** Where it must be marked that it has not, or may not have, happened so. */
  readonly standing?: MarkedStanding;
  /** Who says so, where the sentence does not tell. */
  readonly note?: string;
  readonly fact: ShownFact;
}

/** Several events of a stretch of time. */
export interface TimelineGroup {
  readonly kind: 'group';
  readonly days: Range;
  readonly dateText: string;
  readonly count: number;
  /** "127 events". */
  readonly counted: string;
  /** What most of them were: "visit 40, statement 31"; absent where they were of many kinds. */
  readonly kinds?: string;
  /** One or more of them, the ones of which most is told. */
  readonly highlights: readonly TimelineEvent[];
}

export interface Timeline {
  readonly title: string;
  /** "12 events, 3 March – 1 June 2031": the days that were asked for, or else those of the events. */
  readonly summary: string;
  /** The days that were asked for. */
  readonly within: Range;
  /** All events, in the order of their time, in as many rows as a picture has room for. */
  readonly rows: readonly (TimelineEvent | TimelineGroup)[];
  readonly total: number;
  /** Says how many events have no date; absent where all have, and where a time was asked for. */
  readonly undated?: string;
  /** Some of the events, by their places in the order. */
  list(start: number, count: number): readonly TimelineEvent[];
}

export type TimelineResult =
  { readonly ok: true; readonly timeline: Timeline } | { readonly ok: false; readonly problem: PictureProblem };

/** Rows that can be read on a phone. */
const MOST_ROWS = 8;
/** Highlights of a group that has the picture to itself. */
const MOST_HIGHLIGHTS = 6;
/** Kinds of events that a group names. */
const MOST_KINDS = 3;
/** Of fewer events each can be read in the list. */
const LEAST_FOR_KINDS = 8;
/** So many events of a group are looked at for its highlights and its kinds. */
const MOST_LOOKED_AT = 5_000;

/** The timeline of somebody, or of all events, within some days. */
export async function timelineOf(
  base: FactBase,
  { entity, within }: { readonly entity?: Entity | undefined; readonly within: Range },
  language: Language,
): Promise<TimelineResult> {
  const name = entity === undefined ? undefined : entityName(entity.id, base, language);
  const moments = await momentsOf(base, entity?.id, within);
  const total = moments.ordinals.length;
  const limited = Number.isFinite(within.from) || Number.isFinite(within.to);
  if (total === 0) {
    return { ok: false, problem: { kind: 'no-events', limited, ...(name === undefined ? {} : { name }) } };
  }
  const { pictures } = language;
  const groups = timeGroups(moments.days, MOST_ROWS);
  const spans: Span[] = [];
  for (const group of groups) spans.push(await spanOf(group, moments, within, base));
  const eventAt = (place: number) => eventOf(base.index.viewAt(moments.ordinals[place] ?? 0), base, language);
  const several = groups.filter(({ start, end }) => end - start > 1).length;
  const highlights = Math.min(MOST_HIGHLIGHTS, Math.floor((MOST_ROWS - groups.length) / Math.max(1, several)) + 1);
  return {
    ok: true,
    timeline: {
      title: pictures.title.timeline(name),
      within,
      summary: `${pictures.events(total)} · ${limited ? windowText(within, language) : spanText(around(spans), language)}`,
      rows: groups.flatMap((group, at) =>
        group.end - group.start === 1
          ? (eventAt(group.start) ?? [])
          : groupOf({ group, span: spans[at] ?? around(spans), highlights }, moments, base, language),
      ),
      total,
      ...(moments.undated > 0 && !limited ? { undated: pictures.undated(moments.undated) } : {}),
      list: (start, count) =>
        Array.from(
          { length: Math.max(0, Math.min(count, total - start)) },
          (_, at) => eventAt(start + at) ?? [],
        ).flat(),
    },
  };
}

/** An event in words; undefined of one that has no date. */
function eventOf(view: FactView, base: FactBase, language: Language): TimelineEvent | undefined {
  const { fact, when } = view;
  if (when === undefined) return undefined;
  const { when: ownDate, ...undated } = fact;
  const note = fact.standing === 'stated' ? standingNote(fact, base, language) : '';
  return {
    kind: 'event',
    date: when,
    dateText: shortDateText(when, language),
    text: sentence(fact.says === undefined && ownDate !== undefined ? undated : fact, base, language),
    ...(isFirm(fact.standing) ? {} : { standing: fact.standing }),
    ...(note === '' ? {} : { note }),
    fact: shownFact(fact, base, language),
  };
}

function groupOf(
  { group, span, highlights }: { readonly group: TimeGroup; readonly span: Span; readonly highlights: number },
  moments: Moments,
  base: FactBase,
  language: Language,
): TimelineGroup {
  const { start, end } = group;
  const looked = moments.ordinals.subarray(start, Math.min(end, start + MOST_LOOKED_AT));
  // Of a part of the group nothing is counted.
  const kinds = looked.length === end - start ? kindsOf(looked, base, language) : undefined;
  return {
    kind: 'group',
    days: span,
    dateText: spanText(span, language),
    count: end - start,
    counted: language.pictures.events(end - start),
    ...(kinds === undefined ? {} : { kinds }),
    highlights: tellingOf(looked, highlights, base).flatMap(
      (ordinal) => eventOf(base.index.viewAt(ordinal), base, language) ?? [],
    ),
  };
}

/** The most frequent kinds of some events, where these are most of them. */
function kindsOf(ordinals: Int32Array, base: FactBase, language: Language): string | undefined {
  const counts = new Map<string, number>();
  for (const ordinal of ordinals) {
    const did = base.index.didAt(ordinal);
    counts.set(did, (counts.get(did) ?? 0) + 1);
  }
  const most = [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_KINDS);
  const covered = most.reduce((sum, [, count]) => sum + count, 0);
  if (ordinals.length < LEAST_FOR_KINDS || covered < ordinals.length / 2) return undefined;
  return language.pictures.kinds(
    most.map(([did, count]) => [inLanguage(base.predicate(did)?.label ?? {}, language.code) || did, count]),
  );
}

/** The facts of which most is told, in the order of their time: those with the most parts first, rows of tables last. */
function tellingOf(ordinals: Int32Array, most: number, base: FactBase): number[] {
  const { index } = base;
  const weightOf = (ordinal: number): number =>
    ordinal < index.written.length ? index.partsOf(index.rootOf(ordinal)).length : 0;
  const best: { readonly ordinal: number; readonly place: number; readonly weight: number }[] = [];
  ordinals.forEach((ordinal, place) => {
    const weight = weightOf(ordinal);
    if (best.length === most && weight <= (best.at(-1)?.weight ?? 0)) return;
    best.push({ ordinal, place, weight });
    best.sort((a, b) => b.weight - a.weight || a.place - b.place);
    best.length = Math.min(best.length, most);
  });
  return best.sort((a, b) => a.place - b.place).map(({ ordinal }) => ordinal);
}

/** From the first day of some events to the last that any of them can have been on, as far as both are within some days. */
async function spanOf(
  { start, end }: TimeGroup,
  { ordinals, days }: Moments,
  within: Range,
  base: FactBase,
): Promise<Span> {
  const from = days[start] ?? 0;
  let to = from;
  let precision: Precision = 'day';
  await eachInTurns(ordinals.subarray(start, end), (ordinal) => {
    const date = base.index.whenAt(ordinal);
    if (date === undefined) return;
    to = Math.max(to, Math.min(within.to, Number.isFinite(date.to) ? date.to : date.from));
    // Of what only reaches into these days the ends are known.
    if (date.from >= within.from && date.to <= within.to) precision = coarser(precision, date.precision);
  });
  return { from, to, precision };
}
