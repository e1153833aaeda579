/** Questions that can be answered, made from facts: for whoever does not know what to ask. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Fact, LanguageCode } from '../facts/fact.ts';
import { isJourney } from '../facts/well-known.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import { clauseOf, deedOf, mattersOf } from './own-clause.ts';
import { entityName } from './show.ts';

/** Events of which questions are made where none are near. */
const MOST_EVENTS = 50;
/** Questions that are tried for each that is wanted. */
const TRIES = 4;
/** Questions that are made in one way for each that is wanted. */
const MADE = 16;

export interface Suggesting {
  readonly base: FactBase;
  readonly language: Language;
  /** The facts that questions are made of; the base's first ones where there are none. */
  readonly near?: readonly FactView[];
  /**
   * Whether the facts answer a question that was made of a fact or an entity, and with that fact first: not every noun and name
   * that a fact has make a question that leads back to it.
   */
  readonly answers: (question: string, of: string) => boolean;
  readonly limit: number;
}

/** Whether a question that was made of a fact or an entity is answered by that fact before all others. */
export const leadsBack = (of: string, found: readonly string[], base: FactBase): boolean =>
  base.fact(of) === undefined || found[0] === of;

/**
 * At most `limit` questions that have an answer: about these facts, else about their event, else about the base's first. Short ones
 * come before long ones, and each asks about something else as far as there is something else.
 */
export function suggestions({ base, language, near = [], answers, limit }: Suggesting): string[] {
  const [nearest] = near;
  const event = nearest === undefined ? [] : base.factsUnder(nearest.root).first(MOST_EVENTS);
  const about = (views: readonly FactView[]) => ({ views, base, language });
  const close = [about(near), about(event)];
  const sources = [
    () => [...close.map(byVerb), ...close.map(whatIs), ...close.map(byNoun)],
    () => [byVerb, whoIs, byNoun].map((ask) => ask(about(firstEvents(base)))),
  ];
  let tries = limit * TRIES;
  const tried = new Set<string>();
  for (const source of sources) {
    const found: Proposed[] = [];
    const proposed = source().flatMap((questions) => firstOf(questions, limit * MADE));
    while (found.length < limit && tries > 0) {
      const next = best(
        proposed.filter(({ question }) => !tried.has(question)),
        found,
      );
      if (next === undefined) break;
      tried.add(next.question);
      tries -= 1;
      if (answers(next.question, next.of)) found.push(next);
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
  readonly slot: AskedSlot | 'about' | 'who' | 'what';
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
  readonly base: FactBase;
  readonly language: Language;
}

/** What can be asked about events in the words of their own sentences: "When did Ana meet Bima?", "What did Ana stress?" */
function* byVerb({ views, base, language }: About): Generator<Proposed> {
  for (const view of eventsOf(views)) yield* inItsWords(view, base, language);
}

const worded = new WeakMap<FactBase, WeakMap<Fact, Map<LanguageCode, readonly Proposed[]>>>();

/** The questions that a fact's own sentence has words for; kept, since refusals look through the same facts again and again. */
function inItsWords(view: FactView, base: FactBase, language: Language): readonly Proposed[] {
  const ofBase = worded.get(base) ?? new WeakMap<Fact, Map<LanguageCode, readonly Proposed[]>>();
  worded.set(base, ofBase);
  const ofFact = ofBase.get(view.fact) ?? new Map<LanguageCode, readonly Proposed[]>();
  ofBase.set(view.fact, ofFact);
  const known = ofFact.get(language.code) ?? wordings(view, base, language);
  ofFact.set(language.code, known);
  return known;
}

function wordings(view: FactView, base: FactBase, language: Language): readonly Proposed[] {
  const { phrases } = language;
  const of = view.fact.id;
  const clause = clauseOf(view, base, language);
  const matters = mattersOf(view, base, language);
  const about = matters === undefined ? undefined : phrases.questionOf(matters);
  const deed = deedOf(view, base, language);
  return [
    ...(clause === undefined
      ? []
      : slotsOf(view).map((slot) => ({ question: phrases.questionThat(slot, clause), of, slot }))),
    ...(about === undefined ? [] : [{ question: about, of, slot: 'about' as const }]),
    ...(deed === undefined ? [] : [{ question: phrases.questionWho(deed), of, slot: 'who' as const }]),
  ];
}

/** Who the people are. */
function* whoIs({ views, base, language }: About): Generator<Proposed> {
  for (const { who } of views) {
    const [first] = who;
    if (first !== undefined && base.entity(first)?.type === 'person' && base.hasProperName(first))
      yield {
        question: language.phrases.questionWhat(entityName(first, base, language), true),
        of: first,
        slot: 'what',
      };
  }
}

/** Nobody asks what a country is, and of people one asks who they are. */
const ASKED_OTHERWISE: ReadonlySet<string> = new Set(['person', 'country', 'city', 'place']);

/** Who the people are, and what the things that have a description. */
function* whatIs(about: About): Generator<Proposed> {
  yield* whoIs(about);
  const { views, base, language } = about;
  for (const id of new Set(views.flatMap(({ entities }) => [...entities]))) {
    const type = base.entity(id)?.type;
    const name = entityName(id, base, language);
    // "The main systems (MS)" explains itself.
    if (type === undefined || ASKED_OTHERWISE.has(type) || name.includes('(')) continue;
    if (!base.attributesOf(id).some(({ did }) => did === WELL_KNOWN.description)) continue;
    yield { question: language.phrases.questionWhat(name, false), of: id, slot: 'what' };
  }
}

/**
 * When, where and why there was what takes nobody but whoever did it: "When was the visit of Ana?" Of what was done to something,
 * the noun says who did it badly ("the opening of Ana"), and of a part of an event it says nothing ("the attendance of Ana").
 */
function* byNoun({ views, base, language }: About): Generator<Proposed> {
  const { phrases } = language;
  for (const view of eventsOf(views)) {
    const { fact } = view;
    const [first] = fact.who;
    const label = inLanguage(base.predicate(fact.did)?.label ?? {}, language.code);
    if (label === '' || first === undefined || fact.about.length > 0 || view.parent !== undefined) continue;
    if (fact.whom.length > 0 && !isJourney(base.broader(fact.did))) continue;
    // "The arrival of Examplia": no country has come.
    if (fact.says !== undefined && base.entity(first)?.type !== 'person') continue;
    const name = entityName(first, base, language);
    for (const slot of slotsOf(view)) yield { question: phrases.questionFor(slot, label, name), of: fact.id, slot };
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
