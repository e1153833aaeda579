/** Draws pictures beside everything else: in a thread that starts with the first one and ends when none are wanted. */
import type { Worker } from 'node:worker_threads';
import { runningFile } from '../../opening/running-code.ts';
import { startWorker } from '../../opening/start-worker.ts';
import type { Picture, Scene } from './scene.ts';
import type { Drawn } from './worker.ts';

/** A drawing that takes longer has got stuck, in milliseconds. */
const PATIENCE = 60_000;
/** The thread and what it has loaded are given up after so long without a picture, in milliseconds. */
const REST = 60_000;
/** Pictures that are kept: many members ask for the same one. */
const KEPT = 12;
/** Pictures that may wait for others; what comes then is refused at once. */
const MOST_WAITING = 60;
/** Memory for JavaScript in the thread, in MiB; a picture needs a fraction. */
const MEMORY = 192;

const WORKER = runningFile('src/render/pictures/worker.ts');

/** Scenes to pictures, one after the other. `draw` resolves to undefined where a picture could not be drawn. */
export class Painter {
  readonly #kept = new Map<string, Promise<Picture | undefined>>();
  readonly #onFault: (error: unknown) => void;
  #worker: Worker | undefined;
  #resting: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** `onFault` hears what went wrong. */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  /** The picture of a scene. Never rejects. */
  draw(scene: Scene): Promise<Picture | undefined> {
    const key = JSON.stringify(scene);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    if (this.#waiting >= MOST_WAITING) {
      this.#onFault(new Error('too many pictures wait to be drawn'));
      return Promise.resolve(undefined);
    }
    const picture = this.#inTurn(scene).catch((error: unknown) => {
      this.#onFault(error);
      this.#kept.delete(key);
      return undefined;
    });
    this.#kept.set(key, picture);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return picture;
  }

  /** Ends the thread; another picture starts a new one. */
  async close(): Promise<void> {
    clearTimeout(this.#resting);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #inTurn(scene: Scene): Promise<Picture> {
    this.#waiting += 1;
    const before = this.#last;
    const turn = before.then(() => this.#drawn(scene)).finally(() => (this.#waiting -= 1));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #drawn(scene: Scene): Promise<Picture> {
    clearTimeout(this.#resting);
    const worker = (this.#worker ??= this.#start());
    try {
      return await answerOf(worker, scene);
    } catch (error) {
      // A thread that failed may not be sound any more.
      await this.close();
      throw error;
    } finally {
      this.#resting = setTimeout(() => void this.close(), REST).unref();
    }
  }

  #start(): Worker {
    const worker = startWorker(WORKER, MEMORY);
    worker.on('error', this.#onFault);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    // The process need not stay for it.
    worker.unref();
    return worker;
  }
}

/** What the thread makes of a scene; rejects when it fails, ends or takes too long. */
function answerOf(worker: Worker, scene: Scene): Promise<Picture> {
  return new Promise((resolve, reject) => {
    worker.ref();
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      settle();
    };
    const fail = (error: unknown): void => {
      finish(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    const onMessage = (drawn: Drawn): void => {
      if (drawn.ok)
        finish(() => {
          resolve(drawn.picture);
        });
      else fail(new Error(drawn.error));
    };
    const onError = (error: unknown): void => {
      fail(error);
    };
    const onExit = (code: number): void => {
      fail(new Error(`the thread ended with ${String(code)}`));
    };
    const timer = setTimeout(() => {
      fail(new Error(`no picture after ${String(PATIENCE)} ms`));
    }, PATIENCE);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(scene);
  });
}
