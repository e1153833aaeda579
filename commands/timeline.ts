import { readRequest } from '../src/answer/picture-request.ts';
import { timelineOf } from '../src/answer/timeline.ts';
import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { completeName, PEOPLE } from '../src/discord/names.ts';
import { phrasesOf } from '../src/discord/phrases.ts';
import { answerWithPicture, refusePicture, turnTimeline } from '../src/discord/pictures.ts';
import { memberLanguage } from '../src/discord/respond.ts';
import { languageOf } from '../src/languages/registry.ts';
import { renderTimeline, timelineFile } from '../src/render/discord-pictures.ts';
import { timelineScene } from '../src/render/pictures/scenes.ts';

/** `/timeline person:Ana from:2031 to:"June 2031"`: what happened when, as a picture and as a list. */
export default {
  data: commandData('timeline', {
    options: {
      person: { kind: 'text', autocomplete: true },
      from: { kind: 'text', longest: 60 },
      to: { kind: 'text', longest: 60 },
      private: PRIVATELY,
    },
    subcommands: [],
  }),
  async run(interaction, bot) {
    const language = languageOf(memberLanguage(interaction, bot));
    const { current } = bot.live;
    const option = (name: string) => interaction.options.getString(name) ?? undefined;
    const typed = { person: option('person'), from: option('from'), to: option('to') };
    const read = readRequest(typed, current, language, bot.clock());
    if (!read.ok) return refusePicture(interaction, bot, read.problem);
    const result = await timelineOf(current, read.request, language);
    if (!result.ok) return refusePicture(interaction, bot, result.problem);
    const { timeline } = result;
    const { entity, within } = read.request;
    const page = { language: language.code, page: 0, within, ...(entity === undefined ? {} : { entity: entity.id }) };
    await answerWithPicture(interaction, bot, {
      scene: timelineScene(timeline, language),
      body: renderTimeline(timeline, page, language, phrasesOf(language.code)),
      file: (picture) => timelineFile(picture, timeline, language),
    });
  },
  press: turnTimeline,
  async autocomplete(interaction, bot) {
    await completeName(interaction, bot, PEOPLE);
  },
} satisfies Command;
