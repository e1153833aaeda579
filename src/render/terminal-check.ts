import type { CheckedText } from '../answer/checked.ts';
import { languageOf } from '../languages/registry.ts';
import { printable, wrap } from './terminal-text.ts';
import { sourceLines, type TerminalStyle } from './terminal.ts';

/** What the facts say to a text, claim by claim, as lines for a terminal. */
export function renderCheckLines({ language, claims, others, unread }: CheckedText, style: TerminalStyle): string[] {
  const { phrases } = languageOf(language);
  const { colors, width } = style;
  const lines = (text: string, first = '', rest = first) => wrap(printable(text), width, first, rest);
  const found = claims.flatMap(({ sentence, verdict, instead, notes, facts }) => [
    ...lines(`${phrases.claims.verdicts[verdict]}: ${sentence}`).map(colors.bold),
    ...(instead === undefined ? [] : lines(phrases.corrected(instead), '  ')),
    ...(verdict === 'not-covered' && facts.length > 0 ? lines(`${phrases.claims.nearest}:`, '  ') : []),
    ...[...facts.map(({ says }) => says), ...notes].flatMap((text) => lines(text, '  - ', '    ')),
    ...sourceLines(facts, style, language),
  ]);
  return [
    ...found,
    ...(claims.length === 0 ? lines(phrases.claims.nothing) : others > 0 ? lines(phrases.claims.others(others)) : []),
    ...(unread > 0 ? lines(phrases.claims.unread) : []),
  ];
}
