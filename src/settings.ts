import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { parse } from 'dotenv';
import type { LanguageCode } from './facts/fact.ts';
import { DEFAULT_CODE } from './languages/codes.ts';
import type { SettingProblem } from './languages/terminal-phrases.ts';

/** How much the bot logs, from nothing to everything; the names are pino's. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every environment variable that Faktual reads, and what holds where it is not set. README.md explains them. */
export const SETTINGS = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  ADMIN_USER_IDS: '',
  FACTS_GUILD_IDS: '',
  TRUSTED_ROLE_IDS: '',
  DISCORD_API_BASE: 'https://discord.com/api',
  FAKTUAL_KNOWLEDGE: 'knowledge',
  FAKTUAL_CACHE: '.cache',
  FAKTUAL_LANGUAGE: '',
  FAKTUAL_STORE: 'store',
  FAKTUAL_KEEP_DAYS: '90',
  DATABASE_URL: '',
  LOG_LEVEL: 'info',
} as const;

/** Checked settings. What is not set and has no default is absent. */
export interface Settings {
  readonly discordToken?: string;
  /** The one server to register the commands in; absent: all servers. */
  readonly discordGuildId?: string;
  /** Discord ids of members who may use the admin commands in every server. */
  readonly adminUserIds: readonly string[];
  /** Servers whose managers look after the facts; none: see `keepsFacts` in `src/discord/permissions.ts`. */
  readonly factsGuildIds: readonly string[];
  /** Discord ids of roles whose members may suggest facts. */
  readonly trustedRoleIds: readonly string[];
  /** Address of Discord's REST API, without a version. */
  readonly discordApiBase: string;
  /** Folders of the fact base, as given: relative to where Faktual was started. At least one. */
  readonly knowledge: readonly string[];
  /** Folder for snapshots of fact bases, as given; absent: none is kept. */
  readonly cache?: string;
  /** Language for messages outside of answers, where it was set. */
  readonly language?: LanguageCode;
  /** Folder of what the bot learns, as given: relative to where Faktual was started. */
  readonly store: string;
  /** Address of the PostgreSQL database that takes its place, where one was set. A secret: there is a password in it. */
  readonly databaseUrl?: string;
  /** Days for which unanswered questions and feedback are kept. */
  readonly keepDays: number;
  readonly logLevel: LogLevel;
}

/** Environment variables; an empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/** Ten years: whoever wants to keep questions for longer does not need to keep them. */
const MOST_DAYS = 3650;

/** What is written for no folder. */
const NO_CACHE = 'off';

/** A Discord id ("snowflake"). */
const ID = /^\d{17,20}$/;

/**
 * Checks `environment` and returns the settings, or everything that is wrong with it. `languages` are the codes that
 * FAKTUAL_LANGUAGE may be.
 */
export function readSettings(environment: Environment, languages: readonly LanguageCode[]): SettingsResult {
  const problems: SettingProblem[] = [];
  const given = (setting: keyof typeof SETTINGS): string => {
    const value = environment[setting]?.trim() ?? '';
    return value === '' ? SETTINGS[setting] : value;
  };
  const check = (setting: keyof typeof SETTINGS, right: boolean, problem: Omit<SettingProblem, 'setting'>): void => {
    if (!right) problems.push({ setting, ...problem });
  };

  const token = given('DISCORD_TOKEN');
  // The whole token is never repeated: this ends up in logs and screenshots.
  check('DISCORD_TOKEN', /^\S*$/.test(token), { kind: 'not-a-token' });

  const guild = given('DISCORD_GUILD_ID');
  check('DISCORD_GUILD_ID', guild === '' || ID.test(guild), { kind: 'not-an-id', given: guild });

  const ids = (setting: keyof typeof SETTINGS): readonly string[] => {
    const list = given(setting)
      .split(/[\s,;]/)
      .filter(Boolean);
    for (const id of list) check(setting, ID.test(id), { kind: 'not-an-id', given: id });
    return [...new Set(list)];
  };
  const admins = ids('ADMIN_USER_IDS');
  const factsGuilds = ids('FACTS_GUILD_IDS');
  const trustedRoles = ids('TRUSTED_ROLE_IDS');

  const api = given('DISCORD_API_BASE');
  check('DISCORD_API_BASE', isWebAddress(api), { kind: 'not-an-address', given: api });

  const folders = given('FAKTUAL_KNOWLEDGE')
    .split(delimiter)
    .map((folder) => folder.trim())
    .filter(Boolean);

  const cache = given('FAKTUAL_CACHE');

  const language = given('FAKTUAL_LANGUAGE').toLowerCase();
  check('FAKTUAL_LANGUAGE', language === '' || languages.includes(language), {
    kind: 'not-one-of',
    given: language,
    allowed: languages,
  });

  const days = given('FAKTUAL_KEEP_DAYS');
  const keepDays = /^\d{1,4}$/.test(days) ? Number(days) : Infinity;
  check('FAKTUAL_KEEP_DAYS', keepDays <= MOST_DAYS, { kind: 'not-a-number', given: days, most: MOST_DAYS });

  const database = given('DATABASE_URL');
  // There is a password in it, so it is never repeated either.
  check('DATABASE_URL', database === '' || isDatabaseAddress(database), { kind: 'not-a-database' });

  const logLevel = given('LOG_LEVEL').toLowerCase();
  check('LOG_LEVEL', isLogLevel(logLevel), { kind: 'not-one-of', given: logLevel, allowed: LOG_LEVELS });

  if (problems.length > 0 || !isLogLevel(logLevel)) return { ok: false, problems };
  return {
    ok: true,
    settings: {
      ...(token === '' ? {} : { discordToken: token }),
      ...(guild === '' ? {} : { discordGuildId: guild }),
      adminUserIds: admins,
      factsGuildIds: factsGuilds,
      trustedRoleIds: trustedRoles,
      discordApiBase: api.replace(/\/$/, ''),
      knowledge: folders.length > 0 ? folders : [SETTINGS.FAKTUAL_KNOWLEDGE],
      ...(cache === NO_CACHE ? {} : { cache }),
      ...(language === '' ? {} : { language }),
      store: given('FAKTUAL_STORE'),
      ...(database === '' ? {} : { databaseUrl: database }),
      keepDays,
      logLevel,
    },
  };
}

/**
 * Reads a `.env` file. No file means nothing is set there; a file that is there and cannot be read is a problem, because a
 * bot without its token would silently become a terminal chat.
 */
export function readEnvironmentFile(
  path: string,
): { readonly ok: true; readonly environment: Environment } | { readonly ok: false; readonly problem: SettingProblem } {
  try {
    return { ok: true, environment: parse(readFileSync(path)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return { ok: true, environment: {} };
    return { ok: false, problem: { setting: '.env', kind: 'file-unreadable', given: code } };
  }
}

/**
 * The reader's language: FAKTUAL_LANGUAGE, or the locale of the system (LC_ALL, LC_MESSAGES, LANG; the first that is set
 * counts), where it is one of `languages`; else the default one.
 */
export function readerLanguage(environment: Environment, languages: readonly LanguageCode[]): LanguageCode {
  const { FAKTUAL_LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [FAKTUAL_LANGUAGE, LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  const code =
    locale
      ?.trim()
      .split(/[_.@-]/)[0]
      ?.toLowerCase() ?? '';
  return languages.includes(code) ? code : DEFAULT_CODE;
}

function isLogLevel(level: string): level is LogLevel {
  return (LOG_LEVELS as readonly string[]).includes(level);
}

function isDatabaseAddress(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address);
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}
