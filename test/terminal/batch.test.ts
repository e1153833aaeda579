import { createInterface } from 'node:readline';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/answer/answer.ts';
import { terminal as phrases } from '../../src/languages/en/terminal.ts';
import type { Asker } from '../../src/terminal/asker.ts';
import { runBatch } from '../../src/terminal/batch.ts';
import { answerWith } from '../render/answers.ts';

/** What each conversation has had so far; to everybody but the engine, a conversation is opaque. */
const asked = new WeakMap<Conversation, string>();

/** Answers with the question, after the questions that the conversation already had. */
const echo: Asker = (question, conversation) => {
  const earlier = conversation && asked.get(conversation);
  const text = earlier === undefined ? question : `${earlier} / ${question}`;
  const next = { ...answerWith().conversation };
  asked.set(next, text);
  return answerWith({ question, text, conversation: next });
};

interface Written {
  readonly answer?: string;
  readonly error?: string;
  readonly line?: number;
}

/** Starts a batch; `next` waits for its next line. */
function start(ask: Asker = echo) {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  const bugs: unknown[] = [];
  const ended = runBatch(input, output, ask, { phrases, explain: false, onBug: (error) => bugs.push(error) }).then(() =>
    output.end(),
  );
  const lines = createInterface({ input: output })[Symbol.asyncIterator]();
  const next = async (): Promise<Written> => JSON.parse(String((await lines.next()).value)) as Written;
  return { input, ended, bugs, next };
}

/** What comes back for all of `lines`. */
async function batch(lines: string, ask?: Asker): Promise<Written[]> {
  const input = new PassThrough();
  const parts: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk));
      done();
    },
  });
  input.end(lines);
  await runBatch(input, output, ask ?? echo, { phrases, explain: false, onBug: () => undefined });
  const text = parts.join('');
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Written);
}

describe('a batch', () => {
  it('answers each line before the next one is there', async () => {
    const { input, next, ended } = start();
    input.write('Who met Ana?\n');
    expect(await next()).toMatchObject({ question: 'Who met Ana?' });
    input.write('{"question": "When?"');
    input.write('}\nWhere?\n');
    expect(await next()).toMatchObject({ question: 'When?' });
    expect(await next()).toMatchObject({ question: 'Where?' });
    input.end();
    await ended;
  });

  it('answers every line in order, empty and unfinished ones too', async () => {
    const answers = await batch('one\n\n  "two"\r\n[three]\nfour');
    expect(answers.map(({ answer }) => answer)).toEqual(['one', '', '  "two"', '[three]', 'four']);
  });

  it('has nothing to say to no input', async () => {
    expect(await batch('')).toEqual([]);
  });

  it('lets the lines of a conversation share context, and no others', async () => {
    const answers = await batch(
      [
        '{"question": "a1", "conversation": "a"}',
        '{"question": "b1", "conversation": 7}',
        'alone',
        '{"question": "a2", "conversation": "a"}',
        '{"question": "b2", "conversation": 7}',
        '{"question": "alone too", "conversation": null}',
      ].join('\n'),
    );
    expect(answers.map(({ answer }) => answer)).toEqual(['a1', 'b1', 'alone', 'a1 / a2', 'b1 / b2', 'alone too']);
  });

  it('remembers a thousand conversations, and forgets the one that was silent longest', async () => {
    const line = (question: string, conversation: string) => JSON.stringify({ question, conversation });
    const others = Array.from({ length: 998 }, (_, index) => line('other', `other ${index.toString()}`));
    const answers = await batch(
      [
        line('silent', 'silent'),
        line('active', 'active'),
        ...others,
        line('still here', 'silent'),
        line('still here', 'active'),
        line('one more', 'one more'),
        line('and one more', 'and one more'),
        line('forgotten', 'other 0'),
        line('known', 'silent'),
      ].join('\n'),
    );
    expect(answers.slice(1000).map(({ answer }) => answer)).toEqual([
      'silent / still here',
      'active / still here',
      'one more',
      'and one more',
      'forgotten',
      'silent / still here / known',
    ]);
  });

  it.each([
    ['{"question": "a"', 'JSON'],
    ['{"text": "a"}', '"question"'],
    ['{"question": ["a"]}', '"question"'],
    ['{"question": "a", "conversation": {}}', '"conversation"'],
    ['a'.repeat(100_001), 'too long'],
  ])('says what is wrong with a line, and goes on (case %#)', async (broken, word) => {
    const [before, error, after] = await batch(`before\n${broken}\nafter\n`);
    expect([before?.answer, after?.answer]).toEqual(['before', 'after']);
    expect(Object.keys(error ?? {})).toEqual(['error', 'line']);
    expect(error?.line).toBe(2);
    expect(error?.error).toContain(word);
  });

  it('survives a bug in the engine, and reports it', async () => {
    const bug = new Error('a bug');
    const { input, next, bugs, ended } = start((question) => {
      if (question === 'bug') throw bug;
      return answerWith({ question });
    });
    input.end('bug\nfine\n');
    expect(await next()).toMatchObject({ line: 1 });
    expect(await next()).toMatchObject({ question: 'fine' });
    await ended;
    expect(bugs).toEqual([bug]);
  });

  it('measures the engine alone', async () => {
    const slow: Asker = (question) => {
      const until = performance.now() + 30;
      while (performance.now() < until);
      return answerWith({ question });
    };
    const [answer] = (await batch('slow\n', slow)) as { tookMs?: number }[];
    expect(answer?.tookMs).toBeGreaterThanOrEqual(30);
    const [quick] = (await batch('quick\n')) as { tookMs?: number }[];
    expect(quick?.tookMs).toBeLessThan(30);
  });

  it('ends without a word when nobody reads any more', async () => {
    const input = new PassThrough();
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    input.write('one\n');
    await runBatch(input, output, echo, { phrases, explain: false, onBug: () => undefined });
    expect(input.destroyed).toBe(true);
  });
});
