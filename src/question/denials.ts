/** Negations of a question, and those that only ask for yes or no. */
import type { Placed, Reading } from './reading.ts';

/** A negation that is no tag: "sudah dibentuk belum?" asks, "belum dibentuk" denies. */
export function isNegated({ words, language, taken }: Reading, tag: number | undefined): boolean {
  return words
    .slice(0, -1)
    .some(
      ({ word }, at) => taken[at] !== true && language.negations.has(word) && !language.tags.has(word) && at !== tag,
    );
}

/**
 * "Datang tidak waktu itu?": a negation behind what is done, with nothing left to deny behind it, asks for yes or no, in
 * languages that deny before the verb. Its place; undefined where there is none.
 */
export function tagIn({ words, language }: Reading, parts: readonly Placed[]): number | undefined {
  if (!language.nounBeforeQuestionWord) return undefined;
  const at = words.findIndex(
    ({ word }, place) =>
      language.negations.has(word) &&
      parts.some(({ to }) => to === place) &&
      (words[place + 1]?.functional ?? true) &&
      !language.locatives.has(words[place + 1]?.word ?? ''),
  );
  return at < 0 ? undefined : at;
}
