/** Who is left out of what is asked: "apart from Ana", "selain Ana dan Bima". */
import { freePhraseAt } from './phrases.ts';
import type { Placed, Reading } from './reading.ts';

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
 * Takes "besides the fine," at the start of a question for something else than who: the predicates that it names, which no fact
 * that answers may tell of. Undefined where it is not there, or names somebody or nothing that is done.
 */
export function takeOtherDeeds(reading: Reading, names: readonly Placed[]): readonly string[] | undefined {
  const { words, language, base, taken, start } = reading;
  const length = freePhraseAt(reading, language.exceptions, start);
  const end = words.findIndex(({ afterPause }, at) => at > start && afterPause);
  if (length === 0 || end < 0 || names.some(({ from }) => from < end)) return undefined;
  const sentence = words.slice(0, end).map(({ forms }) => forms);
  const deeds = sentence.flatMap((_, at) =>
    at < start + length ? [] : (base.predicateWords.get(language.code)?.longestAt(sentence, at)?.values ?? []),
  );
  if (deeds.length === 0) return undefined;
  taken.fill(true, start, end);
  return deeds;
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
