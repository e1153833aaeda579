/** Everything that the bot learns and is told: unanswered questions, feedback, settings of servers, what admins did. */
import { setImmediate } from 'node:timers/promises';
import { AuditLog } from './audit.ts';
import type { Backend } from './backend.ts';
import { dayOf } from './columns.ts';
import { FeedbackLog } from './feedback.ts';
import { fileBackend } from './file-backend.ts';
import { WatchedBackend, type Fault, type StoreEvent } from './health.ts';
import { Questions } from './questions.ts';
import { SettingsOfServers } from './server-settings.ts';
import { Silences } from './silences.ts';

/** Where the store is, and how long it keeps what. */
export interface StoreOptions {
  /** Folder of the files, which is made where it is not there. */
  readonly folder: string;
  /** Address of a PostgreSQL database, which is then used instead. */
  readonly databaseUrl?: string;
  /** Days for which questions and feedback are kept; with 0 no question is kept at all. */
  readonly keepDays: number;
  readonly clock: () => Date;
}

/** What is kept of one server, counted. */
export interface Kept {
  readonly questions: number;
  readonly feedback: number;
  readonly actions: number;
  /** Channels in which there is to be quiet, or was until not long ago. */
  readonly silences: number;
}

const DAY = 86_400_000;
/** Days for which the audit log is kept. */
const AUDIT_DAYS = 365;
/** Between two looks at the store, in milliseconds: whether it is back, what other processes have changed, what is old. */
const UPKEEP = 30_000;

export class Store {
  readonly audit: AuditLog;
  readonly questions: Questions;
  readonly feedback: FeedbackLog;
  readonly settings: SettingsOfServers;
  readonly silences: Silences;
  /** Days for which questions and feedback are kept. */
  readonly keepDays: number;
  private readonly backend: WatchedBackend;
  private readonly clock: () => Date;
  private readonly timer: NodeJS.Timeout;
  /** Settles once an emptied store has again what is known. */
  private restored = Promise.resolve();
  /** Day of the last clearing. */
  private cleared: string | undefined;
  private readonly listeners: ((event: StoreEvent) => void)[] = [];
  /** What happened before anybody listened. */
  private readonly untold: StoreEvent[] = [];

  /** Opens nothing yet: `start` does. */
  constructor(backend: Backend, { keepDays, clock }: Pick<StoreOptions, 'keepDays' | 'clock'>) {
    this.backend = new WatchedBackend(backend, clock);
    this.clock = clock;
    this.keepDays = keepDays;
    this.audit = new AuditLog(this.backend, clock);
    this.questions = new Questions(this.backend, clock, keepDays > 0);
    this.feedback = new FeedbackLog(this.backend, clock);
    this.settings = new SettingsOfServers(this.backend, this.audit);
    this.silences = new Silences(this.backend, clock);
    this.timer = setInterval(() => void this.upkeep(), UPKEEP).unref();
    this.backend.onEvent((event) => {
      if (event.kind === 'repaired' && event.from === 'emptied') this.restored = this.restore();
      if (this.listeners.length === 0) this.untold.push(event);
      for (const listener of this.listeners) listener(event);
    });
  }

  /** Why the store cannot be used at present; undefined while it can. */
  get fault(): Fault | undefined {
    return this.backend.fault;
  }

  /** Tells of faults, of their end, and of repairs; the first listener also hears what happened before. */
  onEvent(listener: (event: StoreEvent) => void): void {
    this.listeners.push(listener);
    for (const event of this.untold.splice(0)) listener(event);
  }

  /** Reads the settings and clears what is old. Resolves also where the store cannot be used; it is tried again later. */
  async start(): Promise<void> {
    await this.upkeep();
  }

  /** What is done every half minute: whatever failed is tried again, what others changed is read, what is old is deleted. */
  async upkeep(): Promise<void> {
    const isShared = this.backend.kind === 'server';
    if (!this.settings.areKnown || isShared) await this.settings.load();
    if (!this.silences.areKnown || isShared) await this.silences.load();
    await this.silences.flush();
    await this.questions.flush();
    if (this.fault !== undefined) await this.probe();
    const today = dayOf(this.clock());
    if (this.cleared === today || this.fault !== undefined) return;
    await this.backend.inspect();
    if (await this.clearOld()) this.cleared = today;
  }

  /** Counts what is kept of a server; undefined where the store cannot be read. */
  async kept(server: string): Promise<Kept | undefined> {
    await this.questions.flush();
    return this.backend.read(async (db) => {
      const count = async (table: 'questions' | 'feedback' | 'audit' | 'silences') => {
        const { rows } = await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('rows'))
          .where('server', '=', server)
          .executeTakeFirstOrThrow();
        return rows;
      };
      return {
        questions: await count('questions'),
        feedback: await count('feedback'),
        actions: await count('audit'),
        silences: await count('silences'),
      };
    });
  }

  /**
   * Deletes everything that can be tied to a server: questions, feedback, settings, silences and its admins' changes of
   * settings. Of what its admins did to the facts, which all servers share, it stays that it was done, not where or by whom.
   * False where that could not be done.
   */
  async erase(server: string): Promise<boolean> {
    this.questions.forget(server);
    const erased = await this.backend.write(async (db) => {
      await db.deleteFrom('questions').where('server', '=', server).execute();
      await db.deleteFrom('feedback').where('server', '=', server).execute();
      await db.deleteFrom('server_settings').where('server', '=', server).execute();
      await db.deleteFrom('silences').where('server', '=', server).execute();
      await db.deleteFrom('audit').where('server', '=', server).where('action', '=', 'settings').execute();
      await db.updateTable('audit').set({ server: null, actor: null }).where('server', '=', server).execute();
    });
    if (erased) {
      this.settings.forget(server);
      this.silences.forget(server);
    }
    return erased && this.backend.discardSetAside();
  }

  /** Writes what waits, as far as that is possible now, and lets go of the files. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.restored;
    await this.silences.flush();
    await this.questions.close();
    await this.backend.close();
  }

  /** Writes into an emptied store what is known of what it held. */
  private async restore(): Promise<void> {
    // Whatever met the damage is done first.
    await setImmediate();
    await this.settings.restore();
    await this.silences.restore();
  }

  private async clearOld(): Promise<boolean> {
    const since = (days: number) => new Date(this.clock().getTime() - days * DAY);
    const oldest = dayOf(since(this.keepDays));
    const cleared = await this.backend.write(async (db) => {
      await db.deleteFrom('questions').where('day', '<', oldest).execute();
      await db.deleteFrom('feedback').where('day', '<', oldest).execute();
      await db.deleteFrom('silences').where('until', '<', this.clock().getTime()).execute();
      await db.deleteFrom('audit').where('at', '<', since(AUDIT_DAYS).getTime()).execute();
    });
    return cleared && this.backend.discardSetAside(since(this.keepDays));
  }

  /** Writes something and takes it back: only that shows whether a full disk has room again. */
  private async probe(): Promise<void> {
    await this.backend.write(async (db) => {
      const row = { id: 'probe', server: null, actor: null, at: 0, action: 'probe', details: 'null' };
      await db
        .insertInto('audit')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
      await db.deleteFrom('audit').where('id', '=', 'probe').execute();
    });
  }
}

/** The store that the options describe, with its settings read as far as that is possible. */
export async function openStore(options: StoreOptions): Promise<Store> {
  // Most bots do without a database server, and what speaks to it takes memory.
  const backend =
    options.databaseUrl === undefined
      ? fileBackend(options.folder)
      : (await import('./postgres.ts')).postgresBackend(options.databaseUrl);
  const store = new Store(backend, options);
  await store.start();
  return store;
}
