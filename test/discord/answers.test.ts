import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

describe('an answer', () => {
  test('is short and bold first, then the fact, then its linked source', async () => {
    const { embed } = await world.discord.member().slash('ask', { question: 'When did Ana meet Bima?' });

    const [short, sentence] = (embed?.description ?? '').split('\n\n');
    expect(short).toMatch(/^\*\*.*3 March 2031.*\*\*$/);
    expect(sentence).toContain('Minister Ana Wira visited Bima Sole in Port Example on 3 March 2031');
    const source = embed?.fields?.find(({ name }) => name === 'Source');
    expect(source?.value).toContain('[Example Times](https://news.example/ana_in_%28port%29_example)');
    expect(source?.value).toMatch(/Ana visits Port Example · paragraph 1 · .*March 2031/);
  });

  test('shows the question above it, because others in the channel do not see what was typed', async () => {
    const { embed } = await world.discord.member().slash('ask', { question: 'Who visited\nBima Sole?' });
    expect(embed?.author?.name).toBe('Who visited Bima Sole?');
  });

  test('is in the language of the question, whatever the language of the member', async () => {
    const member = world.discord.member({ locale: 'en-US' });
    const { text } = await member.slash('ask', { question: 'Kapan Ana bertemu Bima?' });
    expect(text).toContain('3 Maret 2031');
    expect(text).toContain('Sumber');
    expect(text).toContain('paragraf 1');
  });

  test('is seen by the asker alone when that was chosen', async () => {
    const member = world.discord.member();
    expect((await member.slash('ask', { question: 'Who met Bima?', private: true })).ephemeral).toBe(true);
    expect((await member.slash('ask', { question: 'Who met Bima?', private: false })).ephemeral).toBe(false);
    expect((await member.slash('ask', { question: 'Who met Bima?' })).ephemeral).toBe(false);
  });

  test('shows what a fact says as it is written: no Markdown, no ping, no link', async () => {
    const { embed } = await world.discord
      .member()
      .slash('ask', { question: 'What did Citra Dale say about the opening?' });
    const description = embed?.description ?? '';
    expect(description).toContain('\\*\\*welcome\\*\\* \\<@300000000000000009\\>');
    expect(description).not.toMatch(/@everyone/);
    expect(description).not.toContain('https://evil.example');
    expect(embed?.fields?.at(-1)?.value).toContain('Harbour \\*Daily\\*');
  });
});

describe('a question that has no answer', () => {
  test('is told apart from others by its refusal, which brings no source of its own', async () => {
    const member = world.discord.member();
    const notStated = await member.slash('ask', { question: 'How long did Ana meet Bima?' });
    const noMatch = await member.slash('ask', { question: 'Who won the football match in Elsewhere?' });
    const notUnderstood = await member.slash('ask', { question: '🤷🤷🤷' });
    const lines = [notStated, noMatch, notUnderstood].map(({ embed }) => embed?.description?.split('\n')[0]);
    expect(new Set(lines).size).toBe(3);
    for (const { embed } of [notStated, noMatch, notUnderstood]) expect(embed?.description).toMatch(/^\*\*/);
  });

  test('leads to questions that have one', async () => {
    const member = world.discord.member();
    const refusal = await member.slash('ask', { question: 'xyzzy?' });
    expect(refusal.buttons.length).toBeGreaterThan(0);
    for (const question of refusal.buttons) {
      const answer = await member.slash('ask', { question });
      expect(answer.embed?.fields?.map(({ name }) => name)).toContain('Source');
    }
  });
});

test('a name that nobody has is said to be none, to the asker alone, with names that come near', async () => {
  const member = world.discord.member();
  const unknown = [
    ['who', { met: 'Bima Nobody' }, 'Bima Nobody'],
    ['who', { met: 'Zorg', topic: 'second-pier' }, 'Zorg'],
    ['when', { person: 'Ana', with: 'Zorg Nimbus' }, 'Zorg Nimbus'],
    ['where', { person: 'Nobody', with: 'Ana' }, 'Nobody'],
    ['about', { person: 'Zorg' }, 'Zorg'],
  ] as const;
  for (const [command, options, name] of unknown) {
    const { ephemeral, content } = await member.slash(command, options);
    expect({ ephemeral, content }).toEqual({
      ephemeral: true,
      content: expect.stringMatching(`^I know nobody called “${name}”.*Pick a name`) as unknown,
    });
  }
  const { content } = await world.discord.member({ locale: 'id' }).slash('who', { met: 'Bima Nobody' });
  expect(content).toContain('Saya tidak mengenal “Bima Nobody”. Maksud Anda Bima Sole?');
});

test('a name that is misspelt, an office or a description is asked about as it was typed', async () => {
  const member = world.discord.member();
  for (const met of ['Bmia', 'the Mayor of Port Example', 'bima'])
    expect((await member.slash('who', { met })).embed?.description, met).toContain('Ana Wira');
});

test.each([
  ['everyone', '@everyone @here <@&400000000000000001> who met Bima?'],
  ['Markdown', '**Who** _met_ ~~Bima~~ `x` ||y|| [z](https://evil.example)'],
  ['a code block', '```js\nalert(1)\n```'],
  ['two thousand characters', `Who met ${'Bima '.repeat(400)}`.slice(0, 2000)],
  ['one long word', 'a'.repeat(2000)],
  ['right-to-left text', '\u202Eمن قابل Bima؟'],
  ['zero-width characters', 'W\u200Bh\u200Do met B\uFEFFima?'],
  ['only emoji', '🦆👩‍👩‍👧‍👦'],
  ['SQL', `'; DROP TABLE facts; --`],
])('takes %s without breaking anything', async (_, question) => {
  const { embed, text } = await world.discord.member().slash('ask', { question });
  expect(embed?.description).toMatch(/^\*\*/);
  // What is read as Markdown or as a ping is in the description and the fields; the line above shows text as it is.
  const read = [embed?.description, ...(embed?.fields ?? []).map(({ value }) => value)].join('\n');
  expect(read).not.toMatch(/@everyone|@here|(?<!\\)<@/);
  expect(text).not.toMatch(/[\u202A-\u202E]/);
});
