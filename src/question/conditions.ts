/** What is asked for the case that something happens or does not: "what if Ana does not pay?" */
import type { Hole, Question } from './question.ts';
import type { PlacedHole, Reading } from './reading.ts';

/**
 * The case for which a question asks: that something is `denied` ("if it is not paid", wherever it stands), or that it is so, where
 * "what" or a happening leads straight to it ("what happens if"). In chats "kalau Ana, …" only names what it is about.
 */
export function conditionIn({ words, language }: Reading, asked: readonly PlacedHole[]): Question['condition'] {
  const at = words.findIndex(({ word }) => language.conditions.has(word));
  // "If Ana does not pay?" asks for it by nothing but its question mark.
  const isBare = asked.length === 0 && words.slice(0, at).every(({ functional }) => functional);
  if (at < 0 || (asked.length === 0 && !isBare)) return undefined;
  const behind = words.findIndex(
    ({ afterPause }, place) => place > at && (afterPause || asked.some(({ from }) => from === place)),
  );
  const clause = words.slice(at + 1, behind < 0 ? undefined : behind);
  if (clause.some(({ word }) => language.negations.has(word))) return 'denied';
  const before = words[at - 1]?.word ?? '';
  const leadsTo =
    asked.some(({ to, hole }) => to === at && ASKS_OUTCOME.has(hole.asks)) || language.eventWords.has(before);
  return leadsTo ? 'so' : undefined;
}

const ASKS_OUTCOME: ReadonlySet<Hole['asks']> = new Set(['what', 'story', 'how', 'result']);

/** What comes of a case is asked for, and not what was done: "gantinya apa?" */
export const asOutcome = (hole: Hole): Hole =>
  ASKS_OUTCOME.has(hole.asks) || hole.bare === true ? { asks: 'result' } : hole;
