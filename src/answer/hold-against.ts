/** Events held against each other, or against today: which came first, how long ago, how long between. */
import { isExact, orderOf } from '../facts/date-order.ts';
import { whenOf } from '../question/anchor-readings.ts';
import type { Question } from '../question/question.ts';
import type { Alternative, Clause, Timing } from '../question/timing.ts';
import { middle, sameTime, shownAs, spanBetweenAny } from './compare.ts';
import { orderWithinDay } from './day-order.ts';
import { eventDates, type EventDates } from './event-dates.ts';
import type { Draft } from './draft.ts';
import { NO_CANDIDATES, type Decision, type Scene } from './scene.ts';

type Kind<K extends Timing['kind']> = Extract<Timing, { kind: K }>;

interface Resolved extends EventDates {
  readonly question: Question;
}

/** When the event of a clause was: its first reading that leads to a dated fact, or else its first. */
function resolve({ readings, timing }: Clause, scene: Scene): Resolved | undefined {
  if (timing !== undefined) return undefined;
  const all = readings.map((reading) => ({ question: reading, ...eventDates(whenOf(reading), scene) }));
  return all.find(({ dated }) => dated.length > 0) ?? all[0];
}

const refusalOf = (resolved: readonly Resolved[]): Draft => {
  const [unclear] = resolved.filter(({ draft }) => draft.kind === 'ambiguous');
  if (unclear !== undefined) return unclear.draft;
  const [missing] = resolved.filter(({ dated, draft }) => dated.length === 0 && draft.kind === 'refusal');
  if (missing?.draft.kind === 'refusal' && missing.draft.reason !== 'not-stated') return missing.draft;
  const related = resolved.flatMap(({ dated }) => dated.slice(0, 1)).map(({ view }) => view);
  return { kind: 'refusal', reason: 'not-stated', related, missing: 'when', words: [] };
};

const decision = (question: Question, draft: Draft): Decision => ({ question, draft, candidates: NO_CANDIDATES });

function resolveAll(all: readonly Alternative[], scene: Scene): Resolved[] | undefined {
  const resolved = all.map(({ clause }) => resolve(clause, scene));
  return resolved.some((one) => one === undefined) ? undefined : resolved.filter((one) => one !== undefined);
}

/** "Which came first, A or B?" */
export function which({ of, order }: Kind<'which'>, scene: Scene): Decision | undefined {
  const resolved = resolveAll(of, scene);
  const [first] = resolved ?? [];
  if (resolved === undefined || first === undefined) return undefined;
  const events = resolved.flatMap(({ dated }, at) => {
    const event = order === 'first' ? dated[0] : dated.at(-1);
    return event === undefined
      ? []
      : [{ event, text: of[at]?.text ?? '', question: resolved[at]?.question ?? first.question }];
  });
  const facts = new Set(events.map(({ event }) => event.view.fact.id));
  // A misspelt name that was read as the other one leaves nothing to compare.
  if (facts.size < resolved.length) return decision(first.question, refusalOf(resolved));
  const isBeside = (one: (typeof events)[number], other: (typeof events)[number]) => {
    const dates = orderOf(one.event.date, other.event.date);
    const told = dates === 'same' ? (orderWithinDay(one.event.view, other.event.view, scene.base) ?? 'same') : dates;
    return told === (order === 'first' ? 'before' : 'after');
  };
  const winner = events.find((one) => events.every((other) => other === one || isBeside(one, other)));
  const [one, other] = events;
  if (winner !== undefined) {
    const found = [winner, ...events.filter((event) => event !== winner)].map(({ event }) => shownAs(event));
    return decision(winner.question, {
      kind: 'choice',
      order,
      text: winner.text,
      names: namedBy(winner.text, winner.question),
      found,
    });
  }
  const tie = one !== undefined && other !== undefined && orderOf(one.event.date, other.event.date) === 'same';
  if (!tie || events.length > 2) return decision(first.question, refusalOf(resolved));
  return decision(first.question, {
    kind: 'choice',
    order,
    text: '',
    names: [],
    found: events.map(({ event }) => shownAs(event)),
  });
}

/** The entity that an alternative names, if it names one and nothing else. */
function namedBy(text: string, { parts }: Question): readonly string[] {
  const names = parts.filter((part) => part.kind === 'name' && part.entities.length === 1 && text.includes(part.text));
  const [name, ...others] = names;
  return name?.kind === 'name' && others.length === 0 && text.split(/\s+/).length <= name.text.split(/\s+/).length + 2
    ? name.entities
    : [];
}

/** "Did Ana and Bima join on the same day?" */
export function together({ pair, unit }: Kind<'together'>, scene: Scene): Decision | undefined {
  const resolved = resolveAll(pair, scene);
  const [one, other] = resolved ?? [];
  if (resolved === undefined || one === undefined || other === undefined) return undefined;
  const pairs = one.dated.flatMap((a) => other.dated.map((b) => [a, b] as const));
  return decision(one.question, pairs.length === 0 ? refusalOf(resolved) : sameTime(pairs, unit));
}

/** "How many days were there between A and B?" */
export function between({ pair, unit }: Kind<'between'>, scene: Scene): Decision | undefined {
  const resolved = resolveAll(pair, scene);
  const [one, other] = resolved ?? [];
  if (resolved === undefined || one === undefined || other === undefined) return undefined;
  const [a, b] = [one.dated[0], other.dated[0]];
  if (a === undefined || b === undefined) return decision(one.question, refusalOf(resolved));
  const [start, end] = orderOf(a.date, b.date) === 'after' ? [other.dated, one.dated] : [one.dated, other.dated];
  return decision(one.question, spanBetweenAny(start, end, unit ?? 'any'));
}

/** "How long ago was A?" Of something that happened more than once the latest time counts, unless the first is asked for. */
export function ago({ event, unit, since }: Kind<'ago'>, scene: Scene): Decision | undefined {
  const resolved = resolve(event, scene);
  if (resolved === undefined) return undefined;
  const { question, dated } = resolved;
  const past = dated.filter(({ date }) => (isExact(date) ? date.from : date.to) <= question.today);
  const told = question.order === 'first' ? past[0] : past.at(-1);
  if (told === undefined) return decision(question, refusalOf([resolved]));
  const { from, to } = told.date;
  const exact = isExact(told.date);
  const begin = exact || !Number.isFinite(to) ? from : middle(from, to);
  if (!Number.isFinite(begin) || (!exact && (unit === 'day' || unit === 'week')))
    return decision(question, refusalOf([resolved]));
  const draft: Draft = {
    kind: 'span',
    from: begin,
    to: question.today,
    unit: unit ?? 'any',
    exact,
    ago: !since,
    found: [shownAs(told)],
  };
  return decision(question, draft);
}
