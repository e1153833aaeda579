/** A number in a question that a fact has otherwise, so that the fact says no. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Amount } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES, languageOf } from '../languages/registry.ts';
import { countsNoun } from '../matching/amounts.ts';
import { isOneOfMany, TIME_UNITS } from '../matching/lengths.ts';
import type { Candidate } from '../matching/candidate.ts';
import { isScore, saidAmounts } from '../matching/said-in-sentence.ts';
import { givesNumber, numberOf } from '../question/numbers-said.ts';
import type { Part, Question, WordPart } from '../question/question.ts';

/**
 * "Was Ana sentenced to nine years?" where the fact counts six: all is as the question has it but the number, and the fact
 * has one number only, which counts the same.
 */
export function isOtherNumber(
  { unexplained, conflicts, anchor, view, missingTime }: Candidate,
  question: Question,
  base: FactBase,
): boolean {
  const [said, ...others] = unexplained;
  const [amount, ...more] = view.fact.howMany;
  if (said?.kind !== 'word' || !isNumber(said) || others.length > 0) return false;
  if (amount === undefined || more.length > 0 || conflicts.length > 0 || missingTime) return false;
  return (
    anchor.means === 'slot' &&
    !isGiven(said, amount, question) &&
    question.numbers.every(({ bound }) => bound.length === 0) &&
    isOfSame(amount, said, question, view, base)
  );
}

/** "Five" of a fact that counts 5 is what it says. */
function isGiven({ text }: WordPart, { is }: Amount, { language }: Question): boolean {
  const number = numberOf(text, languageOf(language));
  return number !== undefined && givesNumber(is, number);
}

/** A score is held against a score, and what is counted against a number of the same. */
function isOfSame(
  amount: Amount,
  said: WordPart,
  { parts, language }: Question,
  view: FactView,
  base: FactBase,
): boolean {
  if (isScore(said.text)) return Object.values(amount.is).every(isScore);
  const counted: Part | undefined = parts[parts.indexOf(said) + 1];
  if (isOneOfMany(amount.is) || Object.values(amount.is).some(isScore)) return false;
  if (counted === undefined || counted.kind === 'name' || counted.role !== said.role) return true;
  const isTime = (words: readonly string[]) => words.some((word) => TIME_UNITS.has(word));
  if (isTime(counted.keys.flat()) && Object.values(amount.is).some((text) => isTime(wordsOf(text)))) return true;
  const noun: WordPart = { ...counted, kind: 'word', known: true, number: false };
  return countsNoun(amount, noun, base) || saidAmounts([noun], view, base, language).length > 0;
}

const isNumber = ({ keys, number }: WordPart): boolean =>
  number || LANGUAGES.some(({ time }) => keys.flat().some((key) => time.numbers.includes(key)));
