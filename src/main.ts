/** The command line: `npm start`, `npm run ask`, `npm run draw`, `npm run check`, `npm run schema`. `--help` lists what can be written. */
import { text } from 'node:stream/consumers';
import picocolors from 'picocolors';
import type * as Engine from './engine.ts';
import type { LanguageCode } from './facts/fact.ts';
import type { LiveBase } from './facts/live-base.ts';
import { inTurns } from './facts/steps.ts';
import { languageOf } from './languages/registry.ts';
import { readSynonyms } from './languages/synonyms.ts';
import type { TerminalPhrases } from './languages/terminal-phrases.ts';
import { CODES } from './languages/codes.ts';
import { phrasesIn } from './languages/terminal-registry.ts';
import { answerRecord, checkRecord, jsonLine } from './render/json.ts';
import { renderCheckLines } from './render/terminal-check.ts';
import { renderExplanation, renderTerminal } from './render/terminal.ts';
import { COMMANDS } from './opening/running-code.ts';
import { readEnvironmentFile, readerLanguage, readSettings, type Settings } from './settings.ts';
import type { Asker } from './terminal/asker.ts';
import { runBatch } from './terminal/batch.ts';
import { lineWidth, runChat } from './terminal/chat.ts';
import { summarise } from './terminal/check.ts';
import { readCommandLine, type CommandLine } from './terminal/command-line.ts';
import { brokenLines, openFactBase, problemLines } from './terminal/fact-base.ts';
import { progressOn } from './terminal/progress.ts';

/** Questions that `/help` shows. */
const HELP_EXAMPLES = 2;

/** What `--help` says about exit codes. */
const EXIT = { fine: 0, wrongBaseOrSettings: 1, wrongCommandLine: 2 } as const;

/** What a command works with, once everything about it has been checked. */
interface Session {
  readonly commandLine: CommandLine;
  readonly settings: Settings;
  /** Language of the messages. */
  readonly language: LanguageCode;
  readonly phrases: TerminalPhrases;
  /** Folders of the fact base; at least one. */
  readonly folders: readonly string[];
  readonly live: LiveBase;
  readonly ask: Asker;
  readonly engine: typeof Engine;
}

const { stdin, stdout } = process;
const colors = picocolors.createColors(wantsColors());

// A reader that had enough ("| head") closes the pipe; that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const file = readEnvironmentFile('.env');
  const environment = { ...(file.ok ? file.environment : {}), ...process.env };
  const systemLanguage = readerLanguage(environment, CODES);

  const line = readCommandLine(args, CODES);
  if (line.kind === 'help') {
    say([phrasesIn(line.language ?? systemLanguage).usage.help]);
    return EXIT.fine;
  }
  if (line.kind === 'wrong') {
    const { usage } = phrasesIn(systemLanguage);
    complain([...line.problems.map(usage.problem), usage.hint]);
    return EXIT.wrongCommandLine;
  }

  const { commandLine } = line;
  const language = commandLine.language ?? systemLanguage;
  const phrases = phrasesIn(language);
  const checked = readSettings(environment, CODES);
  if (!checked.ok || !file.ok) {
    const problems = [...(file.ok ? [] : [file.problem]), ...(checked.ok ? [] : checked.problems)];
    complain([
      phrases.settings.heading(problems.length),
      ...problems.map((problem) => `  ${phrases.settings.problem(problem)}`),
    ]);
    return EXIT.wrongBaseOrSettings;
  }
  const { settings } = checked;

  const folders = commandLine.knowledge ?? settings.knowledge;
  if (commandLine.command === 'schema') {
    // What describes the format takes longer to load than answering a question from a snapshot.
    const { writeSchema } = await import('./terminal/schema.ts');
    const { file, error } = await writeSchema(folders[0] ?? '');
    if (error === undefined) say([phrases.check.schemaWritten(file)]);
    else complain([phrases.check.schemaNotWritten(file, error)]);
    return error === undefined ? EXIT.fine : EXIT.wrongBaseOrSettings;
  }
  // Loading it takes as long as opening the base, and most of either is waiting for the other thread or the disk.
  const loading = import('./engine.ts');
  const progress = progressOn(process.stderr);
  const opened = await openFactBase(folders, {
    ...(settings.cache === undefined ? {} : { cache: settings.cache }),
    tell: (file, rows) => {
      progress.say(phrases.check.progress(file, rows));
    },
    // Only a reload gets a base ready.
    warmUp: (base) => engine.warmUp(base, new Date(), true),
  });
  progress.end();
  if (!opened.ok) {
    const { problems } = opened;
    complain(brokenLines(problems, { folders, known: settings.knowledge }, language));
    return EXIT.wrongBaseOrSettings;
  }
  const engine = await loading;
  const { live, unkept } = opened;
  if (unkept !== undefined) complain([phrases.check.unkept(settings.cache ?? '', unkept)]);
  const answerLanguage = commandLine.language ?? settings.language;
  const session: Session = {
    commandLine,
    settings,
    language,
    phrases,
    folders,
    live,
    ask: (text, conversation, meant) =>
      engine.ask(text, live.current, {
        now: new Date(),
        ...(meant === undefined ? {} : { meant }),
        ...(conversation === undefined ? {} : { conversation }),
        ...(answerLanguage === undefined ? {} : { language: answerLanguage }),
      }),
    engine,
  };

  switch (commandLine.command) {
    case 'check':
      say([
        ...phrases.check.summary(
          summarise({ folders, base: live.current, counts: live.counts, warnings: opened.warnings.length }, language),
        ),
        ...problemLines(opened.warnings, language),
      ]);
      return EXIT.fine;
    case 'ask':
      if (commandLine.check) return check(session);
      if (commandLine.question !== '') answerOnce(session);
      else if (commandLine.json)
        await runBatch(stdin, stdout, session.ask, { phrases, explain: commandLine.explain, onBug });
      else if (!(await chat(session))) return EXIT.wrongCommandLine;
      return EXIT.fine;
    case 'draw':
      return drawPicture(session);
    case 'start':
      return start(session);
  }
}

async function start(session: Session): Promise<number> {
  const { settings, language, phrases, live, folders, engine } = session;
  if (settings.discordToken === undefined) {
    say(phrases.chat.tokenMissing);
    await chat(session);
    return EXIT.fine;
  }
  // In turns, beside whatever else happens: the first who asks should not have to wait for it.
  void inTurns(engine.warmUp(live.current, new Date())).catch(onBug);
  // Neither what discord.js takes to load, nor what no member should wait for, is worth a wait in the terminal.
  readSynonyms();
  const { runBot } = await import('./terminal/start.ts');
  const exitCode = await runBot({
    settings,
    token: settings.discordToken,
    language,
    live,
    suggestionsInto: folders[0] ?? '',
    commandsFolder: COMMANDS,
  });
  process.exit(exitCode);
}

async function drawPicture({ commandLine, live, language, phrases }: Session): Promise<number> {
  if (commandLine.drawing === undefined) return EXIT.wrongCommandLine;
  // What draws takes a while to load, too.
  const { writeDrawing } = await import('./terminal/draw.ts');
  const written = await writeDrawing(commandLine.drawing, live.current, languageOf(language), phrases, new Date());
  if (written.ok) say(written.lines);
  else complain(written.lines);
  return written.ok ? EXIT.fine : EXIT[written.wrong];
}

function answerOnce({ commandLine, ask }: Session): void {
  const { question, json, explain } = commandLine;
  const started = performance.now();
  const answer = ask(question);
  const tookMs = performance.now() - started;
  if (json) {
    stdout.write(jsonLine(answerRecord(answer, tookMs, explain)));
    return;
  }
  const style = { phrases: phrasesIn(answer.language), colors, width: lineWidth(stdout) };
  // Nobody can ask for the next page here.
  say([...renderTerminal(answer, style, { whole: true }), ...(explain ? renderExplanation(answer, style) : [])]);
}

/** Holds a text, or all of standard input, against the facts. */
async function check({ commandLine, language, phrases, live, engine }: Session): Promise<number> {
  const given = commandLine.question === '' ? await text(stdin) : commandLine.question;
  if (given.trim() === '') {
    complain([phrases.chat.nothingToCheck]);
    return EXIT.wrongCommandLine;
  }
  const checked = engine.checkClaims(given, live.current, { now: new Date(), language });
  if (commandLine.json) stdout.write(jsonLine(checkRecord(checked)));
  else say(renderCheckLines(checked, { phrases: phrasesIn(checked.language), colors, width: lineWidth(stdout) }));
  return EXIT.fine;
}

async function chat({ commandLine, language, phrases, live, ask, engine }: Session): Promise<boolean> {
  const wasAsked = await runChat(stdin, stdout, {
    phrases,
    colors,
    ask,
    explain: commandLine.explain,
    examples: () => engine.exampleQuestions(live.current, language, new Date(), HELP_EXAMPLES),
    welcome: [phrases.chat.welcome(live.counts.articles, live.counts.facts), phrases.chat.howToStart],
    reload: async () => {
      const result = await live.reload();
      if (!result.ok) {
        return {
          outcome: { ok: false, problems: result.problems.length },
          problems: problemLines(result.problems, language),
        };
      }
      const { facts, attributes } = result.changes;
      const outcome = {
        ok: true,
        added: facts.added.length,
        removed: facts.removed.length,
        changed: facts.changed.length,
        attributes: attributes.added.length + attributes.removed.length + attributes.changed.length,
      } as const;
      return { outcome, problems: problemLines(result.warnings, language) };
    },
    onBug,
  });
  if (!wasAsked) complain([phrases.chat.nothingAsked]);
  return wasAsked;
}

function onBug(error: unknown): void {
  console.error(error);
}

function say(lines: readonly string[]): void {
  stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function complain(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** See https://no-color.org and https://force-color.org. */
function wantsColors(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return process.stdout.isTTY && TERM !== 'dumb';
}
