/** Starts threads from files in TypeScript. */
import { Worker } from 'node:worker_threads';
import type { WorkerOptions } from 'node:worker_threads';

const LOADER = import.meta.resolve('tsx/esm/api');

/**
 * A thread that runs `file`. A new thread knows no TypeScript, whatever the one that starts it was told, so it is told first.
 * `memory` is what its JavaScript may take, in MiB.
 */
export function startWorker(
  file: URL,
  { memory, workerData }: { readonly memory: number } & Pick<WorkerOptions, 'workerData'>,
): Worker {
  const start = `
    import { register } from ${JSON.stringify(LOADER)};
    register();
    await import(${JSON.stringify(file.href)});
  `;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {
    workerData: workerData as unknown,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
}
