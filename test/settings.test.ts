import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOG_LEVELS, SETTINGS, readEnvironmentFile, readerLanguage, readSettings } from '../src/settings.ts';

const languages = ['id', 'en'];
const names = Object.keys(SETTINGS);

describe('settings', () => {
  it('needs none of them', () => {
    expect(readSettings({}, languages)).toEqual({
      ok: true,
      settings: {
        adminUserIds: [],
        discordApiBase: 'https://discord.com/api',
        knowledge: ['knowledge'],
        store: 'store',
        keepDays: 90,
        cache: '.cache',
        logLevel: 'info',
      },
    });
  });

  it('reads all of them', () => {
    const result = readSettings(
      {
        DISCORD_TOKEN: ' abc.def.ghi ',
        DISCORD_GUILD_ID: '123456789012345678',
        ADMIN_USER_IDS: '123456789012345671, 123456789012345672 123456789012345671',
        DISCORD_API_BASE: 'http://127.0.0.1:8080/api/',
        FAKTUAL_KNOWLEDGE: ` my facts ${delimiter}${delimiter}more`,
        FAKTUAL_CACHE: 'my cache',
        FAKTUAL_LANGUAGE: 'ID',
        FAKTUAL_STORE: 'learnt',
        FAKTUAL_KEEP_DAYS: '7',
        DATABASE_URL: 'postgresql://bot:secret@db.example/faktual',
        LOG_LEVEL: 'Debug',
      },
      languages,
    );
    expect(result).toEqual({
      ok: true,
      settings: {
        discordToken: 'abc.def.ghi',
        discordGuildId: '123456789012345678',
        adminUserIds: ['123456789012345671', '123456789012345672'],
        discordApiBase: 'http://127.0.0.1:8080/api',
        knowledge: ['my facts', 'more'],
        cache: 'my cache',
        language: 'id',
        store: 'learnt',
        keepDays: 7,
        databaseUrl: 'postgresql://bot:secret@db.example/faktual',
        logLevel: 'debug',
      },
    });
  });

  it('has no cache where that is switched off', () => {
    const result = readSettings({ FAKTUAL_CACHE: 'off' }, languages);
    expect(result.ok && result.settings).not.toHaveProperty('cache');
  });

  it('takes a list of no folders for none', () => {
    expect(readSettings({ FAKTUAL_KNOWLEDGE: ` ${delimiter} ` }, languages)).toEqual(readSettings({}, languages));
  });

  it('takes an empty setting for one that is not set', () => {
    const empty = Object.fromEntries(names.map((name) => [name, ' ']));
    expect(readSettings(empty, languages)).toEqual(readSettings({}, languages));
  });

  it('lists every problem at once', () => {
    const result = readSettings(
      {
        DISCORD_TOKEN: 'Bot abc.def.ghi',
        DISCORD_GUILD_ID: 'my server',
        ADMIN_USER_IDS: '123456789012345671,ana,bima',
        DISCORD_API_BASE: 'discord.com/api',
        FAKTUAL_LANGUAGE: 'fr',
        FAKTUAL_KEEP_DAYS: '1.5',
        DATABASE_URL: 'mysql://bot:secret@db.example/faktual',
        LOG_LEVEL: 'loud',
      },
      languages,
    );
    expect(result.ok ? [] : result.problems).toEqual([
      { setting: 'DISCORD_TOKEN', kind: 'not-a-token' },
      { setting: 'DISCORD_GUILD_ID', kind: 'not-an-id', given: 'my server' },
      { setting: 'ADMIN_USER_IDS', kind: 'not-an-id', given: 'ana' },
      { setting: 'ADMIN_USER_IDS', kind: 'not-an-id', given: 'bima' },
      { setting: 'DISCORD_API_BASE', kind: 'not-an-address', given: 'discord.com/api' },
      { setting: 'FAKTUAL_LANGUAGE', kind: 'not-one-of', given: 'fr', allowed: languages },
      { setting: 'FAKTUAL_KEEP_DAYS', kind: 'not-a-number', given: '1.5', most: 3650 },
      { setting: 'DATABASE_URL', kind: 'not-a-database' },
      { setting: 'LOG_LEVEL', kind: 'not-one-of', given: 'loud', allowed: LOG_LEVELS },
    ]);
  });

  it.each(['DISCORD_TOKEN', 'DATABASE_URL'])('never repeats a secret: %s', (setting) => {
    const result = readSettings({ [setting]: 'secret with spaces' }, languages);
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});

describe('the .env file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faktual-settings-'));

  it('may be missing', () => {
    expect(readEnvironmentFile(join(folder, 'none'))).toEqual({ ok: true, environment: {} });
  });

  it('may have comments, quotes and blanks', () => {
    const file = join(folder, '.env');
    writeFileSync(file, '# the bot\nDISCORD_TOKEN="abc.def"\nLOG_LEVEL = warn\n');
    expect(readEnvironmentFile(file)).toEqual({
      ok: true,
      environment: { DISCORD_TOKEN: 'abc.def', LOG_LEVEL: 'warn' },
    });
  });

  it('is a problem when it is there and cannot be read', () => {
    expect(readEnvironmentFile(folder)).toEqual({
      ok: false,
      problem: { setting: '.env', kind: 'file-unreadable', given: 'EISDIR' },
    });
  });
});

describe('the reader’s language', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'id_ID.UTF-8', LC_ALL: '' }, 'id'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'id' }, 'id'],
    [{ LANG: 'en_GB.UTF-8', FAKTUAL_LANGUAGE: 'id' }, 'id'],
    [{ LANG: 'id_ID.UTF-8', FAKTUAL_LANGUAGE: 'en' }, 'en'],
  ])('of %j is %s', (environment, language) => {
    expect(readerLanguage(environment, languages)).toBe(language);
  });
});

describe('the documents', () => {
  const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

  it('explain every setting in README.md, with the right default, and no other', () => {
    const rows = [...read('README.md').matchAll(/^\| `([A-Z_]+)` +\| ([^|]{0,80}?) +\|/gm)];
    const documented = rows.map(([, name, value]) => [name, value === '—' ? '' : value?.replaceAll('`', '')]);
    expect(documented).toEqual(Object.entries(SETTINGS));
  });

  it('list every setting in .env.example, with values that are right as they stand', () => {
    const example = read('.env.example');
    const listed = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...names].sort());
    const environment = readEnvironmentFile(new URL('../.env.example', import.meta.url).pathname);
    expect(environment.ok && readSettings(environment.environment, languages)).toEqual(readSettings({}, languages));
  });
});
