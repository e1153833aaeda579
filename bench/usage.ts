/** What is wrong with a benchmark's command line, as it is told to whoever typed it. */
class UsageError extends Error {}

/** A whole number from 1 that an option gives; throws a `UsageError` of anything else. */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`${option} takes a whole number from 1, not "${text}"; --help shows all options`);
  return number;
}

/** One of the words that an option takes; throws a `UsageError` of anything else. */
export function oneOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found === undefined)
    throw new UsageError(`${option} takes ${words.join(' or ')}, not "${text}"; --help shows all options`);
  return found;
}

/** True of what is wrong with the command line, and not with the benchmark. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
