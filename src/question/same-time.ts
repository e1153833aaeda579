/** "That day", "tahun itu": the time of what was just said. */
import type { FactBase } from '../facts/base.ts';
import type { Conversation } from './conversation.ts';
import type { Question, WordPart } from './question.ts';

/**
 * "Who did he see that day?" with the day of the last answer in the place of the words that point to it. Undefined where none
 * do, or where the answer rests on nothing that is dated.
 */
export function withTimeOf(question: Question, { facts }: Conversation, base: FactBase): Question | undefined {
  const pointing = question.parts.find((part) => part.kind === 'word' && part.sameTime !== undefined);
  if (pointing?.kind !== 'word' || pointing.sameTime === undefined) return undefined;
  const when = facts.map((id) => base.view(id)?.when).find((date) => date !== undefined);
  if (when === undefined || when.interval) return undefined;
  const { from, to } = unitAround(pointing.sameTime, when);
  return {
    ...question,
    parts: question.parts.filter((part) => part !== pointing),
    time: [...question.time, { relation: 'in', text: pointing.text, from, to }],
  };
}

/**
 * "Why was it shut that day?" where nothing was said before: the day can only be that of what is asked about. Words that are all
 * that a question says of it stay.
 */
export function withoutPointer(question: Question): Question {
  const parts = question.parts.filter((part) => part.kind !== 'word' || part.sameTime === undefined);
  const isTold = parts.some(({ kind }) => kind !== 'word') && question.time.length === 0;
  return isTold && parts.length < question.parts.length ? { ...question, parts } : question;
}

/** The whole month or year in which something was; the days themselves where a day or a week is meant. */
function unitAround(unit: NonNullable<WordPart['sameTime']>, { from, to }: { from: number; to: number }) {
  if (unit === 'day' || unit === 'week') return { from, to };
  const date = new Date(from * DAY);
  const year = date.getUTCFullYear();
  const first = unit === 'month' ? date.getUTCMonth() : 0;
  const last = unit === 'month' ? first + 1 : 12;
  return { from: Date.UTC(year, first, 1) / DAY, to: Date.UTC(year, last, 1) / DAY - 1 };
}

/** Milliseconds. */
const DAY = 86_400_000;
