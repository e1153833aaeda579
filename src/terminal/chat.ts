import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type picocolors from 'picocolors';
import type { Answer, Conversation } from '../answer/answer.ts';
import type { ReloadOutcome, TerminalPhrases } from '../languages/terminal-phrases.ts';
import { CODES } from '../languages/codes.ts';
import { phrasesIn } from '../languages/terminal-registry.ts';
import { furtherPages } from '../render/pages.ts';
import {
  numberedIn,
  renderExplanation,
  renderPage,
  renderTerminal,
  type Numbered,
  type TerminalStyle,
} from '../render/terminal.ts';
import { printable, wrap } from '../render/terminal-text.ts';
import type { Asker } from './asker.ts';
import { linesOf } from './lines.ts';

/** Widest line that is still easy to read. */
const WIDEST = 100;
/** A question is cut off at 2,000 characters; a longer line is nobody's question. */
const LONGEST_LINE = 20_000;
const MOST_HISTORY = 200;

/** What people type who want to leave, in any language. */
const LEAVE_WORDS: ReadonlySet<string> = new Set(CODES.flatMap((language) => phrasesIn(language).chat.leaveWords));

/** What people type who want the next page and forget the stroke, in any language. */
const MORE_WORDS: ReadonlySet<string> = new Set(CODES.flatMap((language) => phrasesIn(language).chat.moreWords));

/** A stream that may be a terminal; what a terminal shows has a width. */
type Input = Readable & { readonly isTTY?: boolean };
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface ChatOptions {
  /** The language of everything but answers, which come in the language of their question. */
  readonly phrases: TerminalPhrases;
  readonly colors: ReturnType<typeof picocolors.createColors>;
  readonly ask: Asker;
  /** Shows with every answer how it was found. */
  readonly explain: boolean;
  /** Reads the fact base again; `problems` say what keeps it from being used. */
  readonly reload: () => Promise<{ readonly outcome: ReloadOutcome; readonly problems: readonly string[] }>;
  /** Questions that have an answer, for `/help`; looked for only when they are shown. */
  readonly examples: () => readonly string[];
  /** Shown above the first prompt, to a person at a terminal. */
  readonly welcome: readonly string[];
  /** Told of an exception in the engine, which is a bug; the chat goes on. */
  readonly onBug: (error: unknown) => void;
}

/**
 * Asks for questions and answers them until `/quit`, Ctrl-C, Ctrl-D or the end of the input. At a terminal with a prompt,
 * history and completion of commands; from a file or a pipe one question a line, and nothing but the answers comes out.
 * False where such a file or pipe was empty, so that nothing came out at all.
 */
export async function runChat(input: Input, output: Output, options: ChatOptions): Promise<boolean> {
  const { phrases, colors, ask, explain, reload, welcome, onBug } = options;
  const terminal = input.isTTY === true && output.isTTY === true;
  const prompt = terminal ? openPrompt(input, output, options) : undefined;
  let last: Answer | undefined;
  /** What the last question was asked in, for picking one of those that it could mean. */
  let before: Conversation | undefined;
  /** Pages of the last answer that have been shown after the answer itself. */
  let pagesShown = 0;

  const style = (language?: string): TerminalStyle => ({
    phrases: language === undefined ? phrases : phrasesIn(language),
    colors,
    width: lineWidth(output),
  });
  const say = (lines: readonly string[]): void => {
    output.write([...lines, ''].map((line) => `${line}\n`).join(''));
  };
  const tell = (...texts: readonly string[]): void => {
    say(texts.flatMap((text) => wrap(printable(text), lineWidth(output))));
  };
  const hints = (answered: Answer): string[] => {
    const numbers = numberedIn(answered).length;
    const pages = furtherPages(answered).length - pagesShown;
    const { chat } = phrasesIn(answered.language);
    const texts = [
      ...(numbers > 0 && pagesShown === 0 ? [chat.pickNumber(numbers)] : []),
      ...(pages > 0 ? [chat.pagesLeft(pages)] : []),
    ];
    return terminal ? texts.map(colors.dim) : [];
  };
  const answer = ({ question, meant }: Pick<Numbered, 'question' | 'meant'>): void => {
    try {
      if (meant === undefined) before = last?.conversation;
      last = ask(question, before, meant);
      pagesShown = 0;
      const shown = style(last.language);
      const lines = [...renderTerminal(last, shown), ...(explain ? renderExplanation(last, shown) : [])];
      say([...lines, ...hints(last)]);
    } catch (error) {
      onBug(error);
      tell(phrases.chat.failed);
    }
  };

  /** Deals with one line; false ends the chat. */
  const take = async (typed: string): Promise<boolean> => {
    const line = MORE_WORDS.has(typed.toLowerCase()) ? '/more' : typed;
    switch (line) {
      case '':
        return true;
      case '/quit':
        return false;
      case '/help':
        say([
          ...phrases.chat.commands.flatMap(({ name, does }) =>
            wrap(does, lineWidth(output), name.padEnd(11), ' '.repeat(11)),
          ),
          ...wrap(phrases.chat.howToAsk(options.examples()), lineWidth(output)),
        ]);
        return true;
      case '/explain':
        if (last) say(renderExplanation(last, style(last.language)));
        else tell(phrases.chat.nothingToExplain);
        return true;
      case '/more': {
        const page = last === undefined ? [] : renderPage(last, pagesShown, style(last.language));
        if (last === undefined) tell(phrases.chat.nothingToExplain);
        else if (page.length === 0) tell(phrases.chat.nothingMore);
        else {
          pagesShown += 1;
          say([...page, ...hints(last)]);
        }
        return true;
      }
      case '/reload': {
        const { outcome, problems } = await reload();
        tell(...problems, phrases.chat.reload(outcome));
        return true;
      }
    }
    if (LEAVE_WORDS.has(line.toLowerCase().replace(/^\//, ''))) {
      tell(phrases.chat.howToLeave);
      return true;
    }
    if (/^\/\p{L}/u.test(line)) {
      tell(phrases.chat.unknownCommand(line.split(' ', 1)[0] ?? line));
      return true;
    }
    const isNumber = /^\d{1,2}$/.test(line);
    const numbered = last !== undefined && isNumber ? numberedIn(last) : [];
    const picked = numbered[Number(line) - 1];
    if (isNumber && picked === undefined) {
      const { chat } = last === undefined ? phrases : phrasesIn(last.language);
      tell(numbered.length > 0 ? chat.pickNumber(numbered.length) : chat.nothingToPick);
      return true;
    }
    if (picked !== undefined)
      output.write(
        wrap(printable(picked.shown), lineWidth(output), '> ', '  ')
          .map((shown) => `${colors.dim(shown)}\n`)
          .join(''),
      );
    answer(picked ?? { question: line });
    return true;
  };

  if (!prompt) {
    let isEmpty = true;
    for await (const line of shortLines(input)) {
      isEmpty &&= line.trim() === '';
      if (!(await take(line.trim()))) break;
    }
    return !isEmpty;
  }
  tell(...welcome);
  const closed = new AbortController();
  prompt.once('close', () => {
    closed.abort();
  });
  prompt.prompt();
  for await (const line of prompt) {
    if (!(await take(line.trim()))) {
      prompt.close();
      return true;
    }
    if (!closed.signal.aborted) prompt.prompt();
  }
  // Left by Ctrl-C or Ctrl-D: the shell's own prompt should start on a line of its own.
  output.write('\n');
  return true;
}

function openPrompt(input: Input, output: Output, { phrases, colors }: ChatOptions): Interface {
  const names = phrases.chat.commands.map(({ name }) => name);
  const prompt = createInterface({
    input,
    output,
    terminal: true,
    prompt: colors.cyan('> '),
    historySize: MOST_HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => [line.startsWith('/') ? names.filter((name) => name.startsWith(line)) : [], line],
  });
  prompt.on('SIGINT', () => {
    prompt.close();
  });
  return prompt;
}

async function* shortLines(input: Readable): AsyncGenerator<string> {
  for await (const { text } of linesOf(input, LONGEST_LINE)) yield text ?? '';
}

/** How wide lines may become on `output`; what is no terminal has no width. */
export function lineWidth({ isTTY, columns }: Output): number {
  return isTTY === true && columns !== undefined && columns > 0 ? Math.min(columns, WIDEST) : Infinity;
}
