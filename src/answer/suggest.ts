/** Questions that can be answered, made from facts: for whoever does not know what to ask. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import { clauseOf } from './own-clause.ts';
import { entityName } from './show.ts';

/** Events of which questions are made where none are near. */
const MOST_EVENTS = 50;
/** Questions that are tried for each that is wanted. */
const TRIES = 4;

export interface Suggesting {
  readonly base: FactBase;
  readonly language: Language;
  /** The facts that questions are made of; the base's first ones where there are none. */
  readonly near?: readonly FactView[];
  /** Whether the facts answer a question: not every noun and name that a fact has make a question that leads back to it. */
  readonly answers: (question: string) => boolean;
  readonly limit: number;
}

/**
 * At most `limit` questions that have an answer: about these facts, else about their event, else about the base's first. Short ones
 * come before long ones, and each asks about something else as far as there is something else.
 */
export function suggestions({ base, language, near = [], answers, limit }: Suggesting): string[] {
  const [nearest] = near;
  const event = nearest === undefined ? [] : base.factsUnder(nearest.root).first(MOST_EVENTS);
  const about = (views: readonly FactView[], each: number) => ({ views, each, base, language });
  const close = [about(near, near.length > 1 ? 1 : 2), about(event, 1)];
  const sources = [
    () => [...close.map(byVerb), ...close.map(byNoun)],
    () => [byVerb, byNoun].map((ask) => ask(about(firstEvents(base), 2))),
  ];
  let tries = limit * TRIES;
  const tried = new Set<string>();
  for (const source of sources) {
    const found: Proposed[] = [];
    const proposed = source().flatMap((questions) => firstOf(questions, limit * TRIES));
    while (found.length < limit && tries > 0) {
      const next = best(
        proposed.filter(({ question }) => !tried.has(question)),
        found,
      );
      if (next === undefined) break;
      tried.add(next.question);
      tries -= 1;
      if (answers(next.question)) found.push(next);
    }
    // What is near is better than what is far, also where it is only one question.
    if (found.length > 0) return found.map(({ question }) => question);
  }
  return [];
}

type AskedSlot = 'when' | 'where' | 'why';

/** A question that may be suggested. */
interface Proposed {
  readonly question: string;
  /** The fact or the entity that it asks about, and for which of its slots. */
  readonly of: string;
  readonly slot: AskedSlot | 'who';
}

/** A longer question is cut on a button, and tires whoever reads it. */
const LONG = 80;

/** The first of those that are as short as can be, about something else than the chosen ones, and ask for something else. */
function best(proposed: readonly Proposed[], chosen: readonly Proposed[]): Proposed | undefined {
  const cost = ({ question, of, slot }: Proposed): number =>
    (question.length > LONG ? 4 : 0) +
    (chosen.some((other) => other.of === of) ? 2 : 0) +
    (chosen.some((other) => other.slot === slot) ? 1 : 0);
  const costs = proposed.map(cost);
  return proposed[costs.indexOf(Math.min(...costs))];
}

function firstOf(questions: Generator<Proposed>, most: number): Proposed[] {
  const first: Proposed[] = [];
  for (const one of questions) {
    if (first.push(one) >= most) break;
  }
  return first;
}

interface About {
  readonly views: readonly FactView[];
  /** At most so many questions about each. */
  readonly each: number;
  readonly base: FactBase;
  readonly language: Language;
}

/** What can be asked about events in the words of their own sentences: "When did Ana meet Bima?" */
function* byVerb({ views, each, base, language }: About): Generator<Proposed> {
  for (const view of eventsOf(views)) {
    const clause = clauseOf(view, base, language);
    if (clause === undefined) continue;
    for (const slot of slotsOf(view).slice(0, each))
      yield { question: language.phrases.questionThat(slot, clause), of: view.fact.id, slot };
  }
}

/** What needs no verb: who the people are, and when, where and why there was what they did: "When was the visit of Ana?" */
function* byNoun({ views, each, base, language }: About): Generator<Proposed> {
  const { phrases } = language;
  for (const { who } of views) {
    const [first] = who;
    if (first !== undefined && base.entity(first)?.type === 'person' && base.hasProperName(first))
      yield { question: phrases.questionWhat(entityName(first, base, language), true), of: first, slot: 'who' };
  }
  for (const view of eventsOf(views)) {
    const [first] = view.who;
    const label = inLanguage(base.predicate(view.fact.did)?.label ?? {}, language.code);
    // "The purchase of Examplia": nobody has bought a country.
    const isClear = first !== undefined && (view.fact.says === undefined || base.entity(first)?.type === 'person');
    if (label === '' || !isClear) continue;
    const name = entityName(first, base, language);
    for (const slot of slotsOf(view).slice(0, each))
      yield { question: phrases.questionFor(slot, label, name), of: view.fact.id, slot };
  }
}

const eventsOf = (views: readonly FactView[]): readonly FactView[] =>
  views.filter(({ fact, who }) => !fact.attribute && who.length > 0 && fact.standing !== 'cancelled');

/** Slots of an event that a question can ask for. */
const slotsOf = (view: FactView): AskedSlot[] =>
  [
    view.when !== undefined && ('when' as const),
    view.where.length > 0 && ('where' as const),
    view.fact.why.length > 0 && ('why' as const),
  ].filter((slot) => slot !== false);

/** Events to begin with: the first of each of some articles, then the others of the base's first. */
function firstEvents(base: FactBase): readonly FactView[] {
  const known = beginnings.get(base);
  if (known !== undefined) return known;
  const events = base.knowledge.articles
    .slice(0, MOST_EVENTS)
    .flatMap(({ slug }) => base.firstOf(slug) ?? [])
    .map((view) => base.view(view.root) ?? view);
  for (const view of base.everyFact()) {
    if (events.length >= 2 * MOST_EVENTS) break;
    if (!view.fact.attribute && view.parent === undefined) events.push(view);
  }
  const first = [...new Map(events.map((view) => [view.fact.id, view])).values()];
  beginnings.set(base, first);
  return first;
}

/** Finding the first of an article looks through all before it. */
const beginnings = new WeakMap<FactBase, readonly FactView[]>();
