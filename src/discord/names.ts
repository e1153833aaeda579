/** Names in options: completing them while a member types, and reading what was chosen. */
import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { DOER_TYPES, ENTITY_TYPES } from '../facts/fact.ts';
import type { Entity, EntityType, LanguageCode } from '../facts/fact.ts';
import { foldedName } from '../facts/table-names.ts';
import { inLanguage } from '../languages/registry.ts';
import { clip, tidy } from '../render/discord-text.ts';
import type { Bot } from './command.ts';
import { memberLanguage } from './respond.ts';

/** Whoever can meet, say or agree. */
export const PEOPLE: readonly EntityType[] = DOER_TYPES;
/** Whatever can be talked about. */
export const TOPICS: readonly EntityType[] = ENTITY_TYPES.filter((type) => type !== 'person');

/** Discord's limits: entries in a list, length of an entry's name and of its value. */
const ENTRIES = 25;
const LENGTH = 100;
/** Nobody types a longer name; the fuzzy matcher takes it in one piece. */
const LONGEST_INPUT = 64;
/** What is taken of a name that is none of the base's, in characters. */
const LONGEST_NAME = 200;

/** Completes the focused option with names of `types`, in the member's language. */
export async function completeName(
  interaction: AutocompleteInteraction,
  bot: Bot,
  types: readonly EntityType[],
): Promise<void> {
  const { current } = bot.live;
  const isWanted = (id: string) => types.some((type) => type === current.entity(id)?.type);
  const typed = interaction.options.getFocused().slice(0, LONGEST_INPUT);
  const language = memberLanguage(interaction, bot);
  await interaction.respond(
    current.names
      .closest(typed, ENTRIES, isWanted)
      .filter(({ entity }) => entity.length <= LENGTH)
      .map(({ entity, text }) => ({ name: nameToShow(current.entity(entity), language) ?? text, value: entity }))
      .map(({ name, value }) => ({ name: clip(tidy(name), LENGTH), value })),
  );
}

/** Completes the focused option with articles of the base, by title or name. */
export async function completeArticle(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const language = memberLanguage(interaction, bot);
  const articles = bot.live.current.knowledge.articles.map(({ slug, title }) => ({
    name: title === undefined ? slug : inLanguage(title, language),
    value: slug,
  }));
  await respondWithMatching(interaction, articles);
}

/** Completes the focused option with predicates, by any of their words in the member's language. */
export async function completePredicate(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const language = memberLanguage(interaction, bot);
  const predicates = bot.live.current.knowledge.predicates.map(({ id, label, words }) => ({
    name: inLanguage(label, language),
    value: id,
    also: words[language] ?? [],
  }));
  await respondWithMatching(interaction, predicates);
}

interface Entry {
  readonly name: string;
  readonly value: string;
  readonly also?: readonly string[];
}

/** Entries that begin with what was typed, then those that have it somewhere. */
async function respondWithMatching(interaction: AutocompleteInteraction, entries: readonly Entry[]): Promise<void> {
  const typed = foldedName(interaction.options.getFocused().slice(0, LONGEST_INPUT));
  const matching = entries.flatMap((entry) => {
    const texts = [entry.name, entry.value, ...(entry.also ?? [])].map(foldedName);
    if (texts.some((text) => text.startsWith(typed))) return [{ ...entry, rank: 0 }];
    return texts.some((text) => text.includes(typed)) ? [{ ...entry, rank: 1 }] : [];
  });
  await interaction.respond(
    matching
      .filter(({ name, value }) => value.length <= LENGTH && tidy(name) !== '')
      .sort((a, b) => a.rank - b.rank)
      .slice(0, ENTRIES)
      .map(({ name, value }) => ({ name: clip(tidy(name), LENGTH), value })),
  );
}

const nameToShow = (entity: Entity | undefined, language: LanguageCode): string | undefined =>
  entity && inLanguage(entity.names, language);

/** What a member chose or typed: the name to put into a question, and the entity where it is one of the base's. */
export interface ChosenName {
  readonly name: string;
  readonly entity?: Entity;
}

/** The value of a name option; undefined when it was left out or blank. */
export function chosenName(interaction: ChatInputCommandInteraction, option: string, bot: Bot): ChosenName | undefined {
  const value = tidy(interaction.options.getString(option) ?? '');
  if (value === '') return undefined;
  const entity = bot.live.current.entity(value);
  const name = nameToShow(entity, memberLanguage(interaction, bot)) ?? value.slice(0, LONGEST_NAME);
  return entity === undefined ? { name } : { name, entity };
}
