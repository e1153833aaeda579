/** What admins did: who changed which setting, who reloaded the facts or approved what. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { readJson } from './columns.ts';
import type { WatchedBackend } from './health.ts';
import type { Tables } from './tables.ts';

export interface AuditEntry {
  /** Where it was done, and by whom: Discord's ids. Undefined once that server had its data deleted. */
  readonly server: string | undefined;
  readonly actor: string | undefined;
  readonly at: Date;
  /** One word, e.g. `settings` or `reload`. */
  readonly action: string;
  /** Plain JSON. */
  readonly details: unknown;
}

/** Something that an admin does now. */
export interface AdminAction {
  readonly server: string;
  readonly actor: string;
  readonly action: string;
  readonly details: unknown;
}

/** Entries that are read at once. */
const MOST_READ = 100;

export class AuditLog {
  private readonly backend: WatchedBackend;
  private readonly clock: () => Date;

  constructor(backend: WatchedBackend, clock: () => Date) {
    this.backend = backend;
    this.clock = clock;
  }

  /** Adds an entry. False where it could not be saved; whether to go on with the action is its caller's to decide. */
  async record(action: AdminAction): Promise<boolean> {
    return this.backend.write(this.entry(action));
  }

  /** The same as a part of a larger write, so that either both are saved or neither. */
  entry({ server, actor, action, details }: AdminAction): (db: Kysely<Tables>) => Promise<unknown> {
    const row = {
      id: randomUUID(),
      server,
      actor,
      at: this.clock().getTime(),
      action,
      details: JSON.stringify(details ?? null),
    };
    return (db) =>
      db
        .insertInto('audit')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
  }

  /**
   * The latest entries, newest first, up to a hundred: those of one kind of action, or of one server. An entry of another
   * server must not be shown with its server or its actor. Undefined where the store cannot be read.
   */
  async latest(
    wanted: { readonly actions?: readonly string[]; readonly server?: string },
    most: number,
  ): Promise<readonly AuditEntry[] | undefined> {
    const { actions, server } = wanted;
    const rows = await this.backend.read((db) => {
      let query = db.selectFrom('audit').selectAll().orderBy('at', 'desc').limit(Math.min(most, MOST_READ));
      if (actions !== undefined) query = query.where('action', 'in', actions);
      if (server !== undefined) query = query.where('server', '=', server);
      return query.execute();
    });
    return rows?.map((row) => ({
      server: row.server ?? undefined,
      actor: row.actor ?? undefined,
      at: new Date(row.at),
      action: row.action,
      details: readJson(row.details),
    }));
  }
}
