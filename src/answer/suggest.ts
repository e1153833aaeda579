/** Questions that can be answered, made from facts: for whoever does not know what to ask. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
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
  const sources = [
    () => near,
    () => (nearest === undefined ? [] : base.factsUnder(nearest.root).first(MOST_EVENTS)),
    () => firstEvents(base),
  ];
  const tried = new Set<string>();
  const found: string[] = [];
  for (const views of sources) {
    for (const question of questionsAbout(views(), near.length > 1 ? 1 : 2, base, language)) {
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

/** What can be asked about events, at most so many questions about each; then who it is that they are about. */
function* questionsAbout(
  views: readonly FactView[],
  each: number,
  base: FactBase,
  language: Language,
): Generator<string> {
  for (const view of views.filter(
    ({ fact, who }) => !fact.attribute && who.length > 0 && fact.standing !== 'cancelled',
  )) {
    const label = inLanguage(base.predicate(view.fact.did)?.label ?? {}, language.code);
    const name = view.who[0] === undefined ? '' : entityName(view.who[0], base, language);
    const slots = [
      view.when !== undefined && ('when' as const),
      view.where.length > 0 && ('where' as const),
      view.fact.why.length > 0 && ('why' as const),
    ].filter((slot) => slot !== false);
    if (label === '') continue;
    for (const slot of slots.slice(0, each)) yield language.phrases.questionFor(slot, label, name);
  }
  for (const { who } of views) {
    const [first] = who;
    if (first !== undefined)
      yield language.phrases.questionWhat(entityName(first, base, language), base.entity(first)?.type === 'person');
  }
}

function firstEvents(base: FactBase): readonly FactView[] {
  const events: FactView[] = [];
  for (const view of base.everyFact()) {
    if (events.length >= MOST_EVENTS) break;
    if (!view.fact.attribute && view.parent === undefined) events.push(view);
  }
  return events;
}
