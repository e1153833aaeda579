/** Where conversations stand: kept in memory alone, for a while, for a bounded number of them. */
import type { Talk } from './talk.ts';

export interface ConversationLimits {
  /** How many conversations are kept; the ones unused for longest go first. */
  readonly most: number;
  /** How long one is kept after its last question, in milliseconds. */
  readonly lifetime: number;
}

/** A quarter of an hour for a thousand members: about 2 MB. */
export const CONVERSATION_LIMITS: ConversationLimits = { most: 2000, lifetime: 15 * 60_000 };

/**
 * Remembers what a follow-up needs, under the member and channel and under each message of the bot, so that a reply to an
 * earlier answer goes on from that answer.
 */
export class Conversations {
  private readonly entries = new Map<string, { readonly talk: Talk; readonly until: number }>();
  private readonly clock: () => Date;
  private readonly limits: ConversationLimits;

  constructor(clock: () => Date, limits: ConversationLimits = CONVERSATION_LIMITS) {
    this.clock = clock;
    this.limits = limits;
  }

  /** How many are kept. */
  get size(): number {
    return this.entries.size;
  }

  /** The conversation under `key`, or undefined when there is none or it has expired. */
  recall(key: string): Talk | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > this.clock().getTime()) return entry.talk;
    this.entries.delete(key);
    return undefined;
  }

  remember(key: string, talk: Talk): void {
    // Deleting first puts the entry at the end: the map's order is the order of last use.
    this.entries.delete(key);
    this.entries.set(key, { talk, until: this.clock().getTime() + this.limits.lifetime });
    while (this.entries.size > this.limits.most) {
      const oldest = this.entries.keys().next();
      if (oldest.done === true) break;
      this.entries.delete(oldest.value);
    }
  }
}

/** Key of a member's conversation in a channel. */
export function memberKey(channelId: string, userId: string): string {
  return `${channelId}/${userId}`;
}

/** Key of the conversation that one of the bot's own messages belongs to. */
export function messageKey(messageId: string): string {
  return `message/${messageId}`;
}
