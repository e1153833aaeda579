/** What a conversation carries stays small, however long it lasts, and is plain JSON. */
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/answer/answer.ts';
import { ask } from '../../src/ask.ts';
import { openBase } from '../questions/base.ts';
import { readTables } from '../questions/table.ts';
import { expectContract } from './contract.ts';

const base = await openBase('with-examples');
const now = new Date('2025-06-02T09:00:00Z');

const asked = readTables().flatMap(({ conversations }) => conversations.flat().map((row) => row.ask));

/** Turns that each add to what was said before, in both languages. */
const growing = [
  'Siapa yang bertemu Lukianov?',
  'dan Sukarno?',
  'And where?',
  'lalu soal senjata?',
  'what about the weapons?',
  'dan Nehru, Zhou Enlai, U Nu, Kotelawala?',
  'Apakah di Jakarta pada tahun 1955?',
  'terus kenapa?',
  'and in Bandung or Bogor?',
  'Siapa lagi?',
];

/** Two hundred turns, each with the context that the one before left. */
function sizes(turns: readonly string[]): number[] {
  let conversation: Conversation | undefined;
  return Array.from({ length: 200 }, (_, turn) => {
    const question = turns[turn % turns.length] ?? '';
    const answer = ask(question, base, { now, ...(conversation && { conversation }) });
    expectContract(answer);
    // A door may keep it as text between two messages.
    conversation = JSON.parse(JSON.stringify(answer.conversation)) as Conversation;
    expect(conversation, question).toEqual(answer.conversation);
    return Buffer.byteLength(JSON.stringify(conversation));
  });
}

describe('a conversation of two hundred turns', () => {
  it('stays below 2 kB when every turn adds to the one before', () => {
    expect(Math.max(...sizes(growing))).toBeLessThan(2048);
  });

  it('stays below 2 kB when its turns have nothing to do with each other', () => {
    expect(Math.max(...sizes(asked.filter((_, at) => at % 11 === 0)))).toBeLessThan(2048);
  });
});
