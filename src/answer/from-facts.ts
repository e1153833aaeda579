/** What the facts that account for a whole question say to it. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { isFirm } from '../facts/standing.ts';
import { explainsAll, hasOwnNames, isFilled, valuesOf, type Candidate } from '../matching/candidate.ts';
import { nearest, type Focus } from '../matching/focus.ts';
import type { Matched } from '../matching/match.ts';
import { asks, namePartsOf, type Question } from '../question/question.ts';
import { asksFor, asksForPlan, confirmation, isDeniedIn } from './confirm.ts';
import { count } from './count.ts';
import { askWhich, foundIn, MOST_FOUND, type Draft } from './draft.ts';
import { inOrder } from './in-order.ts';
import { ofKnownKind } from './known-kinds.ts';
import { saysLimits } from './limits-said.ts';
import { ofItsOwnTime } from './own-time.ts';
import { asksSinceWhen, isBareCopula, isDescription, isOrderOfNothing, saysNothing } from './says-too-little.ts';
import { ofThoseMeant } from './those-meant.ts';
import { ambiguity, vagueness, whichEvent } from './which-meant.ts';
import { ofTotals } from './totals.ts';
import { tellsWhere } from './whereabouts.ts';

/** Candidates whose scores lie this close answer together. */
const TOGETHER = 0.045;
/** What the facts that account for everything say; undefined where they say nothing to it. */
export function fromFacts(
  question: Question,
  { candidates, unseen }: Matched,
  base: FactBase,
  focus: Focus,
): Draft | undefined {
  if (saysNothing(question, focus)) return undefined;
  const needsNames = asksReasonOfNames(question) || hasUnknownVerb(question);
  // "Who scored the second goal?" is not told by whoever scored another one.
  const ordinal = {
    limits: question.limits.filter(({ limit }) => limit === 'second' || limit === 'third'),
  };
  const isFull = (one: Candidate): boolean =>
    explainsAll(one) &&
    (hasOwnNames(one) || !needsNames) &&
    tellsWhere(one.view, question, base) &&
    saysLimits(one.view, ordinal) &&
    !(asksWhatHappened(question) && one.view.fact.attribute);
  const full = candidates.filter(isFull);
  if (asks(question, 'polarity')) {
    if (isBareCopula(question)) return undefined;
    const told = confirmation(question, ofThoseMeant(full, question, focus, base), base);
    return told ?? whichEvent(question, candidates, base, focus);
  }
  const cancelled = full.filter((one) => saysNo(one) && (isFilled(one) || !asks(question, 'why', 'how')));
  if (question.negated && cancelled.length > 0) return { kind: 'answer', found: cancelled.slice(0, 3).map(foundIn) };
  const isDenied = (candidate: Candidate) => isDeniedIn(candidate, question, base);
  if (question.negated && !full.some(isDenied)) return undefined;
  if (isDescription(question, base) || asksSinceWhen(question, base) || isOrderOfNothing(question)) return undefined;
  if (asks(question, 'times')) return count({ full, unseen, isFull }, question, base, focus);
  const holes = question.holes.length === 0 ? [{ asks: 'story' as const }] : question.holes;
  const filled = full.filter(
    (candidate) =>
      (question.holes.length === 0 || isFilled(candidate)) &&
      (!asks(question, 'who', 'whom', 'when', 'where') || isDenied(candidate) === question.negated),
  );
  const partly =
    filled.length > 0 || holes.length < 2
      ? filled
      : full.filter(({ holes: all }) => all.some(({ fills }) => fills.length > 0));
  const told = ofTotals(ownDeeds(withoutOffices(partly, base), question), question);
  const focused = nearest(told, focus);
  const own = namePartsOf(question).length === 0 && question.time.length === 0 && focused.length > 0 ? focused : told;
  const here = question.bound || (question.parts.length === 0 && question.time.length === 0) ? focused : own;
  const ordered = inOrder(ofItsOwnTime(here, question), question);
  const [best] = ordered;
  if (best === undefined) return undefined;
  const ambiguous = ambiguity(question, ordered, base);
  if (ambiguous !== undefined) return ambiguous;
  if (
    best.view.fact.standing === 'cancelled' &&
    asks(question, 'who', 'whom', 'when', 'where') &&
    !asksFor(WELL_KNOWN.cancel, question) &&
    !asksForPlan(question, base)
  )
    return { kind: 'answer', found: [foundIn(best)], polarity: 'cancelled' };
  const vague = vagueness(question, ordered, base);
  if (vague !== undefined) return vague;
  const one = theEventItself(question, ordered, base);
  if (one === undefined && question.happening && isBareEvent(question, base)) return undefined;
  if (one !== undefined) return { kind: 'answer', found: [foundIn(one)] };
  // All that came of an event counts, however directly a fact speaks of the event.
  const isClose = ({ score, view }: Candidate): boolean =>
    best.score - score <= TOGETHER || (asks(question, 'result') && view.root === best.view.root);
  const close = question.order === undefined ? ordered.filter(isClose) : ofKnownKind(tiedWith(best, ordered), base);
  const events =
    focus.events.size === 0 && (question.pair || asks(question, 'result'))
      ? eventsOf(close.filter(({ score }) => score === best.score))
      : [];
  if (events.length > 1) return askWhich(events);
  return { kind: 'answer', found: withNews(close, MOST_FOUND).map(foundIn) };
}

/** "What did both sides agree on?" of several talks, each of which an article of its own tells: which of them is meant. */
const eventsOf = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.map((one) => [one.view.fact.source.article, one] as const).reverse()).values(),
];

/** What a thing is or has did not happen to it. */
const asksWhatHappened = ({ happening, holes }: Question): boolean =>
  happening && holes.every((hole) => hole.asks === 'story');

/** "Why does Ana like Bima?" without a verb that the base knows: what a fact says of them, not of others in the same event. */
const asksReasonOfNames = (question: Question): boolean =>
  asks(question, 'why', 'how') &&
  namePartsOf(question).length > 1 &&
  question.parts.every(({ kind }) => kind !== 'predicate');

/** "When did Ana board the ship?": who does what no predicate has a word for must be in the fact itself, not in its event. */
const hasUnknownVerb = ({ parts }: Question): boolean =>
  parts.some((part) => part.kind === 'word' && part.verb === true);

/**
 * "When was the conference?" asks for the conference itself, whatever else is told of it: the fact that says that it took
 * place, or else the first that has it in a slot.
 */
function theEventItself(question: Question, candidates: readonly Candidate[], base: FactBase): Candidate | undefined {
  if (!isBareEvent(question, base)) return undefined;
  const happened = candidates.filter(({ view }) => isFirm(view.fact.standing));
  const held = happened.find(
    ({ view }) => base.broader(view.fact.did).has(WELL_KNOWN.takePlace) || view.leads.has(WELL_KNOWN.takePlace),
  );
  if (question.happening) return held;
  return held ?? happened.find(({ accounts }) => accounts.some(({ means }) => means === 'slot')) ?? happened[0];
}

/** Asks when or where of nothing but one event, document or thing. */
function isBareEvent(question: Question, base: FactBase): boolean {
  const [part, ...others] = question.parts;
  if (part?.kind !== 'name' || others.length > 0 || !asks(question, 'when', 'where')) return false;
  return part.entities.some((id) => ['event', 'document', 'thing'].includes(base.entity(id)?.type ?? ''));
}

/** What the named themselves did or had done to them; what is told of those with a role for them, where nothing else is. */
function withoutOffices(candidates: readonly Candidate[], base: FactBase): readonly Candidate[] {
  const isOfficeOf = (view: FactView, entity: string | undefined) =>
    entity !== undefined && [...view.entities].some((id) => base.entity(id)?.office?.of === entity);
  const own = candidates.filter(({ accounts, view }) =>
    accounts.every(({ means, entity }) => means !== 'related' || !isOfficeOf(view, entity)),
  );
  return own.length > 0 ? own : candidates;
}

/** "Who scored for Examplia?": those of whom a fact tells that, before those in whose fact scoring is only mentioned. */
function ownDeeds(candidates: readonly Candidate[], question: Question): readonly Candidate[] {
  if (!asks(question, 'who', 'whom')) return candidates;
  const own = candidates.filter(({ anchor }) => anchor.means === 'slot');
  const deeds = question.parts.flatMap((part) => (part.kind === 'predicate' ? part.predicates : []));
  const exact = own.filter(({ view }) => deeds.includes(view.fact.did));
  // "Who attended the meeting?": of one event the fact that tells who attended, not the visit that was one.
  const isTold = ({ view, score }: Candidate) =>
    exact.some((other) => other.view.root === view.root && other.score >= score);
  const told = own.filter((one) => exact.includes(one) || !isTold(one));
  return told.length > 0 ? told : candidates;
}

/** Several may be the first or the last on one day: which of them it was, nobody can tell. */
const tiedWith = (best: Candidate, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ view, score }) => view.when?.edtf === best.view.when?.edtf && best.score - score <= TOGETHER);

/**
 * The first `most` facts that add a value: those that add none to those before them are left out, three facts of one visit give
 * its date once.
 */
function withNews(candidates: readonly Candidate[], most: number): Candidate[] {
  const known = new Set<string>();
  const told: Candidate[] = [];
  for (const candidate of candidates) {
    if (told.length >= most) break;
    const values = valuesOf(candidate);
    if (values.length === 0 || values.some((value) => !known.has(value))) told.push(candidate);
    for (const value of values) known.add(value);
  }
  return told;
}

const saysNo = (candidate: Candidate): boolean => candidate.view.fact.standing === 'cancelled';
