/** The forms in which facts and names are suggested: how they look, and what was written into them. */
import { ComponentType, TextInputStyle } from 'discord.js';
import type { APILabelComponent, APIModalInteractionResponseCallbackData, ModalSubmitInteraction } from 'discord.js';
import { STANDINGS } from '../facts/fact.ts';
import { FORM_SLOTS, FORM_SOURCE, proposeAliases, proposeFact } from '../facts/proposal.ts';
import type { FormProblem, FormSlot, FormSource, Proposal, ProposalContext } from '../facts/proposal.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { languageOf, REQUIRED_LANGUAGES } from '../languages/registry.ts';
import { DISCORD_PHRASES } from '../languages/discord-registry.ts';
import { clip, tidy } from '../render/discord-text.ts';

export const SUGGESTION_KINDS = ['fact', 'alias'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** What stands in the fields of a form, by their ids. */
export type Filled = Readonly<Record<string, string>>;

/** The longest text that a field takes: so much of it can be shown again in a field of a message. */
const LONGEST_TEXT = 1000;
const LONGEST_LABEL = 45;
const LONGEST_HINT = 100;

const FORM = 'facts:suggest:';
const ID = { slots: 'slots', source: 'source', standing: 'standing', entity: 'entity' } as const;
const saysId = (language: string): string => `says:${language}`;
const namesId = (language: string): string => `names:${language}`;

/** Which form an id is of. */
export function formKind(customId: string): SuggestionKind | undefined {
  return SUGGESTION_KINDS.find((kind) => customId === FORM + kind);
}

/** The form for a fact, or for further names, with some of its fields filled in. */
export function suggestForm(
  kind: SuggestionKind,
  phrases: DiscordPhrases,
  filled: Filled,
): APIModalInteractionResponseCallbackData {
  const { suggest } = phrases.facts;
  return {
    custom_id: FORM + kind,
    title: clip(kind === 'fact' ? suggest.factTitle : suggest.aliasTitle, LONGEST_LABEL),
    components: kind === 'fact' ? factFields(phrases, filled) : aliasFields(phrases, filled),
  };
}

/** The lines of a fact's form with what is known of it, as its first field shows them. */
export function slotLines(known: Partial<Record<FormSlot, string>>, { facts }: DiscordPhrases): Filled {
  return { [ID.slots]: FORM_SLOTS.map((slot) => `${facts.suggest.slotLabels[slot]}: ${known[slot] ?? ''}`).join('\n') };
}

/** The same for its article. */
export function sourceLines(known: Partial<Record<FormSource, string>>, { facts }: DiscordPhrases): Filled {
  const lines = FORM_SOURCE.map((field) => `${facts.suggest.sourceLabels[field]}: ${known[field] ?? ''}`);
  return { [ID.source]: lines.join('\n') };
}

/** Whose further names a form is about. */
export const entityFilled = (entity: string): Filled => ({ [ID.entity]: entity });

/** What somebody wrote into a form, field by field as they are shown. */
export function filledIn({ fields }: ModalSubmitInteraction): Filled {
  const written = [...fields.fields.values()].flatMap((field) => {
    if (field.type === ComponentType.TextInput) return [[field.customId, field.value] as const];
    if (field.type === ComponentType.StringSelect) return [[field.customId, field.values[0] ?? ''] as const];
    return [];
  });
  return Object.fromEntries(written);
}

/** The labels of a form's fields, by their ids. */
export function fieldLabels(kind: SuggestionKind, phrases: DiscordPhrases): ReadonlyMap<string, string> {
  const { components } = suggestForm(kind, phrases, {});
  return new Map(
    components.flatMap((label) =>
      label.type === ComponentType.Label && 'custom_id' in label.component
        ? [[label.component.custom_id, label.label] as const]
        : [],
    ),
  );
}

/** Reads what was written into a form as a suggestion. */
export function proposalIn(kind: SuggestionKind, filled: Filled, context: ProposalContext): Proposal {
  const text = (id: string) => tidy(filled[id] ?? '').replaceAll(/[^\S\n]+/g, ' ');
  const line = (id: string) => text(id).replaceAll(/\s+/g, ' ');
  const perLanguage = (id: (language: string) => string) =>
    Object.fromEntries(context.languages.map((language) => [language, line(id(language))]));
  if (kind === 'alias')
    return proposeAliases(
      {
        entity: line(ID.entity),
        aliases: Object.fromEntries(context.languages.map((language) => [language, text(namesId(language))])),
      },
      context,
    );
  const slots = readLines(
    text(ID.slots),
    FORM_SLOTS,
    each(({ facts }) => facts.suggest.slotLabels),
  );
  const source = readLines(
    text(ID.source),
    FORM_SOURCE,
    each(({ facts }) => facts.suggest.sourceLabels),
  );
  const unread = [...slots.unread, ...source.unread];
  const proposal = proposeFact(
    { slots: slots.values, source: source.values, says: perLanguage(saysId), standing: line(ID.standing) },
    context,
  );
  if (unread.length === 0) return proposal;
  const problems = unread.map((written): FormProblem => ({ kind: 'unread-line', line: written }));
  return { ok: false, problems: [...problems, ...(proposal.ok ? [] : proposal.problems)] };
}

function factFields(phrases: DiscordPhrases, filled: Filled): APILabelComponent[] {
  const { suggest } = phrases.facts;
  return [
    field(ID.slots, suggest.slots, filled[ID.slots] ?? slotLines({}, phrases)[ID.slots], suggest.slotsHint),
    ...REQUIRED_LANGUAGES.map((language) =>
      field(saysId(language), suggest.says(languageOf(language).name), filled[saysId(language)]),
    ),
    field(ID.source, suggest.source, filled[ID.source] ?? sourceLines({}, phrases)[ID.source], suggest.sourceHint),
    {
      type: ComponentType.Label,
      label: clip(suggest.standing, LONGEST_LABEL),
      component: {
        type: ComponentType.StringSelect,
        custom_id: ID.standing,
        options: STANDINGS.map((standing) => ({
          value: standing,
          label: clip(suggest.standings[standing], LONGEST_HINT),
          default: standing === (filled[ID.standing] ?? 'reported'),
        })),
      },
    },
  ];
}

function aliasFields({ facts: { suggest } }: DiscordPhrases, filled: Filled): APILabelComponent[] {
  return [
    field(ID.entity, suggest.entity, filled[ID.entity], undefined, TextInputStyle.Short),
    ...REQUIRED_LANGUAGES.map((language) => ({
      ...field(
        namesId(language),
        suggest.names(languageOf(language).name),
        filled[namesId(language)],
        suggest.namesHint,
        TextInputStyle.Paragraph,
        false,
      ),
    })),
  ];
}

function field(
  id: string,
  label: string,
  value: string | undefined,
  hint?: string,
  style = TextInputStyle.Paragraph,
  required = true,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: clip(label, LONGEST_LABEL),
    ...(hint === undefined ? {} : { description: clip(hint, LONGEST_HINT) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style,
      max_length: LONGEST_TEXT,
      required,
      ...(value === undefined || value === '' ? {} : { value: clip(value, LONGEST_TEXT) }),
    },
  };
}

type Labels<Field extends string> = Readonly<Record<Field, string>>;

/** The words of a form in every language: a member may have changed theirs since it was opened. */
const each = <T>(of: (phrases: DiscordPhrases) => T): readonly T[] => Object.values(DISCORD_PHRASES).map(of);

/** `Who: Ana Wira` in a line of its own; what stands in lines without such a word is not read. */
function readLines<Field extends string>(
  text: string,
  fields: readonly Field[],
  labels: readonly Labels<Field>[],
): { readonly values: Labels<Field>; readonly unread: readonly string[] } {
  const values: Partial<Record<Field, string>> = {};
  const unread: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const colon = line.indexOf(':');
    const word = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const field = fields.find((one) => labels.some((words) => words[one].toLowerCase() === word));
    if (field === undefined && line !== '') unread.push(line);
    if (field !== undefined) values[field] = line.slice(colon + 1).trim();
  }
  return {
    values: Object.fromEntries(fields.map((one) => [one, values[one] ?? ''])) as Labels<Field>,
    unread,
  };
}
