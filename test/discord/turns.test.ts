/** Who is answered when. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Turns } from '../../src/discord/turns.ts';

let turns: Turns;
let done: string[];
beforeEach(() => {
  turns = new Turns();
  done = [];
});
const take = (name: string, conversation = name, isHeldUp?: () => boolean, work?: Promise<unknown>) =>
  turns.take(
    conversation,
    async () => {
      await work;
      done.push(name);
    },
    isHeldUp,
  );

describe('turns', () => {
  test('are taken in the order in which they were asked for', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => take(name)));
    expect(done).toEqual(['a', 'b', 'c']);
  });

  test('leave time in between for what arrives meanwhile', async () => {
    const first = turns.take('a', async () => {
      done.push('a');
      await new Promise((resolve) => setImmediate(resolve));
      done.push('read');
    });
    await Promise.all([first, take('b'), take('c'), take('d')]);
    expect(done.indexOf('read')).toBeLessThan(done.indexOf('c'));
  });

  test('are given to those behind while one is held up', async () => {
    let isHeldUp = true;
    const first = take('a', 'a', () => isHeldUp);
    await Promise.all([take('b'), take('c')]);
    expect(done).toEqual(['b', 'c']);
    isHeldUp = false;
    await first;
    expect(done).toEqual(['b', 'c', 'a']);
  });

  test('within a conversation wait for the one before, those of others do not', async () => {
    let finish: ((value?: unknown) => void) | undefined;
    const one = take('one', 'here', undefined, new Promise((resolve) => (finish = resolve)));
    const two = take('two', 'here');
    await take('elsewhere');
    expect(done).toEqual(['elsewhere']);
    finish?.();
    await Promise.all([one, two]);
    expect(done).toEqual(['elsewhere', 'one', 'two']);
  });

  test('do not wait for ever for one before that never ends', async () => {
    void take('one', 'here', undefined, new Promise(() => undefined));
    await take('two', 'here');
    expect(done).toEqual(['two']);
  });

  test('end as their work does, and those behind go on', async () => {
    const failed = turns.take('here', () => Promise.reject(new Error('broken')));
    const next = take('next', 'here');
    await expect(failed).rejects.toThrow('broken');
    await next;
    expect(done).toEqual(['next']);
  });
});
