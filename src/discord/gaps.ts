import type { ChatInputCommandInteraction } from 'discord.js';
import { languageOf } from '../languages/registry.ts';
import { renderLine } from '../render/discord.ts';
import { renderGaps } from '../render/discord-gaps.ts';
import { gapsIn } from '../store/gaps.ts';
import type { Bot } from './command.ts';
import { memberLanguage, memberPhrases, respond } from './respond.ts';

/** `/facts gaps`: what was asked in this server and not answered, to the admin alone. */
export async function showGaps(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const phrases = memberPhrases(interaction, bot);
  const server = interaction.guildId;
  const [questions, feedback] =
    server === null ? [] : await Promise.all([bot.store.questions.of(server), bot.store.feedback.of(server)]);
  const reply =
    questions === undefined || feedback === undefined
      ? renderLine(phrases.learning.gaps.unreadable)
      : renderGaps(
          {
            gaps: gapsIn(questions),
            feedback,
            questions: questions.length,
            days: bot.store.keepDays,
            slots: languageOf(memberLanguage(interaction, bot)).phrases.missing,
          },
          phrases,
        );
  await respond(interaction, bot, reply, { privately: true });
}
