/** Who is answered when: in the order in which they asked, and no sooner than what has already arrived has been read. */
import { setImmediate as nextRound, setTimeout as sleep } from 'node:timers/promises';

/** How long an answer waits for the one before it in its conversation, in milliseconds, before it goes on all the same. */
const PATIENCE = 1_000;

/**
 * Lets work start one piece after the other, with time in between to read from Discord. Otherwise, in a rush, whoever asked
 * last would be heard last, too late to be told to wait. Work of one conversation also waits until what came before it there
 * is done.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #conversations = new Map<string, Promise<unknown>>();

  /** Does `work` when it is its turn; `conversation` is the key of one. Settles as `work` does. */
  async take<T>(conversation: string, work: () => Promise<T>): Promise<T> {
    const before = this.#conversations.get(conversation);
    const result = this.#after(before).then(work);
    const done = result
      .catch(() => undefined)
      .finally(() => {
        if (this.#conversations.get(conversation) === done) this.#conversations.delete(conversation);
      });
    this.#conversations.set(conversation, done);
    return result;
  }

  async #after(before: Promise<unknown> | undefined): Promise<void> {
    if (before !== undefined) await Promise.race([before, sleep(PATIENCE, undefined, { ref: false })]);
    const turn = this.#last.then(() => nextRound());
    this.#last = turn;
    await turn;
  }
}
