/** The fact base in use: opened once, and replaced as a whole by every reload. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FactBase } from './base.ts';
import type { KnowledgeChanges } from './changes.ts';
import type { Counts } from './load.ts';
import type { Problem } from './problem.ts';
import { fromSnapshotBytes } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** The bytes of a snapshot of what the files hold, or everything that is wrong with them. */
export type Built =
  | {
      readonly ok: true;
      readonly bytes: SharedArrayBuffer;
      /** The system's word for why the snapshot could not be kept on disk. */
      readonly unkept?: string;
    }
  | Refused;

export type Rebuilt = (Extract<Built, { ok: true }> & { readonly changes: KnowledgeChanges }) | Refused;

export type CheckResult =
  { readonly ok: true; readonly counts: Counts; readonly warnings: readonly Problem[] } | Refused;

/** Where the fact base comes from. */
export interface BaseSource {
  build(): Promise<Built>;
  /** The same while another base is in use, which goes on answering: `before` is its snapshot. */
  rebuild(before: SharedArrayBuffer): Promise<Rebuilt>;
  /** Reads and checks the files, and no more. */
  check(): Promise<CheckResult>;
}

export type ReloadResult =
  | {
      readonly ok: true;
      readonly changes: KnowledgeChanges;
      readonly counts: Counts;
      readonly warnings: readonly Problem[];
      readonly unkept?: string;
    }
  | Refused;

export interface LiveBase {
  /** The snapshot in use. Whoever answers a question takes it once and keeps to it until the answer is given. */
  readonly current: FactBase;
  /** How much the snapshot in use holds. */
  readonly counts: Counts;
  /**
   * Reads the files again and, if they are sound, puts the new snapshot in the place of the old one; with problems the
   * old one stays. Reloads that are asked for at the same time run one after the other.
   */
  reload(): Promise<ReloadResult>;
  /** Reads and checks the files without using them. */
  check(): Promise<CheckResult>;
}

export type OpenResult =
  | {
      readonly ok: true;
      readonly live: LiveBase;
      readonly warnings: readonly Problem[];
      readonly unkept?: string;
    }
  | Refused;

/** Opens a fact base for use; `baseOver` makes a base of a snapshot. */
export async function openLiveBase(
  source: BaseSource,
  baseOver: (snapshot: Snapshot) => FactBase,
): Promise<OpenResult> {
  const first = await source.build();
  if (!first.ok) return first;
  const opened = fromSnapshotBytes(first.bytes);
  let state = { base: baseOver(opened), counts: opened.counts, bytes: first.bytes };
  let last: Promise<unknown> = Promise.resolve();

  const reloadNow = async (): Promise<ReloadResult> => {
    const rebuilt = await source.rebuild(state.bytes);
    if (!rebuilt.ok) return rebuilt;
    const { bytes, changes, unkept } = rebuilt;
    const snapshot = fromSnapshotBytes(bytes);
    const { counts, warnings } = snapshot;
    // Whoever waits for an answer gets it between the two halves.
    await nextTurn();
    state = { base: baseOver(snapshot), counts, bytes };
    return { ok: true, changes, counts, warnings, ...(unkept === undefined ? {} : { unkept }) };
  };
  const live: LiveBase = {
    get current() {
      return state.base;
    },
    get counts() {
      return state.counts;
    },
    reload() {
      const result = last.then(reloadNow);
      // A reload that failed because of a bug is its caller's to report; the next one starts afresh.
      last = result.catch(() => undefined);
      return result;
    },
    check: () => source.check(),
  };
  const { unkept } = first;
  return { ok: true, live, warnings: opened.warnings, ...(unkept === undefined ? {} : { unkept }) };
}
