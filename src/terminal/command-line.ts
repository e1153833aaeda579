import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { LanguageCode } from '../facts/fact.ts';
import type { UsageProblem } from '../languages/terminal-phrases.ts';

const COMMANDS = {
  start: ['knowledge', 'lang'],
  ask: ['knowledge', 'lang', 'explain', 'json', 'check'],
  check: ['knowledge', 'lang'],
  schema: ['knowledge', 'lang'],
} as const;

export type CommandName = keyof typeof COMMANDS;

const OPTIONS = {
  knowledge: { type: 'string' },
  lang: { type: 'string' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** What was written after the program's name. */
export interface CommandLine {
  readonly command: CommandName;
  /** Folders of the fact base, where they were given. */
  readonly knowledge?: readonly string[];
  /** Language of the messages, where it was given. */
  readonly language?: LanguageCode;
  readonly explain: boolean;
  readonly json: boolean;
  /** The text is to be checked, not answered. */
  readonly check: boolean;
  /** The question, of `ask`; empty where none was given. */
  readonly question: string;
}

export type CommandLineResult =
  | { readonly kind: 'run'; readonly commandLine: CommandLine }
  | { readonly kind: 'help'; readonly language?: LanguageCode }
  | { readonly kind: 'wrong'; readonly problems: readonly UsageProblem[] };

/** Reads the command line; `languages` are the codes that `--lang` may be. Comes back with all that is wrong with it. */
export function readCommandLine(args: readonly string[], languages: readonly LanguageCode[]): CommandLineResult {
  // Not strict: parseArgs would throw at the first problem, in English.
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const [command, ...rest] = words;
  const problems: UsageProblem[] = [];

  if (command !== undefined && !isCommand(command)) {
    problems.push({ kind: 'unknown-command', given: command, allowed: Object.keys(COMMANDS) });
  }
  const values = new Map<string, string>();
  const knowledge: string[] = [];
  for (const { name, rawName, value, inlineValue } of options) {
    const allowed =
      command === undefined || !isCommand(command) ? Object.keys(OPTIONS) : [...COMMANDS[command], 'help'];
    if (!isOption(name) || !allowed.includes(name)) {
      problems.push({ kind: 'unknown-option', given: rawName, ...(command === undefined ? {} : { command }) });
    } else if (OPTIONS[name].type === 'boolean') {
      if (value === undefined) values.set(name, '');
      else problems.push({ kind: 'value-unexpected', given: rawName });
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
      problems.push({ kind: 'value-missing', given: rawName });
    } else if (name === 'knowledge') {
      knowledge.push(value);
    } else {
      values.set(name, value);
    }
  }

  const language = values.get('lang')?.toLowerCase();
  if (language !== undefined && !languages.includes(language)) {
    problems.push({ kind: 'not-a-language', given: language, allowed: languages });
  }
  if (problems.length === 0 && values.has('help')) {
    return { kind: 'help', ...(language === undefined ? {} : { language }) };
  }
  if (command === undefined) problems.push({ kind: 'no-command' });
  else if (command !== 'ask' && rest.length > 0 && isCommand(command)) {
    problems.push({ kind: 'argument-unexpected', given: rest.join(' '), command });
  }
  if (problems.length > 0 || command === undefined || !isCommand(command)) return { kind: 'wrong', problems };

  return {
    kind: 'run',
    commandLine: {
      command,
      ...(knowledge.length === 0 ? {} : { knowledge }),
      ...(language === undefined ? {} : { language }),
      explain: values.has('explain'),
      json: values.has('json'),
      check: values.has('check'),
      question: rest.join(' '),
    },
  };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
