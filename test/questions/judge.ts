/** Compares an answer with what a table expects of it. */
import { ask, type AskContext } from '../../src/ask.ts';
import type { Answer, Conversation } from '../../src/answer/answer.ts';
import type { FactBase } from '../../src/facts/base.ts';
import type { Row } from './table.ts';

/** How a question ended. A refusal for a reason that the table does not allow is a wrong one. */
export type Outcome = 'right' | 'wrong' | 'refused rightly' | 'refused wrongly';

/** An answer beside its row; `problems` says what is missing, and is empty of a right answer and of a right refusal. */
export interface Judged {
  readonly row: Row;
  readonly answer: Answer;
  readonly outcome: Outcome;
  readonly problems: readonly string[];
}

/** "Today" where a table does not say: some weeks after the first article. */
const TODAY = '2025-06-02';

/** Whoever answers: the engine over a base, or something to compare it with. */
export type Asker = (question: string, context: AskContext) => Answer;

export const engineOver =
  (base: FactBase): Asker =>
  (question, context) =>
    ask(question, base, context);

/** Asks the turns of one conversation in order, each with the context that the one before it left. */
export function askAll(turns: readonly Row[], asker: Asker): Judged[] {
  let conversation: Conversation | undefined;
  return turns.map((row) => {
    const now = new Date(`${row.now ?? TODAY}T09:00:00Z`);
    const answer = asker(row.ask, { now, ...(conversation && { conversation }) });
    conversation = answer.conversation;
    return judge(row, answer);
  });
}

/** Decides how `answer` fares against what `row` expects of it. */
export function judge(row: Row, answer: Answer): Judged {
  const refused = answer.status === 'unknown';
  if (refused && row.refuse) {
    const problems = refusalProblems(row, row.refuse, answer);
    return { row, answer, outcome: problems.length === 0 ? 'refused rightly' : 'refused wrongly', problems };
  }
  if (answer.status === 'ambiguous' && row.ambiguous) {
    const offered = answer.choices.map(({ label }) => label).join('\n');
    const problems = row.ambiguous.filter((entry) => !says(offered, entry)).map((entry) => `does not offer "${entry}"`);
    return { row, answer, outcome: problems.length === 0 ? 'right' : 'wrong', problems };
  }
  const wanted = row.expect ?? row.or_expect;
  if (refused)
    return {
      row,
      answer,
      outcome: 'refused wrongly',
      problems: [row.ambiguous ? 'should be asked back about' : 'should be answered'],
    };
  if (!wanted) {
    const problem = row.refuse ? `should be refused as ${row.refuse.join(' or ')}` : 'should be asked back about';
    return { row, answer, outcome: 'wrong', problems: [problem] };
  }
  const problems = answerProblems(row, wanted, answer);
  return { row, answer, outcome: problems.length === 0 ? 'right' : 'wrong', problems };
}

function refusalProblems(row: Row, reasons: readonly string[], { reason, suggestions }: Answer): string[] {
  return [
    ...(reason !== undefined && reasons.includes(reason)
      ? []
      : [`should be refused as ${reasons.join(' or ')}, not as ${reason ?? 'anything else'}`]),
    ...(row.kind === 'small-talk' && suggestions.length < 2 ? ['should offer two example questions'] : []),
  ];
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
