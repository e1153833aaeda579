import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { memberPhrases, answerCommand } from '../src/discord/respond.ts';
import { refuseUnknownName } from '../src/discord/unknown-names.ts';
import { chosenName, completeName, PEOPLE } from '../src/discord/names.ts';

/** `/when person:Ana with:Bima`: when these two met. */
export default {
  data: commandData('when', {
    options: {
      person: { kind: 'text', required: true, autocomplete: true },
      with: { kind: 'text', required: true, autocomplete: true },
      private: PRIVATELY,
    },
    subcommands: [],
  }),
  mayTakeLong: true,
  async run(interaction, bot) {
    const [person, other] = [chosenName(interaction, 'person', bot), chosenName(interaction, 'with', bot)];
    if (await refuseUnknownName(interaction, bot, [person, other])) return;
    const text = memberPhrases(interaction, bot).questions.whenMet(person?.name ?? '', other?.name ?? '');
    await answerCommand(interaction, bot, { text });
  },
  async autocomplete(interaction, bot) {
    await completeName(interaction, bot, PEOPLE);
  },
} satisfies Command;
