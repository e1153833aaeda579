/** What members think of answers: kept without their ids, and without their questions. */
import { randomUUID } from 'node:crypto';
import type { LanguageCode } from '../facts/fact.ts';
import type { WatchedBackend } from './health.ts';
import { dayOf, readList } from './columns.ts';

export interface Feedback {
  readonly server: string;
  readonly language: LanguageCode;
  readonly helped: boolean;
  /** Ids of the facts that the answer rested on. */
  readonly facts: readonly string[];
}

/** How an answer's fact fared in a server. */
export interface FactFeedback {
  readonly fact: string;
  readonly helped: number;
  readonly notHelped: number;
}

/** Verdicts for which it is remembered who gave them, so that a second one takes the place of the first. */
const MOST_REMEMBERED = 2_000;

export class FeedbackLog {
  private readonly backend: WatchedBackend;
  private readonly clock: () => Date;
  /** Ids of rows by who gave which answer a verdict; in memory alone. */
  private readonly given = new Map<string, { readonly id: string; readonly helped: boolean | undefined }>();

  constructor(backend: WatchedBackend, clock: () => Date) {
    this.backend = backend;
    this.clock = clock;
  }

  /** The verdict that counts for `giver` so far, as far as it is remembered: true where the answer helped. */
  givenBy(giver: string): boolean | undefined {
    return this.given.get(giver)?.helped;
  }

  /**
   * Records a verdict. `giver` names the member and the answer; it is kept in memory only, and another verdict of the same
   * one takes the place of the first. False where it could not be saved.
   */
  async record({ server, language, helped, facts }: Feedback, giver: string): Promise<boolean> {
    const { id, helped: before } = this.given.get(giver) ?? { id: randomUUID(), helped: undefined };
    this.given.set(giver, { id, helped: before });
    const [oldest] = this.given.keys();
    if (this.given.size > MOST_REMEMBERED && oldest !== undefined) this.given.delete(oldest);
    const row = {
      id,
      server,
      day: dayOf(this.clock()),
      language,
      helped: helped ? 1 : 0,
      facts: JSON.stringify(facts),
    };
    const saved = await this.backend.write((db) =>
      db
        .insertInto('feedback')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ helped: row.helped, day: row.day }))
        .execute(),
    );
    if (saved) this.given.set(giver, { id, helped });
    return saved;
  }

  /** Verdicts on facts in one server, those that helped least first; undefined where the store cannot be read. */
  async of(server: string): Promise<readonly FactFeedback[] | undefined> {
    const rows = await this.backend.read((db) =>
      db
        .selectFrom('feedback')
        .select(({ fn }) => ['facts', 'helped', fn.countAll<number>().as('times')])
        .where('server', '=', server)
        .groupBy(['facts', 'helped'])
        .execute(),
    );
    if (rows === undefined) return undefined;
    const facts = new Map<string, { helped: number; notHelped: number }>();
    for (const { facts: ids, helped, times } of rows) {
      for (const id of readList(ids)) {
        const sum = facts.get(id) ?? { helped: 0, notHelped: 0 };
        sum[helped === 1 ? 'helped' : 'notHelped'] += times;
        facts.set(id, sum);
      }
    }
    return [...facts]
      .map(([fact, sum]) => ({ fact, ...sum }))
      .sort((a, b) => b.notHelped - b.helped - (a.notHelped - a.helped) || (a.fact < b.fact ? -1 : 1));
  }
}
