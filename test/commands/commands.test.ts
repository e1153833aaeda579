import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDS } from '../discord/loopback/payloads.ts';
import { startWorld } from '../discord/world.ts';
import type { World } from '../discord/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

/** Which question a command puts together, and what its answer must say; in both languages of the members. */
const TABLE = [
  ['who', { met: 'bima-sole' }, 'en-US', 'Who met Bima Sole?', ['Ana Wira', 'Citra Dale']],
  ['who', { met: 'bima-sole' }, 'id', 'Siapa yang bertemu Bima Sole?', ['Ana Wira', 'Citra Dale']],
  ['who', { met: 'Bima' }, 'en-GB', 'Who met Bima?', ['Ana Wira', 'Citra Dale']],
  ['when', { person: 'ana-wira', with: 'bima-sole' }, 'en-US', 'When did Ana Wira meet Bima Sole?', ['3 March 2031']],
  ['when', { person: 'ana-wira', with: 'bima-sole' }, 'id', 'Kapan Ana Wira bertemu Bima Sole?', ['3 Maret 2031']],
  [
    'where',
    { person: 'citra-dale', with: 'bima-sole' },
    'en-US',
    'Where did Citra Dale meet Bima Sole?',
    ['Harbour Museum'],
  ],
  [
    'where',
    { person: 'citra-dale', with: 'bima-sole' },
    'id',
    'Di mana Citra Dale bertemu Bima Sole?',
    ['Museum Bahari'],
  ],
  ['about', { person: 'ana-wira' }, 'en-US', 'Who is Ana Wira?', ['Minister of Harbours']],
  ['about', { person: 'ana-wira' }, 'id', 'Siapa Ana Wira?', ['Menteri Pelabuhan']],
  ['about', { with: 'ana-wira' }, 'en-US', 'Who is Ana Wira?', ['Minister of Harbours']],
  ['about', { topic: 'harbour-museum' }, 'en-US', 'What is Harbour Museum?', ['a museum of old ships']],
  ['about', { topic: 'harbour-museum' }, 'id', 'Apa itu Museum Bahari?', ['museum kapal tua']],
  [
    'about',
    { person: 'ana-wira', with: 'bima-sole' },
    'en-US',
    'What did Ana Wira and Bima Sole discuss?',
    ['second pier'],
  ],
  [
    'about',
    { person: 'ana-wira', with: 'bima-sole' },
    'id',
    'Apa yang dibahas Ana Wira dan Bima Sole?',
    ['dermaga kedua'],
  ],
] as const;

test.each(TABLE)('/%s %j in %s asks “%s”', async (command, options, locale, question, expected) => {
  const { embed } = await world.discord.member({ locale }).slash(command, options);
  expect(embed?.author?.name).toBe(question);
  for (const words of expected) expect(embed?.description).toContain(words);
  expect(embed?.fields?.at(-1)?.value).toMatch(/(Example Times|Harbour)/);
});

test.each([
  [{ person: 'ana-wira', topic: 'second-pier' }, 'What did Ana Wira say about second pier?'],
  [{ person: 'ana-wira', with: 'bima-sole', topic: 'second-pier' }, 'Did Ana Wira and Bima Sole discuss second pier?'],
])('/about %j asks “%s”', async (options, question) => {
  const { embed } = await world.discord.member().slash('about', options);
  expect(embed?.author?.name).toBe(question);
});

test('/who with a topic asks about both', async () => {
  const { embed } = await world.discord.member().slash('who', { met: 'bima-sole', topic: 'second-pier' });
  expect(embed?.author?.name).toBe('Who met Bima Sole about second pier?');
});

test('/about without anything asks for a choice, privately', async () => {
  const english = await world.discord.member().slash('about', {});
  expect(english).toMatchObject({ ephemeral: true, content: 'Choose at least one person or topic, please.' });
  const indonesian = await world.discord.member({ locale: 'id' }).slash('about', {});
  expect(indonesian.content).toBe('Pilih setidaknya satu orang atau topik.');
});

describe('autocomplete', () => {
  test('finds a name by its beginning, a short form, or a misspelling', async () => {
    const member = world.discord.member();
    const ana = { name: 'Ana Wira', value: 'ana-wira' };
    expect(await member.autocomplete('who', { met: 'an' })).toContainEqual(ana);
    expect(await member.autocomplete('when', { person: 'Minister Wira' })).toContainEqual(ana);
    expect(await member.autocomplete('where', { person: 'bima-sole', with: 'Ana Wria' })).toContainEqual(ana);
    expect(await member.autocomplete('about', { person: 'ana' })).toContainEqual(ana);
  });

  test('offers people for people and other things for topics', async () => {
    const member = world.discord.member();
    const people = await member.autocomplete('who', { met: '' });
    expect(people.map(({ value }) => value).sort()).toEqual(['ana-wira', 'bima-sole', 'citra-dale']);
    const topics = await member.autocomplete('about', { topic: '' });
    expect(topics.map(({ value }) => value).sort()).toEqual(['harbour-museum', 'port-example', 'second-pier']);
    expect(await member.autocomplete('who', { met: 'bima-sole', topic: 'pier' })).toEqual([
      { name: 'second pier', value: 'second-pier' },
    ]);
  });

  test('shows names in the language of the member', async () => {
    const member = world.discord.member({ locale: 'id' });
    expect(await member.autocomplete('about', { topic: 'museum' })).toContainEqual({
      name: 'Museum Bahari',
      value: 'harbour-museum',
    });
  });

  test('takes anything that can be typed', async () => {
    const member = world.discord.member();
    for (const typed of ['🦆', '@everyone', 'x'.repeat(6000), '\u202E', '**', ' ']) {
      expect(Array.isArray(await member.autocomplete('who', { met: typed }))).toBe(true);
    }
  });
});

describe('/help', () => {
  test('shows questions that can be answered, and the commands under the names that the member sees', async () => {
    const english = await world.discord.member().slash('help');
    expect(english.ephemeral).toBe(true);
    expect(english.text).toContain('**/ask**');
    expect(english.text).not.toContain('/facts');
    const indonesian = await world.discord.member({ locale: 'id' }).slash('help');
    expect(indonesian.text).toContain('**/tanya**');
    expect(indonesian.text).toContain('**/di-mana**');
  });

  test('shows each member what they can do, here', async () => {
    await world.stop();
    world = await startWorld({ settings: { trustedRoleIds: [IDS.role] } });
    const trusted = (await world.discord.member({ roles: [IDS.role] }).slash('help')).text;
    expect(trusted).toContain('**/facts suggest**');
    expect(trusted).not.toContain('/facts reload');
    const admin = world.discord.member({ admin: true, locale: 'id' });
    for (const name of ['tanya', 'fakta muat-ulang', 'fakta kembali', 'fakta usulkan'])
      expect((await admin.slash('help')).text).toContain(`**/${name}**`);
    expect((await admin.slash('help', {}, { direct: true })).text).not.toContain('/fakta');
    // Another server's managers may not look after facts that both servers share, but see what theirs asked in vain.
    world.discord.inviteElsewhere();
    const elsewhere = (await admin.slash('help')).text;
    expect(elsewhere).toContain('**/fakta celah**');
    expect(elsewhere).not.toContain('/fakta muat-ulang');
    expect(elsewhere).not.toContain('/fakta usulkan');
  });

  test('gives examples that work', async () => {
    const member = world.discord.member();
    const { embed } = await member.slash('help');
    const examples = embed?.fields?.find(({ name }) => name === 'For example')?.value.split('\n') ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const answer = await member.slash('ask', { question: example.replace('• ', '').replaceAll('\\', '') });
      expect(answer.embed?.fields?.map(({ name }) => name)).toContain('Source');
    }
  });
});

test('a slash command works in a direct message as well', async () => {
  const { embed } = await world.discord.member().slash('who', { met: 'bima-sole' }, { direct: true });
  expect(embed?.description).toContain('Ana Wira');
});

test('a command that Discord still shows and the bot no longer has is declined', async () => {
  world.discord.rest.commands.get('global')?.push({ name: 'weather', description: 'Old', type: 1 });
  const declined = await world.discord.member({ locale: 'id' }).slash('weather');
  expect(declined).toMatchObject({ ephemeral: true, content: expect.stringContaining('/bantuan') as unknown });
});
