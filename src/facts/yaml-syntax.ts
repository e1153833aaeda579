import { YAMLException } from 'js-yaml';
import type { ProblemCode } from './problem.ts';

/** What is wrong with the syntax of a file. */
export type SyntaxProblem = ProblemCode & `yaml-${string}`;

/**
 * What an editor most likely did where the parser gave up, and the offset in `text`. The parser says what it expected;
 * what stands there tells more about the mistake.
 */
export function syntaxProblem(error: unknown, text: string): { code: SyntaxProblem; offset: number } {
  if (!(error instanceof YAMLException)) return { code: 'yaml-syntax', offset: 0 };
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  return { code: mistake(error.reason, text, offset), offset };
}

function mistake(reason: string, text: string, offset: number): SyntaxProblem {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset).trimEnd();
  const here = text[offset] ?? '';
  if (here === '\t' || /^\s*\t/.test(text.slice(lineStart, offset))) return 'yaml-tab';
  if (/deficient indentation|unexpected end/.test(reason)) return 'yaml-open';
  if (/escape|hexadecimal/.test(reason)) return 'yaml-escape';
  if (reason.includes('multiline key')) return 'yaml-line';
  if (here === ':') return 'yaml-colon';
  if (/^["'}\]]$/.test(before.at(-1) ?? '')) return 'yaml-after';
  if (before.endsWith(':') && /[%@`[\]{}|>,]/.test(here)) return 'yaml-start';
  if (reason.includes('missed comma')) return 'yaml-unclosed';
  if (reason.includes('indentation')) return 'yaml-indent';
  return /document separator|mapping key|whitespace/.test(reason) ? 'yaml-line' : 'yaml-syntax';
}
