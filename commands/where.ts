import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { memberPhrases, answerCommand } from '../src/discord/respond.ts';
import { chosenName, completeName, PEOPLE } from '../src/discord/names.ts';

/** `/where person:Ana with:Bima`: where these two met. */
export default {
  data: commandData('where', {
    options: {
      person: { kind: 'text', required: true, autocomplete: true },
      with: { kind: 'text', required: true, autocomplete: true },
      private: PRIVATELY,
    },
    subcommands: [],
  }),
  mayTakeLong: true,
  async run(interaction, bot) {
    const person = chosenName(interaction, 'person', bot)?.name ?? '';
    const other = chosenName(interaction, 'with', bot)?.name ?? '';
    const text = memberPhrases(interaction, bot).questions.whereMet(person, other);
    await answerCommand(interaction, bot, { text });
  },
  async autocomplete(interaction, bot) {
    await completeName(interaction, bot, PEOPLE);
  },
} satisfies Command;
