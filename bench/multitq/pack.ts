/** The benchmark's facts as a fact base: its data pack with the table that was given. */
import { cp, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactBase } from '../../src/facts/base.ts';
import { openFactBase } from '../../src/opening/open.ts';

const PACK = fileURLToPath(new URL('knowledge', import.meta.url));
/** The table's name in the pack: the file beside it says what its columns mean. */
const TABLE = 'events';
const ENDING = /\.(?:csv|tsv)(?:\.gz)?$/i;

/** The base of a file of facts; rejects with what is wrong where it cannot be read. */
export async function openPack(facts: string): Promise<FactBase> {
  const ending = ENDING.exec(facts)?.[0];
  if (ending === undefined) throw new Error(`${facts}: a table ends in .csv, .tsv, .csv.gz or .tsv.gz`);
  const folder = await mkdtemp(join(tmpdir(), 'faktual-multitq-'));
  try {
    await cp(PACK, folder, { recursive: true });
    await copyFile(facts, join(folder, 'tables', TABLE + ending.toLowerCase()));
    const opened = await openFactBase([folder]);
    if (opened.ok) return opened.live.current;
    const [first] = opened.problems;
    throw new Error(`${facts}:${first?.line ?? 1}: ${first?.code ?? ''} (${opened.problems.length} problems)`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
