/** A conversation together with the questions that led to it: short enough for a message to carry, and to be asked again. */
import type { Answer, Choice, Conversation } from '../answer/answer.ts';
import { pickText, threadText } from '../render/discord-thread.ts';
import type { Turn } from '../render/discord-thread.ts';

/** Where a conversation stands, and how it got there. */
export interface Talk {
  readonly conversation: Conversation | undefined;
  /** Asked again in this order they lead to `conversation`. Empty where it takes too many or too long ones. */
  readonly turns: readonly Turn[];
}

/** One question on its way to the engine. */
export interface Asking {
  readonly text: string;
  readonly conversation: Conversation | undefined;
  readonly meant?: string;
}

/** The engine over the facts in use, with everything else decided: "today", and the language of questions that show none. */
export type Engine = (asking: Asking) => Answer;

/** What a message can carry: more turns than these nobody follows, and longer ones would hide the answer. */
const MOST_TURNS = 5;
const LONGEST = 400;

/** What came of asking turns again: the last answer, and the conversation in which it was asked. */
export interface Replayed {
  readonly answer: Answer;
  readonly before: Conversation | undefined;
}

/** Asks turns in their order. Undefined where there are none, or where a choice that was picked is no longer offered. */
export function replay(turns: readonly Turn[], engine: Engine): Replayed | undefined {
  let last: Replayed | undefined;
  for (const { text, picked } of turns.slice(0, MOST_TURNS)) {
    const before = last?.answer.conversation;
    let answer = engine({ text, conversation: before });
    if (picked !== undefined) {
      const choice = choiceCalled(picked, answer.choices);
      if (choice === undefined) return undefined;
      answer = engine({ text, conversation: before, meant: choice.id });
    }
    last = { answer, before };
  }
  return last;
}

/**
 * The fewest of the turns before that, with the last one after them, lead to this answer and its conversation; empty where
 * all of them do not, or where they are too many or too long to be carried.
 */
export function turnsTo(answer: Answer, before: Talk | undefined, last: Turn, engine: Engine): readonly Turn[] {
  // Asking the same once more would show nothing, and take as long as the answer did.
  const isAsked = before?.conversation === undefined && last.picked === undefined && last.text === answer.question;
  const leadsThere = (turns: readonly Turn[]): boolean => {
    if (turns.length > MOST_TURNS || threadText(turns).length > LONGEST) return false;
    if (isAsked) return true;
    const again = replay(turns, engine)?.answer;
    return again !== undefined && essence(again) === essence(answer);
  };
  if (last.text === '') return [];
  if (leadsThere([last])) return [last];
  const earlier = before?.turns ?? [];
  let turns = [...earlier.slice(-MOST_TURNS + 1), last];
  if (!leadsThere(turns)) return [];
  for (const turn of earlier) {
    const without = turns.filter((other) => other !== turn);
    if (leadsThere(without)) turns = without;
  }
  return turns;
}

/**
 * Those of the turns that an answer's message shows. A refusal leaves the conversation where it was, which its turns lead to; but
 * where it is the same without them, they say nothing about it.
 */
export function turnsShown(answer: Answer, turns: readonly Turn[], engine: Engine): readonly Turn[] {
  const last = turns.slice(-1);
  if (answer.status !== 'unknown' || turns.length < 2) return turns;
  const alone = replay(last, engine)?.answer;
  return alone !== undefined && refusalIn(alone) === refusalIn(answer) ? last : turns;
}

const refusalIn = ({ text, suggestions }: Answer): string => JSON.stringify([text, suggestions]);

function choiceCalled(picked: string, choices: readonly Choice[]): Choice | undefined {
  const [choice, ...others] = choices.filter(({ label }) => pickText(label) === picked);
  return others.length === 0 ? choice : undefined;
}

/** What must be the same for a conversation to go on in the same way. */
const essence = ({ short, facts, choices, conversation }: Answer): string =>
  JSON.stringify([short, facts.map(({ id }) => id), choices.map(({ id }) => id), conversation]);
