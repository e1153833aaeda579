/** What each server has set. All of it is kept in memory too: answers never wait for the store, nor fail with it. */
import type { LanguageCode } from '../facts/fact.ts';
import type { AuditLog } from './audit.ts';
import { readList } from './columns.ts';
import type { WatchedBackend } from './health.ts';
import type { SettingsRow } from './tables.ts';

export interface ServerSettings {
  /** The language to answer and speak in; undefined for that of the question and the member. */
  readonly language: LanguageCode | undefined;
  /** Answers to commands are shown to the asker alone. */
  readonly privateAnswers: boolean;
  /** Seconds that a member has to wait between two questions; 0 for none. */
  readonly cooldown: number;
  /** Ids of channels in which the bot answers without being mentioned. */
  readonly answerChannels: readonly string[];
}

/** What holds in a server that has set nothing. */
const DEFAULT_SERVER_SETTINGS: ServerSettings = {
  language: undefined,
  privateAnswers: false,
  cooldown: 0,
  answerChannels: [],
};

export class SettingsOfServers {
  private readonly backend: WatchedBackend;
  private readonly audit: AuditLog;
  private readonly known = new Map<string, ServerSettings>();
  private loaded = false;

  constructor(backend: WatchedBackend, audit: AuditLog) {
    this.backend = backend;
    this.audit = audit;
  }

  /** Whether the settings have been read; until then every server seems to have set nothing. */
  get areKnown(): boolean {
    return this.loaded;
  }

  /** The settings of a server; the default ones outside of servers. */
  of(server: string | null): ServerSettings {
    return (server === null ? undefined : this.known.get(server)) ?? DEFAULT_SERVER_SETTINGS;
  }

  /**
   * Changes some of a server's settings, with an entry in the audit log. They hold from then on. False, and nothing has
   * changed, where that cannot be saved.
   */
  async change(server: string, change: Partial<ServerSettings>, actor: string): Promise<boolean> {
    // What another admin changed and this process has not read must not be overwritten.
    if (!this.loaded && !(await this.load())) return false;
    const settings = { ...this.of(server), ...change };
    const row = rowOf(server, settings);
    const entry = this.audit.entry({ server, actor, action: 'settings', details: change });
    const saved = await this.backend.write(async (db) => {
      await db
        .insertInto('server_settings')
        .values(row)
        .onConflict((conflict) => conflict.column('server').doUpdateSet(row))
        .execute();
      await entry(db);
    });
    if (saved) this.known.set(server, settings);
    return saved;
  }

  /** Reads all settings again: other processes may have changed them. False where that is not possible. */
  async load(): Promise<boolean> {
    const rows = await this.backend.read((db) => db.selectFrom('server_settings').selectAll().execute());
    if (rows === undefined) return false;
    this.known.clear();
    for (const row of rows) this.known.set(row.server, settingsOf(row));
    this.loaded = true;
    return true;
  }

  /** Writes all that is known of settings into a store that has lost them. */
  async restore(): Promise<void> {
    const rows = [...this.known].map(([server, settings]) => rowOf(server, settings));
    await this.backend.write(async (db) => {
      // What was changed since is newer.
      for (const row of rows)
        await db
          .insertInto('server_settings')
          .values(row)
          .onConflict((conflict) => conflict.column('server').doNothing())
          .execute();
    });
  }

  /** Forgets what a server has set. */
  forget(server: string): void {
    this.known.delete(server);
  }
}

const rowOf = (
  server: string,
  { language, privateAnswers, cooldown, answerChannels }: ServerSettings,
): SettingsRow => ({
  server,
  language: language ?? null,
  private_answers: privateAnswers ? 1 : 0,
  cooldown,
  answer_channels: JSON.stringify(answerChannels),
});

const settingsOf = (row: SettingsRow): ServerSettings => ({
  language: row.language ?? undefined,
  privateAnswers: row.private_answers === 1,
  cooldown: row.cooldown,
  answerChannels: readList(row.answer_channels),
});
