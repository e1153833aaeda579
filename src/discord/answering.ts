/** The one way from a member's question to a reply, for slash commands, mentions and direct messages alike. */
import type { Conversation, Answer } from '../answer/answer.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { renderAnswer } from '../render/discord.ts';
import type { DiscordReply } from '../render/discord.ts';
import type { Bot } from './command.ts';
import { phrasesOf } from './phrases.ts';

export interface MemberQuestion {
  readonly text: string;
  /** The member's language, for questions that do not show one. */
  readonly language: LanguageCode;
  readonly conversation?: Conversation | undefined;
  /** Put the question above the answer: for doors where others do not see what was asked. */
  readonly showQuestion?: boolean;
  /** Which door it came through, for the log. */
  readonly door: string;
}

/** Asks the engine over the facts in use now. The log gets the outcome, never the words. */
export function answerMember(bot: Bot, question: MemberQuestion): { answer: Answer; reply: DiscordReply } {
  const started = performance.now();
  const answer = bot.ask(question.text, bot.live.current, {
    now: bot.clock(),
    language: question.language,
    ...(question.conversation === undefined ? {} : { conversation: question.conversation }),
  });
  bot.logger.info(
    {
      door: question.door,
      status: answer.status,
      reason: answer.reason,
      language: answer.language,
      followUp: question.conversation !== undefined,
      tookMs: Math.round((performance.now() - started) * 100) / 100,
    },
    'question',
  );
  const reply = renderAnswer(answer, phrasesOf(answer.language), { asked: question.showQuestion ?? false });
  return { answer, reply };
}
