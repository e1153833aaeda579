/** The REST side of the loopback Discord: the routes that the bot may use, with every body checked. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { BOT_USER, directChannelOf, IDS, message, newId, user } from './payloads.ts';
import {
  callbackProblems,
  channelMessageProblems,
  commandListProblems,
  editProblems,
  followUpProblems,
} from './rules.ts';

/** A file that came with a message. */
export interface SentFile {
  readonly name: string;
  /** What is read out to those who cannot see it. */
  readonly description?: string;
  readonly bytes: Uint8Array;
}

/** A message of the bot as Discord took it. */
export interface SentMessage {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly ephemeral: boolean;
  readonly files: readonly SentFile[];
  /** The message that it replies to. */
  readonly repliesTo?: string;
}

/** An interaction that waits for the bot's response, or has had it. */
export interface OpenInteraction {
  readonly id: string;
  readonly token: string;
  readonly channelId: string;
  /** The message whose button was pressed. */
  readonly pressedOn?: SentMessage;
  /** When it was used, by the clock of the process in milliseconds. */
  readonly since: number;
  /** How long the first response took, in milliseconds; absent while there is none. */
  acknowledgedAfter?: number;
  /** How a message was put off: an edit cannot make visible to all what is seen by one alone, or the other way round. */
  deferred?: { readonly flags: number };
  /** Called when what is to be shown is put off. */
  readonly onDeferred: () => void;
  /** The bot said that it will change the message whose button was pressed. */
  updates: boolean;
  /** A message has been shown. */
  answered: boolean;
  /** Called with the first message that is shown, or with the message that is changed. */
  readonly onMessage: (sent: SentMessage) => void;
  readonly onForm: (form: APIModalInteractionResponseCallbackData) => void;
  /** What came after the response. */
  readonly followUps: SentMessage[];
  readonly onChoices: (choices: readonly { name: string; value: string }[]) => void;
}

/** How the next request to a route goes wrong. `applied` says whether it took effect all the same. */
export interface Fault {
  readonly route: RegExp;
  readonly status: number;
  readonly applied: boolean;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestOptions {
  readonly token: string;
  readonly gatewayUrl: () => string;
  /** The application has been granted the Message Content intent. */
  readonly messageContent: boolean;
  /** How long Discord waits for the first response to an interaction, in milliseconds. */
  readonly deadline: number;
  /** How long every request is on its way, in milliseconds. */
  readonly latency: number;
}

/** What REST knows and remembers. */
export class Rest {
  /** Everything that Discord would have refused, one line each. A test with any of these has failed. */
  readonly problems: string[] = [];
  /** Method and route of every request, in order, without ids. */
  readonly requests: string[] = [];
  readonly interactions = new Map<string, OpenInteraction>();
  readonly faults: Fault[] = [];
  /** Commands by scope: everywhere (`global`) or a server's id. */
  readonly commands = new Map<string, unknown[]>();
  /** What the bot wrote into channels. */
  readonly messages: SentMessage[] = [];
  /** Every message of the bot and of members as it stands now, by id. */
  readonly all = new Map<string, object>();
  /** Ids of messages that the bot has deleted. */
  readonly deleted: string[] = [];
  readonly listeners = new Set<(sent: SentMessage) => void>();
  /** Messages by channel and nonce: the same one is not posted twice. */
  private readonly nonces = new Map<string, SentMessage>();
  private readonly options: RestOptions;

  constructor(options: RestOptions) {
    this.options = options;
  }

  /** Answers one HTTP request. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.options.latency > 0) await sleep(this.options.latency);
    const { text, files } = await parts(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    const { pathname, search } = new URL(request.url ?? '/', 'http://loopback');
    const route = `${request.method ?? ''} ${decodeURIComponent(pathname + search).replace(/^\/api\/v10/, '')}`;
    this.requests.push(
      route
        .replace(/\?.{0,100}$/, '')
        .replace(/\d{17,20}/g, ':id')
        .replace(/token-:id/g, ':token'),
    );
    const body: unknown = text === '' ? undefined : withFiles(JSON.parse(text) as object, files);

    const fault = this.faults.find((candidate) => candidate.route.test(route));
    if (fault !== undefined) this.faults.splice(this.faults.indexOf(fault), 1);
    const result = fault?.applied === false ? undefined : this.answer(route, body, request.headers.authorization);
    const shown =
      fault === undefined ? result : { status: fault.status, json: fault.body ?? { code: 0, message: 'fault' } };
    const { status, json } = shown ?? refusal(500, 0, 'no answer');
    const type = status === 204 ? {} : { 'content-type': 'application/json' };
    response.writeHead(status, { ...type, ...fault?.headers });
    response.end(status === 204 ? undefined : JSON.stringify(json));
  }

  private answer(route: string, body: unknown, authorization: string | undefined): Result {
    for (const { pattern, handle, open } of this.routes) {
      const match = pattern.exec(route);
      if (match === null) continue;
      if (open !== true && authorization !== `Bot ${this.options.token}`) return refusal(401, 0, '401: Unauthorized');
      return handle(body, match.slice(1));
    }
    return this.refuse(route, ['no such route']);
  }

  /** `open` routes carry a token of their own in their address. */
  private readonly routes: readonly Route[] = [
    { pattern: /^GET \/gateway\/bot$/, handle: () => this.gateway() },
    {
      pattern: /^GET \/applications\/@me$/,
      // The flag of applications in fewer than a hundred servers.
      handle: () => ok({ id: IDS.application, name: 'faktual', flags: this.options.messageContent ? 1 << 19 : 0 }),
    },
    {
      pattern: /^POST \/users\/@me\/channels$/,
      handle: (body) => {
        const { recipient_id: id } = body as { recipient_id: string };
        return ok({ id: directChannelOf(id), type: 1, recipients: [user(id, 'member')] });
      },
    },
    {
      pattern: /^DELETE \/channels\/\d+\/messages\/(\d+)$/,
      handle: (_, [id = '']) => {
        if (!this.all.delete(id)) return refusal(404, 10008, 'Unknown Message');
        this.deleted.push(id);
        return { status: 204 };
      },
    },
    {
      pattern: /^GET \/applications\/\d+\/commands\?with_localizations=true$/,
      handle: () => ok(this.commands.get('global') ?? []),
    },
    { pattern: /^PUT \/applications\/\d+\/commands$/, handle: (body) => this.putCommands('global', body) },
    {
      pattern: /^GET \/applications\/\d+\/guilds\/(\d+)\/commands\?with_localizations=true$/,
      handle: (_, [guild = '']) => ok(this.commands.get(guild) ?? []),
    },
    {
      pattern: /^PUT \/applications\/\d+\/guilds\/(\d+)\/commands$/,
      handle: (body, [guild = '']) => this.putCommands(guild, body),
    },
    {
      pattern: /^POST \/interactions\/(\d+)\/([^/]+)\/callback(?:\?with_response=(true|false))?$/,
      open: true,
      handle: (body, [id = '', token = '', query]) => this.callback(id, token, body, query === 'true'),
    },
    {
      pattern: /^POST \/webhooks\/\d+\/([^/?]+)(?:\?wait=true)?$/,
      open: true,
      handle: (body, [token = '']) => this.followUp(token, body),
    },
    {
      pattern: /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      open: true,
      handle: (body, [token = '']) => this.edit(token, body),
    },
    {
      pattern: /^GET \/channels\/\d+\/messages\/(\d+)$/,
      handle: (_, [id = '']) => {
        const found = this.all.get(id);
        return found === undefined ? refusal(404, 10008, 'Unknown Message') : ok(found);
      },
    },
    {
      pattern: /^POST \/channels\/(\d+)\/messages$/,
      handle: (body, [channel = '']) => this.postMessage(channel, body),
    },
  ];

  private gateway(): Result {
    return ok({
      url: this.options.gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    });
  }

  private putCommands(scope: string, body: unknown): Result {
    const problems = commandListProblems(body);
    if (problems.length > 0) return this.refuse('PUT commands', problems);
    // Discord adds what it keeps, and spells out what was left out.
    const stored = (body as object[]).map((command) => ({
      id: newId(),
      application_id: IDS.application,
      version: newId(),
      default_member_permissions: null,
      nsfw: false,
      dm_permission: true,
      ...command,
    }));
    this.commands.set(scope, stored);
    return ok(stored);
  }

  private callback(id: string, token: string, body: unknown, withResponse: boolean): Result {
    const interaction = this.interactions.get(id);
    const took = performance.now() - (interaction?.since ?? 0);
    if (interaction?.token !== token || took > this.options.deadline) return refusal(404, 10062, 'Unknown interaction');
    if (interaction.acknowledgedAfter !== undefined)
      return refusal(400, 40060, 'Interaction has already been acknowledged.');
    const problems = callbackProblems(body);
    if (problems.length > 0) return this.refuse('POST callback', problems);
    interaction.acknowledgedAfter = took;
    const { type, data } = body as {
      type: number;
      data?: MessageFields & { choices?: { name: string; value: string }[] };
    };
    const about = {
      id,
      type: type === 8 ? 4 : interaction.pressedOn === undefined ? 2 : 3,
      response_message_ephemeral: ((data?.flags ?? 0) & 64) !== 0,
    };
    if (type === 8) {
      interaction.onChoices(data?.choices ?? []);
      return { status: 204 };
    }
    if (type === 5) interaction.deferred = { flags: data?.flags ?? 0 };
    if (type === 5 || type === 6) interaction.onDeferred();
    const { pressedOn } = interaction;
    if (type === 6) {
      if (pressedOn === undefined) return this.refuse('POST callback', ['nothing was pressed']);
      interaction.updates = true;
    }
    if (type === 9) interaction.onForm(data as unknown as APIModalInteractionResponseCallbackData);
    if (type === 5 || type === 6 || type === 9) return withResponse ? ok({ interaction: about }) : { status: 204 };
    if (type === 7 && pressedOn === undefined) return this.refuse('POST callback', ['nothing was pressed']);
    const sent = this.sentMessage(interaction.channelId, data ?? {}, type === 7 ? pressedOn : undefined);
    show(interaction, sent);
    if (!withResponse) return { status: 204 };
    return ok({ interaction: about, resource: { type, message: this.asDiscordShows(sent) } });
  }

  private edit(token: string, body: unknown): Result {
    const interaction = [...this.interactions.values()].find((candidate) => candidate.token === token);
    if (interaction?.acknowledgedAfter === undefined) return refusal(404, 10015, 'Unknown Webhook');
    const problems = editProblems(body);
    if (problems.length > 0) return this.refuse('PATCH response', problems);
    const { channelId, pressedOn, updates } = interaction;
    const sent = this.sentMessage(
      channelId,
      body as MessageFields,
      updates ? pressedOn : undefined,
      interaction.deferred,
    );
    show(interaction, sent);
    return ok(this.asDiscordShows(sent));
  }

  private followUp(token: string, body: unknown): Result {
    const interaction = [...this.interactions.values()].find((candidate) => candidate.token === token);
    if (interaction?.acknowledgedAfter === undefined) return refusal(404, 10015, 'Unknown Webhook');
    const problems = followUpProblems(body);
    if (problems.length > 0) return this.refuse('POST follow-up', problems);
    const sent = this.sentMessage(interaction.channelId, body as MessageFields);
    interaction.followUps.push(sent);
    show(interaction, sent);
    return ok(this.asDiscordShows(sent));
  }

  private postMessage(channelId: string, body: unknown): Result {
    const problems = channelMessageProblems(body);
    if (problems.length > 0) return this.refuse('POST message', problems);
    const fields = body as MessageFields;
    const nonce = fields.enforce_nonce === true ? `${channelId}/${String(fields.nonce)}` : undefined;
    const before = nonce === undefined ? undefined : this.nonces.get(nonce);
    if (before !== undefined) return ok(this.asDiscordShows(before));
    const sent = this.sentMessage(channelId, fields);
    if (nonce !== undefined) this.nonces.set(nonce, sent);
    this.messages.push(sent);
    for (const listener of this.listeners) listener(sent);
    return ok(this.asDiscordShows(sent));
  }

  /** A new message, or `before` with what has been changed in it: what an update leaves out stays. */
  private sentMessage(
    channelId: string,
    fields: MessageFields,
    before?: SentMessage,
    deferred?: OpenInteraction['deferred'],
  ): SentMessage {
    const { content, embeds, components, flags, message_reference } = fields;
    const files = filesOf(fields);
    const sent: SentMessage = {
      id: before?.id ?? newId(),
      channelId,
      content: content ?? before?.content ?? '',
      embeds: embeds ?? before?.embeds ?? [],
      components: components ?? before?.components ?? [],
      ephemeral: before?.ephemeral ?? ((deferred?.flags ?? flags ?? 0) & 64) !== 0,
      files: files.length > 0 ? files : (before?.files ?? []),
      ...(message_reference === undefined ? {} : { repliesTo: message_reference.message_id }),
    };
    this.all.set(sent.id, this.asDiscordShows(sent));
    return sent;
  }

  /** A message of the bot as the gateway and REST tell of it. */
  asDiscordShows({ id, channelId, content, embeds, components, ephemeral }: SentMessage): APIMessage {
    return message(channelId, BOT_USER, content, { id, embeds, components, flags: ephemeral ? 64 : 0 });
  }

  private refuse(what: string, problems: readonly string[]): Result {
    this.problems.push(...problems.map((problem) => `${what}: ${problem}`));
    return refusal(400, 50035, problems.join('; '));
  }
}

/** A member sees what comes first; later messages are looked at when they are asked for. */
function show(interaction: OpenInteraction, sent: SentMessage): void {
  if (!interaction.answered) interaction.onMessage(sent);
  interaction.answered = true;
}

interface MessageFields {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components?: APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly flags?: number;
  readonly attachments?: readonly { readonly id: string | number; readonly description?: string | null }[];
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: { readonly message_id: string };
}

/** The JSON of a request, and the files of one that has any. */
async function parts(body: Buffer, type: string): Promise<{ text: string; files: ReadonlyMap<string, SentFile> }> {
  if (!type.startsWith('multipart/form-data')) return { text: body.toString(), files: new Map() };
  // It is deprecated for servers that strangers send to; this one hears the bot alone.

  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const files = new Map<string, SentFile>();
  for (const [key, value] of form) {
    const id = /^files\[(\d{1,2})\]$/.exec(key)?.[1];
    if (id !== undefined && value instanceof File)
      files.set(id, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const json = form.get('payload_json');
  return { text: typeof json === 'string' ? json : '', files };
}

/** Files are no part of the JSON that Discord's document describes, so they are kept beside it. */
const filesOfBody = new WeakMap<object, ReadonlyMap<string, SentFile>>();

function withFiles(body: object, files: ReadonlyMap<string, SentFile>): object {
  filesOfBody.set('data' in body && typeof body.data === 'object' && body.data !== null ? body.data : body, files);
  return body;
}

/** The files that a message names among its attachments. */
function filesOf(fields: MessageFields): SentFile[] {
  const files = filesOfBody.get(fields);
  return (fields.attachments ?? []).flatMap(({ id, description }) => {
    const file = files?.get(String(id));
    return file === undefined ? [] : [{ ...file, ...(description == null ? {} : { description }) }];
  });
}

interface Result {
  readonly status: number;
  readonly json?: unknown;
}

interface Route {
  readonly pattern: RegExp;
  readonly open?: boolean;
  readonly handle: (body: unknown, parts: readonly string[]) => Result;
}

const ok = (json: unknown): Result => ({ status: 200, json });
const refusal = (status: number, code: number, text: string): Result => ({ status, json: { code, message: text } });
