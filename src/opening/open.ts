/** Opens a fact base for use. */
import type { FactBase } from '../facts/base.ts';
import { openLiveBase } from '../facts/live-base.ts';
import type { CheckResult, OpenResult, Rebuilt } from '../facts/live-base.ts';
import type { Steps } from '../facts/steps.ts';
import { baseOver } from '../languages/analyser.ts';
import { build } from './build.ts';
import type { BasePlace, Tell } from './build.ts';
import { inThread, THREAD_MEMORY } from './thread.ts';

export interface OpenOptions {
  /** Folder for the snapshot of the base; none is kept without one. */
  readonly cache?: string;
  /** Hears, while the base is opened, how many rows of a table have been read. */
  readonly tell?: Tell;
  /** What a reload may take, in MiB; see `THREAD_MEMORY`. */
  readonly memory?: number;
  /** Gets the base that a reload brings ready for questions before it is used. */
  readonly warmUp?: (base: FactBase) => Steps<unknown>;
}

/**
 * Opens the fact base that `folders` make up, in all registered languages, or comes back with everything that is wrong with
 * it. The first time everything is done here, since nobody has a base yet that could answer; later in a thread.
 */
export function openFactBase(
  folders: readonly string[],
  { cache, tell, memory = THREAD_MEMORY, warmUp }: OpenOptions = {},
): Promise<OpenResult> {
  const place: BasePlace = { folders, ...(cache === undefined ? {} : { cache }) };
  return openLiveBase(
    {
      build: () => build(place, tell),
      rebuild: (before) => inThread<Rebuilt>({ kind: 'rebuild', place, before }, memory),
      check: (also = []) =>
        inThread<CheckResult>({ kind: 'check', place: { ...place, folders: [...folders, ...also] } }, memory),
    },
    ({ knowledge, index }) => baseOver(knowledge, index),
    warmUp,
  );
}
