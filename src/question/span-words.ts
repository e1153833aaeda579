/** Questions for a length of time between events: "how many days … after", "berapa lama … antara". */
import type { CalendarUnit } from '../languages/time-relations.ts';
import type { ClauseWords } from './clause-words.ts';

/** A question for a length of time, and what stands behind it. */
export function spanAt(
  clause: ClauseWords,
  at: number,
): { readonly unit?: CalendarUnit; readonly to: number } | undefined {
  const { spans, spanFillers } = clause.language.timeRelations;
  const asked = clause.phraseAt(spans, at);
  if (asked === 0) return undefined;
  const unit = clause.unitIn(at, at + asked);
  let to = at + asked;
  for (let length = clause.phraseAt(spanFillers, to); length > 0; length = clause.phraseAt(spanFillers, to))
    to += length;
  return { to, ...(unit === undefined ? {} : { unit }) };
}
