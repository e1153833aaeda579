/** "And the day after?", "sehari setelahnya?": what was asked, of the time beside the one that was spoken of. */
import { startOfUnit } from '../facts/date-order.ts';
import type { FactBase } from '../facts/base.ts';
import type { CalendarUnit } from '../languages/time-relations.ts';
import type { Language } from '../languages/language.ts';
import { CALENDAR_UNITS } from '../languages/time-relations.ts';
import type { Conversation } from './conversation.ts';
import type { Question } from './question.ts';
import type { Word } from './words.ts';

/** A whole message that only moves on or back by one unit of the calendar; undefined of any other. */
function stepIn(words: readonly Word[], language: Language): { unit: CalendarUnit; by: 1 | -1 } | undefined {
  const { time, timeRelations, followUps, starters } = language;
  const ahead = new Set([...timeRelations.next, ...timeRelations.relations.after]);
  const back = new Set([...timeRelations.previous, ...timeRelations.relations.before]);
  const unitOf = (word: string) =>
    time.oneUnits[word] ?? CALENDAR_UNITS.find((unit) => time.units[unit].includes(word));
  // "Where was he the day before?" asks for more than what else was.
  const asks = new Set(language.questionWords.map(({ words: phrase }) => phrase));
  const opens = new Set(followUps.flatMap((opener) => opener.split(' ')));
  let unit: CalendarUnit | undefined;
  let by: 1 | -1 | undefined;
  for (const { word, functional } of words) {
    const named = unitOf(word);
    const way = ahead.has(word) ? 1 : back.has(word) ? -1 : undefined;
    if (named !== undefined && unit === undefined) unit = named;
    else if (way !== undefined && by === undefined) by = way;
    else if (Object.hasOwn(language.pronouns, word)) return undefined;
    else if (!opens.has(word) && (asks.has(word) || (!functional && !starters.has(word)))) return undefined;
  }
  return unit === undefined || by === undefined ? undefined : { unit, by };
}

/** The first day of the unit that a day lies in, or of the one `offset` units on; weeks begin on Mondays. */
const startOf = (day: number, unit: CalendarUnit, offset = 0): number =>
  unit === 'week' ? day - ((day + 3) % 7) + 7 * offset : startOfUnit(day, unit, offset);

/** The question before, of the day, week, month or year beside the one that it or its answer was about. */
export function shiftedTime(
  words: readonly Word[],
  conversation: Conversation | undefined,
  language: Language,
  base: FactBase,
): Question | undefined {
  const before = conversation?.question;
  const step = before === undefined ? undefined : stepIn(words, language);
  if (before === undefined || step === undefined) return undefined;
  const [said, ...more] = before.time;
  const told = conversation?.facts.map((id) => base.view(id)?.when).find((date) => date !== undefined);
  const spoken = said?.from === undefined || said.to === undefined ? undefined : { from: said.from, to: said.to };
  const from = more.length > 0 ? undefined : (spoken ?? told);
  if (from === undefined || !Number.isFinite(from.from) || !Number.isFinite(from.to)) return undefined;
  const { unit, by } = step;
  // What lies beside a time of several units is not one of them.
  if (startOf(from.from, unit) !== startOf(from.to, unit)) return undefined;
  const start = startOf(from.from, unit, by);
  const text = words.map(({ raw }) => raw).join(' ');
  const time = [{ relation: 'in' as const, from: start, to: startOf(start, unit, 1) - 1, text }];
  // Beside the time of something that was done it is asked for what else was.
  return spoken === undefined ? { ...before, holes: [], parts: [], time } : { ...before, time };
}
