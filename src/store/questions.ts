/** Questions that were not answered: waiting to be written, written, and read again for admins. */
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer, Lacking, Reason } from '../answer/answer.ts';
import type { LanguageCode } from '../facts/fact.ts';
import type { WatchedBackend } from './health.ts';
import { dayOf, readList } from './columns.ts';
import type { QuestionRow } from './tables.ts';

/** A question that was not answered, as it was recorded. */
export interface Unanswered {
  readonly question: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly language: LanguageCode;
  readonly reason: Reason;
  readonly lacking: Lacking;
}

/** Who or what is spoken to, in Discord's notation. */
const MENTION = /<(?:@[!&]?|#)\d{1,20}>/g;

/** Questions that wait in memory while the store cannot be written; older ones are dropped beyond it. About 2 MB. */
const MOST_WAITING = 5_000;
/** Written in one go, so that nothing else waits long. */
const BATCH = 200;
/** The shortest time between two writes, in milliseconds: what is asked in a burst is written together. */
const PAUSE = 250;
/** Between two tries while writing fails. */
const RETRY = 5_000;
/** Questions of a server that are looked at for its gaps, latest first. */
const MOST_READ = 20_000;

export class Questions {
  private readonly backend: WatchedBackend;
  private readonly clock: () => Date;
  private readonly keeps: boolean;
  private waiting: QuestionRow[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;
  /** When something was last written, by the clock of the process in milliseconds. */
  private lastWrite = -Infinity;

  /** `keeps`: whether any question is kept at all. */
  constructor(backend: WatchedBackend, clock: () => Date, keeps: boolean) {
    this.backend = backend;
    this.clock = clock;
    this.keeps = keeps;
  }

  /** How many are not written yet. */
  get unwritten(): number {
    return this.waiting.length;
  }

  /** Takes note of what was asked in a server and not answered. Returns at once and never fails; it is written soon. */
  record(server: string, answer: Pick<Answer, 'question' | 'language' | 'reason' | 'lacking'>): void {
    const { question, language, reason, lacking } = answer;
    // Greetings and the like lack nothing.
    if (!this.keeps || reason === undefined || lacking === undefined) return;
    const { slot = '', words } = lacking;
    this.waiting.push({
      id: randomUUID(),
      server,
      day: dayOf(this.clock()),
      language,
      reason,
      slot,
      words: JSON.stringify(words),
      // Mentions hold ids of members; PostgreSQL has no room for a NUL in a text.
      question: question.replace(MENTION, ' ').replaceAll('\0', ' ').trim(),
    });
    if (this.waiting.length > MOST_WAITING) this.waiting.shift();
    this.writeIn(Math.max(0, this.lastWrite + PAUSE - performance.now()));
  }

  /** Writes what waits. Resolves once it is written, or cannot be at present. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing ??= this.writeAll().finally(() => {
      this.writing = undefined;
      if (this.waiting.length > 0) this.writeIn(RETRY);
    });
    await this.writing;
  }

  /** Unanswered questions of one server, latest first; undefined where the store cannot be read. */
  async of(server: string): Promise<readonly Unanswered[] | undefined> {
    await this.flush();
    const rows = await this.backend.read((db) =>
      db
        .selectFrom('questions')
        .select(['question', 'day', 'language', 'reason', 'slot', 'words'])
        .where('server', '=', server)
        .orderBy('day', 'desc')
        // Ids are random; the same questions should give the same list every time.
        .orderBy('question')
        .orderBy('id')
        .limit(MOST_READ)
        .execute(),
    );
    return rows?.map(({ slot, words, ...row }) => ({
      ...row,
      lacking: { ...(slot === '' ? {} : { slot: slot as NonNullable<Lacking['slot']> }), words: readList(words) },
    }));
  }

  /** Forgets what waits of one server. */
  forget(server: string): void {
    this.waiting = this.waiting.filter((row) => row.server !== server);
  }

  /** Stops trying. What waits is written if that is possible now. */
  async close(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
    this.waiting = [];
  }

  private writeIn(milliseconds: number): void {
    if (this.timer !== undefined || this.writing !== undefined) return;
    this.timer = setTimeout(() => {
      void this.flush();
    }, milliseconds).unref();
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, BATCH);
      const saved = await this.backend.write((db) =>
        db
          .insertInto('questions')
          .values(batch)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute(),
      );
      if (!saved) return;
      const written = new Set(batch);
      this.waiting = this.waiting.filter((row) => !written.has(row));
      this.lastWrite = performance.now();
      // Others have their turn between two batches.
      await nextTurn();
    }
  }
}
