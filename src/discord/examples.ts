import { suggestions } from '../answer/suggest.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { languageOf } from '../languages/registry.ts';
import { engineOf } from './answering.ts';
import type { Bot } from './command.ts';

/** Up to three questions in `language` that the facts in use can answer; empty where they hold no event. */
export function exampleQuestions(bot: Bot, language: LanguageCode): readonly string[] {
  const engine = engineOf(bot, language, bot.clock());
  return suggestions({
    base: bot.live.current,
    language: languageOf(language),
    answers: (text) => engine({ text, conversation: undefined }).status === 'answered',
    limit: 3,
  });
}
