/** Who is left out of what is asked: "apart from Ana", "selain Ana dan Bima". */
import { freePhraseAt } from './phrases.ts';
import type { OtherThan } from './question.ts';
import type { Placed, Reading } from './reading.ts';
import { formsOf, keysAt } from './word-keys.ts';

/** Takes the words of leaving out that stand before a name, and gives the places where these names begin. */
export function takeExceptions(reading: Reading, names: readonly Placed[]): readonly number[] {
  const { words, language, taken } = reading;
  return words.flatMap((_, at) => {
    const length = freePhraseAt(reading, language.exceptions, at);
    let start = at + length;
    while (length > 0 && words[start]?.functional === true && taken[start] !== true) start += 1;
    if (length === 0 || names.every(({ from }) => from !== start)) return [];
    taken.fill(true, at, at + length);
    return [start];
  });
}

/**
 * Takes "besides the fine," at the start of a question for something else than who. Undefined where it is not there, or names
 * somebody or nothing that is done; of no predicates where it says more than what is done: "besides the fine of last year".
 */
export function takeOtherDeeds(reading: Reading, names: readonly Placed[]): OtherThan | undefined {
  const { words, language, base, taken, start } = reading;
  const opener = freePhraseAt(reading, language.exceptions, start);
  const end = words.findIndex(({ afterPause }, at) => at > start && afterPause);
  if (opener === 0 || end < 0) return undefined;
  const isSilent = (at: number) => words[at]?.functional === true || language.lightWords.has(words[at]?.word ?? '');
  let at = start + opener;
  while (at < end && taken[at] !== true && isSilent(at)) at += 1;
  if (names.some(({ from }) => from === at)) return undefined;
  const whole = formsOf(reading);
  const predicates: string[] = [];
  const things: string[][][] = [];
  let isSure = true;
  while (at < end) {
    const from = at;
    const deed =
      taken[at] === true ? undefined : base.predicateWords.get(language.code)?.longestAt(whole.slice(0, end), at);
    at += deed?.length ?? 1;
    if (deed === undefined) {
      if (taken[from] === true || !isSilent(from)) isSure = false;
      continue;
    }
    predicates.push(...deed.values);
    const shared = deed.values.map((id) => `predicate:${id}`);
    things.push(words.slice(from, at).map((_, offset) => [...shared, ...keysAt(reading, from + offset, whole)]));
  }
  if (predicates.length === 0) return undefined;
  taken.fill(true, start, end);
  return isSure ? { predicates, things } : { predicates: [], things: [] };
}

/** The names that are left out: the one at each of these places, and those that "and" or nothing joins to it. */
export function exceptedAmong(
  { words, language }: Reading,
  starts: readonly number[],
  parts: readonly Placed[],
): readonly Placed[] {
  const isLink = (at: number) => language.timeRelations.and.includes(words[at]?.word ?? '');
  const names = parts.filter(({ part }) => part.kind === 'name').sort((a, b) => a.from - b.from);
  return starts.flatMap((start) => {
    const excepted: Placed[] = [];
    let next = start;
    for (const name of names) {
      const isNext = name.from === next || (excepted.length > 0 && name.from === next + 1 && isLink(next));
      if (!isNext) continue;
      excepted.push(name);
      next = name.to;
    }
    return excepted;
  });
}
