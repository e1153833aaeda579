import type { FactBase } from './base.ts';
import { compareKnowledge, isUnchanged } from './changes.ts';
import type { KnowledgeChanges } from './changes.ts';
import type { Knowledge } from './fact.ts';
import type { Counts, LoadResult } from './load.ts';
import type { Problem } from './problem.ts';

export type ReloadResult =
  | {
      readonly ok: true;
      readonly changes: KnowledgeChanges;
      readonly counts: Counts;
      readonly warnings: readonly Problem[];
      /** The snapshot that this one replaced had been put back: what was undone then is in use again, unless it was edited. */
      readonly endsRollback: boolean;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What went back to; not ok where there is no snapshot to go back to. */
export type RollbackResult =
  { readonly ok: true; readonly changes: KnowledgeChanges; readonly counts: Counts } | { readonly ok: false };

/** The fact base in use, which a reload replaces as a whole. */
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
  check(also?: readonly string[]): Promise<LoadResult>;
}

export type OpenResult =
  | { readonly ok: true; readonly live: LiveBase; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Snapshot {
  readonly base: FactBase;
  readonly counts: Counts;
}

/**
 * Loads a fact base for use. `load` reads and checks the files (`loadKnowledge`), `index` makes a snapshot of what they
 * hold (`createBase`); both are called again by every reload.
 */
export async function openLiveBase(
  load: (also?: readonly string[]) => Promise<LoadResult>,
  index: (knowledge: Knowledge) => FactBase,
): Promise<OpenResult> {
  const first = await load();
  if (!first.ok) return first;
  let state: Snapshot = { base: index(first.knowledge), counts: first.counts };
  let before: Snapshot | undefined;
  let rolledBack = false;
  let last: Promise<unknown> = Promise.resolve();

  const reloadNow = async (): Promise<ReloadResult> => {
    const loaded = await load();
    if (!loaded.ok) return loaded;
    const { knowledge, counts, warnings } = loaded;
    const changes = compareKnowledge(state.base.knowledge, knowledge);
    const endsRollback = rolledBack;
    const next = { base: index(knowledge), counts };
    // After a reload that changed nothing, going back still leads to what was different.
    if (!isUnchanged(changes)) before = state;
    state = next;
    rolledBack = false;
    return { ok: true, changes, counts, warnings, endsRollback };
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
    check: load,
  };
  return { ok: true, live, warnings: first.warnings };
}
