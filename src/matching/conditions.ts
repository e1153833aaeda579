/** What a fact says of a case that a question asks about: "six months in jail if it is not paid". */
import type { FactView } from '../facts/base.ts';
import type { Text } from '../facts/fact.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import type { Question } from '../question/question.ts';
import type { Fill } from './candidate.ts';

/** True of a text that says in some language what holds for such a case. */
const isForCase = (text: Text, condition: NonNullable<Question['condition']>): boolean =>
  LANGUAGES.some((language) => {
    const { tokens, text: written } = sentenceIn(text[language.code] ?? '', language);
    return tokens.some(({ word }, at) => {
      const isUnless = language.unless.has(word);
      if (!isUnless && !language.conditions.has(word)) return false;
      const end = tokens.findIndex(
        ({ start }, place) => place > at && /[,;:.!?–—]/u.test(written.slice(tokens[place - 1]?.end, start)),
      );
      const clause = tokens.slice(at + 1, end < 0 ? undefined : end);
      const denies = clause.some((one) => language.negations.has(one.word)) !== isUnless;
      return denies === (condition === 'denied');
    });
  });

/** Whether a fact says anything of the case that a question asks about; true of a question that asks about none. */
export const isOfCase = ({ fact }: FactView, { condition }: Question): boolean =>
  condition === undefined || [...fact.result, fact.says ?? {}].some((text) => isForCase(text, condition));

/** What comes of a case: the results that are for it, or else the sentence that says so. */
export function caseOutcomes({ fact }: FactView, condition: NonNullable<Question['condition']>): readonly Fill[] {
  const results = fact.result.filter((text) => isForCase(text, condition));
  if (results.length > 0) return results.map((text) => ({ kind: 'text', slot: 'result', text }));
  return isForCase(fact.says ?? {}, condition) ? [{ kind: 'fact' }] : [];
}
