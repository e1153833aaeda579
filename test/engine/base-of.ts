/** The shared predicates together with made-up articles, checked and indexed as the bot does it. */
import { join } from 'node:path';
import type { FactBase } from '../../src/facts/base.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';

/** A base of the project's own knowledge and of some folders beside the tests. */
export async function baseOf(...folders: readonly string[]): Promise<FactBase> {
  const paths = ['../../knowledge', ...folders].map((folder) => join(import.meta.dirname, folder));
  const loaded = await loadKnowledge(paths, { required: REQUIRED_LANGUAGES });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return indexKnowledge(loaded.knowledge);
}
