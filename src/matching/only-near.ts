/** Words of a fact that have the root or the noun of something done, and do not say that it was done. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES, languageOf } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import type { Part, PredicatePart } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { isCalled } from './heads.ts';

/** "Kapan menara itu dilukis?" of a "lukisan" of the tower that was given away: wherever the sentence has the verb's root, it names what came of it. */
export function isOnlyProduct({ text, keys }: Part, { fact }: FactView, code: LanguageCode): boolean {
  const language = languageOf(code);
  const says = fact.says?.[code];
  if (says === undefined || !language.isVerbForm(text.toLowerCase())) return false;
  const { words, forms } = sentenceIn(says, language);
  const own = new Set(keys.flat());
  const places = words.flatMap((_, at) => (forms[at]?.some((form) => own.has(form)) === true ? [at] : []));
  return places.length > 0 && places.every((at) => language.isProduct(words[at] ?? ''));
}

/**
 * "Where did Ana go to school?" of Ana who spoke at one: of a phrase whose verb says nothing by itself, the noun alone is not what
 * is done.
 */
export const isBareObject = ({ text, noun }: PredicatePart): boolean => {
  const [verb = '', ...others] = wordsOf(text);
  return !noun && others.length > 0 && LANGUAGES.some(({ goVerbs }) => goVerbs.has(verb));
};

/**
 * "Was the mill given to Bima?" of a painting of the mill: what was done to goods was done to what the fact is about, and not to
 * whatever that is of.
 */
export function isDoneToOther({ accounts, anchor, view }: Candidate, base: FactBase): boolean {
  if (anchor.means !== 'slot' || !base.hasTrait(view.fact.did, 'goods')) return false;
  const objects = accounts.filter(({ part, means }) => part.role === 'patient' && means === 'text');
  const topics = view.fact.about.flatMap((filler) => ('text' in filler ? [filler.text] : []));
  const isIn = ({ keys }: Part) =>
    topics.some((topic) => keys.every((forms) => forms.some((form) => base.keysIn(topic).has(form))));
  const named = objects.filter(({ part }) => isIn(part));
  return named.length > 0 && !named.some(({ part }) => topics.some((topic) => isCalled(topic, part)));
}
