/** How a fact accounts for a word of a question that is no name and nothing done. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Article, LanguageCode } from '../facts/fact.ts';
import { casesOf, conceptKey } from '../languages/concept-tree.ts';
import { languageOf } from '../languages/registry.ts';
import { givesNumber, numberOf } from '../question/numbers-said.ts';
import { asks, type Question, type WordPart } from '../question/question.ts';
import { isSum } from './amounts.ts';
import type { Account } from './candidate.ts';
import { isOfType } from './kinds.ts';
import { isOnlyProduct, isPassiveWord } from './only-near.ts';
import { asksScore, hasScore } from './said-in-sentence.ts';
import { SHARE } from './weights.ts';

const textHasOne = (view: FactView, forms: readonly string[]): boolean => {
  for (const form of forms) if (view.keys.has(form)) return true;
  return false;
};

/** Something that is known of those who take part in a fact has one of the forms. */
export function entitiesHaveOne(view: FactView, forms: readonly string[], base: FactBase): boolean {
  for (const entity of view.entities) {
    const keys = base.keysOf(entity);
    for (const form of forms) if (keys.has(form)) return true;
  }
  return false;
}

/** What a word says is in a fact's text, or in what is known of those who take part in it. */
const isSaidIn = (part: WordPart, view: FactView, base: FactBase): boolean =>
  part.keys.every((forms) => textHasOne(view, forms) || entitiesHaveOne(view, forms, base));

/**
 * "Who saw that the painting was gone?" of a sentence that has the name of one. People who are only spoken of do nothing, and a
 * number need not be of what is only spoken of.
 */
const isMentioned = (part: WordPart, question: Question, { mentions }: FactView, base: FactBase): boolean =>
  part.role !== 'agent' &&
  !asks(question, 'amount', 'duration', 'times') &&
  [...mentions].some(
    (id) =>
      base.entity(id)?.type !== 'person' &&
      part.keys.every((forms) => forms.some((form) => base.kindKeysOf(id).has(form))),
  );

/** How a fact accounts for a word that is no name and nothing done: by its text, its numbers, or what is known of those in it. */
export function explainWord(part: WordPart, question: Question, view: FactView, base: FactBase): Account {
  for (const entity of view.entities)
    if (isOfType(entity, part, base)) return { part, means: 'text', share: SHARE.entityText };
  if (part.keys.every((forms) => textHasOne(view, forms) || forms.some((form) => textHasOne(view, casesOf(form)))))
    return isOnlyProduct(part, view, question.language)
      ? { part, means: 'none', share: 0 }
      : { part, means: 'text', share: SHARE.exact };
  // What is done to a thing is not told by what it is: a "lukisan" need not have been painted then.
  if (
    (isSaidIn(part, view, base) || isMentioned(part, question, view, base)) &&
    !isPassiveWord(part, question.language)
  )
    return { part, means: 'text', share: SHARE.entityText };
  const asksMoney = part.keys.some((forms) => forms.includes(conceptKey('money')));
  if (asksMoney && view.fact.howMany.some(isSum)) return { part, means: 'text', share: SHARE.text };
  if (isCounted(part, view, question.language)) return { part, means: 'text', share: SHARE.exact };
  if (asksScore(part) && hasScore(view)) return { part, means: 'text', share: SHARE.text };
  for (let stage = view.parent; stage !== undefined; stage = stage.parent)
    if (isSaidIn(part, stage, base)) return { part, means: 'event', share: SHARE.eventText };
  // "Did the Gazette sign it?": who publishes an article takes no part in what it tells.
  return part.role !== 'agent' && isInMasthead(part, base.article(view.fact.source.article))
    ? { part, means: 'text', share: SHARE.eventText }
    : { part, means: 'none', share: 0 };
}

/** "Five countries" of a fact that counts 5. */
function isCounted({ text }: WordPart, { fact }: FactView, code: LanguageCode): boolean {
  if (fact.howMany.length === 0) return false;
  const number = numberOf(text, languageOf(code));
  return number !== undefined && fact.howMany.some(({ is }) => givesNumber(is, number));
}

const mastheads = new WeakMap<Article, ReadonlySet<string>>();

/** True of a word of an article's publisher or dateline. */
function isInMasthead(part: WordPart, article: Article | undefined): boolean {
  if (article === undefined) return false;
  const words =
    mastheads.get(article) ?? new Set(`${article.publisher} ${article.dateline ?? ''}`.toLowerCase().split(/\P{L}+/u));
  mastheads.set(article, words);
  return part.keys.every((forms) => forms.some((form) => words.has(form)));
}
