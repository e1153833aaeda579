/** Channels in which somebody wants quiet for a while. Who that was is not kept. Like settings they are in memory too. */
import type { WatchedBackend } from './health.ts';

export class Silences {
  private readonly backend: WatchedBackend;
  private readonly clock: () => Date;
  /** By channel: until when, in milliseconds since 1970, and in which server it is. */
  private readonly known = new Map<string, { readonly server: string; readonly until: number }>();
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
   * the same, as long as this process runs.
   */
  async begin(server: string, channel: string, milliseconds: number): Promise<boolean> {
    const until = this.clock().getTime() + milliseconds;
    this.known.set(channel, { server, until });
    const row = { channel, server, until };
    return this.backend.write((db) =>
      db
        .insertInto('silences')
        .values(row)
        .onConflict((conflict) => conflict.column('channel').doUpdateSet(row))
        .execute(),
    );
  }

  /** Reads what was kept, also by other processes; what could not be saved here still holds. */
  async load(): Promise<void> {
    const rows = await this.backend.read((db) => db.selectFrom('silences').selectAll().execute());
    if (rows === undefined) return;
    const now = this.clock().getTime();
    for (const [channel, { until }] of this.known) if (until <= now) this.known.delete(channel);
    for (const { channel, server, until } of rows)
      if (until > (this.known.get(channel)?.until ?? now)) this.known.set(channel, { server, until });
    this.loaded = true;
  }

  /** Forgets the silences of a server. */
  forget(server: string): void {
    for (const [channel, silence] of this.known) if (silence.server === server) this.known.delete(channel);
  }
}
