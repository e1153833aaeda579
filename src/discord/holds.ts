/** Asking Discord to wait: for three seconds it waits by itself, for a quarter of an hour if it is asked to. */

/** How long an answer may take before Discord is asked to wait for it, in milliseconds: the rest is for the way there. */
const AFTER = 2_000;
/** How long it takes to ask for one, in milliseconds: the more there are, the sooner it has to begin. */
const EACH = 1;
/** How often it is looked whether anything is due, at least, in milliseconds. */
const PAUSE = 50;
/** So many requests at once: each has a connection of its own. */
const AT_ONCE = 200;

/** One request to Discord to wait, which may not have been sent yet. */
export interface Hold {
  /** It has been sent, and Discord has not taken it yet. */
  readonly isOnItsWay: boolean;
  /** To be called when the answer is ready: takes back what was not sent yet, or waits until Discord has it. */
  release(): Promise<void>;
}

interface Waiting {
  readonly since: number;
  readonly send: () => void;
}

/**
 * Sends requests to wait as late as it can: of all that there is no time to answer, those first whose turn comes last, since
 * the others may be answered meanwhile; but nobody later than `AFTER`.
 */
export class Holds {
  /** What has not been sent, oldest first. */
  #waiting: Waiting[] = [];
  #sending = 0;
  #timer: NodeJS.Timeout | undefined;

  /** Time is running out for those who wait: whatever else takes time had better be left until they have been asked for. */
  get isBehind(): boolean {
    return this.#dueAfter() <= 0;
  }

  /** Sends `request` if it is not released soon. */
  open(request: () => Promise<unknown>): Hold {
    let sent: Promise<unknown> | undefined;
    let isOnItsWay = false;
    const send = (): void => {
      this.#sending += 1;
      isOnItsWay = true;
      sent = request();
      // Whoever releases it hears of what goes wrong.
      void sent
        .catch(() => undefined)
        .finally(() => {
          isOnItsWay = false;
          this.#sending -= 1;
          this.#schedule();
        });
    };
    const waiting = { since: performance.now(), send };
    this.#waiting.push(waiting);
    this.#schedule();
    return {
      get isOnItsWay() {
        return isOnItsWay;
      },
      release: async () => {
        // Mostly it is the oldest that is released.
        const at = this.#waiting.indexOf(waiting);
        if (at >= 0) this.#waiting.splice(at, 1);
        await sent;
      },
    };
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#waiting.length === 0 || this.#sending >= AT_ONCE) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#sendDue();
      },
      Math.min(PAUSE, this.#dueAfter()),
    );
  }

  #sendDue(): void {
    while (this.#sending < AT_ONCE && this.#dueAfter() <= 0) {
      const isOldestLate = (this.#waiting[0]?.since ?? Infinity) + AFTER <= performance.now();
      (isOldestLate ? this.#waiting.shift() : this.#waiting.pop())?.send();
    }
    this.#schedule();
  }

  /** In how many milliseconds the next request has to be sent, so that there is time for all. */
  #dueAfter(): number {
    const [oldest] = this.#waiting;
    return oldest === undefined ? Infinity : oldest.since + AFTER - EACH * this.#waiting.length - performance.now();
  }
}
