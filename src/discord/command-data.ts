/** Commands as Discord is told about them, with their words in every language that the bot speaks. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { AllCommandWords, DiscordPhrases, Named } from '../languages/discord-phrases.ts';
import { DISCORD_PHRASES } from '../languages/discord-registry.ts';
import { DEFAULT_PHRASES } from './phrases.ts';

type CommandName = keyof AllCommandWords;

/** What a member gives in an option; its words come from the languages. */
export type OptionShape =
  | { readonly kind: 'text'; readonly required?: boolean; readonly autocomplete?: boolean; readonly longest?: number }
  | { readonly kind: 'flag' }
  /** One of a few values, by what each is called. */
  | {
      readonly kind: 'choice';
      readonly required?: boolean;
      readonly choices: Readonly<Record<string, (phrases: DiscordPhrases) => string>>;
    };

export interface CommandShape<Name extends CommandName> {
  /** In the order in which Discord shows them, required ones first. */
  readonly options: Readonly<Record<keyof AllCommandWords[Name]['options'], OptionShape>>;
  readonly subcommands: readonly (keyof AllCommandWords[Name]['subcommands'])[];
  /** The subcommands that have options: which of them, in the order in which Discord shows them. */
  readonly within?: Partial<
    Record<keyof AllCommandWords[Name]['subcommands'], readonly (keyof AllCommandWords[Name]['options'])[]>
  >;
  /** Only in servers, and only for those who have these permissions there (a bit set as Discord writes it). */
  readonly needs?: bigint;
}

/** The option that makes an answer visible to the asker alone. */
export const PRIVATELY: OptionShape = { kind: 'flag' };

const EVERYWHERE = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel];

/** A command's data: default words in English, every other language as a localisation. */
export function commandData<Name extends CommandName>(
  name: Name,
  shape: CommandShape<Name>,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const shapes = Object.entries<OptionShape>(shape.options);
  const made = new Map<PropertyKey, APIApplicationCommandBasicOption>(
    shapes.map(([option, its]) => [
      option,
      optionData(
        wordsFor((phrases) => optionsOf(phrases, name)[option]),
        its,
      ),
    ]),
  );
  const options = [...made.values()];
  const within: Partial<Record<PropertyKey, readonly PropertyKey[]>> = shape.within ?? {};
  const subcommands = shape.subcommands.map((subcommand): APIApplicationCommandSubcommandOption => {
    const own = (within[subcommand] ?? []).flatMap((option) => made.get(option) ?? []);
    return {
      type: ApplicationCommandOptionType.Subcommand,
      ...wordsFor((phrases) => subcommandsOf(phrases, name)[String(subcommand)]),
      ...(own.length === 0 ? {} : { options: own }),
    };
  });
  const { UserInstall, GuildInstall } = ApplicationIntegrationType;
  return {
    type: ApplicationCommandType.ChatInput,
    ...wordsFor((phrases) => phrases.commands[name]),
    ...(subcommands.length > 0 ? { options: subcommands } : options.length > 0 ? { options } : {}),
    contexts: shape.needs === undefined ? EVERYWHERE : [InteractionContextType.Guild],
    integration_types: shape.needs === undefined ? [GuildInstall, UserInstall] : [GuildInstall],
    ...(shape.needs === undefined ? {} : { default_member_permissions: shape.needs.toString() }),
  };
}

/** The data of a command on a message, for everybody and everywhere. */
export function messageCommandData(
  name: keyof DiscordPhrases['messageCommands'],
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const words = wordsFor((phrases) => ({ name: phrases.messageCommands[name], description: '' }));
  return {
    type: ApplicationCommandType.Message,
    name: words.name,
    name_localizations: words.name_localizations,
    contexts: EVERYWHERE,
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

interface LocalisedWords {
  readonly name: string;
  readonly description: string;
  readonly name_localizations: LocalizationMap;
  readonly description_localizations: LocalizationMap;
}

function wordsFor(pick: (phrases: DiscordPhrases) => Named | undefined): LocalisedWords {
  const { name, description } = pick(DEFAULT_PHRASES) ?? { name: '', description: '' };
  const others = Object.values(DISCORD_PHRASES).flatMap((phrases) => {
    const words = pick(phrases);
    return phrases === DEFAULT_PHRASES || words === undefined ? [] : [{ locale: phrases.locale, ...words }];
  });
  return {
    name,
    description,
    name_localizations: Object.fromEntries(others.map((other) => [other.locale, other.name])),
    description_localizations: Object.fromEntries(others.map((other) => [other.locale, other.description])),
  };
}

function optionData(words: LocalisedWords, shape: OptionShape): APIApplicationCommandBasicOption {
  if (shape.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...words };
  if (shape.kind === 'choice') {
    const choices = Object.entries(shape.choices).map(([value, called]) => ({
      value,
      name: called(DEFAULT_PHRASES),
      name_localizations: Object.fromEntries(
        Object.values(DISCORD_PHRASES)
          .filter((phrases) => phrases !== DEFAULT_PHRASES)
          .map((phrases) => [phrases.locale, called(phrases)]),
      ),
    }));
    return { type: ApplicationCommandOptionType.String, ...words, required: shape.required ?? false, choices };
  }
  const common = { type: ApplicationCommandOptionType.String as const, ...words, required: shape.required ?? false };
  if (shape.autocomplete === true) return { ...common, autocomplete: true };
  return shape.longest === undefined ? common : { ...common, max_length: shape.longest };
}

const optionsOf = (phrases: DiscordPhrases, name: CommandName): Readonly<Record<string, Named>> =>
  phrases.commands[name].options;
const subcommandsOf = (phrases: DiscordPhrases, name: CommandName): Readonly<Record<string, Named>> =>
  phrases.commands[name].subcommands;
