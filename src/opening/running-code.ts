/** Where the project is, and where the code is that runs: the sources themselves, or what `src/launch.js` has bundled of them. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's own folder. */
export const ROOT = folderAbove('package.json');
const CODE = folderAbove('commands');

/** Stands for the code of a bundle; undefined where the sources themselves run, which may be edited while they do. */
export const BUNDLE = CODE === ROOT ? undefined : basename(CODE);

/** The folder of the slash commands. */
export const COMMANDS = join(CODE, 'commands');

/** The file that runs for a source, such as `src/opening/worker.ts`. */
export function runningFile(source: string): URL {
  return pathToFileURL(join(CODE, source.replace(/\.ts$/u, extname(import.meta.url))));
}

/** The nearest folder above this file that holds `name`. */
function folderAbove(name: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, name)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
