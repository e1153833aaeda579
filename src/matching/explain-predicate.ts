/** How a fact accounts for what is done in a question. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { PredicatePart } from '../question/question.ts';
import type { Account, Orientation } from './candidate.ts';
import { entitiesHaveOne } from './explain-word.ts';
import { isImposed } from './imposed.ts';
import { isOfType } from './kinds.ts';
import { isHeadship, isLeading } from './leading.ts';
import { isBareObject } from './only-near.ts';
import { orientationOf } from './orientation.ts';
import { asksScore, hasScore } from './said-in-sentence.ts';
import { SHARE } from './weights.ts';

/** A verb of saying: only what somebody is reported to have said answers what he said. */
export const isSpeech = (part: PredicatePart, base: FactBase): boolean =>
  part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say));

/** The orientation in which a fact's own predicate is the one asked for; undefined where it is another. */
export function orientationIn(part: PredicatePart, view: FactView, base: FactBase): Orientation | undefined {
  const { fact } = view;
  if (fact.attribute) {
    const isLed = isLeading(part, base) && isHeadship(view, base);
    const did = base.broader(fact.did);
    return isLed ? 'same' : part.predicates.some((asked) => did.has(asked)) ? 'either' : undefined;
  }
  if (isImposed(part, fact.did, base)) return part.obliged === 'stated' ? 'swapped' : 'either';
  for (const asked of part.predicates) {
    const orientation = orientationOf(asked, fact.did, base);
    if (orientation !== undefined) return orientation;
    if (asked === WELL_KNOWN.say && fact.speaker.length > 0) return 'same';
    if (fact.standing === 'planned' && base.broader(asked).has(WELL_KNOWN.plan)) return 'either';
    if (asked === WELL_KNOWN.cancel && fact.standing === 'cancelled') return 'either';
  }
  return undefined;
}

/** The fact's own text has a word for what is done. */
export const isNamedIn = (part: PredicatePart, view: FactView): boolean =>
  part.predicates.some((id) => view.keys.has(`predicate:${id}`));

/** The fact's own text has the very words. */
const isWordFor = (part: PredicatePart, view: FactView): boolean =>
  part.keys.every((forms) => forms.some((form) => !form.includes(':') && view.keys.has(form)));

/** The fact's own text has what is done, by a word for it or by the very words. */
export const writtenIn = (part: PredicatePart, view: FactView): boolean =>
  isNamedIn(part, view) ||
  (part.keys.every((forms) => forms.some((form) => view.keys.has(form))) && !isBareObject(part));

/** How a fact accounts for what is done in a question: as its own predicate, in its text, or by the event that it is part of. */
export function explainPredicate(part: PredicatePart, view: FactView, base: FactBase): Account {
  if (part.predicates.includes(view.fact.did)) return { part, means: 'slot', share: SHARE.exact };
  if (orientationIn(part, view, base) !== undefined) {
    // "Who is the captain?": whoever is called so comes before those who lead something else.
    const isOther = view.fact.attribute && part.noun && isLeading(part, base) && !isWordFor(part, view);
    return { part, means: 'slot', share: isOther ? SHARE.related : SHARE.narrower };
  }
  if (writtenIn(part, view)) return { part, means: 'text', share: SHARE.text };
  for (let stage = view.parent; stage !== undefined; stage = stage.parent)
    if (orientationIn(part, stage, base) !== undefined)
      return { part, means: 'event', share: part.context ? SHARE.event : SHARE.eventText };
  const isSaid =
    (part.noun && asksScore(part) && hasScore(view)) ||
    part.keys.every((forms) => entitiesHaveOne(view, forms, base)) ||
    // "The two countries signed it"; but a capital is not just any city that takes part.
    (part.keys.length === 1 && [...view.entities].some((entity) => isOfType(entity, part, base)));
  if (isSaid) return { part, means: 'text', share: SHARE.text };
  return isInTitle(part, view, base)
    ? { part, means: 'event', share: SHARE.article }
    : { part, means: 'none', share: 0 };
}

/** "Who died in the rescue?" of an article that is called after a rescue: what its facts tell happened in it. */
function isInTitle({ context, noun, predicates }: PredicatePart, { fact }: FactView, base: FactBase): boolean {
  const title = context && noun && !fact.attribute ? base.article(fact.source.article)?.title : undefined;
  return title !== undefined && predicates.some((id) => base.keysIn(title).has(`predicate:${id}`));
}
