/** Has a fact base read in a thread of its own, so that questions are answered meanwhile. */
import { problemAt } from '../facts/problem.ts';
import type { Problem } from '../facts/problem.ts';
import type { BasePlace } from './build.ts';
import { startWorker } from './start-worker.ts';

/** What a thread is asked for. */
export type Task =
  | { readonly kind: 'rebuild'; readonly place: BasePlace; readonly before: SharedArrayBuffer }
  | { readonly kind: 'check'; readonly place: BasePlace };

/** What a thread may take, in MiB; columns of numbers, which make up most of a large base, are not counted. */
export const THREAD_MEMORY = 4096;

const WORKER = new URL('worker.ts', import.meta.url);

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
  return new Promise((resolve) => {
    const thread = startWorker(WORKER, { memory, workerData: task });
    thread.once('message', resolve);
    thread.once('error', (error: Error & { readonly code?: string }) => {
      const isTooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      resolve(
        refused(
          isTooMuch
            ? problemAt(place, 'out-of-memory', { limit: memory })
            : problemAt(place, 'broken-down', { reason: error.message }),
        ),
      );
    });
    thread.once('exit', (code) => {
      // After a result, or an error, this changes nothing.
      resolve(refused(problemAt(place, 'broken-down', { reason: `exit code ${code}` })));
    });
  });
}
