/** Words that are verbs or nouns by where they stand, and nouns that add nothing. */
import { PLACE_TYPES } from '../facts/fact.ts';
import { conceptKey } from '../languages/concept-tree.ts';
import type { Language } from '../languages/language.ts';
import type { Placed, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** A determiner, a possessive or the preposition of an event right before a word makes it a noun: "the visit". */
export function isNounHere(words: readonly Word[], at: number, language: Language): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return (
    language.determiners.has(before.word) || language.eventPrepositions.has(before.word) || /['’]s$/.test(before.raw)
  );
}

/** "The act recognising the port": a present participle right behind a noun only tells more of it. */
export function describesNoun(words: readonly Word[], at: number, language: Language): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || language.passiveAuxiliaries.size === 0) return false;
  const isPresent = language.isVerbForm(word.word) && !language.isParticiple(word.word, word.lemma.lemma);
  const isNoun = !before.functional && !before.capital && language.determiners.has(words[at - 2]?.word ?? '');
  return isPresent && isNoun && !words.slice(0, at).some((one) => language.passiveAuxiliaries.has(one.word));
}

/** "Siapa ketua delegasi yang …": a root right behind "siapa" is what somebody is, where a clause says what he does. */
export function isAskedTitle(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (!language.nounBeforeQuestionWord || word === undefined) return false;
  const before = words[at - 1]?.word ?? '';
  const isAsked = language.questionWords.some(({ asks, words: asking }) => asks === 'who' && asking === before);
  const isRoot = word.lemma.voice === undefined && word.lemma.lemma === word.word;
  return isAsked && isRoot && words.slice(at + 2).some((one) => language.relatives.has(one.word));
}

/**
 * "Apa target dagang kedua negara?": a root right behind a first word for "what", and each behind such a noun, is a noun, in a
 * language that would give a verb another form.
 */
export function isAskedNoun({ words, language, start }: Reading, at: number, before: readonly Placed[]): boolean {
  const word = words[at];
  if (words[start]?.word !== language.whatAsParticle?.word || word?.lemma.voice !== undefined) return false;
  const isNoun = ({ part }: Placed) => part.kind === 'predicate' && part.noun;
  const isBehindNouns = before.every(isNoun) && before[0]?.from === start + 1 && before.at(-1)?.to === at;
  return word?.lemma.lemma === word?.word && (at === start + 1 || isBehindNouns);
}

/** "The trade target of Examplia": what stands between an article and "of" is a noun. */
export function isNounBeforeGenitive(words: readonly Word[], at: number, language: Language): boolean {
  const next = words[at + 1]?.word ?? '';
  const before = words.slice(Math.max(0, at - ARTICLE_REACH), at);
  const article = before.findLastIndex((one) => language.determiners.has(one.word));
  const isPhrase = article >= 0 && before.slice(article + 1).every(({ functional }) => !functional);
  const isBare = words[at]?.lemma.lemma === words[at]?.word;
  return isPhrase && isBare && language.genitives.has(next) && language.eventPrepositions.has(next);
}

/** "The new deal with Examplia": what stands between an article and a preposition is a noun, whatever verb the two could make. */
export function isNounBeforePreposition(
  words: readonly Word[],
  at: number,
  language: Language,
  hasVerb: boolean,
  /** The word before it belongs to a name. */
  isBehindName: boolean,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || language.prepositions[next?.word ?? ''] === undefined) return false;
  const before = words.slice(Math.max(0, at - ARTICLE_REACH), at);
  const article = before.findLastIndex((one) => language.determiners.has(one.word));
  const isPhrase = article >= 0 && before.slice(article + 1).every(({ functional }) => !functional);
  // "The first port Examplia wanted to …": a participle right behind a name is its verb.
  const isNamed = isBehindName || before.at(-1)?.capital === true;
  const isItsVerb = isNamed && language.isParticiple(word.word, word.lemma.lemma);
  if (isItsVerb) return false;
  const isInverted = !hasVerb && words.slice(0, at).some((one) => language.inversionAuxiliaries.has(one.word));
  return (
    isPhrase && !isInverted && (word.lemma.lemma === word.word || !language.relatives.has(before.at(-1)?.word ?? ''))
  );
}

/** "The Examplia boss", "the Ana trial": a bare word behind an article and a name, where no auxiliary makes it their verb. */
export function isNounBehindName(
  words: readonly Word[],
  at: number,
  taken: readonly boolean[],
  language: Language,
): boolean {
  const word = words[at];
  if (word === undefined || language.passiveAuxiliaries.size === 0 || word.lemma.lemma !== word.word) return false;
  let from = at;
  while (from > 0 && taken[from - 1] === true && words[from - 1]?.functional === false) from -= 1;
  const isNamed = from < at && language.determiners.has(words[from - 1]?.word ?? '');
  return (
    isNamed &&
    !language.isParticiple(word.word, word.word) &&
    !words.slice(0, from).some((one) => language.inversionAuxiliaries.has(one.word))
  );
}

/** So many words before a noun its article may stand. */
const ARTICLE_REACH = 4;

/** "The Ana case", "kasus Ana", "at Ana's office", "di kantor Ana": a noun that adds nothing to the name beside it. */
export function isAffair({ words, language, taken }: Reading, at: number): boolean {
  const beside = language.nounBeforeQuestionWord ? at + 1 : at - 1;
  const word = words[at]?.word ?? '';
  if (taken[beside] !== true || words[beside]?.functional !== false) return false;
  return language.affairs.has(word) || (language.premises.has(word) && isWhere(words, Math.min(at, beside), language));
}

/** A preposition that says where stands before the word, or before the name that ends there. */
function isWhere(words: readonly Word[], at: number, language: Language): boolean {
  const before = words.slice(Math.max(0, at - ARTICLE_REACH), at).reverse();
  const preposition = before.find(({ word }) => language.prepositions[word] !== undefined)?.word ?? '';
  return language.prepositions[preposition] === 'place' || language.goals.has(preposition);
}

/** "The people of Examplia", "warga Lembayung": beside the name of a place its people are the place. */
export function withoutPeopleOf({ words, base }: Reading, parts: readonly Placed[]): readonly Placed[] {
  const isPlace = ({ part }: Placed) =>
    part.kind === 'name' && part.entities.every((id) => PLACE_TYPES.some((type) => base.entity(id)?.type === type));
  const adjoins = (one: Placed, other: Placed) =>
    one.to <= other.from && words.slice(one.to, other.from).every(({ functional }) => functional);
  return parts.filter((people) => {
    const isPeople = people.part.kind === 'word' && people.part.keys.flat().includes(conceptKey('citizen'));
    return !isPeople || !parts.some((place) => isPlace(place) && (adjoins(people, place) || place.to === people.from));
  });
}

/** "What did Ana get?": a verb that says next to nothing is all that is left to say what is done, where it ends the question. */
export function isOnlyVerb(words: readonly Word[], at: number, found: readonly Placed[], language: Language): boolean {
  const isLight = at === words.length - 1 && language.lightVerbs.has(words[at]?.word ?? '');
  // "How much did Ana want?", "what does Ana want for the port?", but not "what does Ana want to build?"
  const wishes = language.wishes.has(words[at]?.word ?? '') && !language.goals.has(words[at + 1]?.word ?? '');
  const ends = isLight || wishes;
  const isNoun = ({ part }: Placed) => part.kind === 'predicate' && part.noun;
  return (
    ends &&
    (found.every((one) => wishes && isNoun(one)) || (wishes && at === words.length - 1)) &&
    words.some(({ word }) => language.inversionAuxiliaries.has(word))
  );
}
