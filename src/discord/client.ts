/** A discord.js client that asks for as little as possible and gives up on Discord early enough to stay useful. */
import { ApplicationFlagsBitField, Client, GatewayIntentBits, Options, Partials, REST, Routes } from 'discord.js';
import type { RESTGetCurrentApplicationResult } from 'discord.js';
import type { BotSettings } from './command.ts';
import { Requests } from './requests.ts';

/** A response is worth nothing after three seconds, so a hanging request is given up soon after. */
const REQUEST_TIMEOUT = 4_000;

/**
 * Whether the application has been granted the Message Content intent. Asking the gateway for it without that ends the
 * connection for good. False also where Discord cannot be asked: the login then says why.
 */
export async function mayReadMessages({ apiBase, token }: Pick<BotSettings, 'apiBase' | 'token'>): Promise<boolean> {
  const rest = new REST({ ...(apiBase === undefined ? {} : { api: apiBase }), timeout: REQUEST_TIMEOUT, retries: 0 });
  try {
    const application = await rest.setToken(token).get(Routes.currentApplication());
    const flags = new ApplicationFlagsBitField((application as RESTGetCurrentApplicationResult).flags);
    return flags.any(['GatewayMessageContent', 'GatewayMessageContentLimited']);
  } catch {
    return false;
  }
}

/** A client that is not connected yet. It pings nobody, reads no messages but those meant for it, and caches little. */
export function createClient(
  { apiBase }: Pick<BotSettings, 'apiBase'>,
  { readsMessages }: { readonly readsMessages: boolean },
): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      // What answer channels need, and the reaction that silences the bot there.
      ...(readsMessages ? [GatewayIntentBits.MessageContent, GatewayIntentBits.GuildMessageReactions] : []),
    ],
    // Without the channel, the first message of a direct conversation is dropped: its channel is not known yet. The others
    // are those of a reaction to a message that is not remembered.
    partials: [Partials.Channel, ...(readsMessages ? [Partials.Message, Partials.Reaction, Partials.User] : [])],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: {
      ...(apiBase === undefined ? {} : { api: apiBase }),
      timeout: REQUEST_TIMEOUT,
      retries: 2,
      // Waiting out a rate limit would make the response come too late; better to hear of it at once.
      rejectOnRateLimit: (limit) => limit.route.startsWith('/interactions'),
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
  client.rest = new Requests(client.options.rest ?? {});
  return client;
}
