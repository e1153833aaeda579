/** Buttons and menus below answers. They know nothing themselves: the message that they belong to carries the question. */
import { MessageFlags, MessageFlagsBitField } from 'discord.js';
import type { MessageComponentInteraction } from 'discord.js';
import { toldBy } from '../answer/article.ts';
import { languageOf } from '../languages/registry.ts';
import { asPlainText, renderLine } from '../render/discord.ts';
import type { DiscordReply } from '../render/discord.ts';
import { readPress } from '../render/discord-buttons.ts';
import type { ArticlePage, Press } from '../render/discord-buttons.ts';
import { renderArticle, renderSource } from '../render/discord-source.ts';
import { showAnswer } from './answering.ts';
import type { Bot } from './command.ts';
import { phrasesOf } from './phrases.ts';
import { memberPhrases, respond, respondWithAnswer } from './respond.ts';
import { restoredFrom } from './restore.ts';
import type { Restored } from './restore.ts';
import { takeVerdict } from './verdicts.ts';

/**
 * Answers a press: another page in place of the one that is shown, the source for the member alone, or, as a message of its
 * own, the answer to what was picked. One that cannot be understood any more, since the facts have changed, gets a line that
 * says so.
 */
export async function answerPress(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  if (await takeVerdict(interaction, bot)) return;
  const press = readPress(interaction.customId, interaction.isStringSelectMenu() ? interaction.values[0] : undefined);
  const answered = press !== undefined && (await answerPlain(interaction, bot, press));
  if (answered) return;
  const restored = press === undefined ? undefined : restoredFrom(interaction.message, interaction.client.user.id, bot);
  const answeredNow =
    press !== undefined && restored !== undefined && (await answerRestored(interaction, bot, press, restored));
  if (!answeredNow)
    await respond(interaction, bot, renderLine(memberPhrases(interaction, bot).trouble.outdated), { privately: true });
}

/** Answers what can be answered without the message; false for anything else. */
async function answerPlain(interaction: MessageComponentInteraction, bot: Bot, press: Press): Promise<boolean> {
  if (press.kind === 'ask') {
    await respondWithAnswer(interaction, bot, { text: press.question, privately: isPrivate(interaction) });
    return true;
  }
  const article = press.kind === 'article' ? articlePage(press, bot) : undefined;
  if (article === undefined) return false;
  // Whatever a tampered client presses, only what the member alone sees is replaced.
  if (isPrivate(interaction)) await interaction.update(article);
  else await respond(interaction, bot, article, { privately: true });
  return true;
}

/** Answers what was pressed below an answer; false where that answer does not offer it. */
async function answerRestored(
  interaction: MessageComponentInteraction,
  bot: Bot,
  press: Press,
  restored: Restored,
): Promise<boolean> {
  const { answer, talk, before, asked } = restored;
  const privately = isPrivate(interaction);
  const phrases = phrasesOf(answer.language);
  switch (press.kind) {
    case 'page':
      await turnPage(interaction, bot, restored, press.page);
      return true;
    case 'source': {
      if (answer.facts.length === 0) return false;
      const told = (article: string) => toldBy(article, bot.live.current, languageOf(answer.language));
      await respond(interaction, bot, renderSource(answer, told, phrases), { privately: true });
      return true;
    }
    case 'further': {
      if (!answer.further.includes(press.slot)) return false;
      await respondWithAnswer(interaction, bot, { text: phrases.questions.further[press.slot], talk, privately });
      return true;
    }
    case 'choose': {
      const picked = answer.choices.find(({ id }) => id === press.id);
      if (picked === undefined) return false;
      await respondWithAnswer(interaction, bot, { text: asked.text, talk: before, picked, privately });
      return true;
    }
    case 'suggested': {
      const text = [...new Set(answer.suggestions)][press.at];
      if (text === undefined) return false;
      await respondWithAnswer(interaction, bot, { text, privately });
      return true;
    }
    case 'ask':
    case 'article':
      return false;
  }
}

const isPrivate = ({ message }: MessageComponentInteraction): boolean =>
  new MessageFlagsBitField(message.flags).has(MessageFlags.Ephemeral);

/** A page of what an article tells, over the facts in use; undefined where they do not have it. */
function articlePage(at: ArticlePage, bot: Bot): DiscordReply | undefined {
  return renderArticle(toldBy(at.article, bot.live.current, languageOf(at.language)), at, phrasesOf(at.language));
}

async function turnPage(
  interaction: MessageComponentInteraction,
  bot: Bot,
  { answer, talk }: Restored,
  page: number,
): Promise<void> {
  const [shown] = interaction.message.embeds;
  const reply = showAnswer(bot, answer, {
    turns: talk.turns,
    // The page looks like the answer did: with its question above it, or in plain text.
    showQuestion: shown?.author != null,
    explain: false,
    verdicts: interaction.inCachedGuild(),
    page,
  });
  await interaction.update(shown === undefined ? asPlainText(reply) : reply);
}
