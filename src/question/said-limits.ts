/** What a question says of how many or which: "all", "only", "the second goal". */
import type { Language } from '../languages/language.ts';
import { limitAt } from '../languages/limits.ts';
import type { Limited } from './question.ts';
import type { Placed, Reading } from './reading.ts';

/** So many words with content behind a limit say what it is of. */
const LIMITED = 2;

/** What is said of how many or which, outside of names; what is first or last is an order. */
export function limitsIn(
  { words, language }: Reading,
  names: readonly Placed[],
  deeds: readonly Placed[],
  pairs: readonly number[],
): readonly Limited[] {
  const said = words.map(({ word }) => word);
  return said.flatMap((_, at): Limited[] => {
    const isTaken = pairs.includes(at) || names.some(({ from, to }) => at >= from && at < to);
    const limit = isTaken ? undefined : limitAt(said, at, language);
    if (limit === undefined || limit === 'first' || limit === 'last') return [];
    if (limit === 'all' && isOfNames(words, at, names)) return [];
    if (limit === 'second' || limit === 'third') {
      const isCovered = (place: number, placed: readonly Placed[]) =>
        placed.some(({ from, to }) => place >= from && place < to);
      // "Third place" is a deed of its own; "kedua negara" are both countries.
      const isOther = language.nounBeforeQuestionWord && isNoun(words[at + 1], language) && !isCovered(at + 1, names);
      const noun = isCovered(at, deeds) || isOther ? undefined : ordered(words, at, language);
      return noun === undefined ? [] : [{ limit, of: [noun.word, ...noun.forms] }];
    }
    const behind = words.slice(at + 1).filter(({ functional }) => !functional);
    return [{ limit, of: behind.slice(0, LIMITED).flatMap(({ word, forms }) => [word, ...forms]) }];
  });
}

/** The noun of an ordinal, "the second goal", "gol kedua"; undefined where there is none: "kedua negara" are both countries. */
function ordered(words: Reading['words'], at: number, language: Language): Reading['words'][number] | undefined {
  const { nounBeforeQuestionWord } = language;
  const noun = words[nounBeforeQuestionWord ? at - 1 : at + 1];
  // "On ships, second …": a pause parts the two.
  if (words[nounBeforeQuestionWord ? at : at + 1]?.afterPause === true) return undefined;
  return isNoun(noun, language) ? noun : undefined;
}

const isNoun = (word: Reading['words'][number] | undefined, language: Language): boolean =>
  word?.functional === false && !(language.nounBeforeQuestionWord && language.isVerbForm(word.word));

/** "Did all of Ana, Bima and Cara come?", "Ana dan Bima semuanya datang": all who are named, and of no more than these. */
function isOfNames(words: Reading['words'], at: number, names: readonly Placed[]): boolean {
  const isBare = (from: number, to: number) => words.slice(from, to).every(({ functional }) => functional);
  const behind = names.filter(({ from }) => from > at);
  const before = names.filter(({ to }) => to <= at);
  const [first] = behind;
  const last = before.at(-1);
  return (
    (behind.length > 1 && first !== undefined && isBare(at + 1, first.from)) ||
    (before.length > 1 && last !== undefined && isBare(last.to, at))
  );
}
