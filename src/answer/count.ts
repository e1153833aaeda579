/** "How often did Ana visit Bima?": the number that a fact gives, or else the events that are told of, one by one. */
import type { FactBase, FactView } from '../facts/base.ts';
import { hasHappened } from '../facts/standing.ts';
import { hasOwnNames, isFilled, type Candidate } from '../matching/candidate.ts';
import { consider } from '../matching/consider.ts';
import { isWithin, type Focus } from '../matching/focus.ts';
import { mayAnswer } from '../matching/match.ts';
import type { Question } from '../question/question.ts';
import { foundIn, type Draft } from './draft.ts';

/** What a count has to go by. */
export interface Countable {
  /** Facts that account for all of the question, best first. */
  readonly full: readonly Candidate[];
  /** Numbers of further events, which nobody has looked at. */
  readonly unseen: Iterable<number>;
  /** Whether one of their facts accounts for all of it as well. */
  readonly isFull: (candidate: Candidate) => boolean;
}

/**
 * How many times: the number that a fact gives, or else the number of events told of. Reports of one day are one event, and
 * what was only planned did not happen; of the rows of a table, those of one day are one event where the same people did the
 * same.
 */
export function count(
  { full, unseen, isFull }: Countable,
  question: Question,
  base: FactBase,
  focus: Focus,
): Draft | undefined {
  const all = full.filter(isFilled);
  // A number for one year or day is not how often it was in all.
  const told = all.find(({ view }) => question.time.length > 0 || view.fact.when === undefined) ?? all[0];
  if (told !== undefined) return { kind: 'answer', found: [foundIn(told)] };
  const events = new Map(
    full.filter(didHappen).map((candidate) => [eventKey(candidate.view, base), candidate] as const),
  );
  const keys = new Set(events.keys());
  const { index } = base;
  const restricted = question.notFacts ?? question.withinEvents ?? question.reach;
  // Rows with the same cells say the same, so that one of them is held against the question for all.
  const prefixes = new Map<string, string | undefined>();
  for (const root of unseen)
    for (const ordinal of index.partsOf(root)) {
      if (restricted !== undefined && !isOpen(index.viewAt(ordinal), question, focus, base)) continue;
      const cells = index.cellsAt(ordinal, { withDate: question.time.length > 0 || question.future || question.again });
      let prefix = cells === undefined ? undefined : prefixes.get(cells);
      if (cells === undefined || !prefixes.has(cells)) {
        const candidate = consider(question, index.viewAt(ordinal), base, focus);
        const counts = isFull(candidate) && didHappen(candidate);
        if (counts && cells === undefined) keys.add(eventKey(candidate.view, base));
        prefix = counts && cells !== undefined ? rowPrefix(candidate.view) : undefined;
        if (cells !== undefined) prefixes.set(cells, prefix);
      }
      if (prefix !== undefined) keys.add(rowKey(prefix, ordinal, base));
    }
  const found = [...events.values()].map(foundIn);
  return keys.size === 0 ? undefined : { kind: 'count', count: keys.size, found };
}

/** It took place, and what leaves its place to the article may have been elsewhere. */
const didHappen = (candidate: Candidate): boolean =>
  candidate.anchor.means === 'slot' && hasOwnNames(candidate) && hasHappened(candidate.view.fact.standing);

const isOpen = (view: FactView, question: Question, focus: Focus, base: FactBase): boolean =>
  mayAnswer(question, view, base) && isWithin(view, question, focus);

/** What tells one event from another: its day where it is known, of a row also who did what; or the outermost fact. */
function eventKey(view: FactView, base: FactBase): string {
  const ordinal = base.index.ordinalOf(view.fact.id);
  if (ordinal !== undefined && base.article(view.fact.source.article)?.table === true)
    return rowKey(rowPrefix(view), ordinal, base);
  return view.when?.precision === 'day' && !view.when.interval ? `day ${view.when.from}` : view.root;
}

const rowPrefix = ({ fact, who, whom }: FactView): string => JSON.stringify([fact.did, who, whom]);

function rowKey(prefix: string, ordinal: number, { index }: FactBase): string {
  const when = index.whenAt(ordinal);
  return when?.precision === 'day' && !when.interval ? `${when.from} ${prefix}` : `row ${ordinal}`;
}
