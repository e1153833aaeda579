/** The one way from a member's question to a reply, for slash commands, mentions, direct messages and buttons alike. */
import type { Answer, Choice } from '../answer/answer.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { detectLanguage } from '../question/words.ts';
import { renderAnswer } from '../render/discord-card.ts';
import type { DiscordReply } from '../render/discord.ts';
import { VERDICT_ROW } from '../render/discord-verdicts.ts';
import { withoutMentions } from '../render/discord-text.ts';
import { turnOf } from '../render/discord-thread.ts';
import type { Turn } from '../render/discord-thread.ts';
import type { Bot } from './command.ts';
import { phrasesOf } from './phrases.ts';
import { turnsShown, turnsTo } from './talk.ts';
import type { Engine, Talk } from './talk.ts';

export interface MemberQuestion {
  readonly text: string;
  /** The member's language, for questions that do not show one. */
  readonly language: LanguageCode;
  readonly talk?: Talk | undefined;
  /** What was picked, where the same question has been asked and could mean several. */
  readonly picked?: Choice | undefined;
  /** Put the question above the answer: for doors where others do not see what was asked. */
  readonly showQuestion?: boolean;
  /** Add how the answer was found. */
  readonly explain?: boolean;
  /** The server in which it was asked, where one without an answer may be kept. */
  readonly server?: string | undefined;
  /** Which door it came through, for the log. */
  readonly door: string;
}

/** How an answer is shown, apart from what it says. */
export interface Showing {
  readonly turns: readonly Turn[];
  readonly showQuestion: boolean;
  readonly explain: boolean;
  /** Members can say whether it helped. */
  readonly verdicts: boolean;
  readonly page?: number;
}

/** Asks the engine over the facts in use now. The log gets the outcome, never the words. */
export function answerMember(bot: Bot, question: MemberQuestion): { answer: Answer; talk: Talk; reply: DiscordReply } {
  const started = performance.now();
  const { language, talk, picked, showQuestion = false, explain = false } = question;
  const text = withoutMentions(question.text);
  const now = bot.clock();
  const asking = { text, conversation: talk?.conversation, ...(picked === undefined ? {} : { meant: picked.id }) };
  const answer = engineOf(bot, language, now)(asking);
  bot.logger.info(
    {
      door: question.door,
      status: answer.status,
      reason: answer.reason,
      language: answer.language,
      followUp: talk?.conversation !== undefined,
      tookMs: Math.round((performance.now() - started) * 100) / 100,
    },
    'question',
  );
  if (question.server !== undefined) bot.store.questions.record(question.server, answer);
  const again = engineOf(bot, answer.language, now);
  const turns = turnsTo(answer, talk, turnOf(text, picked?.label), again);
  return {
    answer,
    talk: { conversation: answer.conversation, turns },
    reply: showAnswer(bot, answer, {
      turns: turnsShown(answer, turns, again),
      showQuestion,
      explain,
      verdicts: question.server !== undefined,
    }),
  };
}

/** The reply that shows an answer, in the answer's language. Its message carries `turns`, if there are any. */
export function showAnswer(
  bot: Bot,
  answer: Answer,
  { turns, showQuestion, explain, verdicts, page = 0 }: Showing,
): DiscordReply {
  const [only, ...others] = turns;
  const byQuestion = others.length === 0 && only !== undefined && showsLanguage(only.text, answer.language, bot);
  // A press finds out by the turns which answer it is about.
  const judged = verdicts && turns.length > 0 && answer.status === 'answered';
  return renderAnswer(answer, phrasesOf(answer.language), {
    asked: showQuestion,
    explained: explain,
    page,
    ...(turns.length === 0 ? {} : { carried: { turns, byQuestion } }),
    ...(judged ? { foot: [VERDICT_ROW] } : {}),
  });
}

/** The engine over the facts in use, at a time, for questions of a language where they show none. */
export function engineOf(bot: Bot, language: LanguageCode, now: Date): Engine {
  const base = bot.live.current;
  return ({ text, conversation, meant }) => {
    if (conversation !== undefined || meant !== undefined)
      return bot.ask(text, base, {
        now,
        language,
        ...(conversation === undefined ? {} : { conversation }),
        ...(meant === undefined ? {} : { meant }),
      });
    return bot.answers.answer(base, now, [language, text], () => bot.ask(text, base, { now, language }));
  };
}

/** True of a question that is read in this language whatever the language of whoever asks. */
const showsLanguage = (text: string, language: LanguageCode, bot: Bot): boolean =>
  LANGUAGES.every((other) => detectLanguage(text, other, bot.live.current).code === language);
