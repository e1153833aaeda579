/** Numbers that a fact calls a total. */
import type { FactView } from '../facts/base.ts';
import type { Amount } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { languageOf } from '../languages/registry.ts';
import type { Hole, Question } from '../question/question.ts';
import type { Fill } from './candidate.ts';

export const isTotal = ({ of }: Amount): boolean =>
  Object.entries(of).some(([code, text]) => wordsOf(text).some((word) => languageOf(code).totals.has(word)));

/** "What was Ana's total?" names nothing else that could be asked for. */
export const asksTotal = ({ asks, noun }: Hole, { total, parts, time }: Question): boolean =>
  total === true &&
  (asks === 'what' || asks === 'amount') &&
  noun === undefined &&
  parts.length + time.length > 0 &&
  parts.every(({ kind }) => kind === 'name');

export const totalsIn = ({ fact }: FactView): readonly Fill[] =>
  fact.howMany.filter(isTotal).map((amount) => ({ kind: 'amount', amount }));
