import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FACTS = join(import.meta.dirname, 'terminal/facts');

/** A copy of the project, of which the sources may be edited. */
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'faktual-launch-'));
  for (const name of ['src', 'commands', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return () => {
    rmSync(copy, { recursive: true });
  };
});

async function answer(): Promise<string> {
  const words = ['ask', '--knowledge', FACTS, 'When did Ana Wira visit Bima Sole?'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(copy, 'src/launch.js'), ...words], {
    cwd: copy,
  });
  expect(stderr).toBe('');
  return stdout;
}

const bundles = (): string[] => readdirSync(join(copy, 'dist'));

describe('npm start', () => {
  it('bundles the sources once, and again when one of them has changed', async () => {
    expect(await answer()).toContain('3 March 2031');
    const [first] = bundles();
    expect(await answer()).toContain('3 March 2031');
    expect(bundles()).toEqual([first]);

    appendFileSync(join(copy, 'src/main.ts'), "\nconsole.log('edited');\n");
    expect(await answer()).toContain('edited');
    expect(bundles()).toHaveLength(2);
    expect(bundles()).toContain(first);
  });

  it('runs the sources as they are where no bundle can be written', async () => {
    expect(await answer()).toContain('3 March 2031');
    rmSync(join(copy, 'dist'), { recursive: true });
    writeFileSync(join(copy, 'dist'), 'in the way');
    appendFileSync(join(copy, 'src/main.ts'), "\nconsole.log('edited');\n");
    expect(await answer()).toContain('edited');
    expect(statSync(join(copy, 'dist')).isFile()).toBe(true);
  });
});
