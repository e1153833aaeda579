/** Asking Discord to wait: for three seconds it waits by itself, for a quarter of an hour if it is asked to. */

/** So many requests at once: more would take the time that the answers need. */
const AT_ONCE = 20;

/** One request to Discord to wait, which may not have been sent yet. */
export interface Hold {
  /** To be called when the answer is ready: takes back what was not sent yet, or waits until Discord has it. */
  release(): Promise<void>;
}

export class Holds {
  readonly #after: number;
  #sending = 0;
  readonly #waiting = new Set<() => void>();

  /** `after` is how long an answer may take before Discord is asked to wait for it, in milliseconds. */
  constructor(after: number) {
    this.#after = after;
  }

  /** Sends `request` if it is not released soon. */
  open(request: () => Promise<unknown>): Hold {
    let sent: Promise<unknown> | undefined;
    const send = (): void => {
      this.#sending += 1;
      sent = request();
      // Whoever releases it hears of what goes wrong.
      void sent
        .catch(() => undefined)
        .finally(() => {
          this.#sending -= 1;
          this.#next();
        });
    };
    const timer = setTimeout(() => {
      this.#waiting.add(send);
      this.#next();
    }, this.#after);
    return {
      release: async () => {
        clearTimeout(timer);
        this.#waiting.delete(send);
        await sent;
      },
    };
  }

  #next(): void {
    const [send] = this.#waiting;
    if (send === undefined || this.#sending >= AT_ONCE) return;
    this.#waiting.delete(send);
    send();
    this.#next();
  }
}
