/**
 * Runs `src/main.ts`. Node.js 20 knows no TypeScript, and to load hundreds of files one by one takes longer than to open a base
 * from its snapshot. So they are bundled into `dist/` the first time, and again whenever one of them has changed. Where nothing
 * can be written, the sources run as they are.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** What is loaded by its path, or runs in a thread. */
const ENTRIES = ['src/main.ts', 'src/opening/worker.ts', 'src/render/pictures/worker.ts', 'commands/*.ts'];
/** A bundle that nothing was started from for so many milliseconds is deleted: a bot loads some of its files late, from its own. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

const bundled = await bundle().catch(() => undefined);
if (bundled === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
}
const main = bundled === undefined ? join(ROOT, 'src/main.ts') : join(bundled, 'src/main.js');
await import(pathToFileURL(main).href);

/**
 * The folder with the bundle of the sources as they are now.
 *
 * @returns {Promise<string>}
 * @throws where it cannot be made
 */
async function bundle() {
  const folder = join(DIST, version());
  if (!existsSync(folder)) await build(folder);
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // What cannot be written is not deleted either.
  }
  return folder;
}

/** @param {string} folder */
async function build(folder) {
  const unfinished = join(DIST, `unfinished-${randomUUID()}`);
  mkdirSync(unfinished, { recursive: true });
  const esbuild = await import('esbuild');
  try {
    await esbuild.build({
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
    forgetOld();
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process may have been as fast.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    // Its process would stay for as long as this one.
    await esbuild.stop();
  }
}

/** Stands for the sources and the packages as they are: changes whenever one of them is written. */
function version() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of ['src', 'commands']) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/u.test(name)).sort()) {
      const { ctimeMs, mtimeMs, size } = statSync(join(ROOT, folder, file));
      hash.update(`${folder}/${file} ${ctimeMs} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function forgetOld() {
  for (const name of readdirSync(DIST)) {
    const used = statSync(join(DIST, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - used > KEPT) rmSync(join(DIST, name), { recursive: true, force: true });
  }
}
