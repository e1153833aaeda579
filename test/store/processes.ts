/** Runs a store in a process of its own, for tests that kill it or take its disk away. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestDatabase } from './databases.ts';

/** A process that writes into a store and says so, line by line. */
export interface WritingProcess {
  readonly pid: number;
  /** Everything it has said so far. */
  readonly said: readonly string[];
  /** Kills it at once, without a chance to do anything. */
  kill(): Promise<void>;
}

/** Starts `script` of this folder over a database. */
export function startWriter(script: string, { where }: TestDatabase): WritingProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script)], {
    env: { PATH: process.env.PATH, FOLDER: where.folder, DATABASE_URL: where.databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const closed = once(child, 'close');
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  return {
    pid: child.pid ?? 0,
    said,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
