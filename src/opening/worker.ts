/** The thread that reads fact bases while another one is in use: takes one task after the other, gives back what came of each. */
import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { check, rebuild } from './build.ts';
import type { Done, Task } from './thread.ts';

parentPort?.on('message', (task: Task) => {
  // What goes wrong ends the thread, which is told.
  void work(task);
});

async function work(task: Task): Promise<void> {
  const result = task.kind === 'check' ? await check(task.place) : await rebuild(task.place, task.before);
  parentPort?.postMessage({ result, heap: getHeapStatistics().used_heap_size } satisfies Done);
}
