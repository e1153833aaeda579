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
