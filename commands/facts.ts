import { MessageFlags, time, TimestampStyles } from 'discord.js';
import type { Bot, Command } from '../src/discord/command.ts';
import { commandData } from '../src/discord/command-data.ts';
import { showGaps } from '../src/discord/gaps.ts';
import { memberLanguage, memberPhrases, respond } from '../src/discord/respond.ts';
import { problemPhrasesOf } from '../src/discord/phrases.ts';
import { ADMIN_PERMISSION, mayAdminister } from '../src/discord/permissions.ts';
import type { Problem } from '../src/facts/problem.ts';
import type { DiscordPhrases } from '../src/languages/discord-phrases.ts';
import { problemLine } from '../src/languages/problem-phrases.ts';
import { renderChanges, renderProblems, renderSound } from '../src/render/discord-base.ts';
import { listField, renderLine } from '../src/render/discord.ts';
import type { DiscordReply } from '../src/render/discord.ts';

/** `/facts reload`, `/facts check`, `/facts status`, `/facts gaps`: for admins, seen by nobody else. */
export default {
  data: commandData('facts', {
    options: {},
    subcommands: ['reload', 'status', 'check', 'gaps'],
    needs: ADMIN_PERMISSION,
  }),
  async run(interaction, bot) {
    const phrases = memberPhrases(interaction, bot);
    const wording = problemPhrasesOf(memberLanguage(interaction, bot));
    const lines = (problems: readonly Problem[]) => problems.map((problem) => problemLine(problem, wording));
    if (!mayAdminister(interaction, bot)) {
      await respond(interaction, bot, renderLine(phrases.admin.notAllowed), { privately: true });
      return;
    }
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'status') {
      await respond(interaction, bot, status(bot, phrases), { privately: true });
      return;
    }
    if (subcommand === 'gaps') {
      await showGaps(interaction, bot);
      return;
    }
    // A large base takes longer to read than Discord waits for a first response.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(
      await (subcommand === 'reload' ? reload(bot, phrases, lines) : check(bot, phrases, lines)),
    );
  },
} satisfies Command;

/** Problems in the member's language, `file:line:column: what is wrong`. */
type Lines = (problems: readonly Problem[]) => readonly string[];

async function reload(bot: Bot, phrases: DiscordPhrases, lines: Lines): Promise<DiscordReply> {
  const result = await bot.live.reload();
  if (result.ok) {
    bot.logger.info(result.counts, 'facts reloaded');
    if (result.unkept !== undefined)
      bot.logger.warn({ reason: result.unkept }, 'no snapshot of the facts could be kept');
    return renderChanges(result.changes, lines(result.warnings), phrases);
  }
  bot.logger.warn({ problems: result.problems.length }, 'facts not reloaded');
  return renderProblems(phrases.admin.notReloaded(result.problems.length), lines(result.problems), phrases);
}

async function check(bot: Bot, phrases: DiscordPhrases, lines: Lines): Promise<DiscordReply> {
  const result = await bot.live.check();
  if (result.ok)
    return renderSound(phrases.admin.sound, listField(phrases.admin.warnings, lines(result.warnings), phrases));
  return renderProblems(phrases.admin.problems(result.problems.length), lines(result.problems), phrases);
}

function status({ live, startedAt }: Bot, { admin }: DiscordPhrases): DiscordReply {
  const since = { name: admin.running, value: time(startedAt, TimestampStyles.RelativeTime) };
  return renderSound(`**${admin.status}**\n${admin.size(live.counts)}`, [since]);
}
