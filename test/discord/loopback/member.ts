/** Somebody who uses the bot, as a person would: types commands, mentions it, replies, writes to it directly. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandOptionType, ComponentType, GatewayIntentBits } from 'discord.js';
import type { APIMessage, APIModalInteractionResponseCallbackData, APIUser } from 'discord.js';
import type { LoopbackDiscord } from './discord.ts';
import { formOf, submission } from './forms.ts';
import type { Form } from './forms.ts';
import { BOT_USER, directChannelOf, guildMember, IDS, message, newId, PERMISSIONS, user } from './payloads.ts';
import type { OpenInteraction, SentMessage } from './rest.ts';
import { pressableCalled, shown } from './shown.ts';
import type { Shown } from './shown.ts';

export interface MemberOptions {
  /** Their Discord id; by default a new one. */
  readonly id?: string;
  /** Language of their Discord; `en-US` unless said otherwise. */
  readonly locale?: string;
  /** They may manage the server. */
  readonly admin?: boolean;
  /** Ids of their roles. */
  readonly roles?: readonly string[];
  readonly bot?: boolean;
  /** They are in the other server, which the bot is in after `inviteElsewhere()`. */
  readonly elsewhere?: boolean;
  /**
   * How long they wait for what Discord itself does not count the seconds of: the reply to a message, and what was put off
   * (a picture may have to be drawn first). In milliseconds; 55,000 unless said otherwise.
   */
  readonly patience?: number;
}

const PATIENCE = 55_000;

type Options = Readonly<Record<string, string | boolean>>;

interface CommandPart {
  readonly name: string;
  readonly type?: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly options?: readonly CommandPart[];
}

/** What is pressed, or chosen in a menu. */
interface Pressed {
  readonly id: string;
  readonly value?: string;
  readonly channels?: readonly string[];
}

export class Member {
  readonly user: APIUser;
  private readonly discord: LoopbackDiscord;
  private readonly patience: number;
  private readonly locale: string;
  private readonly admin: boolean;
  private readonly roles: readonly string[];
  /** What they used last. */
  private last: OpenInteraction | undefined;
  private readonly directChannel: string;
  private readonly guild: string;
  private readonly channel: string;

  constructor(discord: LoopbackDiscord, options: MemberOptions) {
    this.discord = discord;
    this.user = user(options.id ?? newId(), 'member', { bot: options.bot ?? false });
    this.locale = options.locale ?? 'en-US';
    this.patience = options.patience ?? PATIENCE;
    this.admin = options.admin ?? false;
    this.roles = options.roles ?? [];
    this.directChannel = directChannelOf(this.user.id);
    this.guild = options.elsewhere === true ? IDS.otherGuild : IDS.guild;
    this.channel = options.elsewhere === true ? IDS.otherChannel : IDS.channel;
  }

  /**
   * Uses a slash command by its English name, `slash('facts reload')` or `slash('ask', {question: '…'})`, and waits for
   * what it shows. Like Discord's own client it only takes commands and options that are registered.
   */
  async slash(command: string, options: Options = {}, situation: { direct?: boolean } = {}): Promise<Shown> {
    return this.inTime(`a response to /${command}`, (resolve, onDeferred) => {
      this.interact(2, command, options, situation, {
        onDeferred,
        onMessage: (sent) => {
          resolve(shown(sent));
        },
      });
    });
  }

  /** Uses a slash command that opens a form. */
  async openForm(command: string, options: Options = {}): Promise<Form> {
    return this.inTime(`a form of /${command}`, (resolve) => {
      const onForm = (form: APIModalInteractionResponseCallbackData) => {
        resolve(formOf(form));
      };
      this.interact(2, command, options, {}, { onForm });
    });
  }

  /** Presses a button, by its label, that opens a form. */
  async pressForForm(on: Shown, label: string): Promise<Form> {
    return this.inTime(`a form behind “${label}”`, (resolve) => {
      const onForm = (form: APIModalInteractionResponseCallbackData) => {
        resolve(formOf(form));
      };
      this.dispatchPress(on, pressableCalled(on, label), { onForm });
    });
  }

  /** Sends a form, its fields as they stand or as `written` says by their ids. Waits for what is shown. */
  async sendForm(form: Form, written: Readonly<Record<string, string>> = {}): Promise<Shown> {
    return this.inTime(`a response to the form ${form.id}`, (resolve, onDeferred) => {
      this.dispatchInteraction(
        { type: 5, data: submission(form, written), channelId: this.channel },
        {
          onDeferred,
          onMessage: (sent) => {
            resolve(shown(sent));
          },
        },
      );
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
    return this.inTime(`a response to ${command}`, (resolve, onDeferred) => {
      this.dispatchInteraction(
        { type: 2, data, channelId: target.channel_id },
        {
          onDeferred,
          onMessage: (sent) => {
            resolve(shown(sent));
          },
        },
      );
    });
  }

  /** What the bot sends after its response to what the member used last. */
  async followUp(): Promise<Shown> {
    const deadline = Date.now() + this.patience;
    while (Date.now() < deadline) {
      const sent = this.last?.followUps[0];
      if (sent !== undefined) return shown(sent);
      await sleep(5);
    }
    throw new Error(['a follow-up did not come', ...this.discord.rest.problems].join('\n'));
  }

  /** What another member has written into the channel, as a client shows it. */
  written(text: string, extra: object = {}): APIMessage {
    return message(this.channel, this.user, text, extra);
  }

  /** Uses a slash command after Discord has stopped waiting for it, and does not wait either. */
  slashTooLate(command: string, options: Options = {}): void {
    this.interact(2, command, options, { tooLate: true }, {});
  }

  /** Types into the last of `options`, and gets the list that Discord would show. */
  async autocomplete(command: string, options: Options): Promise<readonly { name: string; value: string }[]> {
    return this.inTime(`suggestions for /${command}`, (resolve) => {
      this.interact(4, command, options, {}, { onChoices: resolve });
    });
  }

  /** Presses a button below a message, or chooses from its menu, by its label. Waits for what that shows. */
  async press(on: Shown, label: string): Promise<Shown> {
    return this.pressId(on, pressableCalled(on, label));
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
      guild_id: this.guild,
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
  async pressId(on: Shown, pressed: Pressed): Promise<Shown> {
    return this.inTime(`a response to pressing ${pressed.id}`, (resolve, onDeferred) => {
      this.dispatchPress(on, pressed, {
        onDeferred,
        onMessage: (sent) => {
          resolve(shown(sent));
        },
      });
    });
  }

  /** Mentions the bot in the channel; `mention('Who met Ana?')`. Waits for the reply. */
  async mention(text: string): Promise<Shown> {
    return this.write(this.channel, `<@${IDS.bot}> ${text}`.trim(), { mentions: [BOT_USER] });
  }

  /** Replies to a message of the bot, with the ping that Discord switches on by default. Waits for the reply. */
  async reply(to: Shown, text: string): Promise<Shown> {
    const reference = { message_id: to.id, channel_id: this.channel, guild_id: this.guild };
    return this.write(this.channel, text, {
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
    const id = this.post(this.channel, text, extra);
    await this.discord.member().directMessage('?');
    await sleep(20);
    const answer = this.discord.rest.messages.find((sent) => sent.repliesTo === id);
    return answer && shown(answer);
  }

  /** Waits for a first response as long as Discord does, and as long as this person does for what is put off. */
  private async inTime<T>(
    what: string,
    start: (resolve: (value: T) => void, onDeferred: () => void) => void,
  ): Promise<T> {
    return this.within(this.discord.deadline, what, start);
  }

  /** A promise that says what did not come when it does not come in time, and why if Discord knows. */
  private async within<T>(
    milliseconds: number,
    what: string,
    start: (resolve: (value: T) => void, waitLonger: () => void) => void,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const giveUp = () => {
        reject(new Error([`${what} did not come in time`, ...this.discord.rest.problems].join('\n')));
      };
      let timer = setTimeout(giveUp, milliseconds);
      const resolveInTime = (value: T) => {
        clearTimeout(timer);
        resolve(value);
      };
      start(resolveInTime, () => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, this.patience);
      });
    });
  }

  private async write(channelId: string, text: string, extra: object): Promise<Shown> {
    return this.within(this.patience, `a reply to “${text}”`, (resolve) => {
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
    const where = direct ? {} : { guild_id: this.guild, member: { ...guildMember(this.user), user: undefined } };
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
    situation: { direct?: boolean; tooLate?: boolean },
    handlers: Partial<Pick<OpenInteraction, 'onMessage' | 'onDeferred' | 'onChoices' | 'onForm'>>,
  ): void {
    const channelId = situation.direct === true ? this.directChannel : this.channel;
    const data = this.commandData(type, line, options);
    this.dispatchInteraction(
      { type, data, channelId },
      {
        ...handlers,
        ...(situation.tooLate === true ? { since: -Infinity } : {}),
      },
    );
  }

  private dispatchPress(on: Shown, pressed: Pressed, about: Partial<OpenInteraction>): void {
    this.dispatchInteraction(
      {
        type: 3,
        data: pressData(pressed),
        message: this.discord.rest.asDiscordShows(on.sent),
        channelId: on.sent.channelId,
      },
      { pressedOn: on.sent, ...about },
    );
  }

  private dispatchInteraction(
    body: { readonly type: number; readonly data: object; readonly channelId: string; readonly message?: object },
    about: Partial<OpenInteraction>,
  ): void {
    const id = newId();
    const { channelId, ...rest } = body;
    const interaction: OpenInteraction = {
      since: performance.now(),
      onDeferred: () => undefined,
      updates: false,
      answered: false,
      followUps: [],
      onMessage: () => undefined,
      onForm: () => undefined,
      onChoices: () => undefined,
      ...about,
      id,
      token: `token-${id}`,
      channelId,
    };
    this.discord.rest.interactions.set(id, interaction);
    this.last = interaction;
    const permissions = PERMISSIONS.everyone | (this.admin ? PERMISSIONS.manageGuild : 0n);
    const who =
      channelId === this.directChannel
        ? { user: this.user, channel: { id: channelId, type: 1 }, context: 1 }
        : {
            guild_id: this.guild,
            guild: { id: this.guild, locale: 'en-US', features: [] },
            member: { ...guildMember(this.user, this.roles), permissions: permissions.toString() },
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
    const registered = ['global', this.guild].flatMap(
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

/** A press as a client sends it. */
function pressData({ id, value, channels }: Pressed): object {
  if (channels !== undefined) {
    const resolved = Object.fromEntries(channels.map((channel) => [channel, { id: channel, type: 0, name: 'any' }]));
    return { component_type: 8, custom_id: id, values: channels, resolved: { channels: resolved } };
  }
  return value === undefined
    ? { component_type: 2, custom_id: id }
    : { component_type: 3, custom_id: id, values: [value] };
}
