import type { Answer, Conversation } from '../answer/answer.ts';

/** Answers one question; what the terminal's doors call instead of knowing the base, the clock and the language. */
export type Asker = (text: string, conversation?: Conversation) => Answer;
