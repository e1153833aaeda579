/** What the conversation was about, as far as it bears on which fact a question means. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Conversation } from '../question/conversation.ts';
import type { Question } from '../question/question.ts';

export interface Focus {
  /** Facts that the last answer rested on. */
  readonly facts: ReadonlySet<string>;
  /** Outermost facts of their events. */
  readonly events: ReadonlySet<string>;
  /** Entities that it named. */
  readonly entities: ReadonlySet<string>;
  /** Those of them who are people and were named first: of a long list nobody is what the conversation is about. */
  readonly people: ReadonlySet<string>;
  /** Articles that they come from. */
  readonly articles: ReadonlySet<string>;
}

/** More names than these are a list. */
const MOST_PROMINENT = 3;

/** Where a conversation stands; empty at its start. */
export function focusOf(conversation: Conversation | undefined, base: FactBase): Focus {
  const views = (conversation?.facts ?? []).flatMap((id) => base.view(id) ?? []);
  return {
    facts: new Set(views.map(({ fact }) => fact.id)),
    events: new Set(views.map(({ root }) => root)),
    entities: new Set(conversation?.entities),
    people: new Set(conversation?.entities.slice(0, MOST_PROMINENT).filter((id) => base.entity(id)?.type === 'person')),
    articles: new Set(views.map(({ fact }) => fact.source.article)),
  };
}

/** True of a fact that can answer a question as it leans on its conversation: any, where it does not. */
export function isWithin(view: FactView, question: Question, focus: Focus): boolean {
  // Another event than the one just told of is looked for everywhere.
  if (question.notFacts !== undefined) return true;
  switch (question.reach) {
    case 'answer':
      return focus.facts.has(view.fact.id);
    case 'event':
      return focus.events.has(view.root) || view.fact.attribute;
    case 'article':
      return focus.articles.has(view.fact.source.article) || involvesAll(view, focus);
    default:
      return true;
  }
}

/** True of a fact about the same people together. */
const involvesAll = (view: FactView, { people }: Focus): boolean =>
  people.size > 1 && [...people].every((id) => view.entities.has(id));

/** Of some facts those nearest to the conversation: of its event, or else of its people, or of its article. */
export function nearest<T extends { readonly view: FactView }>(found: readonly T[], focus: Focus): readonly T[] {
  const near: readonly ((view: FactView) => boolean)[] = [
    (view) => focus.events.has(view.root),
    (view) => [...focus.people].some((id) => view.entities.has(id)),
    (view) => focus.articles.has(view.fact.source.article),
  ];
  for (const isNear of near) {
    const fitting = found.filter(({ view }) => isNear(view));
    if (fitting.length > 0) return fitting;
  }
  return [];
}
