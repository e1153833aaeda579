import { expect, test } from 'vitest';
import { Conversations, memberKey, messageKey } from '../../src/discord/conversations.ts';

const about = (entity: string) => ({ conversation: { language: 'en', facts: [], entities: [entity] }, turns: [] });

test('what is unused for longest is forgotten first', () => {
  const conversations = new Conversations(() => new Date(0), { most: 2, lifetime: 1000 });
  conversations.remember('a', about('ana'));
  conversations.remember('b', about('bima'));
  conversations.remember('a', about('citra'));
  conversations.remember('c', about('dewi'));
  expect(conversations.size).toBe(2);
  expect(conversations.recall('a')).toEqual(about('citra'));
  expect(conversations.recall('b')).toBeUndefined();
  expect(conversations.recall('c')).toEqual(about('dewi'));
});

test('a conversation lives on from its last question', () => {
  let now = 0;
  const conversations = new Conversations(() => new Date(now), { most: 10, lifetime: 1000 });
  conversations.remember('a', about('ana'));
  now = 900;
  conversations.remember('a', about('bima'));
  now = 1899;
  expect(conversations.recall('a')).toEqual(about('bima'));
  now = 1900;
  expect(conversations.recall('a')).toBeUndefined();
  expect(conversations.size).toBe(0);
});

test('members, channels and messages are kept apart', () => {
  const keys = [memberKey('1', '2'), memberKey('2', '1'), memberKey('12', ''), messageKey('1'), messageKey('12')];
  expect(new Set(keys).size).toBe(keys.length);
});
