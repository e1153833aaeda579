/** Names that are said with an article or an "of" that the fact base leaves out: "Party of the Open Ports" for "Party of Open Ports". */
import type { NamePart } from './question.ts';
import type { Placed, Reading } from './reading.ts';
import type { TurnedName } from './turned-names.ts';
import type { Word } from './words.ts';

/** With fewer words of its own, such a name says too little. */
const FEWEST = 3;
/** No name has more words. */
const LONGEST = 10;

/** Names that begin with a capital, of full names nothing but what lies within them. `formsOf` tells how a word may end a name. */
export function looseNames(
  { words, base, language, taken }: Reading,
  names: readonly Placed<NamePart>[],
  formsOf: (word: Word) => readonly string[],
): TurnedName[] {
  if (language.nounBeforeQuestionWord) return [];
  const full = names.filter(({ part }) => part.strength === 'name');
  const isSilent = ({ word }: Word) => language.determiners.has(word) || language.genitives.has(word);
  const found: TurnedName[] = [];
  let forms: (readonly string[])[] | undefined;
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (first?.capital !== true || first.functional || taken[from] === true) continue;
    if (full.some((name) => name.from < from && name.to > from)) continue;
    const end = Math.min(words.length, from + LONGEST);
    for (let skipped = from + 1; skipped < end - 1; skipped++) {
      const silent = words[skipped];
      if (silent === undefined || !isSilent(silent)) continue;
      forms ??= words.map(formsOf);
      const match = base.names.exactAt([...forms.slice(from, skipped), ...forms.slice(skipped + 1, end)], 0);
      const to = from + (match?.length ?? 0) + 1;
      if (match?.strength !== 'name' || match.length < FEWEST || to <= skipped + 1) continue;
      // "Assembly of Open Ports" is that one, and no "Assembly (Open Ports)", where there are both.
      if (full.some((name) => (name.from <= from ? name.to >= to : name.from < to && name.to > to))) continue;
      found.push({ match: { ...match, length: to - from }, from });
      from = to - 1;
      break;
    }
  }
  return found;
}
