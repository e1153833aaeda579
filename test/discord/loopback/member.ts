/** Somebody who uses the bot, as a person would: types commands, mentions it, replies, writes to it directly. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandOptionType, ComponentType, GatewayIntentBits } from 'discord.js';
import type { APIEmbed, APIMessage, APIUser } from 'discord.js';
import type { LoopbackDiscord } from './discord.ts';
import { BOT_USER, directChannelOf, guildMember, IDS, message, newId, PERMISSIONS, user } from './payloads.ts';
import type { OpenInteraction, SentFile, SentMessage } from './rest.ts';
import { embedTexts } from './rules.ts';

export interface MemberOptions {
  /** Their Discord id; by default a new one. */
  readonly id?: string;
  /** Language of their Discord; `en-US` unless said otherwise. */
  readonly locale?: string;
  /** They may manage the server. */
  readonly admin?: boolean;
  readonly bot?: boolean;
}

/** What the bot showed to a member. */
export interface Shown {
  readonly id: string;
  readonly content: string;
  readonly embed: APIEmbed | undefined;
  /** What stands below the answer, for instance how it was found. */
  readonly below: APIEmbed | undefined;
  /** Labels of what can be pressed or chosen below it, as a member finds them. */
  readonly buttons: readonly string[];
  /** Pictures above it. */
  readonly files: readonly SentFile[];
  /** The message itself. */
  readonly sent: SentMessage;
  /** Only this member sees it. */
  readonly ephemeral: boolean;
  /** Everything there is to read, in order, one text a line. */
  readonly text: string;
}

/**
 * How long a member waits before something is wrong, in milliseconds. Discord itself waits for three seconds, and a quarter of
 * an hour where it was told that the response comes later, as while facts are read again.
 */
const PATIENCE = 15_000;

type Options = Readonly<Record<string, string | boolean>>;

interface CommandPart {
  readonly name: string;
  readonly type?: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly options?: readonly CommandPart[];
}

export class Member {
  readonly user: APIUser;
  private readonly discord: LoopbackDiscord;
  private readonly locale: string;
  private readonly admin: boolean;
  private readonly directChannel: string;

  constructor(discord: LoopbackDiscord, options: MemberOptions) {
    this.discord = discord;
    this.user = user(options.id ?? newId(), 'member', { bot: options.bot ?? false });
    this.locale = options.locale ?? 'en-US';
    this.admin = options.admin ?? false;
    this.directChannel = directChannelOf(this.user.id);
  }

  /**
   * Uses a slash command by its English name, `slash('facts reload')` or `slash('ask', {question: '…'})`, and waits for
   * what it shows. Like Discord's own client it only takes commands and options that are registered.
   */
  async slash(command: string, options: Options = {}, situation: { direct?: boolean } = {}): Promise<Shown> {
    return this.within(`a response to /${command}`, (resolve) => {
      this.interact(2, command, options, situation, {
        onMessage: (sent) => {
          resolve(shown(sent));
        },
      });
    });
  }

  /** Uses a command on a message (right-click, Apps) by its English name. Waits for what that shows. */
  async onMessage(command: string, target: APIMessage): Promise<Shown> {
    const registered = [...(this.discord.rest.commands.get('global') ?? [])] as CommandPart[];
    find(
      registered.filter(({ type }) => type === 3),
      command,
      'command on a message',
    );
    const data = {
      id: newId(),
      name: command,
      type: 3,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    };
    return this.within(`a response to ${command}`, (resolve) => {
      this.dispatchInteraction(
        { type: 2, data, channelId: target.channel_id },
        {
          onMessage: (sent) => {
            resolve(shown(sent));
          },
        },
      );
    });
  }

  /** What another member has written into the channel, as a client shows it. */
  written(text: string, extra: object = {}): APIMessage {
    return message(IDS.channel, this.user, text, extra);
  }

  /** Uses a slash command after Discord has stopped waiting for it, and does not wait either. */
  slashTooLate(command: string, options: Options = {}): void {
    this.interact(2, command, options, { expired: true }, {});
  }

  /** Types into the last of `options`, and gets the list that Discord would show. */
  async autocomplete(command: string, options: Options): Promise<readonly { name: string; value: string }[]> {
    return this.within(`suggestions for /${command}`, (resolve) => {
      this.interact(4, command, options, {}, { onChoices: resolve });
    });
  }

  /** Presses a button below a message, or chooses from its menu, by its label. Waits for what that shows. */
  async press(on: Shown, label: string): Promise<Shown> {
    const pressed = pressables(on.sent).find((one) => one.label === label && !one.disabled);
    if (pressed === undefined) throw new Error(`there is no “${label}” to press in ${on.buttons.join(', ')}`);
    return this.pressId(on, pressed);
  }

  /** Chooses channels in the menu of channels below a message. Waits for what that shows. */
  async chooseChannels(on: Shown, channels: readonly string[]): Promise<Shown> {
    const menu = on.sent.components
      .flatMap((row) => row.components)
      .find(({ type }) => type === ComponentType.ChannelSelect);
    if (menu === undefined || !('custom_id' in menu)) throw new Error('there is no menu of channels');
    return this.pressId(on, { id: menu.custom_id, channels });
  }

  /** Puts a reaction on a message. */
  react(on: Shown, emoji: string): void {
    this.discord.gateway.dispatch('MESSAGE_REACTION_ADD', {
      user_id: this.user.id,
      channel_id: on.sent.channelId,
      message_id: on.id,
      guild_id: IDS.guild,
      member: guildMember(this.user),
      emoji: { id: null, name: emoji },
      burst: false,
      type: 0,
    });
  }

  /** What the bot wrote to this person directly, without having been written to. */
  get received(): readonly Shown[] {
    return this.discord.rest.messages
      .filter(({ channelId, repliesTo }) => channelId === this.directChannel && repliesTo === undefined)
      .map(shown);
  }

  /** Sends a press of something that may not be there, as a tampered client could. */
  async pressId(
    on: Shown,
    pressed: { readonly id: string; readonly value?: string; readonly channels?: readonly string[] },
  ): Promise<Shown> {
    const data =
      pressed.channels !== undefined
        ? {
            component_type: 8,
            custom_id: pressed.id,
            values: pressed.channels,
            resolved: {
              channels: Object.fromEntries(pressed.channels.map((id) => [id, { id, type: 0, name: 'any' }])),
            },
          }
        : pressed.value === undefined
          ? { component_type: 2, custom_id: pressed.id }
          : { component_type: 3, custom_id: pressed.id, values: [pressed.value] };
    return this.within(`a response to pressing ${pressed.id}`, (resolve) => {
      this.dispatchInteraction(
        { type: 3, data, message: this.discord.rest.asDiscordShows(on.sent), channelId: on.sent.channelId },
        {
          pressedOn: on.sent,
          onMessage: (sent) => {
            resolve(shown(sent));
          },
        },
      );
    });
  }

  /** Mentions the bot in the channel; `mention('Who met Ana?')`. Waits for the reply. */
  async mention(text: string): Promise<Shown> {
    return this.write(IDS.channel, `<@${IDS.bot}> ${text}`.trim(), { mentions: [BOT_USER] });
  }

  /** Replies to a message of the bot, with the ping that Discord switches on by default. Waits for the reply. */
  async reply(to: Shown, text: string): Promise<Shown> {
    const reference = { message_id: to.id, channel_id: IDS.channel, guild_id: IDS.guild };
    return this.write(IDS.channel, text, {
      type: 19,
      mentions: [BOT_USER],
      message_reference: reference,
      referenced_message: this.discord.rest.all.get(to.id) ?? null,
    });
  }

  /** Writes to the bot directly. Waits for the reply. */
  async directMessage(text: string): Promise<Shown> {
    return this.write(this.directChannel, text, {});
  }

  /**
   * Writes into the channel something that is not meant for the bot. Resolves to what the bot said to it all the same, or
   * to undefined once the bot has worked off everything before.
   */
  async say(text: string, extra: object = {}): Promise<Shown | undefined> {
    const id = this.post(IDS.channel, text, extra);
    await this.discord.member().directMessage('?');
    await sleep(20);
    const answer = this.discord.rest.messages.find((sent) => sent.repliesTo === id);
    return answer && shown(answer);
  }

  /** A promise that says what did not come when it does not come in time, and why if Discord knows. */
  private async within<T>(what: string, start: (resolve: (value: T) => void) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error([`${what} did not come`, ...this.discord.rest.problems].join('\n')));
      }, PATIENCE);
      start((value) => {
        clearTimeout(timer);
        resolve(value);
      });
    });
  }

  private async write(channelId: string, text: string, extra: object): Promise<Shown> {
    return this.within(`a reply to “${text}”`, (resolve) => {
      const { listeners } = this.discord.rest;
      const listener = (sent: SentMessage) => {
        if (sent.repliesTo !== id) return;
        listeners.delete(listener);
        resolve(shown(sent));
      };
      listeners.add(listener);
      const id = this.post(channelId, text, extra);
    });
  }

  /** Sends a message to the gateway, its text blanked where Discord shows it only with the Message Content intent. */
  private post(channelId: string, text: string, extra: { mentions?: readonly APIUser[] }): string {
    const direct = channelId === this.directChannel;
    const { intents } = this.discord.gateway;
    const mayRead = (intents & GatewayIntentBits.MessageContent) !== 0;
    const readable = direct || mayRead || (extra.mentions ?? []).some(({ id }) => id === IDS.bot);
    const where = direct ? {} : { guild_id: IDS.guild, member: { ...guildMember(this.user), user: undefined } };
    const sent = message(channelId, this.user, readable ? text : '', {
      ...where,
      channel_type: direct ? 1 : 0,
      ...extra,
    });
    this.discord.rest.all.set(sent.id, sent);
    this.discord.gateway.dispatch('MESSAGE_CREATE', sent);
    return sent.id;
  }

  private interact(
    type: 2 | 4,
    line: string,
    options: Options,
    situation: { direct?: boolean; expired?: boolean },
    handlers: Partial<Pick<OpenInteraction, 'onMessage' | 'onChoices'>>,
  ): void {
    const channelId = situation.direct === true ? this.directChannel : IDS.channel;
    const data = this.commandData(type, line, options);
    this.dispatchInteraction({ type, data, channelId }, { ...handlers, expired: situation.expired ?? false });
  }

  private dispatchInteraction(
    body: { readonly type: number; readonly data: object; readonly channelId: string; readonly message?: object },
    about: Partial<OpenInteraction>,
  ): void {
    const id = newId();
    const { channelId, ...rest } = body;
    const interaction: OpenInteraction = {
      expired: false,
      acknowledged: false,
      onMessage: () => undefined,
      onChoices: () => undefined,
      ...about,
      id,
      token: `token-${id}`,
      channelId,
    };
    this.discord.rest.interactions.set(id, interaction);
    const permissions = PERMISSIONS.everyone | (this.admin ? PERMISSIONS.manageGuild : 0n);
    const who =
      channelId === this.directChannel
        ? { user: this.user, channel: { id: channelId, type: 1 }, context: 1 }
        : {
            guild_id: IDS.guild,
            guild: { id: IDS.guild, locale: 'en-US', features: [] },
            member: { ...guildMember(this.user), permissions: permissions.toString() },
            channel: { id: channelId, type: 0 },
            context: 0,
          };
    this.discord.gateway.dispatch('INTERACTION_CREATE', {
      id,
      token: interaction.token,
      version: 1,
      application_id: IDS.application,
      locale: this.locale,
      entitlements: [],
      authorizing_integration_owners: {},
      channel_id: channelId,
      app_permissions: this.discord.permissions.toString(),
      ...who,
      ...rest,
    });
  }

  /** The command as the client of a member sends it, its options typed as they were registered. */
  private commandData(type: 2 | 4, line: string, options: Options): object {
    const [name = '', subcommand] = line.split(' ');
    const registered = ['global', IDS.guild].flatMap(
      (scope) => this.discord.rest.commands.get(scope) ?? [],
    ) as CommandPart[];
    const command = find(registered, name, 'command');
    const part = subcommand === undefined ? command : find(command.options ?? [], subcommand, `subcommand of /${name}`);
    const missing = (part.options ?? []).find(
      (option) => type === 2 && option.required === true && !(option.name in options),
    );
    if (missing !== undefined) throw new Error(`/${line} needs the option ${missing.name}`);
    const focused = type === 4 ? Object.keys(options).at(-1) : undefined;
    const given = Object.entries(options).map(([option, value]) => {
      const { type: optionType, autocomplete } = find(part.options ?? [], option, `option of /${line}`);
      if (option === focused && autocomplete !== true) throw new Error(`/${line} does not complete ${option}`);
      return { name: option, type: optionType, value, ...(option === focused ? { focused: true } : {}) };
    });
    const inner =
      subcommand === undefined
        ? given
        : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: given }];
    return { id: newId(), name, type: 1, options: inner };
  }
}

function find(parts: readonly CommandPart[], name: string, what: string): CommandPart {
  const part = parts.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`${name} is not a ${what} that the bot registered`);
  return part;
}

interface Pressable {
  readonly label: string;
  readonly id: string;
  readonly value?: string;
  readonly disabled: boolean;
}

/** Buttons and the options of menus, in the order in which they are shown. */
function pressables({ components }: SentMessage): Pressable[] {
  return components
    .flatMap((row) => row.components)
    .flatMap((part): Pressable[] => {
      if (part.type === ComponentType.Button && 'custom_id' in part)
        return [{ label: part.label ?? part.emoji?.name ?? '', id: part.custom_id, disabled: part.disabled ?? false }];
      if (part.type === ComponentType.StringSelect)
        return part.options.map(({ label, value }) => ({ label, id: part.custom_id, value, disabled: false }));
      return [];
    });
}

function shown(sent: SentMessage): Shown {
  const { id, content, embeds, ephemeral, files } = sent;
  const buttons = pressables(sent)
    .filter(({ disabled }) => !disabled)
    .map(({ label }) => label);
  const text = [content, ...embeds.flatMap(embedTexts)].filter((part) => part !== '').join('\n');
  return { id, content, embed: embeds[0], below: embeds[1], buttons, files, sent, ephemeral, text };
}
