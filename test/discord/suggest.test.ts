import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Form } from './loopback/forms.ts';
import type { Member } from './loopback/member.ts';
import { IDS } from './loopback/payloads.ts';
import type { Shown } from './loopback/shown.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const SAYS = {
  'says:id': 'Dewi: "Citra Dale mengunjungi Ana Wira" pada 5 Mei 2031.',
  'says:en': 'Citra Dale visited Ana Wira on 5 May 2031, `so to say`.',
};
const SLOTS = 'Who: Citra\nDid what: visit\nTo whom: Ana Wira\nWhen: 2031-05-05\nAbout: biaya / cost';
const SOURCE = 'Article: harbour-opens\nParagraph: 3';
const FACT = { ...SAYS, slots: SLOTS, source: SOURCE };

const start = async () => {
  world = await startWorld({ settings: { trustedRoleIds: [IDS.role] } });
  const admin = (locale?: string) => world.discord.member({ admin: true, ...(locale === undefined ? {} : { locale }) });
  const trusted = (locale?: string) =>
    world.discord.member({ roles: [IDS.role], ...(locale === undefined ? {} : { locale }) });
  return { admin, trusted };
};
const suggest = async (member: Member, written: Readonly<Record<string, string>> = FACT, what = 'fact') => {
  await member.sendForm(await member.openForm('facts suggest', { kind: what }), written);
  return member.followUp();
};
const files = async () => (await readdir(world.knowledge, { recursive: true })).sort();
const question = { question: 'When did Citra visit Ana?' };

describe('a suggestion', () => {
  test.each([
    ['en-US', 'Take it up', 'Taken up.', 'is in use after the next /facts reload', 'Reload now', 'New facts: 1'],
    ['id', 'Terima', 'Diterima.', 'Dipakai setelah /fakta muat-ulang', 'Muat ulang sekarang', 'Fakta baru: 1'],
  ])('is approved with a button, after a restart, and served after a reload: %s', async (locale, ...words) => {
    const [approve, approved, written, load, added] = words;
    const { admin, trusted } = await start();
    const proposer = trusted(locale);
    const form = await proposer.openForm('facts suggest', { kind: 'fact', who: 'citra-dale', whom: 'ana-wira' });
    const thanks = await proposer.sendForm(form, FACT);
    expect(thanks.ephemeral).toBe(true);
    const suggestion = await proposer.followUp();
    expect(suggestion.ephemeral).toBe(false);
    expect(suggestion.text).toContain('who:\n      - "citra-dale"');
    expect(await files()).not.toContain('suggestions');

    await world.restart();
    const keeper = admin(locale);
    const decided = await keeper.press(suggestion, approve);
    expect(decided.text).toContain(approved);
    expect(decided.buttons).toEqual([]);
    const outcome = await keeper.followUp();
    expect(outcome.ephemeral).toBe(true);
    expect(outcome.text).toContain(written);
    expect(await files()).toContain(join('suggestions', '2031-06-15.yaml'));
    expect((await world.discord.member().slash('ask', question)).text).not.toContain('5 May 2031');

    await world.restart();
    await world.restart();
    const report = await keeper.press(outcome, load);
    expect(report).toMatchObject({ ephemeral: true });
    const { text } = await world.discord.member().slash('ask', question);
    expect(text).toContain('5 May 2031');
    expect(text).toContain('Harbour \\*Daily\\*');
    // The restart loaded the file; the reload found nothing else.
    expect(report.text).not.toContain(added);
  });

  test('is served after the reload that follows, without a restart', async () => {
    const { admin, trusted } = await start();
    const keeper = admin();
    await keeper.press(await suggest(trusted()), 'Take it up');
    expect((await keeper.press(await keeper.followUp(), 'Reload now')).text).toContain(
      'New facts: 1\nharbour-opens#visit-',
    );
    expect((await keeper.slash('ask', question)).text).toContain('5 May 2031');
  });

  test('can have a source of its own, which answers name', async () => {
    const { admin, trusted } = await start();
    const keeper = admin();
    const source =
      'Publisher: Port News\nTitle: Calls\nAddress: https://port.example/5\nDate: 2031-05-06\nLanguage: en\nParagraph: 2';
    await keeper.press(await suggest(trusted(), { ...FACT, source }), 'Take it up');
    await keeper.slash('facts reload');
    const { text } = await keeper.slash('ask', question);
    expect(text).toContain('[Port News](https://port.example/5) · Calls · paragraph 2');
  });

  test('of a plan is a plan', async () => {
    const { admin, trusted } = await start();
    const keeper = admin();
    await keeper.press(await suggest(trusted(), { ...FACT, standing: 'planned' }), 'Take it up');
    await keeper.slash('facts reload');
    expect(await readFile(join(world.knowledge, 'suggestions', '2031-06-15.yaml'), 'utf8')).toContain(
      'standing: "planned"',
    );
  });

  test.each(['en-US', 'id'])('of a name is understood in questions after the reload: %s', async (locale) => {
    const { admin, trusted } = await start();
    const names = { entity: 'Citra Dale', 'names:id': 'Jubir Laut, Nona Dermaga', 'names:en': 'The Harbour Voice' };
    const keeper = admin(locale);
    const suggestion = await suggest(trusted(locale), names, 'alias');
    await keeper.press(suggestion, suggestion.buttons[0] ?? '');
    await keeper.slash('facts reload');
    expect((await keeper.slash('ask', { question: 'Kapan Nona Dermaga bertemu Bima?' })).text).toContain('1 Juni 2031');
    expect((await keeper.slash('ask', { question: 'When did the Harbour Voice meet Bima?' })).text).toContain(
      '1 June 2031',
    );
  });

  test('is rejected without a trace', async () => {
    const { admin, trusted } = await start();
    const decided = await admin().press(await suggest(trusted()), 'Reject');
    expect(decided.text).toContain('Rejected.');
    expect(decided.buttons).toEqual([]);
    expect(await files()).not.toContain('suggestions');
  });

  test('is written once, however often and by however many it is approved', async () => {
    const { admin, trusted } = await start();
    const suggestion = await suggest(trusted());
    const keepers = [admin(), admin(), admin()];
    await Promise.all(keepers.map((keeper) => keeper.press(suggestion, 'Take it up')));
    await Promise.all(keepers.map((keeper) => keeper.followUp()));
    const text = await readFile(join(world.knowledge, 'suggestions', '2031-06-15.yaml'), 'utf8');
    expect(text.match(/article:/g)).toHaveLength(1);
    expect((await keepers[0]?.slash('facts reload'))?.text).toContain('New facts: 1');
  });

  test('tells nobody who made it: neither the file nor the log has an id of a member', async () => {
    const { admin, trusted } = await start();
    const [keeper, proposer] = [admin(), trusted()];
    await keeper.press(await suggest(proposer), 'Take it up');
    const text = await readFile(join(world.knowledge, 'suggestions', '2031-06-15.yaml'), 'utf8');
    for (const { user } of [keeper, proposer]) {
      expect(text).not.toContain(user.id);
      expect(JSON.stringify(world.logs)).not.toContain(user.id);
    }
  });
});

describe('a form that is not right', () => {
  test.each<[what: string, written: Record<string, string>, en: string, id: string]>([
    ['an unknown name', { slots: SLOTS.replace('Citra', 'Zork') }, 'called "Zork"', 'tidak mengenal "Zork"'],
    ['an unknown action', { slots: SLOTS.replace('visit', 'visitt') }, 'did you mean "visit"?', 'maksud Anda "visit"?'],
    ['no action', { slots: 'Who: Citra' }, '“Did what” is empty', '“Melakukan apa” masih kosong'],
    ['a line without its word', { slots: `${SLOTS}\nand so on` }, 'the line "and so on"', 'Baris "and so on"'],
    ['an unknown article', { source: 'Article: harbour-open\nParagraph: 1' }, '"harbour-opens"?', '"harbour-opens"?'],
    ['no source', { source: 'Paragraph: 1' }, '“Publisher” is empty', '“Penerbit” masih kosong'],
    ['no paragraph', { source: 'Article: harbour-opens' }, '“Paragraph” is empty', '“Paragraf” masih kosong'],
    ['a paragraph that is none', { source: 'Article: harbour-opens\nParagraph: -1' }, '"-1" is no', '"-1" bukan'],
    ['no date', { slots: SLOTS.replace('2031-05-05', 'yesterday') }, 'yesterday', 'yesterday'],
    ['an impossible date', { slots: SLOTS.replace('2031-05-05', '2031-02-30') }, '2031-02-30', '2031-02-30'],
    ['somebody said so, but who', { standing: 'stated' }, 'speaker', 'speaker'],
    [
      'an address that is none',
      { source: 'Publisher: P\nAddress: javascript:alert(1)\nParagraph: 1' },
      'javascript:alert(1)',
      'javascript:alert(1)',
    ],
  ])('is not suggested: %s', async (_, written, en, id) => {
    const { trusted } = await start();
    for (const [locale, words] of [
      ['en-US', en],
      ['id', id],
    ] as const) {
      const member = trusted(locale);
      const answer = await member.sendForm(await member.openForm('facts suggest', { kind: 'fact' }), {
        ...FACT,
        ...written,
      });
      expect(answer.ephemeral).toBe(true);
      expect(answer.embed?.description?.replaceAll('\\', '')).toContain(words);
    }
    expect(world.discord.rest.requests.filter((request) => request.startsWith('POST /webhooks'))).toEqual([]);
  });

  test('opens again as it was filled in, after a restart too', async () => {
    const { trusted } = await start();
    const member = trusted();
    const form = await member.openForm('facts suggest', { kind: 'fact' });
    const wrong = { ...FACT, slots: SLOTS.replace('Citra', 'Zork'), standing: 'planned' };
    const answer = await member.sendForm(form, wrong);
    await world.restart();
    const again = await member.pressForForm(answer, 'Correct it');
    const values = (one: Form) => Object.fromEntries(one.fields.map(({ id, value }) => [id, value]));
    expect(values(again)).toEqual({ ...wrong, 'says:en': wrong['says:en'].replaceAll('`', "'") });
    await member.sendForm(again, { slots: SLOTS });
    expect((await member.followUp()).text).toContain('citra-dale');
  });

  test('a name that is taken, or nobody’s, is not suggested', async () => {
    const { trusted } = await start();
    const member = trusted();
    const form = await member.openForm('facts suggest', { kind: 'alias' });
    const taken = await member.sendForm(form, { entity: 'Citra', 'names:en': 'Mayor Sole' });
    expect(taken.text.replaceAll('\\', '')).toContain('cannot be called "Mayor Sole", because "bima-sole" is');
    expect((await member.sendForm(form, { entity: 'Nobody', 'names:en': 'No One' })).text).toContain('called "Nobody"');
    expect((await member.sendForm(form, { entity: 'Citra' })).text).toContain('“The names” is empty');
  });

  test('one too long to be shown whole is refused', async () => {
    const { trusted } = await start();
    const member = trusted();
    const form = await member.openForm('facts suggest', { kind: 'fact' });
    const long = '`'.repeat(990);
    const answer = await member.sendForm(form, { ...FACT, 'says:id': long, 'says:en': long });
    expect(answer.text).toContain('too long');
  });
});

describe('approving', () => {
  test('what no longer fits is not written, and says why', async () => {
    const { admin, trusted } = await start();
    const suggestion = await suggest(trusted());
    await rm(join(world.knowledge, 'articles', 'harbour-opens.yaml'));
    const keeper = admin();
    const outcome = await keeper.press(suggestion, 'Take it up');
    expect(outcome.text.replaceAll('\\', '')).toContain('there is no article "harbour-opens"');
    expect(outcome.text).toContain('/facts check');
    expect(await files()).not.toContain('suggestions');
  });

  test('a file of the day that is something else stays as it is', async () => {
    const { admin, trusted } = await start();
    const suggestion = await suggest(trusted());
    const outside = join(world.knowledge, 'predicates.yaml');
    const before = await readFile(outside, 'utf8');
    await mkdir(join(world.knowledge, 'suggestions'));
    await symlink(outside, join(world.knowledge, 'suggestions', '2031-06-15.yaml'));
    const keeper = admin();
    const outcome = await keeper.press(suggestion, 'Take it up');
    expect(outcome.text).toContain('Not taken up');
    expect(await readFile(outside, 'utf8')).toBe(before);
  });

  test('a disk that cannot be written to is told, and the suggestion can be approved later', async () => {
    const { admin, trusted } = await start();
    const suggestion = await suggest(trusted());
    const folder = join(world.knowledge, 'suggestions');
    await writeFile(folder, 'in the way');
    const keeper = admin();
    await keeper.press(suggestion, 'Take it up');
    expect((await keeper.followUp()).text).toContain('Not taken up');
    await rm(folder);
    expect((await keeper.press(suggestion, 'Take it up')).text).toContain('Taken up.');
  });
});

describe('nobody can', () => {
  test('suggest without the role, whatever Discord lets through', async () => {
    const { trusted } = await start();
    const outsider = world.discord.member({ locale: 'id' });
    const refusal = await outsider.slash('facts suggest', { kind: 'fact' });
    expect(refusal).toMatchObject({ ephemeral: true });
    expect(refusal.content).toContain('Mengusulkan fakta hanya bagi');
    expect(await outsider.autocomplete('facts suggest', { kind: 'fact', who: 'an' })).toEqual([]);
    // The role was taken away while the form was open.
    const form = await trusted().openForm('facts suggest', { kind: 'fact' });
    expect((await outsider.sendForm(form, FACT)).content).toContain('Mengusulkan fakta hanya bagi');
    const other = world.discord.member({ roles: [IDS.botRole] });
    expect((await other.slash('facts suggest', { kind: 'fact' })).ephemeral).toBe(true);
  });

  test('approve, reject or reload without being an admin', async () => {
    const { trusted } = await start();
    const proposer = trusted();
    const suggestion = await suggest(proposer);
    for (const member of [proposer, world.discord.member()]) {
      for (const id of ['facts:approve', 'facts:reject', 'facts:load', 'facts:', 'facts:approve:1']) {
        const refusal = await member.pressId(suggestion, { id });
        expect(refusal).toMatchObject({ ephemeral: true, content: 'This is for people who may manage the server.' });
      }
    }
    expect(await files()).not.toContain('suggestions');
  });

  test('approve what the bot did not write', async () => {
    const { admin, trusted } = await start();
    const suggestion = await suggest(trusted());
    const keeper = admin();
    const answer = await keeper.mention('Who met Bima?');
    expect((await keeper.pressId(answer, { id: 'facts:approve' })).text).toContain('does not show a whole suggestion');
    const cut = { ...suggestion.sent, embeds: [{ description: suggestion.embed?.description?.slice(0, 60) ?? '' }] };
    const tampered: Shown = { ...suggestion, sent: cut };
    expect((await keeper.pressId(tampered, { id: 'facts:approve' })).text).toContain(
      'does not show a whole suggestion',
    );
  });

  test('ping anybody, break the layout or leave the folder by what is written into a form', async () => {
    const { admin, trusted } = await start();
    const nasty = '@everyone <@300000000000000009> ``` ../../etc/passwd\u202e';
    const member = trusted();
    const source = `Publisher: ../../${nasty}\nTitle: ${nasty}\nDate: 2031\nLanguage: en\nParagraph: 1`;
    const suggestion = await suggest(member, { ...FACT, 'says:id': nasty, 'says:en': nasty, source });
    expect(suggestion.embed?.description?.match(/```/g)).toHaveLength(2);
    const keeper = admin();
    await keeper.press(suggestion, 'Take it up');
    const outcome = await keeper.followUp();
    expect(await files()).toContain(join('suggestions', '2031-06-15.yaml'));
    expect((await files()).filter((file) => file.startsWith('suggestions'))).toHaveLength(2);
    await keeper.press(outcome, 'Reload now');
    expect((await keeper.slash('ask', question)).text).not.toContain('@everyone');

    const form = await member.openForm('facts suggest', { kind: 'fact' });
    const answer = await member.sendForm(form, {
      ...FACT,
      slots: `Who: ${nasty}\nDid what: ${nasty}`,
      'says:en': nasty,
    });
    expect(answer.embed?.description).not.toContain('@everyone');
    const fields = answer.embed?.fields ?? [];
    expect(fields.map(({ value }) => value.match(/```/g)?.length)).toEqual(fields.map(() => 2));
  });

  test('a manager of one of several servers cannot change what all of them are told', async () => {
    const { admin, trusted } = await start();
    const suggestion = await suggest(trusted());
    world.discord.inviteElsewhere();
    const keeper = admin('id');
    expect((await keeper.slash('facts reload')).content).toContain('Beberapa server memakai fakta yang sama');
    expect((await keeper.pressId(suggestion, { id: 'facts:approve' })).content).toContain('Beberapa server');
    expect(await files()).not.toContain('suggestions');
  });

  test.each([
    [IDS.guild, true],
    [IDS.otherGuild, false],
  ])('the settings say whose managers look after the facts: %s', async (guild, may) => {
    world = await startWorld({ settings: { factsGuildIds: [guild] } });
    world.discord.inviteElsewhere();
    const { embed } = await world.discord.member({ admin: true }).slash('facts status');
    expect(embed !== undefined).toBe(may);
  });
});

test('names, actions and articles are completed in the options, and stand in the form', async () => {
  const { trusted } = await start();
  const member = trusted('id');
  expect(await member.autocomplete('facts suggest', { kind: 'fact', did: 'kunj' })).toEqual([
    { name: 'kunjungan', value: 'visit' },
  ]);
  expect(await member.autocomplete('facts suggest', { kind: 'fact', article: 'port' })).toEqual([
    { name: 'Ana kunjungi Port Example', value: 'ana-in-port-example' },
  ]);
  const chosen = { kind: 'fact', who: 'ana-wira', did: 'visit', whom: 'bima-sole', article: 'ana-in-port-example' };
  const { title, fields } = await member.openForm('facts suggest', chosen);
  expect(title).toBe('Usulkan fakta');
  expect(fields[0]?.value).toContain('Siapa: Ana Wira\nMelakukan apa: visit\nKepada siapa: Bima Sole\n');
  expect(fields[3]?.value).toContain('Artikel: ana-in-port-example\n');
});
