/** Makes what a fact base is served from: out of its files, or out of the snapshot that was kept when they were last read. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { endianness } from 'node:os';
import { join, resolve } from 'node:path';
import { compareKnowledge, NO_CHANGES } from '../facts/changes.ts';
import { contentKey, hashOfPaths } from '../facts/content-key.ts';
import type { Built, CheckResult, Rebuilt } from '../facts/live-base.ts';
import { keyOf, knowledgeIn, readSnapshot, toSnapshotBytes, writeSnapshot } from '../facts/snapshot.ts';
import { indexOfKnowledge } from '../languages/analyser.ts';
import { LANGUAGES, REQUIRED_LANGUAGES } from '../languages/registry.ts';
import { BUNDLE, ROOT } from './running-code.ts';

/** Where a fact base is. */
export interface BasePlace {
  /** Folders that make it up; at least one. */
  readonly folders: readonly string[];
  /** Folder for its snapshot; none is kept without one. */
  readonly cache?: string;
}

/** Hears, while a table is read, how many of its rows there were. */
export type Tell = (file: string, rows: number) => void;

/** The base as its files are now. */
export async function build(place: BasePlace, tell?: Tell): Promise<Built> {
  const version = place.cache === undefined ? undefined : codeVersion();
  const key = version === undefined ? undefined : await contentKey(place.folders, version);
  const file = snapshotFile(place);
  const kept = key === undefined ? undefined : readSnapshot(file, key);
  if (kept !== undefined) return { ok: true, bytes: kept };

  const loaded = await load(place.folders, tell);
  if (!loaded.ok) return loaded;
  const { knowledge, counts, warnings } = loaded;
  const bytes = toSnapshotBytes({ key: key ?? '', counts, warnings, knowledge, index: indexOfKnowledge(knowledge) });
  // What was edited while it was read is not what the key stands for.
  if (version === undefined || key === undefined || (await contentKey(place.folders, version)) !== key)
    return { ok: true, bytes };
  const unkept = await writeSnapshot(file, bytes);
  return { ok: true, bytes, ...(unkept === undefined ? {} : { unkept }) };
}

/** The same, and what is different in it from the snapshot `before`. */
export async function rebuild(place: BasePlace, before: SharedArrayBuffer): Promise<Rebuilt> {
  const built = await build(place);
  if (!built.ok) return built;
  const isSame = keyOf(built.bytes) !== '' && keyOf(built.bytes) === keyOf(before);
  const changes = isSame ? NO_CHANGES : compareKnowledge(knowledgeIn(before), knowledgeIn(built.bytes));
  return { ...built, changes };
}

/** Whether a base could be made of the files as they are now. */
export async function check({ folders }: BasePlace): Promise<CheckResult> {
  const loaded = await load(folders);
  return loaded.ok ? { ok: true, counts: loaded.counts, warnings: loaded.warnings } : loaded;
}

async function load(folders: readonly string[], tell?: Tell) {
  // With a snapshot nobody needs what reads YAML and tables, and it takes longer to start than all the rest.
  const { loadKnowledge } = await import('../facts/load.ts');
  const allowed = LANGUAGES.map(({ code }) => code);
  const options = { required: REQUIRED_LANGUAGES, allowed, ...(tell === undefined ? {} : { tell }) };
  return loadKnowledge(folders, options);
}

/** One file for each set of folders: the next snapshot takes its place. */
function snapshotFile({ folders, cache = '' }: BasePlace): string {
  const name = createHash('sha256')
    .update(JSON.stringify(folders.map((folder) => resolve(folder))))
    .digest('hex');
  return join(cache, `${name.slice(0, 16)}.snapshot`);
}

/** What decides how files are read and indexed; the last stands for the packages, dictionaries among them. */
const DECIDING = ['src/facts', 'src/languages', 'src/opening', 'package-lock.json'];

/** Stands for the code that makes a snapshot, and that runs, whatever its sources are by now; undefined where it cannot be read. */
function codeVersion(): string | undefined {
  const paths = DECIDING.map((path) => join(ROOT, path)).filter((path) => BUNDLE === undefined && existsSync(path));
  return hashOfPaths(paths, `${process.version} ${process.arch} ${endianness()} ${BUNDLE ?? ''}`);
}
