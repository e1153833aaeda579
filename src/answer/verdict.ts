/**
 * What the facts say to a statement. More is asked of them than for a question: who asks is told what is known, but who is told
 * that somebody was wrong believes it.
 */
import type { FactBase, FactView } from '../facts/base.ts';
import type { FactDate } from '../facts/fact.ts';
import type { Candidate, Conflict } from '../matching/candidate.ts';
import { isNegative } from '../matching/negation.ts';
import type { Question } from '../question/question.ts';
import type { TimeConstraint } from '../question/time-constraint.ts';
import { isDeniedIn } from './confirm.ts';
import { isDoneByOne } from './done-once.ts';
import type { Verdict } from '../languages/claim-phrases.ts';
import type { Found } from './draft.ts';
import type { Decision } from './scene.ts';

export interface Judged {
  readonly verdict: Verdict;
  /** The facts that it rests on; for `not-covered` the nearest that are known, at most one. */
  readonly found: readonly Found[];
  /** What the statement has otherwise than the fact. */
  readonly conflict?: Conflict;
}

const NOT_COVERED: Judged = { verdict: 'not-covered', found: [] };

/** A date that lies so near to the fact's is a slip; one further away may well be that of another such event. In days. */
const NEAR = 31;
const WEEK = 7;
/** A day of the year is remembered where the year is not. */
const YEAR = 365.2425;

/** Judges what was decided on a statement that was read as a question for yes or no. */
export function verdictOn({ question, draft, candidates }: Decision, base: FactBase): Judged {
  if (leansOnMore(question)) return NOT_COVERED;
  if (draft.kind !== 'answer' || draft.polarity === undefined) return NOT_COVERED;
  const { found, conflict, polarity } = draft;
  const [first] = found;
  if (first === undefined) return NOT_COVERED;
  const judged = (verdict: Verdict): Judged => ({ verdict, found, ...(conflict === undefined ? {} : { conflict }) });
  const unsure: Judged = { verdict: 'not-covered', found: found.slice(0, 1) };
  switch (polarity) {
    case 'yes':
      if (!isOfSomebody(question)) return NOT_COVERED;
      return isWithinTime(first.view, question) ? judged(confirmedBy(first.view, question)) : unsure;
    case 'planned':
      return question.negated ? unsure : judged('planned');
    case 'disputed':
      return judged('disputed');
    case 'cancelled':
      return question.negated ? unsure : judged('contradicted');
    case 'contrary':
      return isReported(first.view) && !isNegative(first.view) ? judged('contradicted') : unsure;
    case 'no':
      if (first.view.fact.attribute || !isReported(first.view)) return unsure;
      // "Ana did not meet Bima in Lembayung" is not made true by a meeting elsewhere.
      if (conflict === undefined && isDeniedIn(first, question, base))
        return !question.negated ? judged('contradicted') : saysOneThing(question) ? judged('confirmed') : unsure;
      if (conflict === undefined)
        return !question.negated && isDoneByOne(first.view.fact.did, base) ? judged('contradicted') : unsure;
      return !question.negated && isSameEvent(first.view, conflict, question, candidates(), base)
        ? judged('contradicted')
        : unsure;
  }
}

/** It says "he", "then" or "the other one", or who came first: what it says cannot be told from the sentence alone. */
const leansOnMore = (question: Question): boolean =>
  question.pronouns.length > 0 ||
  question.others ||
  question.present ||
  question.anyone ||
  question.order !== undefined ||
  question.ordinal !== undefined ||
  question.alternatives !== undefined ||
  question.smallTalk !== undefined;

/** What it denies can only be the one thing that it says. */
const saysOneThing = ({ parts }: Question): boolean => parts.filter(({ kind }) => kind === 'predicate').length === 1;

/** It names somebody or something, and says more of it than that it exists. */
const isOfSomebody = ({ parts }: Question): boolean => parts.length > 1 && parts.some(({ kind }) => kind === 'name');

const isReported = ({ fact }: FactView): boolean => fact.standing === 'reported';

/** What somebody said is confirmed as something that was said, where the statement says no more than that. */
function confirmedBy({ fact }: FactView, question: Question): Verdict {
  switch (fact.standing) {
    case 'reported':
      return 'confirmed';
    case 'stated':
      return citesSpeaker(fact.speaker, question) ? 'confirmed' : 'said';
    case 'planned':
      return 'planned';
    case 'disputed':
      return 'disputed';
    case 'cancelled':
    case 'retracted':
      return 'not-covered';
  }
}

const citesSpeaker = (speakers: readonly string[], { parts }: Question): boolean =>
  parts.some((part) => part.kind === 'name' && part.entities.some((id) => speakers.includes(id)));

/** Two of these tell one event from others; countries and places have many in common, unless the time is nearly the same. */
const IDENTIFYING: readonly string[] = ['person', 'group', 'organisation', 'document', 'event'];

/** True where a statement and a fact that differ in one thing are surely about the same event. */
function isSameEvent(
  view: FactView,
  conflict: Conflict,
  question: Question,
  candidates: readonly Candidate[],
  base: FactBase,
): boolean {
  const own = candidates.find((one) => one.view === view);
  if (own?.anchor.means !== 'slot') return false;
  const named = own.accounts.filter(
    ({ means, entity }) =>
      means === 'slot' &&
      entity !== undefined &&
      (conflict.over === 'time' || IDENTIFYING.includes(base.entity(entity)?.type ?? '')),
  );
  const others = candidates.filter(
    ({ view: other, unexplained, missingTime }) =>
      other.root !== view.root && unexplained.every((part) => part === conflict.said) && !missingTime,
  );
  if (named.length < 2 || others.length > 0) return false;
  switch (conflict.over) {
    case 'time':
      return isNear(view, conflict.said) && question.time.length === 1;
    case 'place':
      // A place that nobody here knows may well be a house in the city that the fact names.
      return conflict.said.kind === 'name';
    case 'number':
      return true;
    case 'role':
      return false;
  }
}

/** "Since May", "before 2030" and a span of days are true of more than what a fact says; a day, a month, a year are not. */
const isWithinTime = ({ when }: FactView, { time }: Question): boolean =>
  time.every(({ relation, from, to }) => {
    if (relation !== 'in') return false;
    if (from === undefined || to === undefined || isOfCalendar(from, to)) return true;
    return when?.from === from && when.to === to;
  });

/** A day, a week, or whole months. */
function isOfCalendar(from: number, to: number): boolean {
  if (from === to || to - from === WEEK - 1) return true;
  const [first, next] = [from, to + 1].map((day) => new Date(day * 86_400_000));
  return first?.getUTCDate() === 1 && next?.getUTCDate() === 1;
}

/** Within a month of the fact's own date, or on its day in another year. */
function isNear({ when }: FactView, { relation, from, to }: TimeConstraint): boolean {
  if (relation !== 'in' || !isDated(when)) return false;
  if (from === undefined || to === undefined) return false;
  const apart = from > when.to ? from - when.to : when.from - to;
  const years = Math.round(apart / YEAR);
  const isDay = from === to && when.from === when.to;
  return apart <= NEAR || (isDay && years > 0 && Math.abs(apart - years * YEAR) < 1);
}

const isDated = (when: FactDate | undefined): when is FactDate =>
  when !== undefined && Number.isFinite(when.from) && Number.isFinite(when.to);
