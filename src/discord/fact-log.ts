/** What was done with the facts since the bot started, and by whom: kept in memory alone. */
import type { KnowledgeChanges } from '../facts/changes.ts';
import type { ChangeCounts, FactAct } from '../languages/facts-phrases.ts';

/** How many facts, articles, entities and predicates were changed. */
export type CountedChanges = Readonly<Record<keyof KnowledgeChanges, ChangeCounts>>;

/** One thing that was done with the facts. */
export interface FactEvent {
  readonly act: FactAct;
  readonly at: Date;
  /** Discord id of the member who did it. */
  readonly by?: string;
  /** What it changed in the facts in use; nothing where a reload was refused or a suggestion was written. */
  readonly changes?: CountedChanges;
  /** How many problems kept a reload from being used. */
  readonly problems?: number;
}

/** How many of the last ones are kept. */
const MOST = 10;

const LOADS: readonly FactAct[] = ['started', 'reloaded', 'rolled-back'];

export class FactLog {
  #events: readonly FactEvent[] = [];
  #loaded: FactEvent;
  readonly #clock: () => Date;

  constructor(clock: () => Date) {
    this.#clock = clock;
    this.#loaded = this.add({ act: 'started' });
  }

  /** The last ones, newest first. */
  get events(): readonly FactEvent[] {
    return this.#events;
  }

  /** How the facts in use came into use. */
  get loaded(): FactEvent {
    return this.#loaded;
  }

  add(event: Omit<FactEvent, 'at'>): FactEvent {
    const dated = { ...event, at: this.#clock() };
    this.#events = [dated, ...this.#events].slice(0, MOST);
    if (LOADS.includes(event.act)) this.#loaded = dated;
    return dated;
  }
}

/** What changed, without the ids: a large table has too many to be kept. */
export function countChanges(changes: KnowledgeChanges): CountedChanges {
  const count = ({ added, removed, changed }: KnowledgeChanges['facts']): ChangeCounts => ({
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  });
  return {
    facts: count(changes.facts),
    articles: count(changes.articles),
    entities: count(changes.entities),
    predicates: count(changes.predicates),
  };
}
