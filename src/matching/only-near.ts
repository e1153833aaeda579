/** Words of a fact that have the root or the noun of something done, and do not say that it was done. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES, languageOf } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import type { Hole, Part, PredicatePart, Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { isCalled } from './heads.ts';

/** "Kapan menara itu dilukis?" of a "lukisan" of the tower that was given away: wherever the sentence has the verb's root, it names what came of it. */
export function isOnlyProduct({ text, keys }: Part, { fact }: FactView, code: LanguageCode): boolean {
  const language = languageOf(code);
  const says = fact.says?.[code];
  if (says === undefined || language.lemmas(text.toLowerCase())[0]?.voice === undefined) return false;
  const { words, forms } = sentenceIn(says, language);
  const own = new Set(keys.flat());
  const places = words.flatMap((_, at) => (forms[at]?.some((form) => own.has(form)) === true ? [at] : []));
  return places.length > 0 && places.every((at) => language.isProduct(words[at] ?? ''));
}

/** A word whose form says that it is done to something. */
export const isPassiveWord = ({ text }: Part, code: LanguageCode): boolean =>
  languageOf(code).lemmas(text.toLowerCase())[0]?.voice === 'passive';

/**
 * "Where did Ana go to school?" of Ana who spoke at one: of a phrase whose verb says nothing by itself, the noun alone is not what
 * is done.
 */
export const isBareObject = ({ text, noun }: PredicatePart): boolean => {
  const [verb = '', ...others] = wordsOf(text);
  return !noun && others.length > 0 && LANGUAGES.some(({ goVerbs }) => goVerbs.has(verb));
};

/**
 * "Was the mill given to Bima?" of a painting of the mill, "who lost the final?" of whoever lost the chance to play in it: what was
 * done to a thing was done to what the fact is about, and not to whatever that is of.
 */
export function isDoneToOther(
  { accounts, anchor, view }: Pick<Candidate, 'accounts' | 'anchor' | 'view'>,
  base: FactBase,
): boolean {
  const isOfThings = base.hasTrait(view.fact.did, 'goods') || base.broader(view.fact.did).has(WELL_KNOWN.lose);
  if (anchor.means !== 'slot' || !isOfThings) return false;
  const objects = accounts.filter(({ part, means }) => part.role === 'patient' && means === 'text');
  const topics = view.fact.about.flatMap((filler) => ('text' in filler ? [filler.text] : []));
  const has = (known: ReadonlySet<string>, { keys }: Part) =>
    keys.every((forms) => forms.some((form) => known.has(form)));
  // "The lighthouse", of a painting of the Lamp Tower, which is one; the Lamp Tower by its name alone is the tower.
  const isNameOf = (id: string) =>
    topics.some((topic) =>
      Object.values(topic).every((text) => headWords(text).every((word) => base.nameKeysOf(id).has(word))),
    );
  const isOneIn = (part: Part) =>
    topics.length > 0 && [...view.mentions].some((id) => has(base.kindKeysOf(id), part) && !isNameOf(id));
  const isIn = (part: Part) => topics.some((topic) => has(base.keysIn(topic), part)) || isOneIn(part);
  const named = objects.filter(({ part }) => isIn(part));
  return named.length > 0 && !named.some(({ part }) => topics.some((topic) => isCalled(topic, part)));
}

/** "Whom is the pass for the first goal from?" of whoever scored the goal: the noun that is from somebody is not what the fact is about. */
export function isFromOther({ role }: Hole, { parts }: Question, { fact }: FactView): boolean {
  const [first, ...others] = parts;
  const isNoun = first !== undefined && first.kind !== 'name' && others.length > 0;
  if (role !== 'origin' || !isNoun || parts.some(({ kind }) => kind === 'predicate')) return false;
  return !fact.about.some((filler) => 'text' in filler && isCalled(filler.text, first));
}

/** A text without articles and the like. */
const headWords = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !LANGUAGES.some(({ functionWords }) => functionWords.has(word)));
