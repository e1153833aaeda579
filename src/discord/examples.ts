import { leadsBack, suggestions } from '../answer/suggest.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { languageOf } from '../languages/registry.ts';
import { engineOf } from './answering.ts';
import type { Bot } from './command.ts';

/** Up to three questions in `language` that the facts in use can answer; empty where they hold no event. */
export function exampleQuestions(bot: Bot, language: LanguageCode): readonly string[] {
  const engine = engineOf(bot, language, bot.clock());
  const base = bot.live.current;
  return suggestions({
    base,
    language: languageOf(language),
    answers: (text, of) => {
      const { status, facts } = engine({ text, conversation: undefined });
      return (
        status === 'answered' &&
        leadsBack(
          of,
          facts.map(({ id }) => id),
          base,
        )
      );
    },
    limit: 3,
  });
}
