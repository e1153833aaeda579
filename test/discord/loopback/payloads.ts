/** Discord's objects, with the fields that discord.js needs and a bot can look at. */
import { MessageType } from 'discord.js';
import type { APIGuildMember, APIMessage, APIUser } from 'discord.js';

let counter = 0;
/** The time in the world that a test runs in; it is what ids and messages carry. */
let clock = (): number => Date.now();

/** Lets Discord live by a test's clock. */
export function liveBy(time: () => number): void {
  clock = time;
}

/** A new id of Discord's kind, which carries the time of its making. */
export function newId(): string {
  counter += 1;
  return (((BigInt(clock()) - 1_420_070_400_000n) << 22n) | BigInt(counter % 4_194_304)).toString();
}

/** The places and the bot of every loopback Discord. */
export const IDS = {
  guild: '100000000000000001',
  otherGuild: '100000000000000002',
  channel: '200000000000000001',
  secondChannel: '200000000000000002',
  /** Of the other server. */
  otherChannel: '200000000000000003',
  bot: '300000000000000001',
  botRole: '400000000000000001',
  role: '400000000000000002',
  application: '300000000000000001',
} as const;

/** Permissions of @everyone and of those who manage the server. */
export const PERMISSIONS = {
  everyone: 0x0000_0000_0000_0c00n | 0x4000n | 0x8000n | 0x8000_0000n | 0x40_0000_0000n,
  manageGuild: 0x20n,
} as const;

export function user(id: string, name: string, options: { bot?: boolean } = {}): APIUser {
  return {
    id,
    username: name,
    global_name: name,
    discriminator: '0',
    avatar: null,
    ...(options.bot === true ? { bot: true } : {}),
  };
}

/** The id of the channel between the bot and somebody. */
export const directChannelOf = (userId: string): string => (BigInt(userId) ^ 0xffffn).toString();

export const BOT_USER: APIUser = user(IDS.bot, 'faktual', { bot: true });

export function guildMember(
  of: APIUser,
  roles: readonly string[] = [],
): Omit<APIGuildMember, 'flags'> & { readonly flags: number } {
  return {
    user: of,
    roles: [...roles],
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** GUILD_CREATE: one server, one text channel, the bot among its members. */
export function guild(options: { preferredLocale: string; permissions: bigint; id?: string }): object {
  const { id = IDS.guild } = options;
  return {
    id,
    name: 'Examplia News',
    owner_id: '500000000000000001',
    preferred_locale: options.preferredLocale,
    roles: [
      { id, name: '@everyone', permissions: options.permissions.toString(), position: 0 },
      { id: IDS.botRole, name: 'faktual', permissions: '0', position: 1, managed: true },
      { id: IDS.role, name: 'desk', permissions: '0', position: 2 },
    ],
    channels: (id === IDS.guild ? [IDS.channel, IDS.secondChannel] : [IDS.otherChannel]).map((channel, position) => ({
      id: channel,
      type: 0,
      name: position === 0 ? 'news' : 'questions',
      position,
      permission_overwrites: [],
    })),
    members: [{ ...guildMember(BOT_USER), roles: [IDS.botRole] }],
    threads: [],
    emojis: [],
    stickers: [],
    features: [],
    unavailable: false,
    member_count: 3,
  };
}

/** A message as the gateway and REST show it. `extra` overrides and adds. */
export function message(channelId: string, author: APIUser, content: string, extra: object = {}): APIMessage {
  return {
    id: newId(),
    channel_id: channelId,
    author,
    content,
    timestamp: new Date(clock()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...extra,
  };
}
