/** Candidates → what to answer, or why not. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { isFirm } from '../facts/standing.ts';
import type { Missing } from '../languages/answer-phrases.ts';
import { explainsAll, hasOwnNames, isFilled, type Candidate } from '../matching/candidate.ts';
import { isWithin, nearest, type Focus } from '../matching/focus.ts';
import { match, type Matched } from '../matching/match.ts';
import { asks, namePartsOf, type Hole, type NamePart, type Part, type Question } from '../question/question.ts';
import { inOrder } from './in-order.ts';
import { ambiguity, vagueness, whichEvent } from './which-meant.ts';
import { asksFor, asksForPlan, confirmation, correction, isDeniedIn } from './confirm.ts';
import { count } from './count.ts';
import { copula, definition } from './define.ts';
import { alternative } from './alternatives.ts';
import { ofKnownKind } from './known-kinds.ts';
import { heldOffice, officeHolder, tenure } from './office.ts';
import { nationality } from './nationality.ts';
import { presence } from './presence.ts';
import { isOtherJourney } from './other-journey.ts';
import { ofItsOwnTime } from './own-time.ts';
import { heldRank } from './rank.ts';
import { NO_CANDIDATES, type Candidates, type Decision } from './scene.ts';
import { ofThoseMeant } from './those-meant.ts';
import { tellsWhere } from './whereabouts.ts';
import { saysLimits } from './limits-said.ts';
import { askWhich, foundIn, MOST_FOUND, type Draft, type Found } from './draft.ts';

/** Candidates whose scores lie this close answer together. */
const TOGETHER = 0.045;
/** A question of which less than this is explained is about something else. */
const SOMEWHAT = 0.45;
/** Of which less than this is explained is not even near. */
const SLIGHTLY = 0.3;

/** Decides on an answer. The draft holds facts and values, no words yet. */
export function decide(question: Question, base: FactBase, focus: Focus): Omit<Decision, 'question'> {
  if (question.smallTalk !== undefined)
    return { draft: { kind: 'small-talk', talk: question.smallTalk }, candidates: NO_CANDIDATES };
  let known: Matched | undefined;
  const matched = (): Matched => (known ??= matchWithin(question, base, focus));
  const candidates = () => matched().candidates;
  if (question.alternatives !== undefined && asks(question, 'polarity')) {
    const one = alternative(question, (each) => decide(each, base, focus).draft);
    return { draft: one ?? refusal(question, candidates(), base, focus), candidates };
  }
  const draft =
    sources(question, candidates, base) ??
    officeHolder(question, base) ??
    heldRank(question, base) ??
    heldOffice(question, base) ??
    tenure(question, base) ??
    nationality(question, base) ??
    definedHere(question, base, focus) ??
    copula(question, base) ??
    presence(question, base, focus) ??
    answer(question, matched(), base, focus) ??
    correction(question, question.bound ? nearest(candidates(), focus) : candidates(), base) ??
    refusal(question, candidates(), base, focus);
  return { draft, candidates };
}

/** What the base has for a question, as far as the conversation that it belongs to reaches. */
function matchWithin(question: Question, base: FactBase, focus: Focus): Matched {
  const { candidates, unseen } = match(question, base, focus);
  return { candidates: candidates.filter(({ view }) => isWithin(view, question, focus)), unseen };
}

/** What introduces somebody; where a question leans on an article, only somebody of whom that article tells. */
function definedHere(question: Question, base: FactBase, focus: Focus): Draft | undefined {
  const draft = definition(question, base);
  if (draft?.kind !== 'definition' || question.reach !== 'article') return draft;
  const isTold = base.factsOf(draft.entity).first(1, ({ fact }) => focus.articles.has(fact.source.article));
  return isTold.length > 0 ? draft : undefined;
}

/** "What is your source?": the sources of what the conversation is about, or of all articles. */
function sources(question: Question, candidates: Candidates, base: FactBase): Draft | undefined {
  if (!asks(question, 'source')) return undefined;
  // "Which newspaper does Ana work for?" does not ask which one says what her office is.
  const isOfWork = question.parts.some(
    (part) => part.kind === 'predicate' && !part.predicates.every((id) => base.isAttribute(id)),
  );
  const fitting = candidates().filter((one) => explainsAll(one) && !(isOfWork && one.view.fact.attribute));
  const views =
    fitting.length > 0 ? fitting.map(foundIn).slice(0, 3) : question.parts.length > 0 ? [] : firstFacts(base);
  return views.length === 0 ? undefined : { kind: 'sources', found: views };
}

const firstFacts = (base: FactBase): Found[] =>
  base.knowledge.articles
    .flatMap(({ slug }) => base.firstOf(slug) ?? [])
    .map((view) => ({ view, holes: [], coverage: 1 }));

/** What the facts that account for everything say. */
function answer(question: Question, { candidates, unseen }: Matched, base: FactBase, focus: Focus): Draft | undefined {
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
  if (question.negated && full.some(saysNo))
    return { kind: 'answer', found: full.filter(saysNo).slice(0, 3).map(foundIn) };
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
  const told = ownDeeds(withoutOffices(partly, base), question);
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

/** Neither asks nor names anybody or any time: that some fact has all its verbs in it is chance. */
const saysNothing = (question: Question, focus: Focus): boolean =>
  question.time.length === 0 &&
  focus.events.size === 0 &&
  (question.parts.length === 0 ||
    (question.holes.length === 0 && question.parts.every(({ kind }) => kind === 'predicate')));

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
    const { holes, view } = candidate;
    const values = holes.flatMap(({ fills }) =>
      fills.map((one) => JSON.stringify(one.kind === 'fact' ? view.fact.id : one)),
    );
    if (values.length === 0 || values.some((value) => !known.has(value))) told.push(candidate);
    for (const value of values) known.add(value);
  }
  return told;
}

/** "Is Ana a general?" says nothing happened; a fact that has both words in it does not make it true. */
const isBareCopula = (question: Question): boolean =>
  question.time.length === 0 &&
  question.parts[0]?.kind === 'name' &&
  question.parts.length > 1 &&
  question.parts.every((part) => part.kind !== 'predicate' && part.role === undefined && !isCited(part));

/** "According to Ana" makes it something that she says. */
const isCited = (part: Part): boolean => part.kind === 'name' && part.cited === true;

/** "Since when is Ana a colonel?" asks for the date of her rank, not of whatever she did as one. */
const asksSinceWhen = (question: Question, base: FactBase): boolean =>
  asks(question, 'when', 'where', 'why') &&
  question.parts.length > 1 &&
  question.parts.every(({ kind }) => kind !== 'predicate') &&
  question.parts.some((part) => part.kind === 'name' && part.entities.every((id) => base.isRank(id)));

/** "Who was first on the mountain?": first at what, it does not say, and whoever was there at some time may not have been. */
const isOrderOfNothing = ({ order, holes, parts, acts }: Question): boolean =>
  order !== undefined &&
  !acts &&
  holes.some(({ asks, noun }) => (asks === 'who' || asks === 'whom') && noun === undefined) &&
  parts.length > 0 &&
  parts.every(({ kind }) => kind === 'name');

/** "Who is the president of Examplia?": a fact in which a president goes to Examplia does not answer that. */
const isDescription = (question: Question, base: FactBase): boolean =>
  question.holes.some(
    (hole) =>
      (hole.asks === 'who' || hole.asks === 'definition') && hole.role === undefined && hole.among === undefined,
  ) &&
  (question.parts.length > 1 || question.parts.some(({ kind }) => kind === 'word')) &&
  !(question.acts && question.parts.length > 1) &&
  !question.parts.some((part) => part.kind === 'word' && part.verb === true) &&
  question.parts.every((part) => part.kind !== 'predicate' && !(part.kind === 'name' && isMade(part, base)));

/** A thing, document or event: what is asked beside it is who made, signed or held it. */
const isMade = ({ entities }: NamePart, base: FactBase): boolean =>
  entities.some((id) => ['thing', 'document', 'event'].includes(base.entity(id)?.type ?? '') && !base.isRank(id));

const saysNo = (candidate: Candidate): boolean => candidate.view.fact.standing === 'cancelled';

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

function refusal(question: Question, candidates: readonly Candidate[], base: FactBase, focus: Focus): Draft {
  const names = namePartsOf(question);
  const [best] = candidates;
  const related = relatedTo(candidates);
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
    const missing = hole === undefined ? 'that' : hole.precision === 'clock' ? 'clock' : (MISSING[hole.asks] ?? 'that');
    return { kind: 'refusal', reason: 'not-stated', related: related.slice(0, 1), missing, words: [] };
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
const relatedTo = (candidates: readonly Candidate[]): FactView[] =>
  candidates
    .filter((one) => one.coverage >= SLIGHTLY && !one.view.fact.attribute && isNear(one))
    .slice(0, 3)
    .map(({ view }) => view);

/** That something was opened or said somewhere is not near to a question about the opening of something else. */
const isNear = (candidate: Candidate): boolean =>
  explainsAll(candidate) ||
  candidate.accounts.some(({ part, means }) => means !== 'none' && (part.kind !== 'predicate' || part.noun));
