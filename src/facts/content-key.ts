/** Tells by the contents of files whether what was made of them is still true. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { listBase } from './folder.ts';

/** Bytes that are read at a time. */
const CHUNK = 1024 * 1024;

/**
 * A key of the fact base that `directories` make up: another one as soon as one of its files is another, is called
 * otherwise, comes or goes. `version` stands for everything else that decides what is made of them. Undefined where there
 * may be no base: a folder or a file cannot be read, or is none.
 */
export async function contentKey(directories: readonly string[], version: string): Promise<string | undefined> {
  const { files, tables, problems } = await listBase(directories);
  if (problems.length > 0) return undefined;
  const paths = [...files.map(({ path }) => path), ...tables.flatMap(({ path, sidecar = '' }) => [path, sidecar])];
  return hashOfFiles(
    paths.filter((path) => path !== ''),
    version,
  );
}

/** A hash of the names and contents of files and folders, for `version`. */
export function hashOfPaths(paths: readonly string[], version: string): string | undefined {
  const files = paths.flatMap((path) =>
    lstatSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .map((name) => join(path, name))
          .filter((name) => lstatSync(name).isFile())
          .sort()
      : [path],
  );
  return hashOfFiles(files, version);
}

function hashOfFiles(paths: readonly string[], version: string): string | undefined {
  const all = createHash('sha256').update(JSON.stringify(version));
  const chunk = new Uint8Array(CHUNK);
  try {
    for (const path of paths) {
      const file = createHash('sha256');
      addFile(file, path, chunk);
      all.update(JSON.stringify([path, file.digest('hex')]));
    }
  } catch {
    return undefined;
  }
  return all.digest('hex');
}

function addFile(hash: Hash, path: string, chunk: Uint8Array): void {
  if (!lstatSync(path).isFile()) throw new Error(`${path} is no file`);
  const file = openSync(path, 'r');
  try {
    for (let bytes = readSync(file, chunk); bytes > 0; bytes = readSync(file, chunk))
      hash.update(chunk.subarray(0, bytes));
  } finally {
    closeSync(file);
  }
}
