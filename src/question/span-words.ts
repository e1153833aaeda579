/** Questions for a length of time between events: "how many days … after", "berapa lama … antara". */
import type { CalendarUnit } from '../languages/time-relations.ts';
import type { ClauseWords } from './clause-words.ts';

/** A question for a length of time, and what stands behind it. */
export function spanAt(
  clause: ClauseWords,
  at: number,
): { readonly unit?: CalendarUnit; readonly to: number } | undefined {
  const { spans, spanFillers } = clause.language.timeRelations;
  const found = spans.find(({ words }) => clause.phraseAt([words], at) > 0);
  if (found === undefined) return undefined;
  let to = at + found.words.split(' ').length;
  for (let length = clause.phraseAt(spanFillers, to); length > 0; length = clause.phraseAt(spanFillers, to))
    to += length;
  return { to, ...(found.unit === undefined ? {} : { unit: found.unit }) };
}
