/** The settings of a server as a panel of menus. */
import { ChannelType, ComponentType } from 'discord.js';
import type { APIStringSelectComponent } from 'discord.js';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { ServerSettings } from '../store/server-settings.ts';
import type { Row } from './discord-buttons.ts';
import { reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';

const COLOUR = 0x5c6bc0;

/** Ids of the menus. */
export const SETTINGS_MENUS = {
  language: 'settings:language',
  answers: 'settings:answers',
  cooldown: 'settings:cooldown',
  channels: 'settings:channels',
} as const;

/** Seconds that can be chosen. */
export const COOLDOWNS = [0, 5, 10, 30, 60, 300] as const;
/** Values of menus that stand for no language, and for both kinds of visibility. */
export const AUTOMATIC = 'automatic';
export const VISIBLE = { all: 'all', asker: 'asker' } as const;
/** Channels that a server can choose; what Discord takes in one menu. */
export const MOST_CHANNELS = 25;

/** The panel; `line` stands below it, for what went wrong. `mayRead`: the bot may read messages that are not for it. */
export function renderSettings(
  settings: ServerSettings,
  mayRead: boolean,
  phrases: DiscordPhrases,
  line?: string,
): DiscordReply {
  const { settings: words } = phrases.learning;
  const { language, privateAnswers, cooldown, answerChannels } = settings;
  const languages = [
    { label: words.automatic, value: AUTOMATIC },
    ...LANGUAGES.map(({ code, name }) => ({ label: name, value: code })),
  ];
  const visibilities = [
    { label: words.answersForAll, value: VISIBLE.all },
    { label: words.answersForAsker, value: VISIBLE.asker },
  ];
  const cooldowns = [...new Set([...COOLDOWNS, cooldown])]
    .sort((a, b) => a - b)
    .map((seconds) => ({
      label: seconds === 0 ? words.noCooldown : words.seconds(seconds),
      value: seconds.toString(),
    }));
  const chosen = {
    language: language ?? AUTOMATIC,
    answers: privateAnswers ? VISIBLE.asker : VISIBLE.all,
    cooldown: cooldown.toString(),
  };
  const labelOf = (options: readonly { label: string; value: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  const channels = answerChannels.length === 0 ? words.noChannels : answerChannels.map((id) => `<#${id}>`).join(' ');
  const fields = [
    { name: words.language, value: `${labelOf(languages, chosen.language)}\n-# ${words.languageNote}` },
    { name: words.answers, value: labelOf(visibilities, chosen.answers) },
    { name: words.cooldown, value: labelOf(cooldowns, chosen.cooldown) },
    { name: words.channels, value: `${channels}\n-# ${mayRead ? words.channelsNote : words.noIntent}` },
  ];
  return reply({
    ...(line === undefined ? {} : { content: line }),
    embeds: [{ color: COLOUR, title: words.title, description: words.intro, fields }],
    components: [
      menu(SETTINGS_MENUS.language, words.language, languages, chosen.language),
      menu(SETTINGS_MENUS.answers, words.answers, visibilities, chosen.answers),
      menu(SETTINGS_MENUS.cooldown, words.cooldown, cooldowns, chosen.cooldown),
      ...(mayRead ? [channelMenu(words.chooseChannels, answerChannels)] : []),
    ],
  });
}

function menu(
  id: string,
  placeholder: string,
  options: readonly { readonly label: string; readonly value: string }[],
  chosen: string,
): Row {
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder,
    options: options.map(({ label, value }) => ({
      label: `${placeholder}: ${label}`.slice(0, 100),
      value,
      default: value === chosen,
    })),
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

const channelMenu = (placeholder: string, chosen: readonly string[]): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.ChannelSelect,
      custom_id: SETTINGS_MENUS.channels,
      placeholder,
      channel_types: [ChannelType.GuildText, ChannelType.PublicThread, ChannelType.GuildAnnouncement],
      min_values: 0,
      max_values: MOST_CHANNELS,
      default_values: chosen.map((id) => ({ id, type: 'channel' as never })),
    },
  ],
});
