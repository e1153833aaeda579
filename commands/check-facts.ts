import { messageCommandData } from '../src/discord/command-data.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { memberLanguage, memberPhrases, respond } from '../src/discord/respond.ts';
import { languageOf } from '../src/languages/registry.ts';
import { renderCheck } from '../src/render/discord-check.ts';
import { renderLine } from '../src/render/discord.ts';

/** “Check facts” on a message: what the facts say to what it states. Only the member who asks sees it. */
export default {
  data: messageCommandData('check-facts'),
  async run(interaction, bot) {
    const { content, createdAt } = interaction.targetMessage;
    if (content.trim() === '') {
      await respond(interaction, bot, renderLine(memberPhrases(interaction, bot).trouble.noText), { privately: true });
      return;
    }
    const checked = bot.checkClaims(content, bot.live.current, {
      now: createdAt,
      language: memberLanguage(interaction, bot),
    });
    bot.logger.info({ door: interaction.commandName, verdicts: checked.claims.map(({ verdict }) => verdict) }, 'check');
    const reply = renderCheck(checked, languageOf(checked.language).phrases);
    await respond(interaction, bot, reply, { privately: true });
  },
} satisfies MessageCommand;
