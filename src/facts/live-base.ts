/** The fact base in use: opened once, and replaced as a whole by every reload. */
import type { FactBase } from './base.ts';
import { compareKnowledge, isUnchanged } from './changes.ts';
import type { KnowledgeChanges } from './changes.ts';
import type { Counts } from './load.ts';
import type { Problem } from './problem.ts';
import { snapshotIn } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { atOnce, inTurns } from './steps.ts';
import type { Steps } from './steps.ts';

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
  /** Reads and checks the files, and no more; `also` are folders that count for this check alone. */
  check(also?: readonly string[]): Promise<CheckResult>;
}

export type ReloadResult =
  | {
      readonly ok: true;
      readonly changes: KnowledgeChanges;
      readonly counts: Counts;
      readonly warnings: readonly Problem[];
      readonly unkept?: string;
      /** The snapshot that this one replaced had been put back: what was undone then is in use again, unless it was edited. */
      readonly endsRollback: boolean;
    }
  | Refused;

/** What went back to; not ok where there is no snapshot to go back to. */
export type RollbackResult =
  { readonly ok: true; readonly changes: KnowledgeChanges; readonly counts: Counts } | { readonly ok: false };

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
  /**
   * Puts the snapshot back that was in use before the last reload that changed something. One is kept: there is none after a
   * start, nor after going back. The files stay as they are, so the next reload has what is in them.
   */
  rollback(): Promise<RollbackResult>;
  /** True from going back until the next reload. */
  readonly rolledBack: boolean;
  /** Reads and checks the files without using them; `also` are folders that count for this check alone. */
  check(also?: readonly string[]): Promise<CheckResult>;
}

export type OpenResult =
  | {
      readonly ok: true;
      readonly live: LiveBase;
      readonly warnings: readonly Problem[];
      readonly unkept?: string;
    }
  | Refused;

interface InUse {
  readonly base: FactBase;
  readonly counts: Counts;
  /** Its snapshot. */
  readonly bytes: SharedArrayBuffer;
}

/**
 * Opens a fact base for use; `baseOver` makes a base of a snapshot, `warmUp` gets one that a reload brings ready before it is
 * used. The first is not kept waiting for that.
 */
export async function openLiveBase(
  source: BaseSource,
  baseOver: (snapshot: Snapshot) => Steps<FactBase>,
  warmUp?: (base: FactBase) => Steps<unknown>,
): Promise<OpenResult> {
  const first = await source.build();
  if (!first.ok) return first;
  const opened = atOnce(snapshotIn(first.bytes));
  let state: InUse = { base: atOnce(baseOver(opened)), counts: opened.counts, bytes: first.bytes };
  let before: InUse | undefined;
  let rolledBack = false;
  let last: Promise<unknown> = Promise.resolve();

  const reloadNow = async (): Promise<ReloadResult> => {
    const rebuilt = await source.rebuild(state.bytes);
    if (!rebuilt.ok) return rebuilt;
    const { bytes, changes, unkept } = rebuilt;
    // Whoever waits for an answer gets it between two steps.
    const snapshot = await inTurns(snapshotIn(bytes));
    const { counts, warnings } = snapshot;
    const next = { base: await inTurns(baseOver(snapshot)), counts, bytes };
    if (warmUp !== undefined) await inTurns(warmUp(next.base));
    const endsRollback = rolledBack;
    // After a reload that changed nothing, going back still leads to what was different.
    if (!isUnchanged(changes)) before = state;
    state = next;
    rolledBack = false;
    return { ok: true, changes, counts, warnings, endsRollback, ...(unkept === undefined ? {} : { unkept }) };
  };
  const rollbackNow = (): RollbackResult => {
    if (before === undefined) return { ok: false };
    const changes = compareKnowledge(state.base.knowledge, before.base.knowledge);
    state = before;
    before = undefined;
    rolledBack = true;
    return { ok: true, changes, counts: state.counts };
  };
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const result = last.then(work);
    // What failed because of a bug is its caller's to report; the next one starts afresh.
    last = result.catch(() => undefined);
    return result;
  };
  const live: LiveBase = {
    get current() {
      return state.base;
    },
    get counts() {
      return state.counts;
    },
    get rolledBack() {
      return rolledBack;
    },
    reload: () => inTurn(reloadNow),
    rollback: () => inTurn(rollbackNow),
    check: (also) => source.check(also),
  };
  const { unkept } = first;
  return { ok: true, live, warnings: opened.warnings, ...(unkept === undefined ? {} : { unkept }) };
}
