import type picocolors from 'picocolors';
import type { Answer, ShownFact } from '../answer/answer.ts';
import type { TerminalPhrases } from '../languages/terminal-phrases.ts';
import { answerParts } from './answer-parts.ts';
import { furtherPages, type Page } from './pages.ts';
import { areSeveral, sourceGroups } from './sources.ts';
import { printable, wrap } from './terminal-text.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** How a terminal shows things. */
export interface TerminalStyle {
  readonly phrases: TerminalPhrases;
  readonly colors: Colors;
  /** Columns to wrap at; `Infinity` does not wrap. */
  readonly width: number;
}

/** What a number under a rendered answer stands for. */
export interface Numbered {
  /** The question to ask; with `meant`, the one that was asked before. */
  readonly question: string;
  /** What somebody who picks it sees as his own words. */
  readonly shown: string;
  /** The choice that it is; see `AskContext`. */
  readonly meant?: string;
}

/** What the numbers under a rendered answer stand for, from 1: choices first, then suggestions. */
export function numberedIn(answer: Answer): readonly Numbered[] {
  return [
    ...answer.choices.map(({ id, label }) => ({ question: answer.question, shown: label, meant: id })),
    ...answer.suggestions.map((question) => ({ question, shown: question })),
  ];
}

/** One of the pages that follow a long answer, from 0: its values or facts, their sources, and which page of how many it is. */
export function renderPage(answer: Answer, page: number, style: TerminalStyle): string[] {
  const pages = furtherPages(answer);
  const shown = pages[page];
  if (shown === undefined) return [];
  return [
    ...wrapped(style.phrases.answer.page(page + 2, pages.length + 1), style, style.colors.dim),
    ...itemLines(shown, style),
    ...sourceLines(shown.facts, style, answer.language),
  ];
}

const itemLines = ({ values, facts }: Page, style: TerminalStyle): string[] =>
  [...values, ...facts.map(({ says }) => says)].flatMap((line) => wrapped(line, style, undefined, '- ', '  '));

/**
 * An answer as lines for a terminal: the short answer, the rest of its text, the sources, and the questions that could be
 * asked instead, numbered. `whole` adds all that further pages would hold. Nothing in it can steer the terminal.
 */
export function renderTerminal(answer: Answer, style: TerminalStyle, { whole = false } = {}): string[] {
  const { phrases, colors } = style;
  const { lead, points, lines: rest } = answerParts(answer);
  // Examples and choices that the text names would stand there twice, once with their numbers.
  const offered = [...answer.suggestions, ...answer.choices.map(({ label }) => label)];
  const more = rest.filter(({ text }) => !offered.some((one) => text.includes(one)));
  // A greeting is not answered from facts either, but refuses nothing.
  const isRefusal = answer.status === 'unknown' && answer.lacking !== undefined;
  const lines = [
    ...(lead === undefined ? [] : wrapped(lead, style, isRefusal ? colors.yellow : colors.bold)),
    ...points.flatMap((point) => wrapped(point, style, colors.bold, '- ', '  ')),
    ...more.flatMap(({ text, isListed }) => wrapped(text, style, undefined, ...(isListed ? ['- ', '  '] : []))),
    ...(answer.picture === undefined
      ? []
      : wrapped(phrases.answer.draws(answer.picture.kind, answer.picture.name), style)),
    ...(whole ? furtherPages(answer) : []).flatMap((page) => itemLines(page, style)),
  ];

  const related = answer.related.filter((fact) => fact.says !== '' && !answer.text.includes(fact.says));
  if (related.length > 0) {
    lines.push(...wrapped(phrases.answer.related, style));
    for (const fact of related) lines.push(...wrapped(fact.says, style, undefined, '- ', '  '));
  }
  lines.push(...sourceLines([...answer.facts, ...answer.related], style, answer.language));

  let number = 0;
  const numbered = (text: string): string[] => {
    number += 1;
    const mark = `${number.toString().padStart(2)}. `;
    return wrapped(text, style, colors.cyan, mark, ' '.repeat(mark.length));
  };
  lines.push(
    ...answer.choices.flatMap(({ label, detail }) => numbered(detail === undefined ? label : `${label} – ${detail}`)),
  );
  if (answer.suggestions.length > 0) {
    lines.push(...wrapped(phrases.answer.suggestions, style), ...answer.suggestions.flatMap(numbered));
  }
  return lines;
}

/** How an answer was found, as lines for a terminal. */
export function renderExplanation(answer: Answer, style: TerminalStyle): string[] {
  const { phrases, colors } = style;
  return [
    ...wrapped(phrases.answer.explanation, style, colors.dim),
    ...answer.explanation.lines.flatMap((line) => {
      const depth = ' '.repeat(Math.min(line.length - line.trimStart().length, 8));
      return wrapped(line, style, colors.dim, `  ${depth}`, `    ${depth}`);
    }),
  ];
}

/** One line for each source, in the order in which the facts name them; its address and quotes below it. */
export function sourceLines(facts: readonly ShownFact[], style: TerminalStyle, language: string): string[] {
  return sourceGroups(facts).flatMap(({ source, places, notes, quotes }) => {
    const placesIn = source.table === true ? style.phrases.answer.rows : style.phrases.answer.paragraphs;
    const parts = [
      source.publisher,
      source.title === undefined ? '' : `“${source.title}”`,
      source.date ?? '',
      placesIn(new Intl.ListFormat(language).format(places), areSeveral(places)),
      ...notes,
    ];
    const label = `${style.phrases.answer.source}: `;
    const indent = ' '.repeat(label.length);
    return [
      ...wrapped(parts.filter(Boolean).join(', '), style, style.colors.dim, label, indent),
      ...quotes.flatMap((quote) => wrapped(`“${quote}”`, style, style.colors.dim, indent)),
      ...(source.url === undefined ? [] : wrapped(source.url, style, style.colors.dim, indent)),
    ];
  });
}

/** Wraps first and colours afterwards, because colours take no columns. */
function wrapped(
  text: string,
  { width }: TerminalStyle,
  color: (line: string) => string = (line) => line,
  first = '',
  rest = first,
): string[] {
  return wrap(printable(text), width, first, rest).map(color);
}
