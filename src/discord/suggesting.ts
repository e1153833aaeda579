/** Suggesting facts: from the form to the message that everybody sees, and from the press of a button to the file. */
import { MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction, MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Problem } from '../facts/problem.ts';
import type { TakeUpResult } from '../facts/suggestions.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { problemSentence } from '../languages/problem-phrases.ts';
import { inLanguage, REQUIRED_LANGUAGES } from '../languages/registry.ts';
import { problemPhrasesIn } from '../languages/problem-registry.ts';
import { renderLine } from '../render/discord.ts';
import {
  fitsMessage,
  renderFormProblems,
  renderOutcome,
  renderSuggestion,
  suggestionIn,
  SUGGESTION_BUTTONS,
  writtenIn,
} from '../render/discord-suggestion.ts';
import type { Bot } from './command.ts';
import { maySuggest } from './permissions.ts';
import { memberLanguage, memberPhrases, respond } from './respond.ts';
import type { Used } from './respond.ts';
import {
  entityFilled,
  fieldLabels,
  filledIn,
  formKind,
  proposalIn,
  slotLines,
  sourceLines,
  suggestForm,
  SUGGESTION_KINDS,
} from './suggest-form.ts';
import type { Filled, SuggestionKind } from './suggest-form.ts';

/** Opens the form of `/facts suggest`, with what the options say filled in. */
export async function openSuggestForm(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  if (!maySuggest(interaction, bot)) return refuse(interaction, bot);
  const kind = SUGGESTION_KINDS.find((one) => one === interaction.options.getString('kind')) ?? 'fact';
  await interaction.showModal(suggestForm(kind, memberPhrases(interaction, bot), chosen(kind, interaction, bot)));
}

/** Takes a form that was sent: shows everybody the suggestion, or the sender what is wrong with it. */
export async function submitSuggestion(interaction: ModalSubmitInteraction, bot: Bot): Promise<void> {
  const kind = formKind(interaction.customId);
  if (!maySuggest(interaction, bot) || kind === undefined) return refuse(interaction, bot);
  const phrases = memberPhrases(interaction, bot);
  const filled = filledIn(interaction);
  const wrong = (problems: readonly string[]) => {
    const shown = [...fieldLabels(kind, phrases)].map(([id, label]) => [label, filled[id] ?? ''] as const);
    return renderFormProblems(problems, { kind, filled: shown }, phrases);
  };
  const context = { base: bot.live.current, languages: REQUIRED_LANGUAGES, number: BigInt(interaction.id) };
  const proposal = proposalIn(kind, filled, context);
  const problems = !proposal.ok
    ? proposal.problems
    : fitsMessage(proposal.suggestion)
      ? []
      : [{ kind: 'too-long' } as const];
  if (!proposal.ok || problems.length > 0) {
    await respond(interaction, bot, wrong(problems.map((problem) => phrases.facts.suggest.problem(problem))), {
      privately: true,
    });
    return;
  }
  // A large base takes longer to check than Discord waits for a first response.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { own } = await bot.suggestions.check(proposal.suggestion);
  if (own.length > 0) {
    await interaction.editReply(wrong(sentences(own, interaction, bot)));
    return;
  }
  await interaction.editReply(renderLine(phrases.facts.suggest.thanks));
  await interaction.followUp(renderSuggestion(proposal.suggestion, 'waiting', phrases));
}

/** Opens a form again with what was written into it, from the message that shows what was wrong. */
export async function reopenForm(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  const kind = SUGGESTION_KINDS.find((one) => interaction.customId === SUGGESTION_BUTTONS.again + one);
  if (!maySuggest(interaction, bot) || kind === undefined) return refuse(interaction, bot);
  const phrases = memberPhrases(interaction, bot);
  const written = writtenIn(interaction.message);
  const filled = [...fieldLabels(kind, phrases).keys()].map((id, at) => [id, written[at] ?? ''] as const);
  await interaction.showModal(suggestForm(kind, phrases, Object.fromEntries(filled)));
}

/** Takes up the suggestion below which a button was pressed, or rejects it. For those who look after the facts. */
export async function decideSuggestion(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  const phrases = memberPhrases(interaction, bot);
  const own = interaction.message.author.id === interaction.client.user.id;
  const suggestion = own ? suggestionIn(interaction.message) : undefined;
  if (suggestion === undefined) {
    await respond(interaction, bot, renderLine(phrases.facts.suggest.unreadable), { privately: true });
    return;
  }
  if (interaction.customId === SUGGESTION_BUTTONS.reject) {
    await interaction.update(renderSuggestion(suggestion, 'rejected', phrases));
    await bot.factLog.add(interaction, { act: 'rejected' });
    return;
  }
  await interaction.deferUpdate();
  const result = await bot.suggestions.takeUp(suggestion);
  bot.logger.info({ outcome: result.outcome }, 'suggestion approved');
  const taken = result.outcome === 'added' || result.outcome === 'known';
  if (result.outcome === 'added') await bot.factLog.add(interaction, { act: 'taken-up' });
  if (taken) await interaction.editReply(renderSuggestion(suggestion, 'approved', phrases));
  const why =
    result.outcome !== 'unsound'
      ? []
      : [
          ...sentences(result.own, interaction, bot),
          ...(result.others > 0 ? [phrases.facts.suggest.others(result.others)] : []),
        ];
  const outcome = renderOutcome(outcomeLine(result, phrases), { loadable: taken, problems: why }, phrases);
  await interaction.followUp({ ...outcome, flags: MessageFlags.Ephemeral });
}

async function refuse(interaction: Used, bot: Bot): Promise<void> {
  await respond(interaction, bot, renderLine(memberPhrases(interaction, bot).facts.notTrusted), { privately: true });
}

/** What the options of the command say, in the words of the form. */
function chosen(kind: SuggestionKind, interaction: ChatInputCommandInteraction, bot: Bot): Filled {
  const phrases = memberPhrases(interaction, bot);
  const language = memberLanguage(interaction, bot);
  const option = (name: string) => interaction.options.getString(name) ?? '';
  const called = (name: string) => {
    const entity = bot.live.current.entity(option(name));
    return entity === undefined ? option(name) : inLanguage(entity.names, language);
  };
  if (kind === 'alias') return entityFilled(called('who'));
  const article = option('article');
  return {
    ...slotLines({ who: called('who'), did: option('did'), whom: called('whom') }, phrases),
    ...sourceLines(article === '' ? { language } : { article }, phrases),
  };
}

function outcomeLine(result: TakeUpResult, { facts: { suggest } }: DiscordPhrases): string {
  switch (result.outcome) {
    case 'added':
      return suggest.written(result.file);
    case 'known':
      return suggest.alreadyWritten(result.file);
    case 'broken':
      return suggest.broken(result.file);
    case 'unwritable':
      return suggest.unwritable(result.file, result.reason);
    case 'unsound':
      return suggest.unsound;
  }
}

function sentences(problems: readonly Problem[], interaction: Used, bot: Bot): readonly string[] {
  const wording = problemPhrasesIn(memberLanguage(interaction, bot));
  return problems.map((problem) => problemSentence(problem, wording));
}
