import type { ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js';
import type { Bot, Command } from '../src/discord/command.ts';
import { commandData } from '../src/discord/command-data.ts';
import type { OptionShape } from '../src/discord/command-data.ts';
import { showGaps } from '../src/discord/gaps.ts';
import {
  checkFacts,
  refuseKeeping,
  reloadFacts,
  rollBackFacts,
  showHistory,
  showStatus,
} from '../src/discord/keeping.ts';
import { completeArticle, completeName, completePredicate, PEOPLE } from '../src/discord/names.ts';
import { ADMIN_PERMISSION, mayAdminister, mayKeepFacts, maySuggest } from '../src/discord/permissions.ts';
import { decideSuggestion, openSuggestForm, reopenForm, submitSuggestion } from '../src/discord/suggesting.ts';
import { ENTITY_TYPES } from '../src/facts/fact.ts';
import { SUGGESTION_BUTTONS } from '../src/render/discord-suggestion.ts';

const NAME: OptionShape = { kind: 'text', autocomplete: true };

/** What those may do who look after the facts; nobody else sees any of it. */
const KEEPING = {
  reload: reloadFacts,
  check: checkFacts,
  status: showStatus,
  history: showHistory,
  rollback: rollBackFacts,
} as const satisfies Record<
  string,
  (interaction: ChatInputCommandInteraction | MessageComponentInteraction, bot: Bot) => Promise<void>
>;
const SUBCOMMANDS = ['reload', 'check', 'status', 'history', 'rollback'] as const;

/**
 * `/facts reload`, `check`, `status`, `history`, `rollback` for those who look after the facts, `/facts gaps` for the managers of
 * each server, `/facts suggest` for trusted roles as well.
 */
export default {
  data: commandData('facts', {
    options: {
      kind: {
        kind: 'choice',
        required: true,
        choices: {
          fact: ({ facts }) => facts.suggest.kinds.fact,
          alias: ({ facts }) => facts.suggest.kinds.alias,
        },
      },
      who: NAME,
      did: NAME,
      whom: NAME,
      article: NAME,
    },
    subcommands: [...SUBCOMMANDS, 'gaps', 'suggest'],
    within: { suggest: ['kind', 'who', 'did', 'whom', 'article'] },
    needs: ADMIN_PERMISSION,
  }),
  subcommandsFor: (interaction, bot) => [
    ...(mayKeepFacts(interaction, bot) ? SUBCOMMANDS : []),
    ...(mayAdminister(interaction, bot) ? ['gaps'] : []),
    ...(maySuggest(interaction, bot) ? ['suggest'] : []),
  ],
  async run(interaction, bot) {
    const chosen = interaction.options.getSubcommand();
    const keeping = SUBCOMMANDS.find((one) => one === chosen);
    if (chosen === 'suggest') await openSuggestForm(interaction, bot);
    else if (chosen === 'gaps' && mayAdminister(interaction, bot)) await showGaps(interaction, bot);
    else if (keeping !== undefined && mayKeepFacts(interaction, bot)) await KEEPING[keeping](interaction, bot);
    else await refuseKeeping(interaction, bot);
  },
  async autocomplete(interaction, bot) {
    const { name } = interaction.options.getFocused(true);
    if (!maySuggest(interaction, bot)) await interaction.respond([]);
    else if (name === 'article') await completeArticle(interaction, bot);
    else if (name === 'did') await completePredicate(interaction, bot);
    else await completeName(interaction, bot, name === 'who' ? ENTITY_TYPES : PEOPLE);
  },
  async press(interaction, bot) {
    if (interaction.customId.startsWith(SUGGESTION_BUTTONS.again)) await reopenForm(interaction, bot);
    else if (!mayKeepFacts(interaction, bot)) await refuseKeeping(interaction, bot);
    else if (interaction.customId === SUGGESTION_BUTTONS.load) await reloadFacts(interaction, bot);
    else await decideSuggestion(interaction, bot);
  },
  submit: submitSuggestion,
} satisfies Command;
