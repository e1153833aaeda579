/** Starts threads. */
import { Worker } from 'node:worker_threads';

const LOADER = import.meta.resolve('tsx/esm/api');

/**
 * A thread that runs `file`. A new thread knows no TypeScript, whatever the one that starts it was told, so it is told first where
 * `file` is some. `memory` is what its JavaScript may take, in MiB.
 */
export function startWorker(file: URL, memory: number): Worker {
  const limits = { resourceLimits: { maxOldGenerationSizeMb: memory } };
  if (!file.pathname.endsWith('.ts')) return new Worker(file, limits);
  const start = `
    import { register } from ${JSON.stringify(LOADER)};
    register();
    await import(${JSON.stringify(file.href)});
  `;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), limits);
}
