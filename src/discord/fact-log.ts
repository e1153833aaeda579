/** What was done with the facts, and by whom: in the store's audit log, and, since the bot started, in memory too. */
import { z } from 'zod';
import type { KnowledgeChanges } from '../facts/changes.ts';
import type { ChangeCounts, FactAct } from '../languages/facts-phrases.ts';
import type { AuditEntry, AuditLog } from '../store/audit.ts';

/** How many facts, articles, entities and predicates were changed. */
export type CountedChanges = Readonly<Record<keyof KnowledgeChanges, ChangeCounts>>;

/** One thing that was done with the facts. */
export interface FactEvent {
  readonly act: FactAct;
  readonly at: Date;
  /** Discord id of the member who did it. */
  readonly by?: string;
  /** The server in which they did it. */
  readonly server?: string;
  /** What it changed in the facts in use; nothing where a reload was refused or a suggestion was written. */
  readonly changes?: CountedChanges;
  /** How many problems kept a reload from being used. */
  readonly problems?: number;
}

/** Who does something now, and where. */
export interface Keeper {
  readonly user: { readonly id: string };
  readonly guildId: string | null;
}

/** How many of the last ones are shown, and kept in memory. */
const MOST = 10;

const LOADS: readonly FactAct[] = ['started', 'reloaded', 'rolled-back'];
const RECORDED = ['reloaded', 'refused', 'rolled-back', 'taken-up', 'rejected'] as const satisfies readonly FactAct[];

const count = z.object({ added: z.number(), removed: z.number(), changed: z.number() });
/** Attributes were once counted as facts. */
const uncounted = { added: 0, removed: 0, changed: 0 };
const details = z.object({
  changes: z
    .object({
      facts: count,
      attributes: count.default(uncounted),
      articles: count,
      entities: count,
      predicates: count,
    })
    .optional(),
  problems: z.number().optional(),
});

export class FactLog {
  #events: readonly FactEvent[] = [];
  #loaded: FactEvent;
  readonly #started: FactEvent;
  readonly #clock: () => Date;
  readonly #audit: AuditLog;

  constructor(clock: () => Date, audit: AuditLog) {
    this.#clock = clock;
    this.#audit = audit;
    this.#started = { act: 'started', at: clock() };
    this.#loaded = this.#started;
    this.#events = [this.#started];
  }

  /** How the facts in use came into use. */
  get loaded(): FactEvent {
    return this.#loaded;
  }

  /** Adds what was done just now. That it was done counts even where the store cannot take note of it. */
  async add(by: Keeper, event: Omit<FactEvent, 'at' | 'by' | 'server'>): Promise<void> {
    const { guildId: server, user } = by;
    const dated = { ...event, at: this.#clock(), by: user.id, ...(server === null ? {} : { server }) };
    this.#events = [dated, ...this.#events].slice(0, MOST);
    if (LOADS.includes(event.act)) this.#loaded = dated;
    const { act: action, ...rest } = event;
    if (server !== null) await this.#audit.record({ server, actor: user.id, action, details: rest });
  }

  /**
   * The last ones as a member of `server` may see them, newest first: who did something in another server stays there. Those
   * since the start where the store cannot be read.
   */
  async latest(server: string | null): Promise<readonly FactEvent[]> {
    const entries = await this.#audit.latest({ actions: RECORDED }, MOST);
    const events = entries === undefined ? this.#events : [...entries.flatMap(eventOf), this.#started];
    return events
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, MOST)
      .map(({ by, ...event }) => (by !== undefined && event.server === server ? { ...event, by } : event));
  }
}

function eventOf({ action, at, actor, server, details: written }: AuditEntry): FactEvent[] {
  const act = RECORDED.find((one) => one === action);
  if (act === undefined) return [];
  const { changes, problems } = details.safeParse(written).data ?? {};
  return [
    {
      act,
      at,
      ...(actor === undefined ? {} : { by: actor }),
      ...(server === undefined ? {} : { server }),
      ...(changes === undefined ? {} : { changes }),
      ...(problems === undefined ? {} : { problems }),
    },
  ];
}

/** What changed, without the ids: a large table has too many to be kept. */
export function countChanges(changes: KnowledgeChanges): CountedChanges {
  const counted = ({ added, removed, changed }: KnowledgeChanges['facts']): ChangeCounts => ({
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  });
  return {
    facts: counted(changes.facts),
    attributes: counted(changes.attributes),
    articles: counted(changes.articles),
    entities: counted(changes.entities),
    predicates: counted(changes.predicates),
  };
}
