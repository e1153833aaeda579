/** A discord.js client that asks for as little as possible and gives up on Discord early enough to stay useful. */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { BotSettings } from './command.ts';

/** A response is worth nothing after three seconds, so a hanging request is given up soon after. */
const REQUEST_TIMEOUT = 4_000;

/** A client that is not connected yet. It pings nobody, reads no messages but those meant for it, and caches little. */
export function createClient({ apiBase }: Pick<BotSettings, 'apiBase'>): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, the first message of a direct conversation is dropped: its channel is not known yet.
    partials: [Partials.Channel],
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
}
