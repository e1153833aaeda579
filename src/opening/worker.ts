/** The thread that reads a fact base while another one is in use: gives back the result of the task that it was started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { check, rebuild } from './build.ts';
import type { Task } from './thread.ts';

const task = workerData as Task;
parentPort?.postMessage(task.kind === 'check' ? await check(task.place) : await rebuild(task.place, task.before));
