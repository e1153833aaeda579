/** Where the store keeps its tables. Two backends fulfil this: files (libSQL) and a server (PostgreSQL). */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Why the store cannot be used, as far as that can be told. */
export type FaultKind = 'damaged' | 'full' | 'unreachable';

/** What the backend found damaged and put right. */
export interface Repair {
  /** `copy`: everything is there again. `emptied`: neither copy could be read, and an empty store took their place. */
  readonly from: 'copy' | 'emptied';
  /** Files that were set aside, for whoever wants to look into them. */
  readonly setAside: readonly string[];
}

export interface Backend {
  /** `file`: only this process writes. `server`: others may, too. */
  readonly kind: 'file' | 'server';
  /** Runs `work` over the tables as they stand. Rejects with the database's error. */
  read<Result>(work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` as one transaction. What it wrote is on disk, whatever happens to this process, once the promise resolves;
   * where it rejects, it may or may not be. `work` may run more than once and must come to the same each time.
   */
  write(work: (db: Kysely<Tables>) => Promise<unknown>): Promise<void>;
  /** Looks for damage that nobody has met yet. Rejects when the store cannot be used. */
  inspect(): Promise<void>;
  /** Called with every repair from now on. */
  onRepair(listener: (repair: Repair) => void): void;
  /** Which fault an error of `read` or `write` stands for. */
  faultOf(error: unknown): FaultKind;
  /** Deletes what earlier repairs set aside, or only what was set aside before `before`. */
  discardSetAside(before?: Date): Promise<void>;
  close(): Promise<void>;
}
