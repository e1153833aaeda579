import type { Answer, Conversation } from './answer/answer.ts';
import type { FactBase } from './facts/base.ts';
import type { LanguageCode } from './facts/fact.ts';

/** What a question is asked in: who is asking comes from the caller, nothing is read from a clock or the environment. */
export interface AskContext {
  /** What "today" means. */
  readonly now: Date;
  /** Where the conversation stands; absent at its start. */
  readonly conversation?: Conversation;
  /** The language to answer in when the question does not show one ("Lukas?"). */
  readonly language?: LanguageCode;
}

/**
 * Answers one question from the facts of `base`, or says why it does not. Never throws, whatever the text: any input up to
 * 2,000 characters is read (the rest is cut off), in bounded time.
 */
export function ask(text: string, base: FactBase, context: AskContext): Answer {
  throw new Error(`not built: ${text} ${base.facts.length.toString()} ${context.now.toISOString()}`);
}
