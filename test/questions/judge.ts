/** Compares an answer with what a table expects of it. */
import { ask } from '../../src/ask.ts';
import type { Answer, Conversation } from '../../src/answer/answer.ts';
import type { FactBase } from '../../src/facts/base.ts';
import type { Row } from './table.ts';

/** How a question ended. A refusal for a reason that the table does not allow is a wrong one. */
export const OUTCOMES = ['right', 'wrong', 'refused rightly', 'refused wrongly'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** An answer beside its row; `problems` says what is missing, and is empty of a right answer and of a right refusal. */
export interface Judged {
  readonly row: Row;
  readonly answer: Answer;
  readonly outcome: Outcome;
  readonly problems: readonly string[];
}

/** "Today" in all tables: some weeks after the first article. */
const NOW = new Date('2025-06-02T09:00:00Z');

/** Asks the turns of one conversation in order, each with the context that the one before it left. */
export function askAll(turns: readonly Row[], base: FactBase): Judged[] {
  let conversation: Conversation | undefined;
  return turns.map((row) => {
    const answer = ask(row.ask, base, { now: NOW, ...(conversation && { conversation }) });
    conversation = answer.conversation;
    return judge(row, answer);
  });
}

/** Decides how `answer` fares against what `row` expects of it. */
export function judge(row: Row, answer: Answer): Judged {
  const refused = answer.status === 'unknown';
  if (refused && row.refuse) {
    const rightly = answer.reason !== undefined && row.refuse.includes(answer.reason);
    const problems = rightly ? [] : [`reason should be ${row.refuse.join(' or ')}`];
    return { row, answer, outcome: rightly ? 'refused rightly' : 'refused wrongly', problems };
  }
  const wanted = row.expect ?? row.or_expect;
  if (refused) return { row, answer, outcome: 'refused wrongly', problems: ['should be answered'] };
  if (!wanted)
    return { row, answer, outcome: 'wrong', problems: [`should be refused as ${row.refuse?.join(' or ') ?? ''}`] };
  const problems = answerProblems(row, wanted, answer);
  return { row, answer, outcome: problems.length === 0 ? 'right' : 'wrong', problems };
}

function answerProblems(row: Row, wanted: readonly string[], answer: Answer): string[] {
  const value = answer.values[0]?.text ?? '';
  const fact = answer.facts[0]?.id ?? '';
  return [
    ...(answer.status === 'answered' ? [] : [`should be answered, is ${answer.status}`]),
    ...wanted.filter((entry) => !says(answer.text, entry)).map((entry) => `does not say "${entry}"`),
    ...wanted
      .slice(0, 1)
      .filter((entry) => !says(answer.short, entry))
      .map((entry) => `does not lead with "${entry}"`),
    ...(row.without ?? []).filter((entry) => says(answer.text, entry)).map((entry) => `says "${entry}"`),
    ...(row.value === undefined || says(value, row.value)
      ? []
      : [`first value should be "${row.value}", is "${value}"`]),
    ...(row.facts === undefined || row.facts.includes(fact)
      ? []
      : [`rests on "${fact}", not on ${row.facts.join(' or ')}`]),
  ];
}

/** Whether `text` contains one of the alternatives in `entry` (`a|b`), or begins with one that is written `^a`. */
function says(text: string, entry: string): boolean {
  const lower = text.toLowerCase();
  return entry
    .toLowerCase()
    .split('|')
    .some((phrase) => (phrase.startsWith('^') ? beginsWith(lower, phrase.slice(1)) : lower.includes(phrase)));
}

/** "No, in Jakarta" begins with "no"; "November" does not. */
function beginsWith(text: string, word: string): boolean {
  return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
}
