/** Which questions an answer's message carries. The engine here only knows who was named last, and what was asked. */
import { expect, test } from 'vitest';
import type { Conversation } from '../../src/answer/answer.ts';
import { replay, turnsTo, type Asking, type Engine } from '../../src/discord/talk.ts';
import type { Turn } from '../../src/render/discord-thread.ts';
import { answerWith } from '../render/answers.ts';

/** "Ana when" names Ana; "where" alone is asked about whoever was named before. */
const engine: Engine = ({ text, conversation, meant }: Asking) => {
  const names = text.match(/\p{Lu}\p{L}+/gu) ?? [];
  const entities = meant === undefined ? (names.length > 0 ? names : (conversation?.entities ?? [])) : [meant];
  const choices =
    names[0] === 'Malik' && meant === undefined ? [{ id: 'dewi', label: 'Dewi Malik', question: 'Who is Dewi?' }] : [];
  const short = `${entities.join('+')} ${text.split(' ').at(-1) ?? ''}`;
  return answerWith({ question: text, short, choices, conversation: { language: 'en', facts: [], entities } });
};

/** Asks one after the other, as a member does; the turns that the last answer's message carries. */
function carriedAfter(...texts: string[]): readonly Turn[] {
  let conversation: Conversation | undefined;
  let turns: readonly Turn[] = [];
  for (const text of texts) {
    const answer = engine({ text, conversation });
    turns = turnsTo(answer, { conversation, turns }, { text }, engine);
    conversation = answer.conversation;
  }
  return turns;
}

test.each([
  [['Ana when'], ['Ana when']],
  [
    ['Ana when', 'where'],
    ['Ana when', 'where'],
  ],
  [
    ['Ana when', 'where', 'why'],
    ['Ana when', 'why'],
  ],
  [['Ana when', 'where', 'Bima why'], ['Bima why']],
])('after %j: %j', (texts, expected) => {
  expect(carriedAfter(...texts).map(({ text }) => text)).toEqual(expected);
});

test('too long a question is not carried, and neither is what goes on from it', () => {
  const long = `Ana ${'x'.repeat(500)}`;
  expect(carriedAfter(long)).toEqual([]);
  expect(carriedAfter(long, 'where')).toEqual([]);
  expect(carriedAfter(long, 'where', 'Bima when')).toEqual([{ text: 'Bima when' }]);
});

test('a choice is picked again by its label, or not at all', () => {
  const turns = [{ text: 'Malik when', picked: 'Dewi Malik' }, { text: 'where' }];
  expect(replay(turns, engine)?.answer.short).toBe('dewi where');
  expect(replay([{ text: 'Malik when', picked: 'Edo Malik' }], engine)).toBeUndefined();
  expect(replay([], engine)).toBeUndefined();
});
