/** One libSQL database file: opening it, looking whether it is sound, copying it, setting it aside. */
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrations.ts';
import type { Tables } from './tables.ts';

/** An open database file. */
export interface OpenFile {
  readonly path: string;
  /** Which file it was when it was opened: somebody may put another in its place. */
  readonly inode: number;
  readonly db: Kysely<Tables>;
  /** The same connection, for what is no query. */
  readonly raw: Database.Database;
}

/** Kibibytes of pages that a connection keeps in memory. */
const CACHE = 256;
/** How long to wait for another process that holds the file, in milliseconds; nothing else runs meanwhile. */
const BUSY = 250;

/** What SQLite keeps beside a database. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/**
 * Opens the file, makes it where there is none, and brings its tables up to date. A commit is on disk before it is told as
 * done, also when the power fails.
 */
export async function openFile(path: string): Promise<OpenFile> {
  const raw = new Database(path);
  try {
    raw.exec(
      `PRAGMA busy_timeout = ${String(BUSY)}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -${String(CACHE)}`,
    );
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
    await migrate(db);
    return { path, inode: (await stat(path)).ino, db, raw };
  } catch (error) {
    raw.close();
    throw error;
  }
}

/**
 * Runs `work` as one transaction; rejects with what went wrong first. Kysely's own would reject with the failure of its
 * rollback, since SQLite has rolled back by itself when a disk is full.
 */
export async function inTransaction(file: OpenFile, work: (db: Kysely<Tables>) => Promise<unknown>): Promise<void> {
  file.raw.exec('BEGIN IMMEDIATE');
  try {
    await work(file.db);
    file.raw.exec('COMMIT');
  } catch (error) {
    if (file.raw.inTransaction) file.raw.exec('ROLLBACK');
    throw error;
  }
}

/** Closes a file; what SQLite keeps beside it goes into it first, where that is possible. */
export async function closeFile(file: OpenFile): Promise<void> {
  try {
    file.raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // It is damaged, or there is no room: what stands beside it is read at the next start.
  }
  await file.db.destroy();
}

/** `none` also of an empty file, which SQLite takes for a new database. */
export async function soundness(path: string): Promise<'sound' | 'damaged' | 'none'> {
  if (((await stat(path).catch(() => undefined))?.size ?? 0) === 0) return 'none';
  const raw = new Database(path);
  try {
    const findings = raw.prepare('PRAGMA quick_check(1)').pluck().all([]);
    return findings.length === 1 && findings[0] === 'ok' ? 'sound' : 'damaged';
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  } finally {
    raw.close();
  }
}

/** Writes a compact copy of an open database to `target`, which is replaced as a whole. */
export async function copyInto(from: Database.Database, target: string): Promise<void> {
  const unfinished = `${target}.new`;
  await rm(unfinished, { force: true });
  from.prepare('VACUUM INTO ?').run([unfinished]);
  const file = await open(unfinished, 'r+');
  await file.sync();
  await file.close();
  // A journal of the old file would be taken for one of the new.
  await Promise.all(COMPANIONS.map((companion) => rm(target + companion, { force: true })));
  await rename(unfinished, target);
}

const SET_ASIDE = '.damaged-';

/** Gives a damaged file, and what SQLite keeps beside it, a name under which nobody opens it. Returns that name. */
export async function setAside(path: string, now: Date): Promise<string> {
  const name = `${path}${SET_ASIDE}${now.toISOString().replace(/[:.]/g, '-')}`;
  await rename(path, name);
  for (const companion of COMPANIONS) await rename(path + companion, name + companion).catch(() => undefined);
  return name;
}

/** Deletes what was set aside of `path`, or what was before a time. */
export async function discardSetAside(path: string, before: Date | undefined): Promise<void> {
  const folder = dirname(path);
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => name.startsWith(basename(path) + SET_ASIDE))) {
    const time = (await stat(join(folder, file))).ctime;
    if (before === undefined || time < before) await rm(join(folder, file), { force: true });
  }
}

/** Whether an error says that the file is not what SQLite wrote. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error));
}

/** Whether an error says that there is no room left. */
export function isFull(error: unknown): boolean {
  return /^SQLITE_(?:FULL|IOERR)/.test(codeOf(error)) || /^(?:ENOSPC|EDQUOT|EFBIG)$/.test(codeOf(error));
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
