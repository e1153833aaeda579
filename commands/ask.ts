import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { answerCommand, memberTalk } from '../src/discord/respond.ts';

/**
 * `/ask question:Who met Ana?` Goes on from the member's last question in the channel. With `explain:True` the member alone
 * sees the answer, and how it was found.
 */
export default {
  data: commandData('ask', {
    options: {
      question: { kind: 'text', required: true, longest: 2000 },
      explain: { kind: 'flag' },
      private: PRIVATELY,
    },
    subcommands: [],
  }),
  mayTakeLong: true,
  async run(interaction, bot) {
    await answerCommand(interaction, bot, {
      text: interaction.options.getString('question', true),
      talk: memberTalk(interaction, bot),
      explain: interaction.options.getBoolean('explain') ?? false,
    });
  },
} satisfies Command;
