/** Who is answered when: in the order in which they asked, and no sooner than what has already arrived has been read. */
import { setTimeout as sleep } from 'node:timers/promises';

/** How long an answer waits for the one before it in its conversation, in milliseconds, before it goes on all the same. */
const PATIENCE = 1_000;
/** How long until it is looked again whether anybody can be answered, where all who wait are held up, in milliseconds. */
const PAUSE = 5;

interface Waiting {
  readonly isHeldUp: () => boolean;
  readonly start: () => void;
}

/**
 * Lets work start one piece after the other, with time in between to read from Discord. Otherwise, in a rush, whoever asked
 * last would be heard last, too late to be told to wait. Work of one conversation also waits until what came before it there
 * is done.
 */
export class Turns {
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiting>();
  readonly #conversations = new Map<string, Promise<unknown>>();
  #isLooking = false;

  /**
   * Does `work` when it is its turn; `conversation` is the key of one. While `isHeldUp` says so, those behind it go first.
   * Settles as `work` does.
   */
  async take<T>(conversation: string, work: () => Promise<T>, isHeldUp: () => boolean = () => false): Promise<T> {
    const before = this.#conversations.get(conversation);
    let follows = before !== undefined;
    if (before !== undefined)
      void Promise.race([before, sleep(PATIENCE, undefined, { ref: false })]).then(() => {
        follows = false;
      });
    const result = new Promise<void>((start) => {
      this.#waiting.add({ start, isHeldUp: () => follows || isHeldUp() });
      this.#look();
    }).then(work);
    const done = result
      .catch(() => undefined)
      .finally(() => {
        if (this.#conversations.get(conversation) === done) this.#conversations.delete(conversation);
      });
    this.#conversations.set(conversation, done);
    return result;
  }

  #look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    setImmediate(() => {
      this.#isLooking = false;
      this.#startOne();
    });
  }

  #startOne(): void {
    for (const one of this.#waiting) {
      if (one.isHeldUp()) continue;
      this.#waiting.delete(one);
      one.start();
      if (this.#waiting.size > 0) this.#look();
      return;
    }
    if (this.#waiting.size === 0) return;
    setTimeout(() => {
      this.#look();
    }, PAUSE);
  }
}
