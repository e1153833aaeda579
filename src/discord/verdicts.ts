import type { MessageComponentInteraction } from 'discord.js';
import { renderLine } from '../render/discord.ts';
import { verdictBy } from '../render/discord-verdicts.ts';
import type { Bot } from './command.ts';
import { memberPhrases, respond } from './respond.ts';
import { restoredFrom } from './restore.ts';

/**
 * Takes 👍 or 👎 below an answer: what is kept is which facts it rested on, not who pressed. The member alone is told whether
 * it was saved. False for any other button.
 */
export async function takeVerdict(interaction: MessageComponentInteraction, bot: Bot): Promise<boolean> {
  const helped = verdictBy(interaction.customId);
  if (helped === undefined) return false;
  const phrases = memberPhrases(interaction, bot);
  const { message, user, client } = interaction;
  const giver = `${user.id}/${message.id}`;
  const before = bot.store.feedback.givenBy(giver);
  const answer = restoredFrom(message, client.user.id, bot)?.answer;
  const line =
    answer?.status !== 'answered' || !interaction.inCachedGuild()
      ? phrases.trouble.outdated
      : (await bot.store.feedback.record(
            {
              server: interaction.guildId,
              language: answer.language,
              helped,
              facts: answer.facts.map(({ id }) => id),
            },
            giver,
          ))
        ? phrases.learning.feedback.thanks(helped, before !== undefined && before !== helped)
        : phrases.learning.feedback.notSaved;
  await respond(interaction, bot, renderLine(line), { privately: true });
  return true;
}
