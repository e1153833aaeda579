import type { Command } from '../src/discord/command.ts';
import { commandData, PRIVATELY } from '../src/discord/command-data.ts';
import { memberPhrases, respond, answerCommand } from '../src/discord/respond.ts';
import { chosenName, completeName, PEOPLE, TOPICS } from '../src/discord/names.ts';
import type { ChosenName } from '../src/discord/names.ts';
import type { DiscordPhrases } from '../src/languages/discord-phrases.ts';
import { refuseUnknownName } from '../src/discord/unknown-names.ts';
import { renderLine } from '../src/render/discord.ts';

/**
 * `/about person:Ana` (who is she), `/about topic:railways` (what is it), `/about person:Ana with:Bima` (what did they talk
 * about), `/about person:Ana topic:railways` (what did she say about it).
 */
export default {
  data: commandData('about', {
    options: {
      person: { kind: 'text', autocomplete: true },
      with: { kind: 'text', autocomplete: true },
      topic: { kind: 'text', autocomplete: true },
      private: PRIVATELY,
    },
    subcommands: [],
  }),
  mayTakeLong: true,
  async run(interaction, bot) {
    const phrases = memberPhrases(interaction, bot);
    const [first, second] = [chosenName(interaction, 'person', bot), chosenName(interaction, 'with', bot)];
    if (await refuseUnknownName(interaction, bot, [first, second])) return;
    // "with" alone names a person as well as "person" does.
    const text = compose(phrases, first ?? second, first && second, chosenName(interaction, 'topic', bot));
    if (text === undefined) {
      await respond(interaction, bot, renderLine(phrases.trouble.nothingChosen), { privately: true });
    } else {
      await answerCommand(interaction, bot, { text });
    }
  },
  async autocomplete(interaction, bot) {
    const { name } = interaction.options.getFocused(true);
    await completeName(interaction, bot, name === 'topic' ? TOPICS : PEOPLE);
  },
} satisfies Command;

function compose(
  { questions }: DiscordPhrases,
  person: ChosenName | undefined,
  other: ChosenName | undefined,
  topic: ChosenName | undefined,
): string | undefined {
  if (person === undefined) return topic && questions.whatIs(topic.name);
  if (other !== undefined) {
    return topic === undefined
      ? questions.whatDiscussed(person.name, other.name)
      : questions.whetherDiscussed(person.name, other.name, topic.name);
  }
  if (topic !== undefined) return questions.whatSaidAbout(person.name, topic.name);
  const someone = person.entity === undefined || person.entity.type === 'person';
  return someone ? questions.whoIs(person.name) : questions.whatIs(person.name);
}
