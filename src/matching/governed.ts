/** Which values of a fact's slots its sentence gives to another verb than the fact's own: "they met and discussed the port". */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Filler } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { namesIn, sentenceIn, type Sentence } from '../languages/sentences.ts';
import type { Question } from '../question/question.ts';
import type { Candidate, Fill } from './candidate.ts';
import { mainPredicate } from './orientation.ts';
import { belongsToVerb, toldIn, toldOf, type Told } from './sentence.ts';

/**
 * Of some values those that belong to what the question says was done: they stand behind it with nothing between that they could
 * belong to instead, or before it where it only goes on from the fact's own verb ("they met in Lembayung and talked").
 */
export function governed(fills: readonly Fill[], question: Question, view: FactView, base: FactBase): readonly Fill[] {
  const main = mainPredicate(question.parts);
  const told = main === undefined ? undefined : toldOf(main, view, base, question.language);
  if (told === undefined) return [];
  const own = toldIn(view, base, question.language);
  return fills.filter((fill) => {
    const mentions = fill.kind === 'filler' ? mentionsOf(fill.filler, told.sentence, base) : [];
    // "An agreement on fishing" says nothing of agreeing on fishing.
    if (mentions.some(({ from, to }) => from < told.start && to > told.verb)) return false;
    return mentions.some(({ from }) => belongsToVerb(told, from) || isShared(from, told, own));
  });
}

/**
 * "They met in Lembayung and discussed the port": true where what the question says was done goes on from the fact's own verb,
 * and whatever else it says stands in the slots or behind that second verb.
 */
export function goesOn({ accounts, view }: Candidate, question: Question, base: FactBase): boolean {
  const main = mainPredicate(question.parts);
  const told = main === undefined ? undefined : toldOf(main, view, base, question.language);
  const own = toldIn(view, base, question.language);
  if (told === undefined || !isJoined(told, own)) return false;
  const behind = new Set(told.sentence.forms.slice(told.start).flat());
  return accounts.every(
    ({ part, means }) =>
      part === main || means === 'slot' || part.keys.every((forms) => forms.some((form) => behind.has(form))),
  );
}

/** "They met and talked": a conjunction right before a verb joins it to the fact's own, with no pause in between. */
function isJoined({ tokens, verb, language, text }: Told, own: Told | undefined): own is Told {
  if (own === undefined || verb < own.start) return false;
  const isLinked = language.time.conjunctions.includes(tokens[verb - 1]?.word ?? '');
  return isLinked && !/[;:()]/u.test(text.slice(tokens[own.start]?.start, tokens[verb]?.start));
}

/** "They met in Lembayung and talked": what stands with the first of two verbs holds of the second. */
function isShared(at: number, told: Told, own: Told | undefined): boolean {
  const { tokens, verb, language } = told;
  if (!isJoined(told, own) || at < own.start || at >= verb - 1) return false;
  return tokens
    .slice(own.start, verb - 1)
    .every(({ word }) => !language.relatives.has(word) && !language.subordinators.has(word));
}

/**
 * "Thanked the crew for their help": topics of what was done to somebody that stand, in the sentence of some language, behind a
 * word for what it was done for. Whose they are may stand in between: "for Examplia's help".
 */
export function reasonsAmongTopics({ fact }: FactView, base: FactBase): readonly Fill[] {
  if (fact.whom.length === 0) return [];
  const sentences = LANGUAGES.flatMap((language) => {
    const text = fact.says?.[language.code];
    return text === undefined ? [] : [sentenceIn(text, language)];
  });
  const isReason = (filler: Filler) =>
    sentences.some((sentence) =>
      mentionsOf(filler, sentence, base).some(({ from }) => {
        const before = sentence.tokens
          .slice(0, from)
          .findLast(({ word, capital }) => !capital && !sentence.language.determiners.has(word));
        return sentence.language.causes.has(before?.word ?? '');
      }),
    );
  return fact.about.filter(isReason).map((filler): Fill => ({ kind: 'filler', slot: 'about', filler }));
}

/** Words of a sentence, from a place to the one behind them. */
interface Mention {
  readonly from: number;
  readonly to: number;
}

/** Where a sentence names a value: its name, or a text's words with content, from the first of them on. */
function mentionsOf(filler: Filler, sentence: Sentence, base: FactBase): readonly Mention[] {
  const { words, language } = sentence;
  if ('entity' in filler)
    return namesIn(sentence, base).flatMap((match, from) =>
      match?.entities.includes(filler.entity) === true ? [{ from, to: from + match.length }] : [],
    );
  const said = wordsOf(filler.text[language.code] ?? '').filter((word) => !language.functionWords.has(word));
  const [first] = said;
  if (first === undefined || !said.every((word) => words.includes(word))) return [];
  return words.flatMap((word, from) => (word === first ? [{ from, to: from + said.length }] : []));
}
