import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { memberPhrases, answerCommand } from '../src/discord/respond.ts';
import { chosenName, completeName, PEOPLE, TOPICS } from '../src/discord/names.ts';
import { refuseUnknownName } from '../src/discord/unknown-names.ts';

/** `/who met:Ana topic:railways`: who met this person, perhaps about something. */
export default {
  data: commandData('who', {
    options: {
      met: { kind: 'text', required: true, autocomplete: true },
      topic: { kind: 'text', autocomplete: true },
      private: PRIVATELY,
    },
    subcommands: [],
  }),
  mayTakeLong: true,
  async run(interaction, bot) {
    const { questions } = memberPhrases(interaction, bot);
    const met = chosenName(interaction, 'met', bot);
    const topic = chosenName(interaction, 'topic', bot);
    if (await refuseUnknownName(interaction, bot, [met])) return;
    const name = met?.name ?? '';
    const text = topic === undefined ? questions.whoMet(name) : questions.whoMetAbout(name, topic.name);
    await answerCommand(interaction, bot, { text });
  },
  async autocomplete(interaction, bot) {
    const { name } = interaction.options.getFocused(true);
    await completeName(interaction, bot, name === 'met' ? PEOPLE : TOPICS);
  },
} satisfies Command;
