import type { EntityType, Standing } from '../../facts/fact.ts';
import type { PictureProblem } from '../picture-phrases.ts';
import type { LineProblem, SettingProblem, TerminalPhrases, UsageProblem } from '../terminal-phrases.ts';
import { pictures } from './pictures.ts';

const number = new Intl.NumberFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const both = new Intl.ListFormat('en');

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

const standings: Record<Standing, string> = {
  reported: 'reported',
  stated: 'stated by somebody',
  planned: 'planned',
  cancelled: 'cancelled',
  disputed: 'disputed',
  retracted: 'retracted',
};

const types: Record<EntityType, readonly [one: string, many: string]> = {
  person: ['person', 'people'],
  group: ['group', 'groups'],
  organisation: ['organisation', 'organisations'],
  country: ['country', 'countries'],
  city: ['city', 'cities'],
  place: ['place', 'places'],
  event: ['event', 'events'],
  document: ['document', 'documents'],
  thing: ['thing', 'things'],
};

const lineProblems: Record<LineProblem, string> = {
  'line-too-long': 'The line is too long; a question may have up to 2,000 characters.',
  'not-json': 'The line starts with "{" but is not a JSON object.',
  'no-question': 'The JSON object has no "question".',
  'question-not-text': '"question" must be a text.',
  'conversation-not-an-id': '"conversation" must be a text or a number.',
  'engine-failed': 'This question could not be answered because of a bug in Faktual.',
};

function usageProblem(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'no-command':
      return 'Say what to do: start, ask, draw, check or schema.';
    case 'unknown-command':
      return `There is no command "${problem.given}"; write ${either.format(problem.allowed)}.`;
    case 'unknown-option':
      return problem.command === undefined
        ? `There is no option ${problem.given}.`
        : `"${problem.command}" has no option ${problem.given}.`;
    case 'value-missing':
      return `${problem.given} needs a value.`;
    case 'value-unexpected':
      return `${problem.given} takes no value.`;
    case 'argument-unexpected':
      return `"${problem.command}" takes no further words: "${problem.given}".`;
    case 'not-a-drawing':
      return problem.given === ''
        ? `Say what to draw: ${either.format(problem.allowed)}.`
        : `"${problem.given}" cannot be drawn; write ${either.format(problem.allowed)}.`;
    case 'not-a-language':
      return `--lang ${problem.given}: Faktual does not speak that language; write ${either.format(problem.allowed)}.`;
  }
}

function settingProblem({ setting, kind, given = '', allowed = [], most = 0 }: SettingProblem): string {
  switch (kind) {
    case 'not-a-token':
      return `${setting} does not look like a bot token; copy it again from the Bot page of the developer portal, without "Bot" or spaces.`;
    case 'not-an-id':
      return `${setting} is "${given}", which is not a Discord id; ids have 17 to 20 digits (turn on Developer Mode in Discord, then right-click and copy the id).`;
    case 'not-an-address':
      return `${setting} is "${given}", which is not an address; write one that starts with http:// or https://.`;
    case 'not-a-database':
      return `${setting} is not the address of a PostgreSQL database; write postgres://user:password@host:5432/name, or leave it empty.`;
    case 'not-a-number':
      return `${setting} is "${given}"; write a whole number from 0 to ${most}.`;
    case 'not-one-of':
      return `${setting} is "${given}"; write ${either.format(allowed)}.`;
    case 'file-unreadable':
      return `${setting} cannot be read: ${given}.`;
  }
}

/** What to do next is another thing at a terminal: nothing opens there while somebody types. */
function drawProblem(problem: PictureProblem): string {
  switch (problem.kind) {
    case 'unknown-name':
      return problem.near.length === 0
        ? `I know nobody called “${problem.given}”. Check the spelling, or leave the name out to draw everybody.`
        : `I know nobody called “${problem.given}”. Did you mean ${either.format(problem.near)}? Write the name in full.`;
    case 'ambiguous-name':
      return `“${problem.given}” can be ${either.format(problem.meant)}. Write one of these names in full.`;
    case 'no-meetings':
      return problem.name === undefined
        ? pictures.problem(problem)
        : `My facts tell of no meeting of ${problem.name}. npm run draw -- timeline "${problem.name}" draws what else they say.`;
    default:
      return pictures.problem(problem);
  }
}

/** What the terminal says in English. */
export const terminal: TerminalPhrases = {
  answer: {
    source: 'Source',
    paragraphs: (list, several) => `${several ? 'paragraphs' : 'paragraph'} ${list}`,
    rows: (list, several) => `${several ? 'rows' : 'row'} ${list}`,
    related: 'What the articles do say:',
    suggestions: 'You could ask:',
    explanation: 'How this was found:',
    draws: (kind, name) =>
      `To draw it, type in a shell: npm run draw -- ${kind}${name === undefined ? '' : ` "${name}"`}`,
    page: (page, pages) => `Page ${number.format(page)} of ${number.format(pages)}:`,
  },
  chat: {
    tokenMissing: [
      'DISCORD_TOKEN is not set, so Discord stays off; README.md tells how to get a token for .env.',
      'Here is the same engine in the terminal.',
    ],
    welcome: (articles, facts) =>
      `Faktual knows ${counted(facts, 'fact', 'facts')} from ${counted(articles, 'article', 'articles')}.`,
    howToStart: 'Ask in Indonesian or English. /help lists the commands, Ctrl-D leaves.',
    leaveWords: ['quit', 'exit', 'q', 'bye'],
    howToAsk: (examples) =>
      `Ask in Indonesian or English${examples.length === 0 ? '.' : `, for example: ${examples.join(' · ')}`}`,
    moreWords: ['more', 'next', 'next page'],
    nothingToPick: 'There is no numbered list to choose from. Write a whole question.',
    howToLeave: 'To leave, type /quit or press Ctrl-D.',
    pickNumber: (count) => (count === 1 ? 'Type 1 to ask that.' : `Type a number from 1 to ${number.format(count)}.`),
    commands: [
      { name: '/more', does: 'show the next page of a long answer' },
      { name: '/explain', does: 'show how the last answer was found' },
      { name: '/reload', does: 'read the fact base again' },
      { name: '/help', does: 'show this list' },
      { name: '/quit', does: 'leave (so do Ctrl-C and Ctrl-D)' },
    ],
    unknownCommand: (given) => `There is no command ${given}. /help lists them.`,
    nothingToExplain: 'Nothing has been asked yet.',
    pagesLeft: (count) => `/more shows ${count === 1 ? 'the rest' : `the next of ${number.format(count)} more pages`}.`,
    nothingMore: 'The last answer has been shown in full.',
    reload: (outcome) =>
      outcome.ok
        ? `Reloaded: ${counted(outcome.added, 'fact', 'facts')} added, ${number.format(outcome.changed)} changed, ${number.format(outcome.removed)} removed${outcome.attributes === 0 ? '' : `; ${counted(outcome.attributes, 'attribute is', 'attributes are')} not as before`}.`
        : `Not reloaded, the old facts stay: ${counted(outcome.problems, 'problem', 'problems')}.`,
    nothingAsked:
      'Nothing was asked: standard input was empty. Write npm run ask -- "question", or pass one question a line.',
    nothingToCheck:
      'There is no text to check: standard input was empty. Write npm run ask -- --check "text", or pass the text.',
    failed: 'Something went wrong inside Faktual; the question was not answered.',
  },
  usage: {
    help: `Faktual answers questions about the news from facts that it can show.

  npm start                        run the Discord bot; without DISCORD_TOKEN, chat in the terminal
  npm run ask                      chat in the terminal
  npm run ask -- "question"        answer one question
  npm run ask -- --json            read one question a line, write one JSON object a line
  npm run ask -- --check "text"    hold what a text states against the facts; without a text, standard input
  npm run draw -- timeline [name]  draw what happened when, as a PNG file
  npm run draw -- network [name]   draw who met whom
  npm run check                    check the fact base, or list everything that is wrong with it
  npm run schema                   write the JSON Schema for editors next to the fact base

Options, after --
  --knowledge DIR   use the fact base in DIR; several of these make one base
  --lang CODE       language of the messages, and of an answer whose question shows none: id or en
  --explain         ask: show how the answer was found
  --json            ask: JSON instead of text
  --check           ask: check a text instead of answering a question
  --from, --to DATE draw timeline: the first and the last day, month or year, such as 2025-04
  --out FILE        draw: the file to write; without it, timeline.png or network.png
  --help            show this

Exit code: 0 when the question was dealt with, also when the articles do not say;
1 when the fact base or the settings are wrong; 2 when the command line is wrong or nothing was asked.`,
    problem: usageProblem,
    hint: '--help shows what can be written.',
  },
  settings: {
    heading: (count) => (count === 1 ? 'One setting is wrong:' : `${number.format(count)} settings are wrong:`),
    problem: settingProblem,
  },
  check: {
    broken: (count, cut) =>
      `${counted(count, 'problem', 'problems')}. The fact base is not used until it has none.` +
      (cut === 0
        ? ''
        : ` The rest of ${counted(cut, 'file', 'files')}, and in all files whether what they name exists, will be checked once the YAML there is right, so there may be more.`),
    sameAt: (places, more) =>
      `  the same at ${both.format(more > 0 ? [...places, counted(more, 'more place', 'more places')] : places)}`,
    moreUnknown: (count) => `… and ${counted(count, 'more name that has', 'more names that have')} no entry.`,
    incomplete: (folders, other) =>
      `There is no predicates.yaml in ${both.format(folders)}: ${folders.length === 1 ? 'this folder builds' : 'these folders build'} on another one. Check them together: npm run check -- ${[other ?? 'DIR', ...folders].map((folder) => `--knowledge ${folder}`).join(' ')}${other === undefined ? ', with the other folder for DIR' : ''}`,
    summary: (summary) => [
      `${summary.folder} is a good fact base.`,
      `  ${counted(summary.articles, 'article', 'articles')}`,
      ...summary.factsByArticle.map(({ article, facts }) => `    ${article}: ${counted(facts, 'fact', 'facts')}`),
      ...(summary.tables === 0 ? [] : [`  ${counted(summary.tables, 'table', 'tables')}`]),
      `  ${counted(summary.facts, 'fact', 'facts')}: ${summary.factsByStanding.map(({ standing, count }) => `${number.format(count)} ${standings[standing]}`).join(', ')}`,
      `  ${counted(summary.attributes, 'attribute', 'attributes')} of entities (rank, position, abbreviation …)`,
      `  ${counted(summary.entities, 'entity', 'entities')}: ${summary.entitiesByType.map(({ type, count }) => counted(count, ...types[type])).join(', ')}`,
      `  ${counted(summary.predicates, 'predicate', 'predicates')}`,
      ...(summary.languages.length === 0 ? [] : [`  in ${both.format(summary.languages)}`]),
      ...summary.implied.map(
        ({ predicate, article, broader }) =>
          `  ${predicate}, of ${article}, counts as a case of ${both.format(broader)}; if it is none, give it a broader of its own`,
      ),
      summary.warnings === 0 ? '  no warnings' : `  ${counted(summary.warnings, 'warning', 'warnings')}:`,
    ],
    unkept: (folder, reason) =>
      `The facts were read, but no snapshot could be kept in ${folder} (${reason}): every start takes as long as the first. Choose another folder with FAKTUAL_CACHE, or off.`,
    progress: (file, rows) => `${file}: ${counted(rows, 'row', 'rows')} …`,
    schemaWritten: (file) => `Wrote ${file}.`,
    schemaNotWritten: (file, reason) => `${file} cannot be written (${reason}).`,
  },
  draw: {
    problem: drawProblem,
    written: (file, width, height) => `Wrote ${file} (${width} × ${height} pixels).`,
    notWritten: (file, reason) => `${file} cannot be written (${reason}).`,
  },
  batch: { problem: (problem) => lineProblems[problem] },
};
