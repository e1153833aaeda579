/** Questions that can be answered, made from facts: for whoever does not know what to ask. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import { entityName } from './show.ts';

/** Events of which questions are made where none are near. */
const MOST_EVENTS = 50;

/** At most `limit` questions about these facts, or about the base's first ones where there are none. */
export function suggestions(base: FactBase, language: Language, near: readonly FactView[], limit: number): string[] {
  const views = near.length > 0 ? near : firstEvents(base);
  const questions = new Set<string>();
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
    for (const slot of slots.slice(0, near.length > 1 ? 1 : 2))
      questions.add(language.phrases.questionFor(slot, label, name));
    if (questions.size >= limit) break;
  }
  for (const view of views) {
    if (questions.size >= limit) break;
    const [who] = view.who;
    if (who !== undefined)
      questions.add(
        language.phrases.questionWhat(entityName(who, base, language), base.entity(who)?.type === 'person'),
      );
  }
  return [...questions].slice(0, limit);
}

function firstEvents(base: FactBase): readonly FactView[] {
  const events: FactView[] = [];
  for (const view of base.everyFact()) {
    if (events.length >= MOST_EVENTS) break;
    if (!view.fact.attribute && view.parent === undefined) events.push(view);
  }
  return events;
}
