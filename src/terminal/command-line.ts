import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { LanguageCode } from '../facts/fact.ts';
import type { UsageProblem } from '../languages/terminal-phrases.ts';

const COMMANDS = {
  start: ['knowledge', 'lang'],
  ask: ['knowledge', 'lang', 'explain', 'json', 'check'],
  draw: ['knowledge', 'lang', 'from', 'to', 'out'],
  check: ['knowledge', 'lang'],
  schema: ['knowledge', 'lang'],
} as const;

export type CommandName = keyof typeof COMMANDS;

/** What `draw` can draw. */
const DRAWINGS = ['timeline', 'network'] as const;

/** What is to be drawn, as it was typed. */
export interface DrawLine {
  readonly kind: (typeof DRAWINGS)[number];
  /** Whom it is about; empty for all. */
  readonly person: string;
  readonly from?: string;
  readonly to?: string;
  /** File to write. */
  readonly out: string;
}

const OPTIONS = {
  knowledge: { type: 'string' },
  lang: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
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
  /** Of `draw`. */
  readonly drawing?: DrawLine;
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
  const drawing = command === 'draw' ? drawLine(rest, values) : undefined;
  if (command === 'draw' && drawing === undefined)
    problems.push({ kind: 'not-a-drawing', given: rest[0] ?? '', allowed: DRAWINGS });
  if (drawing?.kind === 'network')
    for (const option of ['from', 'to'])
      if (values.has(option)) problems.push({ kind: 'unknown-option', given: `--${option}`, command: 'draw network' });
  if (command !== undefined && command !== 'ask' && command !== 'draw' && rest.length > 0 && isCommand(command)) {
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
      question: drawing === undefined ? rest.join(' ') : '',
      ...(drawing === undefined ? {} : { drawing }),
    },
  };
}

/** What `draw` was told; undefined where it is none of what can be drawn. */
function drawLine([what, ...name]: readonly string[], values: ReadonlyMap<string, string>): DrawLine | undefined {
  const kind = DRAWINGS.find((one) => one === what);
  if (kind === undefined) return undefined;
  const [from, to] = [values.get('from'), values.get('to')];
  return {
    kind,
    person: name.join(' '),
    out: values.get('out') ?? `${kind}.png`,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
