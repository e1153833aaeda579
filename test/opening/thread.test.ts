import { expect, test } from 'vitest';
import { inThread, THREAD_MEMORY } from '../../src/opening/thread.ts';
import { folderOf, SOUND } from '../facts/folder.ts';

test('a thread that breaks down is a problem that says why', async () => {
  const folder = await folderOf(SOUND);
  // What the new base is to be compared with is no snapshot.
  const task = { kind: 'rebuild', place: { folders: [folder] }, before: new SharedArrayBuffer(16) } as const;
  const params = { reason: expect.stringContaining('JSON') as unknown };
  expect(await inThread(task, THREAD_MEMORY)).toEqual({
    ok: false,
    problems: [{ file: folder, line: 1, column: 1, code: 'broken-down', params }],
  });
});
