/** A Discord on 127.0.0.1: one server with one text channel, direct messages, and the bot that logs in. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.ts';
import { Member } from './member.ts';
import type { MemberOptions } from './member.ts';
import { guild, IDS, PERMISSIONS } from './payloads.ts';
import { Rest } from './rest.ts';
import type { Fault } from './rest.ts';

/** The token that this Discord accepts. It has the shape of a real one. */
export const TOKEN = 'MzAwMDAwMDAwMDAwMDAwMDAx.loopback.only-valid-on-this-loopback';

/**
 * How long the first response to an interaction may take, in milliseconds. Discord itself waits for three seconds; how fast a
 * busy machine is decides no test.
 */
const DEADLINE = 15_000;

export interface LoopbackOptions {
  /** The server's language; new servers are `en-US`. */
  readonly preferredLocale?: string;
  /** What the bot may do in the server; by default read, write and embed links. */
  readonly permissions?: bigint;
  /** The application has been granted the Message Content intent. */
  readonly messageContent?: boolean;
  /** Refuse the bot's intents. */
  readonly refuseIntents?: boolean;
  /** Take no commands, as for a bot that was invited without them. */
  readonly refuseCommands?: boolean;
  /** Commands that Discord has from an earlier run. */
  readonly commands?: readonly unknown[];
  /** How long the first response to an interaction may take, in milliseconds; longer than with Discord, if left out. */
  readonly deadline?: number;
  /** How long every request of the bot is on its way, in milliseconds. */
  readonly latency?: number;
}

export class LoopbackDiscord {
  readonly gateway: Gateway;
  readonly rest: Rest;
  /** What the bot may do in the server. */
  readonly permissions: bigint;
  /** How long the first response to an interaction may take, in milliseconds. */
  readonly deadline: number;
  private readonly server: Server;

  private constructor(server: Server, options: LoopbackOptions) {
    const gatewayUrl = () => `ws://127.0.0.1:${this.port}`;
    this.server = server;
    this.permissions = options.permissions ?? PERMISSIONS.everyone;
    this.deadline = options.deadline ?? DEADLINE;
    this.rest = new Rest({
      token: TOKEN,
      gatewayUrl,
      messageContent: options.messageContent ?? false,
      deadline: this.deadline,
      latency: options.latency ?? 0,
    });
    if (options.commands !== undefined) this.rest.commands.set('global', [...options.commands]);
    if (options.refuseCommands === true) {
      const body = { code: 50001, message: 'Missing Access' };
      this.failNext({ route: /^GET .*\/commands/, status: 403, applied: false, body });
    }
    this.gateway = new Gateway(server, gatewayUrl, {
      token: TOKEN,
      preferredLocale: options.preferredLocale ?? 'en-US',
      permissions: this.permissions,
      refuseIntents: options.refuseIntents ?? false,
      messageContent: options.messageContent ?? false,
    });
    server.on('request', (request, response) => {
      void this.rest.handle(request, response);
    });
  }

  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new LoopbackDiscord(server, options);
  }

  /** What the bot's settings call the address of the API. */
  get apiBase(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Somebody who uses the bot. */
  member(options: MemberOptions = {}): Member {
    return new Member(this, options);
  }

  /** Puts the bot into another server. */
  inviteElsewhere(): void {
    const options = { preferredLocale: 'en-US', permissions: PERMISSIONS.everyone, id: IDS.otherGuild };
    this.gateway.invite(guild(options));
  }

  /** Lets the next request to a matching route (`POST /interactions/…`) fail. */
  failNext(fault: Fault): void {
    this.rest.faults.push(fault);
  }

  /** Shuts down; fails on anything that Discord would have refused. */
  async stop(): Promise<void> {
    await this.gateway.stop();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    if (this.rest.problems.length > 0) throw new Error(`Discord would refuse:\n${this.rest.problems.join('\n')}`);
  }

  private get port(): number {
    return (this.server.address() as AddressInfo).port;
  }
}
