import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Answer, Conversation } from '../../src/answer/answer.ts';
import { terminal as phrases } from '../../src/languages/en/terminal.ts';
import { runChat, type ChatOptions } from '../../src/terminal/chat.ts';
import { phrasesIn } from '../../src/languages/terminal-registry.ts';
import { answerWith, refusalWith, shownFact } from '../render/answers.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001b[A';
const TAB = '\t';

interface Setup extends Partial<ChatOptions> {
  /** A terminal with a person in front of it; otherwise a pipe. */
  readonly terminal?: boolean;
  readonly columns?: number;
}

/** Opens a chat; every question is answered with itself, unless `ask` says otherwise. */
function open({ terminal = true, columns = 80, ...options }: Setup = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: terminal });
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: terminal, columns });
  let shown = '';
  output.on('data', (text: string) => (shown += text));
  const earlier = new WeakMap<Conversation, string>();
  const asked: (readonly [question: string, earlier: string | undefined])[] = [];
  const ended = runChat(input, output, {
    phrases,
    colors: picocolors.createColors(false),
    explain: false,
    ask: (question, conversation) => {
      asked.push([question, conversation && earlier.get(conversation)]);
      const answer = echo(question, { conversation: { ...answerWith().conversation } });
      earlier.set(answer.conversation, question);
      return answer;
    },
    reload: () => Promise.reject(new Error('not asked for')),
    examples: () => ['Who met Ana?'],
    welcome: ['Welcome.'],
    onBug: (error) => {
      throw error;
    },
    ...options,
  });
  const type = async (keys: string): Promise<string> => {
    const before = shown.length;
    input.write(keys);
    await new Promise((done) => setTimeout(done, 20));
    return stripVTControlCharacters(shown.slice(before)).replaceAll('\r', '');
  };
  return { input, type, asked, ended, all: () => stripVTControlCharacters(shown).replaceAll('\r', '') };
}

function echo(question: string, change: Partial<Answer> = {}): Answer {
  return answerWith({
    question,
    short: `You asked ${question}`,
    text: `You asked ${question}`,
    facts: [],
    ...change,
  });
}

describe('the chat at a terminal', () => {
  it('welcomes, answers, and keeps the conversation', async () => {
    const { type, asked, all } = open();
    expect(await type('Who met Ana?\r')).toContain('You asked Who met Ana?\n');
    expect(await type('  And where?  \r')).toContain('You asked And where?\n');
    expect(all()).toMatch(/^Welcome\.\n\n> /);
    expect(asked).toEqual([
      ['Who met Ana?', undefined],
      ['And where?', 'Who met Ana?'],
    ]);
  });

  it('takes a number for the question that it stands for', async () => {
    const choices = [
      { id: 'ana-one', label: 'Ana One', question: 'Who is Ana One?' },
      { id: 'ana-two', label: 'Ana Two', question: 'Who is Ana Two?' },
    ];
    const asked: (readonly [question: string, meant: string | undefined])[] = [];
    const { type } = open({
      ask: (question, _, meant) => {
        asked.push([question, meant]);
        return question === 'Ana?' && meant === undefined
          ? echo(question, { status: 'ambiguous', choices })
          : echo(`${question} ${meant ?? ''}`);
      },
    });
    const choice = await type('Ana?\r');
    expect(choice).toContain(' 1. Ana One\n 2. Ana Two\n');
    expect(choice).toContain(phrases.chat.pickNumber(2));
    expect(await type('2\r')).toContain('> Ana Two\nYou asked Ana? ana-two');
    // Nothing is offered any more.
    expect(await type('2\r')).toContain(phrases.chat.nothingToPick);
    expect(asked).toEqual([
      ['Ana?', undefined],
      ['Ana?', 'ana-two'],
    ]);
  });

  it('offers what can be asked instead, and takes its number', async () => {
    const { type } = open({
      ask: (question) =>
        question === 'nonsense' ? refusalWith({ suggestions: ['Who met Ana?', 'Where?'] }) : echo(question),
    });
    expect(await type('nonsense\r')).toContain('You could ask:\n 1. Who met Ana?\n 2. Where?\n');
    expect(await type('3\r')).toContain(phrases.chat.pickNumber(2));
    expect(await type('1\r')).toContain('You asked Who met Ana?');
  });

  it.each(['quit', '/exit', 'Keluar'])('says to whoever types %s how to leave', async (line) => {
    const { type, asked } = open();
    expect(await type(`${line}\r`)).toContain(phrases.chat.howToLeave);
    expect(asked).toEqual([]);
  });

  it('says which numbers there are in the language of the answer, and wraps what was picked', async () => {
    const label = 'Ana '.repeat(40).trim();
    const { type } = open({
      ask: (question, _, meant) =>
        meant === undefined
          ? echo(question, { language: 'id', status: 'ambiguous', choices: [{ id: 'ana', label, question: label }] })
          : echo(question),
    });
    const inIndonesian = phrasesIn('id').chat.pickNumber(1);
    expect(await type('Ana?\r')).toContain(inIndonesian);
    expect(await type('7\r')).toContain(inIndonesian);
    const picked = (await type('1\r')).split('\n').filter((line) => line.includes('Ana'));
    expect(picked.length).toBeGreaterThan(2);
    expect(picked.every((line) => line.length <= 80)).toBe(true);
  });

  it('shows a long answer page by page', async () => {
    const more = {
      values: Array.from({ length: 12 }, (_, index) => `Guest ${index.toString()}`),
      facts: [shownFact()],
    };
    const { type } = open({ ask: (question) => echo(question, question === 'Who?' ? { more } : {}) });
    expect(await type('/more\r')).toContain(phrases.chat.nothingToExplain);
    expect(await type('Who?\r')).toContain(phrases.chat.pagesLeft(2));
    const second = await type('/more\r');
    expect(second).toContain('Page 2 of 3:\n- Guest 0\n');
    expect(second).toContain(`- Guest 9\n- ${shownFact().says}\nSource: The Examplian, paragraph 2\n`);
    expect(second).toContain(phrases.chat.pagesLeft(1));
    expect(await type('/more\r')).toContain('Page 3 of 3:\n- Guest 10\n- Guest 11\n');
    expect(await type('/more\r')).toContain(phrases.chat.nothingMore);
    expect(await type('When?\r')).not.toContain('/more');
    expect(await type('/more\r')).toContain(phrases.chat.nothingMore);
  });

  it('explains the last answer', async () => {
    const { type } = open();
    expect(await type('/explain\r')).toContain(phrases.chat.nothingToExplain);
    await type('Who?\r');
    expect(await type('/explain\r')).toContain('Asked for: when');
  });

  it('reloads, and says what changed or what is wrong', async () => {
    const sound = open({
      reload: () =>
        Promise.resolve({ outcome: { ok: true, added: 2, removed: 0, changed: 1, attributes: 3 }, problems: [] }),
    });
    expect(await sound.type('/reload\r')).toContain(
      'Reloaded: 2 facts added, 1 changed, 0 removed; 3 attributes are not as before.',
    );
    const broken = open({
      reload: () =>
        Promise.resolve({ outcome: { ok: false, problems: 1 }, problems: ['a.yaml:3:5: wrong; write right'] }),
    });
    expect(await broken.type('/reload\r')).toMatch(/a\.yaml:3:5: wrong; write right\nNot reloaded.*1 problem/);
    expect(await broken.type('Still there?\r')).toContain('You asked Still there?');
  });

  it('lists its commands, completes them, and says when there is no such command', async () => {
    const { type, asked } = open();
    const help = await type('/help\r');
    for (const { name, does } of phrases.chat.commands) expect(help).toContain(`${name.padEnd(10)} ${does}`);
    expect(help).toContain('Who met Ana?');
    expect(help).not.toContain('/help lists');
    await type('/ex');
    await type(TAB);
    expect(await type('\r')).toContain(phrases.chat.nothingToExplain);
    expect(await type('/dance now\r')).toContain(phrases.chat.unknownCommand('/dance'));
    expect(asked).toEqual([]);
  });

  it.each(['more', 'Lagi'])('takes %s for the command, and a number for none where there is no list', async (line) => {
    const { type, asked } = open();
    expect(await type(`${line}\r`)).toContain(phrases.chat.nothingToExplain);
    expect(await type('2\r')).toContain(phrases.chat.nothingToPick);
    expect(asked).toEqual([]);
  });

  it('remembers what was typed', async () => {
    const { type, asked } = open();
    await type('Who met Ana?\r');
    await type(`${UP}\r`);
    expect(asked.map(([question]) => question)).toEqual(['Who met Ana?', 'Who met Ana?']);
  });

  it.each([
    ['/quit', '/quit\r', ''],
    ['Ctrl-C', CTRL_C, '\n'],
    ['Ctrl-C in the middle of a question', `Who${CTRL_C}`, '\n'],
    ['Ctrl-D', CTRL_D, '\n'],
  ])('is left by %s, on a line of its own', async (_, keys, last) => {
    const { type, ended, all, asked } = open();
    await type(keys);
    await ended;
    expect(all().endsWith(last === '' ? '/quit\n' : '\n')).toBe(true);
    expect(asked).toEqual([]);
  });

  it('goes on after a bug in the engine', async () => {
    const bugs: unknown[] = [];
    const { type } = open({
      ask: (question) => {
        if (question === 'bug') throw new Error('a bug');
        return echo(question);
      },
      onBug: (error) => bugs.push(error),
    });
    expect(await type('bug\r')).toContain(phrases.chat.failed);
    expect(await type('fine\r')).toContain('You asked fine');
    expect(bugs).toHaveLength(1);
  });

  it('wraps between words at the width of the terminal, and at a hundred columns at most', async () => {
    const long = 'word '.repeat(60).trim();
    for (const [columns, widest] of [
      [30, 30],
      [300, 100],
    ] as const) {
      const { type } = open({ columns, ask: (question) => echo(question, { short: long, text: long }) });
      const lines = (await type('x\r')).split('\n').filter((line) => line.startsWith('word'));
      expect(Math.max(...lines.map((line) => line.length))).toBe(widest - 1);
      expect(lines.join(' ')).toBe(long);
    }
  });
});

describe('the chat on a pipe', () => {
  it('writes answers and nothing else, until the input ends', async () => {
    const { input, ended, all } = open({ terminal: false });
    input.end('one\n\n/help me\ntwo\n');
    await ended;
    expect(all()).toBe(`You asked one\n\n${phrases.chat.unknownCommand('/help')}\n\nYou asked two\n\n`);
  });

  it('stops at /quit', async () => {
    const { input, ended, all } = open({ terminal: false });
    input.write('one\n/quit\ntwo\n');
    await ended;
    expect(all()).toBe('You asked one\n\n');
  });

  it('wraps nothing and offers no numbers to pick', async () => {
    const long = 'word '.repeat(60).trim();
    const { input, ended, all } = open({
      terminal: false,
      ask: (question) => echo(question, { short: long, text: long, suggestions: ['Who?'] }),
    });
    input.end('one\n');
    await ended;
    expect(all()).toBe(`${long}\nYou could ask:\n 1. Who?\n\n`);
  });
});
