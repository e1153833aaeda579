/** Measures in processes of their own, so that one engine's memory and compiled code are not another's. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script of this folder and comes back with the JSON object that it writes, or with why there is none: it failed, or
 * it took more than `limitMs` milliseconds.
 */
export async function measuredApart(script: string, args: readonly string[], limitMs: number): Promise<unknown> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written += text));
  const timer = setTimeout(() => child.kill(), limitMs);
  const [code, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (...ended) => {
      resolve(ended);
    }),
  );
  clearTimeout(timer);
  if (signal !== null) return { failed: `not done within ${Math.round(limitMs / 1000)} s` };
  if (code !== 0) return { failed: `exit code ${code ?? 'none'}` };
  return JSON.parse(written);
}
