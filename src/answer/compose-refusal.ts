/** Refusals in words: what is missing, what is known instead, what can be asked. */
import { SLOTS, type Slot } from '../facts/fact.ts';
import type { FactBase, FactView } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import type { Question } from '../question/question.ts';
import { type Draft } from './draft.ts';
import { mayTell } from './may-tell.ts';
import { shownFact } from './show.ts';
import { suggestions } from './suggest.ts';
import { NOTHING, quotable, type Composed, type Words } from './composed.ts';

export function refused(draft: Extract<Draft, { kind: 'refusal' }>, question: Question, words: Words): Composed {
  const { base, language } = words;
  const { phrases } = language;
  const related = draft.related.map(({ fact }) => shownFact(fact, base, language));
  const first = draft.related[0];
  const isUnsure =
    draft.missing !== undefined &&
    (first === undefined ? draft.elsewhere === true : mayTell(first, draft.missing, language));
  const known =
    first === undefined || draft.missing === undefined || draft.missing === 'name' || isUnsure
      ? []
      : knownSlots(first, draft.missing);
  const short = isUnsure ? phrases.unsure(draft.missing) : shortRefusal(draft, language);
  const isClosest = related.length > 0 && (isUnsure || draft.words.length > 0);
  const text = [
    short,
    known.length === 0 ? '' : phrases.butKnown(known),
    isClosest ? phrases.closest : '',
    ...related.map(({ says }) => says),
  ]
    .filter((one) => one !== '')
    .join(' ');
  return {
    ...NOTHING,
    status: 'unknown',
    reason: draft.reason,
    lacking: { ...(draft.missing === undefined ? {} : { slot: draft.missing }), words: draft.words },
    short,
    text,
    related,
    suggestions: suggestions({
      ...words,
      near: [...draft.related, ...sharing(question, base)],
      limit: 3,
    }),
    confidence: 0,
  };
}

/** Facts that have one part of a question, of which questions are suggested. */
const MOST_SUGGESTING = 200;

/**
 * Facts that have something of a question, first those that have most of it: of "why did Ana buy tugboats?" those of tugboats
 * before the many that merely name her.
 */
function sharing({ parts }: Question, base: FactBase): FactView[] {
  const shared = new Map<string, { readonly view: FactView; weight: number }>();
  for (const part of parts) {
    const lists =
      part.kind === 'name'
        ? part.entities.map((id) => base.factsOf(id))
        : part.kind === 'predicate'
          ? part.predicates.map((id) => base.factsThat(id))
          : part.keys.flat().map((key) => base.factsWith(key));
    const views = new Map(
      lists.flatMap((list) => list.first(MOST_SUGGESTING)).map((view) => [view.fact.id, view] as const),
    );
    for (const [id, view] of views) {
      const entry = shared.get(id) ?? { view, weight: 0 };
      entry.weight += 1 / views.size;
      shared.set(id, entry);
    }
  }
  return [...shared.values()].sort((one, other) => other.weight - one.weight).map(({ view }) => view);
}

function shortRefusal(draft: Extract<Draft, { kind: 'refusal' }>, { phrases }: Language): string {
  if (draft.reason === 'not-understood') return phrases.notUnderstood;
  if (draft.reason === 'no-match') return phrases.noMatch(quotable(draft.words));
  const planned = draft.related[0]?.fact.standing === 'planned' ? ` ${phrases.standing.planned}` : '';
  if (draft.contradicted === true) return phrases.notSo;
  return draft.words.length > 0
    ? phrases.nothingAbout(quotable(draft.words))
    : phrases.notStated(draft.missing ?? 'that') + planned;
}

/** Slots that a fact does fill, other than the one that is missing, in the order of the reporter's questions. */
function knownSlots(view: FactView, missing: string): Slot[] {
  const { fact } = view;
  const filled: Readonly<Partial<Record<Slot, boolean>>> = {
    when: view.when !== undefined,
    where: view.where.length > 0,
    about: fact.about.length > 0,
    why: fact.why.length > 0,
    how: fact.how.length > 0,
    result: fact.result.length > 0,
  };
  return SLOTS.filter((slot) => filled[slot] === true && slot !== missing);
}
