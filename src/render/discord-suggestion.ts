/**
 * A suggestion as everybody sees it, and what comes of it. Its message holds the whole of it, as YAML that is read again when
 * somebody decides: nothing else survives a restart, and nothing else has to.
 */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { APIButtonComponentWithCustomId, APIEmbedField } from 'discord.js';
import type { Suggestion } from '../facts/schema.ts';
import { readSuggestion, suggestionText } from '../facts/suggestion-file.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { clip, escapeMarkdown, safe, tidy } from './discord-text.ts';
import { reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';
import type { Row } from './discord-buttons.ts';

/** Ids of the buttons; those of the command `/facts` start with its name. */
export const SUGGESTION_BUTTONS = {
  approve: 'facts:approve',
  reject: 'facts:reject',
  again: 'facts:again:',
  load: 'facts:load',
} as const;

const COLOURS = { waiting: 0x1565c0, approved: 0x2e7d32, rejected: 0x757575, wrong: 0xc62828 } as const;
/** Discord's limit for a description, with some room for the words around the YAML. */
const LONGEST_YAML = 3600;
/** Discord's limit for the value of a field, less what opens and closes a code block. */
const LONGEST_FIELD = 1016;
const LONGEST_PROBLEMS = 1500;

export type Decision = 'waiting' | 'approved' | 'rejected';

/** The parts of a message that can hold a suggestion. */
export interface SuggestionMessage {
  readonly embeds: readonly {
    readonly description?: string | null;
    readonly fields?: readonly { readonly value: string }[];
  }[];
}

/** True of a suggestion that a message can hold. */
export function fitsMessage(suggestion: Suggestion): boolean {
  return suggestionText(suggestion).length <= LONGEST_YAML;
}

/** A suggestion with the buttons to decide about it, or with what was decided and no buttons. */
export function renderSuggestion(suggestion: Suggestion, decision: Decision, phrases: DiscordPhrases): DiscordReply {
  const { suggest } = phrases.facts;
  const line = { waiting: suggest.waiting, approved: suggest.approved, rejected: suggest.rejected }[decision];
  return reply({
    embeds: [
      {
        color: COLOURS[decision],
        title: 'fact' in suggestion ? suggest.newFact : suggest.newNames,
        description: `${fenced('yaml', suggestionText(suggestion))}\n${line}`,
      },
    ],
    components:
      decision === 'waiting'
        ? [
            row([
              { ...button(suggest.approve, SUGGESTION_BUTTONS.approve), style: ButtonStyle.Success },
              button(suggest.reject, SUGGESTION_BUTTONS.reject),
            ]),
          ]
        : [],
  });
}

/** The suggestion that a message of the bot's own holds; undefined where there is none, or not the whole of one. */
export function suggestionIn({ embeds }: SuggestionMessage): Suggestion | undefined {
  const yaml = unfenced(embeds[0]?.description ?? '');
  return yaml === undefined ? undefined : readSuggestion(yaml);
}

/** What is wrong with a form, what was written into it, and a button to go on with it. `kind` is the kind of form. */
export function renderFormProblems(
  problems: readonly string[],
  form: { readonly kind: string; readonly filled: readonly (readonly [label: string, text: string])[] },
  phrases: DiscordPhrases,
): DiscordReply {
  const { suggest } = phrases.facts;
  const fields = form.filled.map(([name, text]): APIEmbedField => ({
    name: clip(name, 256),
    value: fenced('', clip(tidy(text).replaceAll('`', "'"), LONGEST_FIELD)),
  }));
  const lines = problems.map((problem) => `• ${safe(problem, 500)}`).join('\n');
  const description = `**${suggest.notYet}**\n${clip(lines, LONGEST_PROBLEMS)}`;
  return reply({
    embeds: [{ color: COLOURS.wrong, description, fields }],
    components: [row([button(suggest.tryAgain, SUGGESTION_BUTTONS.again + form.kind)])],
  });
}

/** What was written into a form, in the order of its fields, from the message that shows its problems. */
export function writtenIn({ embeds }: SuggestionMessage): readonly string[] {
  return (embeds[0]?.fields ?? []).map(({ value }) => (unfenced(value) ?? '').trim());
}

/** A line for the admin, with problems below it or with a button to put what was written to use. */
export function renderOutcome(
  line: string,
  more: { readonly problems: readonly string[]; readonly loadable: boolean },
  phrases: DiscordPhrases,
): DiscordReply {
  const problems = more.problems.map((problem) => `\n• ${safe(problem, 500)}`).join('');
  return reply({
    content: clip(escapeMarkdown(line) + problems, 1900),
    embeds: [],
    components: more.loadable ? [row([button(phrases.facts.suggest.load, SUGGESTION_BUTTONS.load)])] : [],
  });
}

const FENCE = '```';

/** A code block; a space stands for nothing, which Discord does not take. */
const fenced = (language: string, text: string): string => `${FENCE}${language}\n${text === '' ? ' ' : text}\n${FENCE}`;

function unfenced(text: string): string | undefined {
  const start = text.indexOf('\n') + 1;
  const end = text.lastIndexOf(`\n${FENCE}`);
  return text.startsWith(FENCE) && start > 0 && end >= start ? text.slice(start, end) : undefined;
}

const row = (components: APIButtonComponentWithCustomId[]): Row => ({ type: ComponentType.ActionRow, components });

const button = (label: string, id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: clip(tidy(label), 80),
  custom_id: id,
});
