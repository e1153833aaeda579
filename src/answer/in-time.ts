/** Questions whose time hangs on other events: the other events are found first, then what lies before or after them. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { wordsOf } from '../facts/tokens.ts';
import { hasHappened } from '../facts/standing.ts';
import { languageOf } from '../languages/registry.ts';
import { ordered } from '../question/anchor-readings.ts';
import { withOwnReference } from '../question/own-reference.ts';
import type { Question } from '../question/question.ts';
import type { TimeConstraint } from '../question/time-constraint.ts';
import { isEmpty, type RelativeTiming, type Timing } from '../question/timing.ts';
import { anchorOf, liesThen, timesBy, type Anchor } from './anchors.ts';
import { compared, spanOf } from './compare.ts';
import { decide } from './decide.ts';
import { askWhich, type Draft } from './draft.ts';
import { ago, between, together, which } from './hold-against.ts';
import { mainsOf } from './main-clauses.ts';
import { holderBeside } from './office-order.ts';
import { outermost } from './outermost.ts';
import { NO_CANDIDATES, type Decision, type Scene } from './scene.ts';

/**
 * Decides on a question whose time hangs on other events. `plainly` decides on the same sentence read as a whole: a fact that
 * itself says "before meeting Ana" needs no dates. A time that cannot be found is a reason to refuse, never dropped.
 */
export function decideInTime(timing: Timing, scene: Scene, plainly: () => Decision): Decision {
  switch (timing.kind) {
    case 'ago':
      return orElse(ago(timing, scene), plainly);
    case 'between':
      return between(timing, scene) ?? plainly();
    case 'which':
      return which(timing, scene) ?? plainly();
    case 'together':
      return together(timing, scene) ?? plainly();
    case 'relative':
      return relative(timing, scene, plainly);
  }
}

/** "Sudah berapa tahun hubungan yang dirayakan itu?": what no date tells, a fact may tell itself. */
function orElse(dated: Decision | undefined, plainly: () => Decision): Decision {
  if (dated !== undefined && isAnswer(dated)) return dated;
  const whole = plainly();
  return dated === undefined || isFull(whole) ? whole : dated;
}

const isAnswer = ({ draft }: Decision): boolean => draft.kind !== 'refusal';

/** True of an answer that a fact gives by itself, without a premise corrected. */
const isFull = ({ draft }: Decision): boolean =>
  draft.kind === 'answer' && draft.conflict === undefined && draft.polarity !== 'no';

function relative(timing: RelativeTiming, scene: Scene, plainly: () => Decision): Decision {
  const pointsBack = timing.anchor === undefined;
  const former = pointsBack && timing.relation === 'before' ? formerly(timing, scene) : undefined;
  if (former !== undefined) return former;
  if (pointsBack && scene.conversation?.facts[0] === undefined) return byItself(timing, scene, plainly());
  const [main, ...others] = mainsOf(timing, scene);
  if (main === undefined) return plainly();
  const polar = main.holes.some(({ asks }) => asks === 'polarity');
  // "Who came before or after Ana?" asks for everybody or for nobody.
  if (timing.either === true && main.holes.some(({ asks }) => asks !== 'polarity' && asks !== 'when'))
    return untold(main);
  const textual =
    !pointsBack &&
    !polar &&
    timing.span === undefined &&
    canBeSaid(timing, scene.base) &&
    ['before', 'after', 'since', 'when', 'during'].includes(timing.relation);
  const whole = textual ? plainly() : undefined;
  if (whole !== undefined && isFull(whole)) return whole;
  const decisions = [main, ...others].map((one) => () => inTime(one, timing, scene));
  let first: Decision | undefined;
  for (const next of decisions) {
    const decision = next();
    if (decision !== undefined && isAnswer(decision)) return decision;
    first ??= decision;
  }
  const saysItself = polar && !pointsBack ? plainly() : undefined;
  if (saysItself !== undefined && isFull(saysItself)) return saysItself;
  return first ?? (scene.onlyAnswers ? untold(main) : refusedFor(main, timing, scene));
}

/** "Whom did Ana praise to Sora in the same year?", where nothing was spoken of before. */
function byItself(timing: RelativeTiming, scene: Scene, whole: Decision): Decision {
  if (isAnswer(whole)) return whole;
  for (const own of withOwnReference(timing)) {
    const decision = relative(own, scene, () => whole);
    if (isAnswer(decision)) return decision;
  }
  return whole;
}

/** Some text of the base puts something before or after what the clause names. */
const canBeSaid = ({ said }: RelativeTiming, base: FactBase): boolean =>
  said?.some((key) => base.factsWith(key).length > 0 || base.entitiesWith(key).length > 0) ?? true;

/** "How did people cross before?": the answer of facts that themselves say that it was so once; undefined where none does. */
function formerly(timing: RelativeTiming, scene: Scene): Decision | undefined {
  // "And before that?" asks for an earlier event.
  if (isEmpty(timing.main)) return undefined;
  for (const main of mainsOf(timing, scene)) {
    const decision = { question: main, ...decide(main, scene.base, scene.focus) };
    const { draft } = decision;
    const { formerly: phrases } = languageOf(main.language).timeRelations;
    const saysSo = ({ fact }: FactView): boolean => {
      const words = ` ${wordsOf(fact.says?.[main.language] ?? '').join(' ')} `;
      return phrases.some((phrase) => words.includes(` ${phrase} `));
    };
    if (isFull(decision) && draft.kind === 'answer' && draft.found.every(({ view }) => saysSo(view))) return decision;
  }
  return undefined;
}

/** Decides on one reading of the main clause; undefined where the other event cannot be found. */
function inTime(main: Question, timing: RelativeTiming, scene: Scene): Decision | undefined {
  const { base, focus } = scene;
  if (main.parts.length === 0) return ofTheEventItself(main, timing, scene);
  if (timing.span !== undefined) return spanOf(main, timing, scene);
  const polar = main.holes.some(({ asks }) => asks === 'polarity');
  if (timing.either === true) return compared(main, timing, scene);
  if (polar && ['before', 'after', 'same'].includes(timing.relation)) return compared(main, timing, scene);
  const holder = holderBeside(main, timing, base);
  if (holder !== undefined) return { question: main, draft: holder, candidates: NO_CANDIDATES };
  const anchor = anchorOf(main, timing, scene);
  if (anchor === undefined) return undefined;
  if (anchor.draft !== undefined) return { question: main, draft: anchor.draft, candidates: NO_CANDIDATES };
  const order = main.order ?? (timing.nearest ? (timing.relation === 'before' ? 'last' : 'first') : undefined);
  const asked = ordered({ ...main, notFacts: anchor.facts }, order);
  if (anchor.shared) return byTheSame(asked, timing, anchor, scene);
  if (timing.relation === 'after' && asksToSay(main, base)) return onTheOccasion(main, anchor, scene);
  if (isLoose(main) && !timing.nearest && timing.anchor !== undefined && !isSpecific(main)) return undefined;
  const times = timesBy(anchor, timing);
  const exactly = atOneOf(asked, times, anchor, { base, focus });
  const decided = timing.anchor !== undefined || exactly === undefined || isAnswer(exactly) ? exactly : undefined;
  return nearestFirst(decided ?? atOneOf(broadened(asked, base), times, anchor, { base, focus }) ?? exactly, timing);
}

/** Asks for more than who it was: for what, where or why. */
const isLoose = ({ holes }: Question): boolean => !holes.some(({ asks }) => ASKS_WHO.includes(asks));

const ASKS_WHO: readonly Question['holes'][number]['asks'][] = ['who', 'whom', 'which', 'polarity', 'times', 'amount'];

/** "When was the meeting after the treaty?" names nobody: any meeting of later years would do. */
const isSpecific = ({ parts }: Question): boolean =>
  parts.some(({ kind }) => kind === 'name') && parts.some(({ kind }) => kind === 'predicate');

/** "And the time before?" after a courtesy call: an earlier visit will do. */
const broadened = (question: Question, base: FactBase): Question => ({
  ...question,
  parts: question.parts.map((part) =>
    part.kind === 'predicate'
      ? {
          ...part,
          predicates: [...new Set(part.predicates.flatMap((id) => [id, ...(base.predicate(id)?.broader ?? [])]))],
        }
      : part,
  ),
});

/** What lies nearest to the other event is told first, and what is only planned not at all beside what happened. */
function nearestFirst(decision: Decision | undefined, { relation }: RelativeTiming): Decision | undefined {
  if (decision?.draft.kind !== 'answer') return decision;
  const { draft } = decision;
  const happened = draft.found.filter(({ view }) => hasHappened(view.fact.standing));
  const told = happened.length > 0 && !decision.question.future && !decision.question.again ? happened : draft.found;
  const sign =
    relation === 'after' || relation === 'since' ? 1 : relation === 'before' || relation === 'until' ? -1 : 0;
  const found = [...told].sort((a, b) => sign * ((a.view.when?.from ?? 0) - (b.view.when?.from ?? 0)));
  return { ...decision, draft: { ...draft, found } };
}

/** "What day was it when the ship sank?" asks for the time of the event in the clause. */
function ofTheEventItself(main: Question, timing: RelativeTiming, { base, focus }: Scene): Decision | undefined {
  const clause = timing.anchor?.readings[0];
  if (timing.relation !== 'when' || clause === undefined) return undefined;
  const question = { ...clause, holes: main.holes };
  return { question, ...decide(question, base, focus) };
}

/** What somebody does "after the visit" is done soon after, not years later; only who came after may have come any time. */
function soon(main: Question, time: TimeConstraint): TimeConstraint[] {
  const { relation, from = 0, to = 0, text } = time;
  // "To which country did Ana appeal?" asks for the one to whom she did.
  const isStep = main.holes.every(
    ({ asks, place }) => asks === 'when' || ASKS_WHO.includes(asks) || (asks === 'where' && place === 'country'),
  );
  if (isStep || main.order !== undefined || (relation !== 'before' && relation !== 'after')) return [time];
  const limit = relation === 'after' ? to + SOON : from - SOON;
  return [time, { relation: relation === 'after' ? 'until' : 'since', from: limit, to: limit, text }];
}

/** Days within which something still follows on something else. */
const SOON = 31;

/** So many times beside the likeliest are tried. */
const MOST_TIMES = 11;

/** The answer at the first of these times that has one; where only one of several has one, which is meant is asked. */
function atOneOf(
  main: Question,
  times: readonly TimeConstraint[],
  anchor: Anchor,
  { base, focus }: Pick<Scene, 'base' | 'focus'>,
): Decision | undefined {
  const decideAt = (time: TimeConstraint): Decision => {
    const question = { ...main, time: [...main.time, ...soon(main, time)] };
    return outermost({ question, ...decide(question, base, focus) }, base);
  };
  const [likeliest, ...others] = times;
  const first = likeliest === undefined ? undefined : decideAt(likeliest);
  if (first === undefined || isAnswer(first)) return first;
  const [answered, ...more] = others.slice(0, MOST_TIMES).map(decideAt).filter(isAnswer);
  if (answered === undefined) return first;
  const isNarrowed = main.time.length > 0 && more.length === 0;
  return anchor.anyOf || isNarrowed ? answered : { ...answered, draft: askWhich(anchor.dated) };
}

/** "Who met Ana after visiting Bima?": only those who did both, in that order. */
function byTheSame(main: Question, timing: RelativeTiming, anchor: Anchor, { base, focus }: Scene): Decision {
  const decision = { question: main, ...decide(main, base, focus) };
  const { draft } = decision;
  if (draft.kind !== 'answer') return decision;
  const found = draft.found.filter(({ holes, view }) =>
    holes.some(({ fills }) =>
      fills.some((fill) => {
        if (fill.kind !== 'filler' || !('entity' in fill.filler)) return false;
        const { entity } = fill.filler;
        const own = { ...anchor, dated: anchor.dated.filter((one) => one.view.entities.has(entity)) };
        return timesBy(own, timing).some((time) => liesThen(view, time));
      }),
    ),
  );
  return { ...decision, draft: found.length === 0 ? notStated(decision) : { ...draft, found } };
}

const notStated = ({ candidates }: Decision): Draft => ({
  kind: 'refusal',
  reason: 'not-stated',
  related: candidates()
    .slice(0, 1)
    .map(({ view }) => view),
  missing: 'when',
  words: [],
});

const asksToSay = ({ parts }: Question, base: FactBase): boolean =>
  parts.some((part) => part.kind === 'predicate' && part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say)));

/** What somebody says "after meeting Ana" is what he says on that occasion, not whatever he says in later years. */
function onTheOccasion(main: Question, anchor: Anchor, { base, focus }: Scene): Decision {
  const question = { ...main, withinEvents: [...new Set(anchor.dated.map(({ view }) => view.root))] };
  return { question, ...decide(question, base, focus) };
}

/** A refusal without its reason. */
const untold = (question: Question): Decision => ({
  question,
  draft: { kind: 'refusal', reason: 'not-stated', related: [], words: [] },
  candidates: NO_CANDIDATES,
});

/** The other event is not known, or not when it was. */
function refusedFor(main: Question, { anchor, text }: RelativeTiming, { base, focus }: Scene): Decision {
  const decision = { question: main, ...decide(main, base, focus) };
  if (decision.draft.kind === 'refusal' && decision.draft.reason !== 'not-understood') return decision;
  const unknown = anchor?.readings[0]?.parts.filter((part) => part.kind === 'word' && !part.known) ?? [];
  const related = decision
    .candidates()
    .filter(({ view }) => !view.fact.attribute)
    .slice(0, 1);
  return {
    ...decision,
    draft: {
      kind: 'refusal',
      reason: 'not-stated',
      related: related.map(({ view }) => view),
      missing: 'when',
      words: unknown.length > 0 ? unknown.map((part) => part.text) : [text],
    },
  };
}
