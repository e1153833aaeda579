import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/facts/load.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

test('the example article that editors copy from the README is a fact base without a problem', async () => {
  const readme = await readFile(join(KNOWLEDGE, 'README.md'), 'utf8');
  const example = /^```yaml\n(.{1,9000}?)^```$/ms.exec(readme)?.[1] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'faktual-readme-'));
  try {
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles', 'ana-in-port-example.yaml'), example);
    await cp(join(KNOWLEDGE, 'predicates.yaml'), join(folder, 'predicates.yaml'));
    expect(await loadKnowledge([folder], { required: ['id', 'en'] })).toMatchObject({
      ok: true,
      counts: { facts: 4, entities: 4 },
      warnings: [],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
