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

/** At most `limit` questions that have an answer: about these facts, else about their event, else about the base's first. */
export function suggestions({ base, language, near = [], answers, limit }: Suggesting): string[] {
  const [nearest] = near;
  const event = nearest === undefined ? [] : base.factsUnder(nearest.root).first(MOST_EVENTS);
  const about = (views: readonly FactView[], each: number) => ({ views, each, base, language });
  const close = [about(near, near.length > 1 ? 1 : 2), about(event, 1)];
  const sources = [
    () => [...close.map(byVerb), ...close.map(byNoun)],
    () => [byVerb, byNoun].map((ask) => ask(about(firstEvents(base), 2))),
  ];
  const tried = new Set<string>();
  const found: string[] = [];
  for (const source of sources) {
    for (const questions of source())
      for (const question of questions) {
        if (found.length >= limit || tried.size >= limit * TRIES) return found;
        if (tried.has(question)) continue;
        tried.add(question);
        if (answers(question)) found.push(question);
      }
    // What is near is better than what is far, also where it is only one question.
    if (found.length > 0) return found;
  }
  return found;
}

type AskedSlot = 'when' | 'where' | 'why';

interface About {
  readonly views: readonly FactView[];
  /** At most so many questions about each. */
  readonly each: number;
  readonly base: FactBase;
  readonly language: Language;
}

/** What can be asked about events in the words of their own sentences: "When did Ana meet Bima?" */
function* byVerb({ views, each, base, language }: About): Generator<string> {
  for (const view of eventsOf(views)) {
    const clause = clauseOf(view, base, language);
    if (clause === undefined) continue;
    for (const slot of slotsOf(view).slice(0, each)) yield language.phrases.questionThat(slot, clause);
  }
}

/** What needs no verb: who the people are, and when, where and why there was what they did: "When was the visit of Ana?" */
function* byNoun({ views, each, base, language }: About): Generator<string> {
  const { phrases } = language;
  for (const { who } of views) {
    const [first] = who;
    if (first !== undefined && base.entity(first)?.type === 'person' && base.hasProperName(first))
      yield phrases.questionWhat(entityName(first, base, language), true);
  }
  for (const view of eventsOf(views)) {
    const [first] = view.who;
    const label = inLanguage(base.predicate(view.fact.did)?.label ?? {}, language.code);
    // "The purchase of Examplia": nobody has bought a country.
    const isClear = first !== undefined && (view.fact.says === undefined || base.entity(first)?.type === 'person');
    if (label === '' || !isClear) continue;
    const name = entityName(first, base, language);
    for (const slot of slotsOf(view).slice(0, each)) yield phrases.questionFor(slot, label, name);
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

function firstEvents(base: FactBase): readonly FactView[] {
  const events: FactView[] = [];
  for (const view of base.everyFact()) {
    if (events.length >= MOST_EVENTS) break;
    if (!view.fact.attribute && view.parent === undefined) events.push(view);
  }
  return events;
}
