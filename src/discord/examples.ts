import type { LanguageCode } from '../facts/fact.ts';
import type { Bot } from './command.ts';

/**
 * Up to three questions in `language` that the facts in use can answer: what the engine suggests to somebody who asks
 * nothing. Empty where it suggests nothing.
 */
export function exampleQuestions(bot: Bot, language: LanguageCode): readonly string[] {
  return bot.ask('', bot.live.current, { now: bot.clock(), language }).suggestions;
}
