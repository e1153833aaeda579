/**
 * Runs `src/main.ts`. Node.js 20 knows no TypeScript, and to load hundreds of files one by one takes longer than to open a base
 * from its snapshot. So they are bundled into `dist/` the first time, and again whenever one of them has changed. Where nothing
 * can be written, the sources run as they are.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** What is loaded by its path, or runs in a thread. */
const ENTRIES = ['src/main.ts', 'src/opening/worker.ts', 'src/render/pictures/worker.ts', 'commands/*.ts'];
/** Bundles that stay: a bot that is running loads some of its files late, and from its own. */
const KEPT = 3;

const bundled = await bundle().catch(() => undefined);
if (bundled === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(pathToFileURL(join(bundled ?? ROOT, bundled === undefined ? 'src/main.ts' : 'src/main.js')).href);

/**
 * The folder with the bundle of the sources as they are now.
 *
 * @returns {Promise<string>}
 * @throws where it cannot be made
 */
async function bundle() {
  const folder = join(DIST, version());
  if (existsSync(folder)) return folder;
  const { build } = await import('esbuild');
  const unfinished = join(DIST, randomUUID());
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ENTRIES,
      outbase: '.',
      outdir: unfinished,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
    });
    // Another process may have been as fast.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  forgetOld();
  return folder;
}

/** Stands for the sources and the packages as they are: changes whenever one of them is written. */
function version() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of ['src', 'commands']) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/u.test(name)).sort()) {
      const { mtimeMs, size } = statSync(join(ROOT, folder, file));
      hash.update(`${folder}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function forgetOld() {
  const age = (/** @type {string} */ name) => Date.now() - statSync(join(DIST, name)).mtimeMs;
  const all = readdirSync(DIST).sort((one, other) => age(one) - age(other));
  for (const name of all.slice(KEPT)) rmSync(join(DIST, name), { recursive: true, force: true });
}
