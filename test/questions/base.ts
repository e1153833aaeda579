import { join } from 'node:path';
import type { FactBase } from '../../src/facts/base.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { loadKnowledge } from '../../src/facts/load.ts';

/** The fact base that the project ships with: what the tables ask about. Throws with its problems when it has any. */
export async function shippedBase(): Promise<FactBase> {
  const directory = join(import.meta.dirname, '../../knowledge');
  const loaded = await loadKnowledge([directory], { required: ['id', 'en'] });
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => JSON.stringify(problem)).join('\n'));
  return indexKnowledge(loaded.knowledge);
}
