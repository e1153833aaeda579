/** The gateway of the loopback Discord: hello, identify, heartbeats, dispatches, and resuming after a lost connection. */
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { BOT_USER, guild, IDS } from './payloads.ts';

interface Packet {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number;
  readonly t?: string;
}

export interface GatewayOptions {
  readonly token: string;
  readonly preferredLocale: string;
  /** What the bot may do in the server, as a bit set. */
  readonly permissions: bigint;
  /** The Message Content intent has been granted. */
  readonly messageContent: boolean;
  /** Refuse the bot's intents, as Discord does for privileged ones that are not switched on. */
  readonly refuseIntents: boolean;
}

const PRIVILEGED = GatewayIntentBits.MessageContent | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

export class Gateway {
  /** How often the bot identified and resumed. */
  readonly sessions = { identified: 0, resumed: 0 };
  /** The intents that the bot identified with. */
  intents = 0;
  private readonly sockets: WebSocketServer;
  private readonly options: GatewayOptions;
  private readonly url: () => string;
  /** Everything dispatched in this session, so that it can be replayed: number n is at n - 1. */
  private sent: Packet[] = [];
  private connection: WebSocket | undefined;
  private readonly waiting = new Set<() => void>();
  /** Servers that the bot is in, beside the first. */
  private readonly others: object[] = [];

  constructor(server: Server, url: () => string, options: GatewayOptions) {
    this.options = options;
    this.url = url;
    this.sockets = new WebSocketServer({ server });
    this.sockets.on('connection', (socket) => {
      this.welcome(socket);
    });
  }

  /** Sends an event to the bot, or keeps it until the bot has resumed its session. */
  dispatch(name: string, data: unknown): void {
    const packet = { op: GatewayOpcodes.Dispatch, t: name, s: this.sent.length + 1, d: data };
    this.sent.push(packet);
    if (this.connection !== undefined) send(this.connection, packet);
  }

  /** Puts the bot into another server, for good. */
  invite(server: object): void {
    this.others.push(server);
    this.dispatch('GUILD_CREATE', server);
  }

  /** Breaks the connection without a word, as a failing network does. */
  drop(): void {
    this.connection?.terminate();
    this.connection = undefined;
  }

  /** Closes the connection with one of the gateway's close codes. */
  close(code: number): void {
    this.connection?.close(code);
    this.connection = undefined;
  }

  /** Resolves when the bot has identified or resumed the next time. */
  async nextSession(): Promise<void> {
    await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate();
    await new Promise((resolve) => {
      this.sockets.close(resolve);
    });
  }

  private welcome(socket: WebSocket): void {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString()) as Packet & { op: GatewayOpcodes };
      if (op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null });
      if (op === GatewayOpcodes.Identify) this.identify(socket, d as { token: string; intents: number });
      if (op === GatewayOpcodes.Resume) this.resume(socket, d as { token: string; seq: number });
    });
    socket.on('close', () => {
      if (this.connection === socket) this.connection = undefined;
    });
  }

  private identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    if (token !== this.options.token) {
      socket.close(4004);
      return;
    }
    const granted = this.options.messageContent ? GatewayIntentBits.MessageContent : 0;
    if (this.options.refuseIntents || (intents & PRIVILEGED & ~granted) !== 0) {
      socket.close(4014);
      return;
    }
    this.intents = intents;
    this.sessions.identified += 1;
    this.sent = [];
    this.connection = socket;
    this.dispatch('READY', {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: IDS.guild, unavailable: true }],
      session_id: 'session',
      resume_gateway_url: this.url(),
      application: { id: IDS.application, flags: 0 },
    });
    for (const server of [guild(this.options), ...this.others]) this.dispatch('GUILD_CREATE', server);
    this.wake();
  }

  private resume(socket: WebSocket, { token, seq }: { token: string; seq: number }): void {
    if (token !== this.options.token) {
      socket.close(4004);
      return;
    }
    this.sessions.resumed += 1;
    this.connection = socket;
    for (const packet of this.sent.slice(seq)) send(socket, packet);
    this.dispatch('RESUMED', {});
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

function send(socket: WebSocket, packet: Packet): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(packet));
}
