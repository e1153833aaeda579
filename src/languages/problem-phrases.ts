import type { Place, Problem, ProblemCode, ProblemOf, ProblemParams } from '../facts/problem.ts';

/** The words for everything that can be wrong, or odd, in a fact base. */
export type ProblemPhrases = {
  /** What is wrong, a semicolon, and what to write instead: no capital at its start, no full stop at its end. */
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string;
};

/** A problem as an editor reads it: `knowledge/articles/visit.yaml:12:5: what is wrong; what to write instead`. */
export function problemLine(problem: Problem, phrases: ProblemPhrases): string {
  return `${placeText(problem)}: ${problemSentence(problem, phrases)}`;
}

/** A place as editors and terminals follow it: `file:line:column`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** What is wrong and what to write instead, without the place. */
export function problemSentence<Code extends ProblemCode>(problem: ProblemOf<Code>, phrases: ProblemPhrases): string {
  const phrase: (params: ProblemParams[Code]) => string = phrases[problem.code];
  return phrase(problem.params);
}

/** The longest piece of an editor's own words that is repeated to them. */
const QUOTED = 60;

/** An editor's own words within a sentence, in quotes, on one line and not longer than a line. */
export function quoted(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, QUOTED * 2));
  return `"${characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : line}"`;
}
