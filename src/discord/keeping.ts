/** Looking after the facts: reload, check, status, history, and going back. */
import { MessageFlags, time, TimestampStyles, userMention } from 'discord.js';
import type { ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js';
import type { Problem } from '../facts/problem.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { problemLine } from '../languages/problem-phrases.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { problemPhrasesIn } from '../languages/problem-registry.ts';
import { renderChanges, renderHistory, renderProblems, renderSound } from '../render/discord-base.ts';
import { listField, renderLine } from '../render/discord.ts';
import type { DiscordReply } from '../render/discord.ts';
import type { Bot } from './command.ts';
import { countChanges } from './fact-log.ts';
import { ADMIN_PERMISSION } from './permissions.ts';
import { memberLanguage, memberPhrases, respond } from './respond.ts';

type Keeping = ChatInputCommandInteraction | MessageComponentInteraction;

/** Tells somebody why they may not look after the facts. */
export async function refuseKeeping(interaction: Keeping, bot: Bot): Promise<void> {
  const { admin, facts } = memberPhrases(interaction, bot);
  const manages = interaction.inGuild() && interaction.memberPermissions.has(ADMIN_PERMISSION);
  await respond(interaction, bot, renderLine(manages ? facts.notKeeper : admin.notAllowed), { privately: true });
}

/** Puts the edited files to use, or shows what is wrong with them. */
export async function reloadFacts(interaction: Keeping, bot: Bot): Promise<void> {
  await later(interaction);
  const phrases = memberPhrases(interaction, bot);
  const result = await bot.live.reload();
  if (result.ok) {
    await bot.factLog.add(interaction, { act: 'reloaded', changes: countChanges(result.changes) });
    bot.logger.info(result.counts, 'facts reloaded');
    if (result.unkept !== undefined)
      bot.logger.warn({ reason: result.unkept }, 'no snapshot of the facts could be kept');
    const ended = result.endsRollback ? phrases.facts.rollback.ended : undefined;
    await interaction.editReply(
      renderChanges(result.changes, lines(result.warnings, interaction, bot), phrases, ended),
    );
    return;
  }
  const { length } = result.problems;
  await bot.factLog.add(interaction, { act: 'refused', problems: length });
  bot.logger.warn({ problems: length }, 'facts not reloaded');
  await interaction.editReply(
    renderProblems(phrases.admin.notReloaded(length), lines(result.problems, interaction, bot), phrases),
  );
}

/** Looks for mistakes in the edited files without using them. */
export async function checkFacts(interaction: Keeping, bot: Bot): Promise<void> {
  await later(interaction);
  const phrases = memberPhrases(interaction, bot);
  const result = await bot.live.check();
  const shown = lines(result.ok ? result.warnings : result.problems, interaction, bot);
  await interaction.editReply(
    result.ok
      ? renderSound(phrases.admin.sound, listField(phrases.admin.warnings, shown, phrases))
      : renderProblems(phrases.admin.problems(result.problems.length), shown, phrases),
  );
}

/** Puts the facts back that were in use before the last change. */
export async function rollBackFacts(interaction: Keeping, bot: Bot): Promise<void> {
  await later(interaction);
  const phrases = memberPhrases(interaction, bot);
  const { rollback } = phrases.facts;
  const result = await bot.live.rollback();
  if (!result.ok) {
    await interaction.editReply(renderLine(rollback.nothing));
    return;
  }
  await bot.factLog.add(interaction, { act: 'rolled-back', changes: countChanges(result.changes) });
  bot.logger.info(result.counts, 'facts rolled back');
  await interaction.editReply(
    renderChanges(result.changes, [], phrases, `**${rollback.done}**\n${rollback.filesStay}`),
  );
}

/** Which facts are in use, since when and by whom, and how the bot is doing. */
export async function showStatus(interaction: Keeping, bot: Bot): Promise<void> {
  const phrases = memberPhrases(interaction, bot);
  await respond(interaction, bot, status(interaction, bot, phrases), { privately: true });
}

/** What was done with the facts of late. */
export async function showHistory(interaction: Keeping, bot: Bot): Promise<void> {
  const events = await bot.factLog.latest(interaction.guildId);
  const reply = renderHistory(events, memberPhrases(interaction, bot));
  await respond(interaction, bot, reply, { privately: true });
}

function status(
  { client, guildId }: Keeping,
  { live, factLog, startedAt, store }: Bot,
  phrases: DiscordPhrases,
): DiscordReply {
  const { admin, facts } = phrases;
  const { at, by, server } = factLog.loaded;
  const loaded = time(at, TimestampStyles.RelativeTime);
  // discord.js says -1 until the first heartbeat was answered.
  const ping = client.ws.ping < 0 ? undefined : Math.round(client.ws.ping);
  const mebibytes = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  const back = live.rolledBack ? [facts.status.rolledBack] : [];
  return renderSound([`**${admin.status}**`, admin.size(live.counts), ...back].join('\n'), [
    { name: facts.status.languages, value: LANGUAGES.map(({ name }) => name).join(', ') },
    {
      name: facts.status.lastLoaded,
      value: by === undefined || server !== guildId ? loaded : facts.status.by(loaded, userMention(by)),
    },
    { name: admin.running, value: time(startedAt, TimestampStyles.RelativeTime) },
    { name: facts.status.health, value: facts.status.healthOf(ping, mebibytes, store.fault === undefined) },
  ]);
}

/** A large base takes longer to read than Discord waits for a first response. */
async function later(interaction: Keeping): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Problems in the member's language, `file:line:column: what is wrong`. */
function lines(problems: readonly Problem[], interaction: Keeping, bot: Bot): readonly string[] {
  const wording = problemPhrasesIn(memberLanguage(interaction, bot));
  return problems.map((problem) => problemLine(problem, wording));
}
