import type { FactBase } from './base.ts';
import { compareKnowledge } from './changes.ts';
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
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
  /** Reads and checks the files without using them. */
  check(): Promise<LoadResult>;
}

export type OpenResult =
  | { readonly ok: true; readonly live: LiveBase; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads a fact base for use. `load` reads and checks the files (`loadKnowledge`), `index` makes a snapshot of what they
 * hold (`createBase`); both are called again by every reload.
 */
export async function openLiveBase(
  load: () => Promise<LoadResult>,
  index: (knowledge: Knowledge) => FactBase,
): Promise<OpenResult> {
  const first = await load();
  if (!first.ok) return first;
  let state = { base: index(first.knowledge), counts: first.counts };
  let last: Promise<unknown> = Promise.resolve();

  const reloadNow = async (): Promise<ReloadResult> => {
    const loaded = await load();
    if (!loaded.ok) return loaded;
    const { knowledge, counts, warnings } = loaded;
    const changes = compareKnowledge(state.base.knowledge, knowledge);
    state = { base: index(knowledge), counts };
    return { ok: true, changes, counts, warnings };
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
    check: load,
  };
  return { ok: true, live, warnings: first.warnings };
}
