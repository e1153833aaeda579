/** Why a question is not answered, and what is told instead. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Missing } from '../languages/answer-phrases.ts';
import { explainsAll, type Candidate } from '../matching/candidate.ts';
import type { Focus } from '../matching/focus.ts';
import { asks, namePartsOf, type Hole, type Question } from '../question/question.ts';
import type { Draft } from './draft.ts';
import { isOtherJourney } from './other-journey.ts';

/** A question of which less than this is explained is about something else. */
const SOMEWHAT = 0.45;
/** Of which less than this is explained is not even near. */
const SLIGHTLY = 0.3;

const MISSING: Readonly<Partial<Record<Hole['asks'], Missing>>> = {
  who: 'who',
  whom: 'whom',
  when: 'when',
  where: 'where',
  about: 'about',
  why: 'why',
  how: 'how',
  result: 'result',
  amount: 'amount',
  duration: 'duration',
};

/** Refuses a question that `candidates` (best first) do not answer: for which of the three reasons, and with which facts as the nearest. */
export function refusal(question: Question, candidates: readonly Candidate[], base: FactBase, focus: Focus): Draft {
  const names = namePartsOf(question);
  const [best] = candidates;
  const related = relatedTo(candidates, focus);
  const strangers = question.parts.filter((part) => part.kind === 'word' && !part.known);
  const said = question.parts.filter((part) => part.kind !== 'name');
  const readable = question.parts.some((part) => part.kind !== 'word' || part.known);
  if (question.parts.length === 0 && question.time.length > 0)
    return { kind: 'refusal', reason: 'no-match', related: [], words: [] };
  if (question.parts.length === 0 || (!readable && question.holes.length === 0)) {
    const asked = question.holes.length > 0 && question.parts.length > 0;
    return { kind: 'refusal', reason: asked ? 'no-match' : 'not-understood', related: [], words: [] };
  }
  const leans =
    focus.events.size > 0 && strangers.length === 0 && (question.parts.length < 2 || question.pronouns.length > 0);
  const published = question.parts.some(
    (part) => part.kind !== 'name' && part.keys.flat().some((key) => base.isPublisher(key)),
  );
  const knowsSome =
    names.length > 0 ||
    leans ||
    published ||
    (strangers.length === 0 && candidates.some((one) => one.coverage >= SOMEWHAT && isNear(one)));
  if (!knowsSome)
    return { kind: 'refusal', reason: 'no-match', related: [], words: unaccounted(question, candidates).slice(0, 3) };
  const full = candidates.filter(explainsAll);
  if (full.length > 0) {
    const [hole] = question.holes;
    const isElsewhere = related.length === 0 && full.some(({ view }) => !view.fact.attribute);
    const elsewhere = isElsewhere ? { elsewhere: true as const } : {};
    const missing = hole === undefined ? 'that' : hole.precision === 'clock' ? 'clock' : (MISSING[hole.asks] ?? 'that');
    return { kind: 'refusal', reason: 'not-stated', related: related.slice(0, 1), missing, words: [], ...elsewhere };
  }
  const contradicted =
    best !== undefined &&
    // Whoever asks when or why something was has claimed nothing that could be denied.
    (question.holes.length === 0 || asks(question, 'polarity')) &&
    best.conflicts.length > 0 &&
    !isOtherJourney(best, question, base) &&
    best.unexplained.every((part) => best.conflicts.some(({ said: one }) => one === part));
  const words = contradicted || said.length === 0 ? [] : (best?.unexplained ?? []).map(({ text }) => text).slice(0, 3);
  return { kind: 'refusal', reason: 'not-stated', related: related.slice(0, 1), words, contradicted };
}

/** Words that not even the nearest fact accounts for. */
function unaccounted(question: Question, candidates: readonly Candidate[]): string[] {
  const left = candidates[0]?.unexplained ?? question.parts;
  return left.filter((part) => part.kind === 'word').map(({ text }) => text);
}

/** What is known instead: the facts nearest to the question that tell of an event. */
const relatedTo = (candidates: readonly Candidate[], focus: Focus): FactView[] =>
  candidates
    .filter((one) => one.coverage >= SLIGHTLY && !one.view.fact.attribute && isNear(one) && isOfSubject(one, focus))
    .slice(0, 3)
    .map(({ view }) => view);

/**
 * Of what is talked about, or of somebody whom the question names. Where nothing is talked about, a question may share words alone
 * with a fact: all of its own, or more than one. "How much does it cost?" of a crane is not near to the price of a ticket elsewhere.
 */
function isOfSubject(candidate: Candidate, focus: Focus): boolean {
  const { accounts, view } = candidate;
  const met = accounts.filter(({ means }) => means !== 'none');
  if (focus.articles.has(view.fact.source.article) || met.some(({ part }) => part.kind === 'name')) return true;
  return focus.articles.size === 0 && (explainsAll(candidate) || met.length > 1);
}

/** That something was opened or said somewhere is not near to a question about the opening of something else. */
const isNear = (candidate: Candidate): boolean =>
  explainsAll(candidate) ||
  candidate.accounts.some(({ part, means }) => means !== 'none' && (part.kind !== 'predicate' || part.noun));
