/** Commands that answer with a picture. It is drawn beside everything else, so that the bot goes on answering meanwhile. */
import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { AttachmentPayload, ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js';
import { timelineOf } from '../answer/timeline.ts';
import type { PictureProblem } from '../languages/picture-phrases.ts';
import { languageOf } from '../languages/registry.ts';
import { readTimelinePage, renderTimeline, withPicture } from '../render/discord-pictures.ts';
import type { DiscordReply } from '../render/discord.ts';
import { renderLine } from '../render/discord.ts';
import { escapeMarkdown } from '../render/discord-text.ts';
import type { Picture, Scene } from '../render/pictures/scene.ts';
import type { Bot } from './command.ts';
import { isPrivate, memberLanguage, memberPhrases, respond, secondsToWait } from './respond.ts';
import { phrasesOf } from './phrases.ts';

/** What a command shows: the list, and the picture that goes above it. */
export interface Pictured {
  readonly scene: Scene;
  readonly body: DiscordReply;
  readonly file: (picture: Picture) => AttachmentPayload;
}

/** Answers a command with a picture and its list; with the list alone where no picture can be drawn or attached. */
export async function answerWithPicture(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  { scene, body, file }: Pictured,
): Promise<void> {
  const { pictures } = languageOf(memberLanguage(interaction, bot));
  const wait = secondsToWait(interaction, bot);
  if (wait > 0) {
    const line = memberPhrases(interaction, bot).learning.tooSoon(wait);
    await respond(interaction, bot, renderLine(line), { privately: true });
    return;
  }
  const privately = isPrivate(interaction, bot);
  if (!interaction.appPermissions.has(PermissionFlagsBits.AttachFiles)) {
    await respond(interaction, bot, withPicture(body, undefined, pictures.mayNotAttach), { privately });
    return;
  }
  // The first picture after a while takes longer than Discord waits for a first response.
  await interaction.deferReply(privately ? { flags: MessageFlags.Ephemeral } : {});
  const picture = await bot.painter.draw(scene);
  await interaction.editReply(withPicture(body, picture && file(picture), pictures.notDrawn));
}

/** Says to the member alone why there is no picture. */
export async function refusePicture(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  problem: PictureProblem,
): Promise<void> {
  const { pictures } = languageOf(memberLanguage(interaction, bot));
  await respond(interaction, bot, renderLine(escapeMarkdown(pictures.problem(problem))), { privately: true });
}

/** Turns the list below a timeline. */
export async function turnTimeline(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  const page = readTimelinePage(interaction.customId);
  const { current } = bot.live;
  const entity = page?.entity === undefined ? undefined : current.entity(page.entity);
  const language = languageOf(page?.language);
  const result =
    page === undefined || (page.entity !== undefined && entity === undefined)
      ? undefined
      : await timelineOf(current, { entity, within: page.within }, language);
  if (page === undefined || result?.ok !== true) {
    await respond(interaction, bot, renderLine(memberPhrases(interaction, bot).trouble.outdated), { privately: true });
    return;
  }
  const { embeds, components, allowedMentions } = renderTimeline(
    result.timeline,
    page,
    language,
    phrasesOf(language.code),
  );
  // What an update leaves out stays as it is: the picture.
  await interaction.update({ embeds, components, allowedMentions });
}
