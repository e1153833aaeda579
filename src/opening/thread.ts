/** Has a fact base read in a thread of its own, so that questions are answered meanwhile. */
import type { Worker } from 'node:worker_threads';
import { problemAt } from '../facts/problem.ts';
import type { Problem } from '../facts/problem.ts';
import type { BasePlace } from './build.ts';
import { runningFile } from './running-code.ts';
import { startWorker } from './start-worker.ts';

/** What a thread is asked for. */
export type Task =
  | { readonly kind: 'rebuild'; readonly place: BasePlace; readonly before: SharedArrayBuffer }
  | { readonly kind: 'check'; readonly place: BasePlace };

/** What a thread may take, in MiB; columns of numbers, which make up most of a large base, are not counted. */
export const THREAD_MEMORY = 4096;

const WORKER = runningFile('src/opening/worker.ts');

/** What a thread gives back. */
export interface Done {
  readonly result: unknown;
  /** What its JavaScript takes afterwards, in bytes. */
  readonly heap: number;
}

/** Most of the time of a task goes into loading what reads files, so a thread stays for the next one for so many milliseconds. */
const REST = 10_000;
/** One that has become larger than this, in bytes, is ended at once. */
const MOST_AT_REST = 128 * 1024 * 1024;

/** A thread without a task. */
interface Resting {
  readonly thread: Worker;
  readonly memory: number;
  readonly end: NodeJS.Timeout;
}
let resting: Resting | undefined;

/**
 * The result of a task, or the problem that kept it from having one: the thread ran out of its `memory`, which is in MiB, or
 * broke down.
 */
export function inThread<T>(
  task: Task,
  memory: number,
): Promise<T | { readonly ok: false; readonly problems: readonly Problem[] }> {
  const place = { file: task.place.folders[0] ?? '', line: 1, column: 1 };
  const refused = (problem: Problem) => ({ ok: false, problems: [problem] }) as const;
  const thread = takeThread(memory);
  return new Promise((resolve) => {
    const finish = (result: T | ReturnType<typeof refused>): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(result);
    };
    const onMessage = ({ result, heap }: Done): void => {
      finish(result as T);
      rest(thread, memory, heap);
    };
    const onError = (error: Error & { readonly code?: string }): void => {
      const isTooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      finish(
        refused(
          isTooMuch
            ? problemAt(place, 'out-of-memory', { limit: memory })
            : problemAt(place, 'broken-down', { reason: error.message }),
        ),
      );
    };
    const onExit = (code: number): void => {
      finish(refused(problemAt(place, 'broken-down', { reason: `exit code ${code}` })));
    };
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(task);
  });
}

/** The thread that rests, if it may take as much, or else a new one. */
function takeThread(memory: number): Worker {
  if (resting?.memory !== memory) return newThread(memory);
  const { thread, end } = resting;
  resting = undefined;
  clearTimeout(end);
  thread.ref();
  return thread;
}

function newThread(memory: number): Worker {
  const thread = startWorker(WORKER, memory);
  const forget = (): void => {
    if (resting?.thread === thread) resting = undefined;
  };
  // Whoever has given it a task hears of it as well; nobody needs to while it rests.
  return thread.on('error', forget).on('exit', forget);
}

function rest(thread: Worker, memory: number, heap: number): void {
  if (resting !== undefined || heap > MOST_AT_REST) {
    void thread.terminate();
    return;
  }
  const end = setTimeout(() => {
    resting = undefined;
    void thread.terminate();
  }, REST);
  resting = { thread, memory, end: end.unref() };
  // The process need not stay for it.
  thread.unref();
}
