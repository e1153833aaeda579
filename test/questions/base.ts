import { join } from 'node:path';
import type { FactBase } from '../../src/facts/base.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';

/** The fact bases that tables ask about: the one that the project ships with, and the same with the examples. */
const FOLDERS = { shipped: ['knowledge'], 'with-examples': ['knowledge', 'knowledge/examples'] } as const;
export type BaseName = keyof typeof FOLDERS;

/** Loads one of the bases. Throws with its problems when it has any. */
export async function openBase(name: BaseName): Promise<FactBase> {
  const folders = FOLDERS[name].map((folder) => join(import.meta.dirname, '../..', folder));
  const loaded = await loadKnowledge(folders, { required: REQUIRED_LANGUAGES });
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => JSON.stringify(problem)).join('\n'));
  return indexKnowledge(loaded.knowledge);
}
