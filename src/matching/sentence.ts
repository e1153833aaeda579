/** A fact's sentence as it is read for what its slots do not say: its words, and where a verb stands in it. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { conceptsAt } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import { namedIn, predicatesIn, sentenceIn, type Sentence } from '../languages/sentences.ts';
import { monthNames } from '../question/calendar-words.ts';
import type { PredicatePart } from '../question/question.ts';

/** A fact's sentence in one language, as one of its verbs divides it. */
export interface Told extends Pick<Sentence, 'text' | 'tokens' | 'language'> {
  /** The sentence undivided. */
  readonly sentence: Sentence;
  /** Place of the first word of what is done. */
  readonly verb: number;
  /** Place of the first word behind what is done. */
  readonly start: number;
  /** For each word whether it is part of a name. */
  readonly named: readonly boolean[];
}

/** So many words of a sentence, from a place on, that say what is done; 0 for none. */
type VerbAt = (sentence: Sentence, at: number) => number;

/** Undefined where a fact has no sentence in the language, or one that denies something or does not name what is done. */
export function toldIn(view: FactView, base: FactBase, code: LanguageCode): Told | undefined {
  const did = base.broader(view.fact.did);
  return toldAround(view, base, code, (sentence, at) => {
    const match = predicatesIn(sentence, base)[at];
    return match?.values.some((id) => did.has(id)) === true ? match.length : 0;
  });
}

/** The same around what a question says was done, where the fact's sentence says so as well. */
export function toldOf(part: PredicatePart, view: FactView, base: FactBase, code: LanguageCode): Told | undefined {
  const asked = new Set(part.keys.flat());
  return toldAround(view, base, code, (sentence, at) => {
    const { forms } = sentence;
    if (part.keys.every((own, offset) => own.some((form) => forms[at + offset]?.includes(form) === true)))
      return part.keys.length;
    const match = predicatesIn(sentence, base)[at];
    if (match?.values.some((id) => part.predicates.includes(id)) === true) return match.length;
    const concepts = conceptsAt(forms, at, code);
    return concepts?.values.some((concept) => asked.has(concept)) === true ? concepts.length : 0;
  });
}

function toldAround({ fact }: FactView, base: FactBase, code: LanguageCode, verbAt: VerbAt): Told | undefined {
  const language = languageOf(code);
  const text = fact.attribute ? undefined : fact.says?.[code];
  if (text === undefined) return undefined;
  const sentence = sentenceIn(text, language);
  const { tokens, words } = sentence;
  if (words.some((word) => language.negations.has(word))) return undefined;
  for (let verb = 0; verb < tokens.length; verb++) {
    const length = verbAt(sentence, verb);
    if (length > 0)
      return { text, tokens, language, sentence, verb, start: verb + length, named: namedIn(sentence, base) };
  }
  return undefined;
}

/**
 * Only names, dates and little words stand between the verb and a place, and what `isOwn` says is the verb's as well: no second
 * verb, no other noun, no pause.
 */
export function belongsToVerb(told: Told, at: number, isOwn: (place: number) => boolean = () => false): boolean {
  const { tokens, language, text, start } = told;
  if (at < start) return false;
  if (/[,;:()]/u.test(text.slice(tokens[start - 1]?.end, tokens[at]?.start))) return false;
  return tokens.slice(start, at).every(({ word, capital }, offset) => {
    if (
      capital ||
      isOwn(start + offset) ||
      told.named[start + offset] === true ||
      isNumber(told, start + offset) ||
      monthNames(word, language).length > 0
    )
      return true;
    const isLink = language.time.conjunctions.includes(word) || language.alternatives.has(word);
    const isClause = language.relatives.has(word) || language.subordinators.has(word);
    return (language.functionWords.has(word) && !isLink && !isClause) || language.again.has(word);
  });
}

export const isNumber = ({ tokens, language }: Pick<Told, 'tokens' | 'language'>, at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return /^\p{N}+(?:[.,]\p{N}+)*$/u.test(word) || language.time.numbers.includes(word);
};

export const textBetween = ({ text, tokens }: Told, from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);
