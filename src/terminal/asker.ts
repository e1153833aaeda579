import type { Answer, Conversation } from '../answer/answer.ts';

/**
 * Answers one question; what the terminal's doors call instead of knowing the base, the clock and the language. `meant` is
 * what was picked where the same question could mean several; see `AskContext`.
 */
export type Asker = (text: string, conversation?: Conversation, meant?: string) => Answer;
