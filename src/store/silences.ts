/** Channels in which somebody wants quiet for a while. Who that was is not kept. */
import type { WatchedBackend } from './health.ts';
import type { SilenceRow } from './tables.ts';

interface Silence {
  readonly server: string;
  /** In milliseconds since 1970. */
  readonly until: number;
  /** It is in the store: whoever erases it there ends it. */
  readonly saved: boolean;
}

/**
 * The silences of all servers. They are kept in memory too: whether to answer is never asked of the store, and one that could
 * not be saved holds all the same.
 */
export class Silences {
  private readonly backend: WatchedBackend;
  private readonly clock: () => Date;
  /** By channel. */
  private readonly known = new Map<string, Silence>();
  private loaded = false;

  constructor(backend: WatchedBackend, clock: () => Date) {
    this.backend = backend;
    this.clock = clock;
  }

  /** Whether what was kept by an earlier run has been read. */
  get areKnown(): boolean {
    return this.loaded;
  }

  /** Whether there is to be quiet in a channel now. */
  has(channel: string): boolean {
    return (this.known.get(channel)?.until ?? -Infinity) > this.clock().getTime();
  }

  /**
   * Keeps a channel of a server quiet for so many milliseconds from now on. False where that could not be saved: it holds all
   * the same, as long as this process runs, and `flush` tries again.
   */
  async begin(server: string, channel: string, milliseconds: number): Promise<boolean> {
    const until = this.clock().getTime() + milliseconds;
    this.known.set(channel, { server, until, saved: false });
    return this.flush();
  }

  /** Saves what could not be saved before. True once nothing is left of it. */
  async flush(): Promise<boolean> {
    return this.save(({ saved }) => !saved);
  }

  /** Writes all that is known of silences into a store that has lost them. */
  async restore(): Promise<void> {
    await this.save(() => true);
  }

  private async save(which: (silence: Silence) => boolean): Promise<boolean> {
    const now = this.clock().getTime();
    const silences = [...this.known].filter(([, silence]) => silence.until > now && which(silence));
    if (silences.length === 0) return true;
    const saved = await this.backend.write(async (db) => {
      for (const [channel, { server, until }] of silences) {
        const row: SilenceRow = { channel, server, until };
        await db
          .insertInto('silences')
          .values(row)
          // Another process may have been asked for quiet since.
          .onConflict((conflict) => conflict.column('channel').doUpdateSet(row).where('silences.until', '<', until))
          .execute();
      }
    });
    for (const [channel, silence] of silences)
      if (this.known.get(channel) === silence) this.known.set(channel, { ...silence, saved });
    return saved;
  }

  /**
   * Reads what is kept, also by other processes. It takes the place of what was saved before: what is erased has ended. What
   * could not be saved here still holds.
   */
  async load(): Promise<void> {
    const before = [...this.known].filter(([, { saved }]) => saved);
    const rows = await this.backend.read((db) => db.selectFrom('silences').selectAll().execute());
    if (rows === undefined) return;
    // What was saved while the rows were read is not among them, and stays.
    for (const [channel, silence] of before) if (this.known.get(channel) === silence) this.known.delete(channel);
    const now = this.clock().getTime();
    for (const [channel, { until }] of this.known) if (until <= now) this.known.delete(channel);
    for (const { channel, server, until } of rows)
      if (until > (this.known.get(channel)?.until ?? now)) this.known.set(channel, { server, until, saved: true });
    this.loaded = true;
  }

  /** Forgets the silences of a server. */
  forget(server: string): void {
    for (const [channel, silence] of this.known) if (silence.server === server) this.known.delete(channel);
  }
}
