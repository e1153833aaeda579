import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { IDS, PERMISSIONS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

// On a busy machine the first picture takes many seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Starting the thread that draws takes longer than all the rest, so tests that change nothing share a world.
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Width and height of a PNG, from its header; fails on anything else. */
function sizeOf(bytes: Uint8Array | undefined): { width: number; height: number } {
  const file = Buffer.from(bytes ?? []);
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

describe('/timeline', () => {
  test('shows a picture with a text for it, and the list with its sources beneath', async () => {
    const { files, embed, ephemeral } = await world.discord.member().slash('timeline', { person: 'bima-sole' });
    expect(ephemeral).toBe(false);
    expect(files.map(({ name }) => name)).toEqual(['timeline.png']);
    const { width, height } = sizeOf(files[0]?.bytes);
    expect(width).toBe(1080);
    expect(height).toBeGreaterThan(400);
    expect(files[0]?.description).toMatch(
      /^Bima Sole, 2 events · 3 March\s–\s1 June 2031\n3 March 2031: Minister Ana Wira visited/,
    );
    const lines = embed?.description?.split('\n\n') ?? [];
    expect(lines[1]).toMatch(/^\*\*3 March 2031\*\* Minister Ana Wira visited Bima Sole/);
    expect(lines[2]).toMatch(/^\*\*1 June 2031\*\* Citra Dale met Bima Sole/);
    expect(embed?.fields?.at(-1)?.value).toMatch(/Example Times[^]*Harbour/);
  });

  test('is in the language of the member', async () => {
    const member = world.discord.member({ locale: 'id' });
    const { files, embed } = await member.slash('timeline', { person: 'bima-sole' });
    expect(files[0]?.description).toContain('2 peristiwa');
    expect(embed?.description).toContain('**3 Maret 2031** Menteri Ana Wira mengunjungi');
    expect(embed?.fields?.at(-1)?.name).toBe('Sumber');
  });

  test.each([
    [{ from: '2031-06' }, ['1 June 2031'], ['3 March 2031']],
    [{ to: 'April 2031' }, ['3 March 2031'], ['1 June 2031']],
    [{ from: '1 Maret 2031', to: '31/3/2031' }, ['3 March 2031'], ['1 June 2031']],
    [{ from: '2031', to: '2031' }, ['3 March 2031', '1 June 2031'], []],
    [{ from: 'this year' }, ['3 March 2031', '1 June 2031'], []],
  ])('keeps to the time that was asked for: %j', async (options, inside, outside) => {
    const { embed } = await world.discord.member().slash('timeline', options);
    for (const date of inside) expect(embed?.description).toContain(`**${date}**`);
    for (const date of outside) expect(embed?.description).not.toContain(`**${date}**`);
  });

  test('does not tell a part of an event beside it', async () => {
    const { embed } = await world.discord.member().slash('timeline', { person: 'ana-wira' });
    expect(embed?.description).toContain('1 event');
    expect(embed?.description).not.toContain('second pier');
  });

  test('is seen by the asker alone when that was chosen', async () => {
    const shown = await world.discord.member().slash('timeline', { person: 'Bima', private: true });
    expect(shown.ephemeral).toBe(true);
    expect(shown.files).toHaveLength(1);
  });

  test('completes names, also misspelt ones', async () => {
    const choices = await world.discord.member().autocomplete('timeline', { person: 'Bmia' });
    expect(choices).toContainEqual({ name: 'Bima Sole', value: 'bima-sole' });
  });

  test.each([
    ['en-US', { person: 'Bima Solle' }, /nobody called “Bima Solle”.*Bima Sole/],
    ['id', { person: 'Bima Solle' }, /tidak mengenal “Bima Solle”.*Bima Sole/],
    ['en-US', { from: 'soon' }, /“soon” is no date.*2025-04-25/],
    ['id', { to: '31 Februari 2031' }, /“31 Februari 2031” bukan tanggal/],
    ['en-US', { from: '2032', to: '2031' }, /2032 lies after 2031/],
    ['id', { from: '2032', to: '2031' }, /2032 jatuh setelah 2031/],
    ['en-US', { person: 'bima-sole', from: '2035' }, /no event of Bima Sole in that time/],
    ['id', { person: 'bima-sole', from: '2035' }, /tidak memuat peristiwa bertanggal tentang Bima Sole pada waktu itu/],
  ])('says what to do instead, to the member alone: %s %j', async (locale, options, line) => {
    const shown = await world.discord.member({ locale }).slash('timeline', options);
    expect(shown.ephemeral).toBe(true);
    expect(shown.files).toEqual([]);
    expect(shown.content.replaceAll('\\', '')).toMatch(line);
  });
});

describe('/network', () => {
  test.each([
    ['en-US', 'Who met Bima Sole', 'Ana Wira: 1 meeting, 3 March 2031'],
    ['id', 'Siapa bertemu Bima Sole', 'Ana Wira: 1 pertemuan, 3 Maret 2031'],
  ])('shows whom somebody met, as a picture and as a list: %s', async (locale, title, line) => {
    const { files, embed } = await world.discord.member({ locale }).slash('network', { person: 'bima-sole' });
    expect(sizeOf(files[0]?.bytes).width).toBe(1080);
    expect(files[0]?.name).toBe('network.png');
    expect(files[0]?.description).toContain(title);
    expect(files[0]?.description).toContain(line);
    expect(embed?.title).toBe(title);
    expect(embed?.description).toContain(`• ${line}`);
    expect(embed?.fields?.at(-1)?.value).toContain('Example Times');
  });

  test('without a name shows who met most', async () => {
    const { embed } = await world.discord.member().slash('network');
    expect(embed?.title).toBe('Who met whom');
    expect(embed?.description).toContain('3 names · 2 meetings');
    expect(embed?.description).toContain('Ana Wira – Bima Sole: 1 meeting');
  });

  test('says so where there is no meeting', async () => {
    const member = world.discord.member();
    const unknown = await member.slash('network', { person: 'xyzzy' });
    expect(unknown).toMatchObject({ ephemeral: true, content: expect.stringContaining('nobody called') as unknown });
    const none = await member.slash('network', { person: 'second-pier' });
    expect(none.content).toContain('no meeting of second pier');
  });
});

test('many who ask at once get their pictures, and questions are answered meanwhile', async () => {
  const asked = ['bima-sole', 'ana-wira', 'citra-dale', 'bima-sole', 'bima-sole', 'ana-wira'].map((person) =>
    world.discord.member().slash('timeline', { person }),
  );
  const answer = await world.discord.member().slash('ask', { question: 'When did Ana meet Bima?' });
  expect(answer.text).toContain('3 March 2031');
  for (const shown of await Promise.all(asked)) expect(shown.files).toHaveLength(1);
});

test('where the bot may not attach files, the list comes alone and says so', async () => {
  const strict = await startWorld({ discord: { permissions: PERMISSIONS.everyone & ~0x8000n } });
  const shown = await strict.discord.member().slash('timeline', { person: 'bima-sole' });
  expect(shown.files).toEqual([]);
  expect(shown.content).toContain('may not attach files');
  expect(shown.embed?.description).toContain('**3 March 2031**');
  await strict.stop();
});

describe('what a server has set holds for pictures', () => {
  const DEFAULTS = { cooldown: 0, privateAnswers: false };
  const set = (change: Partial<typeof DEFAULTS>) => world.store.settings.change(IDS.guild, change, '1');
  const commands = ['timeline', 'network'] as const;
  const use = (command: (typeof commands)[number], options = {}, member = world.discord.member()) =>
    member.slash(command, { person: 'bima-sole', ...options });

  test.each(commands)('/%s is seen by the asker alone, unless the command says otherwise', async (command) => {
    await set({ privateAnswers: true });
    const shown = await use(command);
    expect(shown.ephemeral).toBe(true);
    expect(shown.files).toHaveLength(1);
    expect((await use(command, { private: false })).ephemeral).toBe(false);
    await set(DEFAULTS);
    expect((await use(command)).ephemeral).toBe(false);
  });

  test.each(commands)('/%s has to be waited for like an answer', async (command) => {
    await set({ cooldown: 30 });
    const member = world.discord.member();
    expect((await use(command, {}, member)).files).toHaveLength(1);
    await world.pass(10_000);
    const early = await use(command, { private: false }, member);
    expect(early).toMatchObject({
      ephemeral: true,
      files: [],
      content: expect.stringContaining('20 seconds') as unknown,
    });
    expect((await member.slash('ask', { question: 'When did Ana meet Bima?' })).content).toContain('20 seconds');
    expect((await use(command)).files).toHaveLength(1);
    await world.pass(20_000);
    expect((await use(command, {}, member)).files).toHaveLength(1);
    await set(DEFAULTS);
  });
});

describe('a long timeline', () => {
  const MEETINGS = 20;
  const HOSTILE = '</text><script>@everyone</script><image href="file:///etc/passwd"/>&amp;]]>';
  let busy: World;
  beforeAll(async () => {
    busy = await startWorld();
    const rows = Array.from(
      { length: MEETINGS },
      (_, at) => `Ana Wira,meet,Bima Sole,2031-04-${String(at + 1).padStart(2, '0')}`,
    );
    await mkdir(join(busy.knowledge, 'tables'));
    await writeFile(join(busy.knowledge, 'tables', 'diary.csv'), ['who,did,whom,when', ...rows].join('\n'));
    await appendFile(
      join(busy.knowledge, 'articles', 'harbour-opens.yaml'),
      `  - id: hostile
    who: citra-dale
    did: meet
    whom: ana-wira
    when: 2031-06-03
    says: { id: ${JSON.stringify(HOSTILE)}, en: ${JSON.stringify(HOSTILE)} }
    source: { paragraph: 3 }
`,
    );
    await busy.discord.member({ admin: true }).slash('facts reload');
  });
  afterAll(() => busy.stop());

  test('what a fact says can neither ping nor break out of the picture', async () => {
    const shown = await busy.discord.member().slash('timeline', { person: 'citra-dale' });
    sizeOf(shown.files[0]?.bytes);
    expect(shown.embed?.description).toContain('script');
    expect(shown.embed?.description).not.toMatch(/@everyone/);
  });

  test('is put together in the picture, and turned page by page beneath it, also after a restart', async () => {
    const member = busy.discord.member();
    const first = await member.slash('timeline', { person: 'ana-wira' });
    expect(first.embed?.description).toContain('22 events');
    expect(first.embed?.description).toContain('Page 1 of 3');
    expect(first.files[0]?.description).toMatch(/April 2031: \d+ events/);
    expect(first.buttons).toEqual(['Next']);
    await busy.restart();
    // Somebody else turns it: the list stays in the language in which it was asked for.
    const second = await busy.discord.member({ locale: 'id' }).press(first, 'Next');
    expect(second.id).toBe(first.id);
    expect(second.files).toHaveLength(1);
    expect(second.embed?.description).toContain('Page 2 of 3');
    const third = await member.press(second, 'Next');
    expect(third.buttons).toEqual(['Previous']);
    expect(third.embed?.description).toContain('**20 April 2031**');
  });

  test('declines a press for what is no longer in the facts, and one that was tampered with', async () => {
    const member = busy.discord.member();
    const first = await member.slash('timeline', { person: 'ana-wira' });
    for (const id of [
      'timeline:en:1:x:x:nobody',
      'timeline:en:1:999999:x:',
      'timeline:en:x:x:x:',
      'timeline:../../etc:1:x:x:',
    ]) {
      const declined = await member.pressId(first, { id });
      expect(declined.content).toContain('no longer fit');
      expect(declined.ephemeral).toBe(true);
    }
    const beyond = await member.pressId(first, { id: 'timeline:en:999999:x:x:ana-wira' });
    expect(beyond.embed?.description).toContain('Page 3 of 3');
  });
});
