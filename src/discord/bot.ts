/** The bot from start to end: connect, register commands, listen, and say why it ended. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import type { Client } from 'discord.js';
import { Suggestions } from '../facts/suggestions.ts';
import type { EndReason } from '../languages/discord-phrases.ts';
import { AnswerMemory } from './answer-memory.ts';
import { handleReaction } from './answer-channels.ts';
import { createClient, mayReadMessages } from './client.ts';
import type { Bot, BotDependencies } from './command.ts';
import { Conversations } from './conversations.ts';
import { Painter } from '../render/pictures/painter.ts';
import { Cooldowns } from './cooldowns.ts';
import { describeError } from './errors.ts';
import { FactLog } from './fact-log.ts';
import { Holds } from './holds.ts';
import { handleInteraction } from './interactions.ts';
import { inviteLink } from './invite.ts';
import { loadCommands } from './load-commands.ts';
import { handleMessage } from './messages.ts';
import { phrasesOf } from './phrases.ts';
import { registerCommands } from './register-commands.ts';
import { Turns } from './turns.ts';
import { watchStore } from './store-watch.ts';

/** How a run of the bot ended. */
export interface BotEnd {
  readonly reason: EndReason;
  /** 0 when it was asked to stop, 1 otherwise. */
  readonly exitCode: 0 | 1;
  /** For the operator, one sentence in the language of the settings. */
  readonly sentence: string;
}

export interface RunningBot {
  /** True once members can use the bot; false when it ended before that. */
  readonly ready: Promise<boolean>;
  /** The link by which servers invite it, once it is connected. */
  readonly invite: Promise<string>;
  /** How it ended. Never rejects. */
  readonly ended: Promise<BotEnd>;
  /** Lets what is being answered finish (for three seconds at most), then leaves. Safe to call at any time. */
  stop(): Promise<void>;
}

const CODES_ABOUT_TOKEN: ReadonlySet<number> = new Set([GatewayCloseCodes.AuthenticationFailed]);
const CODES_ABOUT_INTENTS: ReadonlySet<number> = new Set([
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);

/** How long a leaving bot waits for what it is still answering, in milliseconds. */
const FAREWELL = 3_000;

/**
 * Starts the bot. Rejects only when a file in the commands' folder is broken; whatever Discord says later comes out of
 * `ended`.
 */
export async function startBot(dependencies: BotDependencies): Promise<RunningBot> {
  const { settings, logger, clock } = dependencies;
  const readsMessages = await mayReadMessages(settings);
  const bot: Bot = {
    ...dependencies,
    ...(await loadCommands(dependencies.commandsFolder)),
    conversations: new Conversations(clock),
    painter: new Painter((error) => {
      logger.error({ error: describeError(error) }, 'a picture was not drawn');
    }),
    cooldowns: new Cooldowns(clock),
    readsMessages,
    startedAt: clock(),
    suggestions: new Suggestions(dependencies.live, dependencies.suggestionsInto, clock),
    factLog: new FactLog(clock, dependencies.store.audit),
    turns: new Turns(),
    holds: new Holds(),
    answers: new AnswerMemory(),
  };
  const client = createClient(settings, { readsMessages });
  watchStore(client, bot);
  const inProgress = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    const guarded = work
      .catch((error: unknown) => {
        // A listener whose promise rejects would end the process.
        logger.error({ error: describeError(error) }, 'a listener failed');
      })
      .finally(() => inProgress.delete(guarded));
    inProgress.add(guarded);
  };

  const { promise: ended, resolve: resolveEnd } = withResolvers<BotEnd>();
  const { promise: ready, resolve: resolveReady } = withResolvers<boolean>();
  const { promise: invite, resolve: resolveInvite } = withResolvers<string>();
  let over = false;
  const end = (reason: EndReason, detail = ''): void => {
    if (over) return;
    over = true;
    const stopped = reason === 'stopped';
    const sentence = phrasesOf(settings.language).end(reason, detail);
    if (stopped) logger.info(sentence);
    else logger.fatal({ reason }, sentence);
    resolveReady(false);
    resolveEnd({ reason, exitCode: stopped ? 0 : 1, sentence });
  };

  client.on(Events.InteractionCreate, (interaction) => {
    track(handleInteraction(interaction, bot));
  });
  client.on(Events.MessageCreate, (message) => {
    track(handleMessage(message, bot));
  });
  client.on(Events.MessageReactionAdd, (reaction) => {
    track(handleReaction(reaction, bot));
  });
  client.once(Events.ClientReady, (connected) => {
    resolveInvite(inviteLink(connected.application.id));
    track(
      register(connected, bot).then(() => {
        resolveReady(true);
      }),
    );
  });
  reportFaults(client, bot, end);

  if (isToken(settings.token)) {
    client.login(settings.token).catch((error: unknown) => {
      logger.debug({ error: describeError(error) }, 'login failed');
      end(
        isInvalidToken(error) ? 'invalid-token' : 'cannot-connect',
        error instanceof Error ? error.message : String(error),
      );
    });
  } else {
    end('invalid-token');
  }

  return {
    ready,
    invite,
    ended,
    async stop() {
      await Promise.race([Promise.allSettled(inProgress), sleep(FAREWELL, undefined, { ref: false })]);
      // Destroying a client that still waits for its first connection never settles.
      const leaving = client.destroy().catch((error: unknown) => {
        logger.debug({ error: describeError(error) }, 'leaving failed');
      });
      await Promise.race([leaving, sleep(client.isReady() ? FAREWELL : 100, undefined, { ref: false })]);
      await bot.painter.close();
      end('stopped');
    },
  };
}

async function register(client: Client<true>, bot: Bot): Promise<void> {
  const { guildId } = bot.settings;
  try {
    const changed = await registerCommands(
      [...bot.commands.values(), ...bot.messageCommands.values()].map(({ data }) => data),
      { rest: client.rest, applicationId: client.application.id, guildId },
    );
    bot.logger.info(
      { commands: bot.commands.size + bot.messageCommands.size, changed, servers: client.guilds.cache.size },
      'ready',
    );
  } catch (error) {
    // Mentions and commands registered earlier still work.
    bot.logger.error({ guildId, error: describeError(error) }, 'could not register the commands');
  }
}

/** Turns what discord.js reports into log lines, and what cannot be mended into the end. */
function reportFaults(client: Client, bot: Bot, end: (reason: EndReason, detail?: string) => void): void {
  const { logger } = bot;
  client.on(Events.Error, (error) => {
    logger.error({ error: describeError(error) }, 'client error');
  });
  client.on(Events.Warn, (warning) => {
    logger.warn(warning);
  });
  client.on(Events.ShardError, (error, shard) => {
    logger.warn({ shard, error: describeError(error) }, 'connection error');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    logger.info({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    logger.info({ shard, replayed }, 'resumed');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    logger.error({ shard, code }, 'disconnected for good');
    if (CODES_ABOUT_TOKEN.has(code)) end(client.isReady() ? 'revoked-token' : 'invalid-token');
    else if (CODES_ABOUT_INTENTS.has(code)) end('missing-intent');
    else end('gateway-refused', code.toString());
  });
  client.rest.on('response', (request, { status }) => {
    // Requests with a token of their own (interactions, webhooks) say nothing about the bot's token.
    const ours = !/^\/(?:interactions|webhooks)\//.test(request.route);
    // From here on discord.js sends no token at all, and nothing that needs one works.
    if (status === 401 && ours) end(client.isReady() ? 'revoked-token' : 'invalid-token');
  });
}

/** Whether a token can be one at all; what cannot stand in a header makes discord.js fail in ways that explain nothing. */
function isToken(token: string): boolean {
  return /^[\x21-\x7e]{1,500}$/.test(token);
}

function isInvalidToken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
