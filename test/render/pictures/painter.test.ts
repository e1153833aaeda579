import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { Painter } from '../../../src/render/pictures/painter.ts';
import type { TimelineScene } from '../../../src/render/pictures/scene.ts';

// On a busy machine the first picture takes many seconds.
vi.setConfig({ testTimeout: 60_000 });

const scene: TimelineScene = {
  kind: 'timeline',
  locale: 'en-GB',
  title: 'Ana',
  summary: '1 event',
  rows: [
    {
      kind: 'event',
      from: 22_000,
      to: 22_000,
      date: '27 March 2030',
      inferred: false,
      text: 'Ana met Bima',
      highlights: [],
    },
  ],
  notes: [],
};

test('a thread that ends in the middle of a picture is told of, and the next picture is drawn by a new one', async () => {
  const faults: unknown[] = [];
  const painter = new Painter((error) => faults.push(error));
  const unfinished = painter.draw(scene);
  await nextTurn();
  await painter.close();
  expect(await unfinished).toBeUndefined();
  expect(faults.map(String)).toEqual([expect.stringMatching(/^Error: the thread ended/)]);
  expect((await painter.draw(scene))?.png.length).toBeGreaterThan(1000);
  await painter.close();
});
