/** What earlier questions leave for the next one. Plain JSON of bounded size, so that any door can keep it. */
import type { LanguageCode } from '../facts/fact.ts';
import type { Question } from './question.ts';

export interface Conversation {
  readonly language: LanguageCode;
  /** The last question that could be read, with its gaps filled. */
  readonly question?: Question;
  /** Ids of the entities between which the bot has just asked to choose; absent where it has not. */
  readonly choices?: readonly string[];
  /** Ids of the facts that the last answer rested on, at most five. */
  readonly facts: readonly string[];
  /** Entities that the last question and its answer named, most prominent first, at most ten. */
  readonly entities: readonly string[];
}
