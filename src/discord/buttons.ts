/** Buttons and menus below answers. They know nothing themselves: the message that they belong to carries the question. */
import { MessageFlags, MessageFlagsBitField } from 'discord.js';
import type { MessageComponentInteraction } from 'discord.js';
import { asPlainText, renderLine } from '../render/discord.ts';
import { readPress } from '../render/discord-buttons.ts';
import { showAnswer } from './answering.ts';
import type { Bot } from './command.ts';
import { turnTimeline } from './pictures.ts';
import { memberPhrases, respond, respondWithAnswer } from './respond.ts';
import { restoredFrom } from './restore.ts';
import type { Restored } from './restore.ts';

/**
 * Answers a press: another page in place of the one that is shown, or, as a message of its own, the answer to what was
 * picked. One that cannot be understood any more, since the facts have changed, gets a line that says so.
 */
export async function answerPress(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  if (await turnTimeline(interaction, bot)) return;
  const press = readPress(interaction.customId, interaction.isStringSelectMenu() ? interaction.values[0] : undefined);
  const privately = new MessageFlagsBitField(interaction.message.flags).has(MessageFlags.Ephemeral);
  if (press?.kind === 'ask') {
    await respondWithAnswer(interaction, bot, { text: press.question, privately });
    return;
  }
  const restored = restoredFrom(interaction.message, interaction.client.user.id, bot);
  if (press?.kind === 'page' && restored !== undefined) {
    await turnPage(interaction, bot, restored, press.page);
    return;
  }
  const picked = restored?.answer.choices.find(({ id }) => press?.kind === 'choose' && id === press.id);
  if (restored === undefined || picked === undefined) {
    await respond(interaction, bot, renderLine(memberPhrases(interaction, bot).trouble.outdated), { privately: true });
    return;
  }
  const { asked, before } = restored;
  await respondWithAnswer(interaction, bot, { text: asked.text, talk: before, picked, privately });
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
    page,
  });
  await interaction.update(shown === undefined ? asPlainText(reply) : reply);
}
