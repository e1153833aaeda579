/** What is done in a question: the verbs and nouns that stand for the predicates of the base. Takes its words. */
import type { Forms, PhraseMatch } from '../facts/phrase-table.ts';
import { conceptsAt } from '../languages/analyser.ts';
import { SOMEBODY_KEYS } from '../languages/concept-tree.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { synonymsAt } from '../languages/synonyms.ts';
import {
  describesNoun,
  isAskedNoun,
  isAskedTitle,
  isNounBeforeGenitive,
  isNounBeforePreposition,
  isNounBehindName,
  isNounHere,
  isOnlyVerb,
} from './nouns.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';
import { formsOf, keysAt } from './word-keys.ts';
import { textOf } from './words.ts';

/** The predicates that a question names, by their words and phrases. Takes these. */
export function takePredicates(reading: Reading, asked: readonly PlacedHole[]): Placed[] {
  const { words, base, taken, language } = reading;
  const sentence = words.map((word, at) => (taken[at] === true ? [] : word.forms));
  const whole = formsOf(reading);
  const asksWhat = asked.some(({ hole }) => ['what', 'amount', 'duration'].includes(hole.asks));
  const orders = new Set([...language.time.first, ...language.time.last]);
  const isLoose = (at: number) => {
    const word = words[at]?.word ?? '';
    return orders.has(word) || (language.determiners.has(word) && language.pronouns[word] !== 'event');
  };
  const all: Placed[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || taken[at] === true) continue;
    const isBehindName = taken[at - 1] === true && words[at - 1]?.functional === false;
    const isNoun = isNounBeforePreposition(words, at, language, all.some(isVerb), isBehindName);
    const reach = isNoun ? sentence.slice(0, at + 1) : sentence;
    const own = apart(reading, at, sentence) ?? base.predicateWords.get(language.code)?.longestAt(reach, at, isLoose);
    const foreign = language.isWord(word.word)
      ? []
      : LANGUAGES.map(({ code }) => base.predicateWords.get(code)?.longestAt(sentence, at));
    const match: Apart | undefined = own ?? foreign.find((other) => other !== undefined);
    const silent =
      match?.length === 1 &&
      match.behind === undefined &&
      ((word.functional && !(asksWhat && isOnlyVerb(words, at, all, language))) ||
        language.doWords.has(word.word) ||
        describesNoun(words, at, language));
    if (match === undefined || silent) continue;
    const to = at + match.length;
    const predicates = [...new Set([...match.values, ...withoutTail(reading, match, at, sentence, isLoose)])];
    const phrase = match.length === 1 ? undefined : synonymsAt(sentence, at, language.code, isLoose);
    const shared = [
      ...predicates.map((id) => `predicate:${id}`),
      ...(phrase?.length === match.length ? phrase.keys : []),
    ];
    all.push({
      part: {
        kind: 'predicate',
        text: textOf(words, at, to),
        keys: words.slice(at, to).map((_, offset) => [...shared, ...keysAt(reading, at + offset, whole)]),
        predicates,
        context: false,
        noun:
          word.lemma.noun === true ||
          isPrefix(reading, at) ||
          isPrefix(reading, at - 1) ||
          language.possessives.some((ending) => words[to - 1]?.word.endsWith(ending)) ||
          isNounHere(words, at, language) ||
          isNounBehindName(words, at, taken, language) ||
          isAskedTitle(words, at, language) ||
          isAskedNoun(reading, at, all) ||
          isNounBeforeGenitive(words, at, language) ||
          predicates.every((id) => base.isAttribute(id)),
      },
      from: at,
      to,
    });
    for (let next = at; next < to; next++) taken[next] = true;
    for (const next of match.behind ?? []) taken[next] = true;
    at = to - 1;
  }
  // "Is Examplia among the partners?": that it belongs to them says nothing beside what they are.
  const isBelonging = ({ from, to }: Placed) => words.slice(from, to).every(({ word }) => language.belonging.has(word));
  const found = all.some((placed) => !isBelonging(placed)) ? all.filter((placed) => !isBelonging(placed)) : all;
  const isPerson = (placed: Placed) => isVerb(placed) && isPersonNoun(reading, placed.from);
  const acts = found.some((placed) => isVerb(placed) && !isPerson(placed));
  const told = found.map((placed) => (acts && isPerson(placed) ? asNoun(placed) : placed));
  const isEvent = ({ from, to }: Placed) => words.slice(from, to).every(({ word }) => language.eventWords.has(word));
  const definite = told.filter((placed) => !isEvent(placed));
  return definite.length > 0 ? definite : told;
}

/** The "anti" of "the anti-bribery agency" opposes nothing, nor does the agency bribe. */
const isPrefix = ({ words, language }: Reading, at: number): boolean =>
  language.altering.has(words[at]?.word ?? '') && words[at + 1]?.functional === false;

/** A phrase of a verb, of which words stand behind its object. */
interface Apart extends PhraseMatch<string> {
  /** Places of those words. */
  readonly behind?: readonly number[];
}

/** So many words of an object may stand within a verb's phrase. */
const LONGEST_OBJECT = 5;

/** "Asked Ana and Bima to come", "called the trip off": a phrase whose first word has its object right behind it. */
function apart({ words, base, language, taken }: Reading, at: number, sentence: readonly Forms[]): Apart | undefined {
  if (words[at]?.functional !== false) return undefined;
  // "Came to Examplia in May" is no "came in": the object stands right behind the verb.
  const isLink = (place: number) =>
    language.determiners.has(words[place]?.word ?? '') || language.time.conjunctions.includes(words[place]?.word ?? '');
  const isObject = (place: number) =>
    place > at && place <= at + LONGEST_OBJECT && (taken[place] === true || isLink(place));
  if (!isObject(at + 1)) return undefined;
  const match = base.predicateWords.get(language.code)?.longestAt(sentence, at, isObject);
  if (match === undefined || match.length < 3) return undefined;
  const inside = words.slice(at + 1, at + match.length).map((_, offset) => at + 1 + offset);
  const object = inside.filter((place) => taken[place] === true);
  const behind = inside.filter((place) => taken[place] !== true && place > (object.at(-1) ?? Infinity));
  if (object.length === 0 || behind.length === 0) return undefined;
  // "Signed it on the Examplian side": a preposition with a noun behind it belongs to that, and not to the verb.
  const end = at + match.length;
  const isTail = language.prepositions[words[end - 1]?.word ?? ''] === undefined || behind.length > 1;
  const takesNoun = taken[end] === true || language.determiners.has(words[end]?.word ?? '');
  return !isTail && takesNoun ? undefined : { values: match.values, length: 1, behind };
}

/**
 * "Go along with" may be "go along", with somebody, and "made it" may be made, whatever "it" is: what a phrase stands for without
 * the preposition or the pronoun at its end.
 */
function withoutTail(
  { words, base, language }: Reading,
  { length }: PhraseMatch<string>,
  at: number,
  sentence: readonly Forms[],
  isLoose: (at: number) => boolean,
): readonly string[] {
  const last = at + length - 1;
  const tail = words[last]?.word ?? '';
  const isTail = length > 2 && language.prepositions[tail] !== undefined;
  if (!isTail && !(length > 1 && language.pronouns[tail] === 'thing')) return [];
  const shorter = base.predicateWords.get(language.code)?.longestAt(sentence.slice(0, last), at, isLoose);
  return shorter?.length === length - 1 ? shorter.values : [];
}

/** "Korban luka diterbangkan": a noun for people, in a language that would give a verb another form, is whoever does or suffers it. */
function isPersonNoun({ words, language }: Reading, at: number): boolean {
  if (!language.nounBeforeQuestionWord || language.isVerbForm(words[at]?.word ?? '')) return false;
  const forms = words.map(({ word, forms: own }) => [word, ...own]);
  return conceptsAt(forms, at, language.code)?.values.some((key) => SOMEBODY_KEYS.has(key)) === true;
}

const asNoun = (placed: Placed): Placed =>
  placed.part.kind === 'predicate' ? { ...placed, part: { ...placed.part, noun: true } } : placed;

const isVerb = ({ part }: Placed): boolean => part.kind === 'predicate' && !part.noun;
