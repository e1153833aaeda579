import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { answerCommand, memberTalk } from '../src/discord/respond.ts';

/**
 * `/ask question:Who met Ana?` Goes on from the member's last question in the channel.
 */
export default {
  data: commandData('ask', {
    options: {
      question: { kind: 'text', required: true, longest: 2000 },
      private: PRIVATELY,
    },
    subcommands: [],
  }),
  async run(interaction, bot) {
    await answerCommand(interaction, bot, {
      text: interaction.options.getString('question', true),
      talk: memberTalk(interaction, bot),
    });
  },
} satisfies Command;
