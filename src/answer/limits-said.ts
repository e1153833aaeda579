/** Whether a fact's own sentence limits what it says as a question does: "all", "only", "the first", "more than two". */
import type { FactView } from '../facts/base.ts';
import { wordForms } from '../languages/analyser.ts';
import { limitAt } from '../languages/limits.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import { givesNumber } from '../question/numbers-said.ts';
import type { Question } from '../question/question.ts';

/** So many words with content behind a limit in a sentence say what it is of. */
const LIMITED = 3;

/** "All", "only", "for the first time": the fact's own sentence says so as well, and of the same thing. */
export function saysLimits({ fact }: FactView, { limits, order }: Pick<Question, 'limits' | 'order'>): boolean {
  const asked = order === undefined ? limits : [...limits, { limit: order, of: [] }];
  if (asked.length === 0) return true;
  const said = LANGUAGES.flatMap((language) => {
    const { words } = sentenceIn(fact.says?.[language.code] ?? '', language);
    return words.map((_, at) => {
      const behind = words.slice(at + 1).filter((word) => !language.functionWords.has(word));
      // "Gol kedua": an ordinal stands behind its noun there.
      const before = language.nounBeforeQuestionWord ? words.slice(Math.max(0, at - 1), at) : [];
      const of = [...before, ...behind.slice(0, LIMITED)].flatMap((word) => [word, ...wordForms(word, language)]);
      return { limit: limitAt(words, at, language), of };
    });
  });
  return asked.every(({ limit, of }) =>
    said.some((one) => one.limit === limit && (of.length === 0 || of.some((form) => one.of.includes(form)))),
  );
}

/** "More than two goals": the fact gives that number, and for a bound that bound. */
export const saysNumbers = ({ fact }: FactView, { numbers }: Question): boolean =>
  numbers.every((number) =>
    [fact.says ?? {}, ...fact.howMany.map(({ is }) => is), ...fact.result].some((text) => givesNumber(text, number)),
  );
