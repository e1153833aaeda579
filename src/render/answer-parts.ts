/** An answer's text taken apart, the same way for every door: what leads, what is listed, what is said besides. */
import type { Answer } from '../answer/answer.ts';

/** The parts of an answer's text, in their order. Of `lead` and `points` at least one is there. */
export interface AnswerParts {
  /** The short answer, or what introduces its points. */
  readonly lead: string | undefined;
  /** Sentences of which the short answer consists, where they are several. */
  readonly points: readonly string[];
  /** The rest, line by line. */
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  /** It is the sentence of one of several facts. */
  readonly isListed: boolean;
}

/** The sentence of each fact stands on its own: several in one go read badly. */
export function answerParts({ short, points, text, facts }: Answer): AnswerParts {
  let rest = text.startsWith(short) ? text.slice(short.length) : text;
  for (const { says } of facts) if (says !== '') rest = rest.replaceAll(says, () => `\n${says}\n`);
  const lines = rest.split(/\r?\n/).filter((line) => line.trim() !== '');
  const sentences = new Set(facts.map(({ says }) => says));
  const isList = points !== undefined || lines.filter((line) => sentences.has(line)).length > 1;
  return {
    lead: points === undefined ? short : points.lead,
    points: points?.sentences ?? [],
    lines: lines.map((line) => ({ text: line, isListed: isList && sentences.has(line) })),
  };
}
