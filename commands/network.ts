import { networkOf } from '../src/answer/network.ts';
import { readRequest } from '../src/answer/picture-request.ts';
import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { completeName, PEOPLE } from '../src/discord/names.ts';
import { phrasesOf } from '../src/discord/phrases.ts';
import { answerWithPicture, refusePicture } from '../src/discord/pictures.ts';
import { memberLanguage } from '../src/discord/respond.ts';
import { languageOf } from '../src/languages/registry.ts';
import { networkFile, renderNetwork } from '../src/render/discord-pictures.ts';
import { networkScene } from '../src/render/pictures/scenes.ts';

/** `/network person:Ana`: whom she met, and who of these met each other, as a picture and as a list. */
export default {
  data: commandData('network', {
    options: { person: { kind: 'text', autocomplete: true }, private: PRIVATELY },
    subcommands: [],
  }),
  async run(interaction, bot) {
    const language = languageOf(memberLanguage(interaction, bot));
    const { current } = bot.live;
    const person = interaction.options.getString('person') ?? undefined;
    const read = readRequest({ person }, current, language, bot.clock());
    const result = read.ok ? await networkOf(current, read.request.entity, language) : read;
    if (!result.ok) return refusePicture(interaction, bot, result.problem);
    const { network } = result;
    await answerWithPicture(interaction, bot, {
      scene: networkScene(network, language),
      body: renderNetwork(network, phrasesOf(language.code)),
      file: (picture) => networkFile(picture, network),
    });
  },
  async autocomplete(interaction, bot) {
    await completeName(interaction, bot, PEOPLE);
  },
} satisfies Command;
