/** What a fact puts into the hole of a question. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { conceptKey } from '../languages/concept-tree.ts';
import { languageOf } from '../languages/registry.ts';
import type { Hole, Part, Question } from '../question/question.ts';
import { asksShare, isMeasure, statedAmounts, statedTimes } from './amounts.ts';
import type { Account, Anchor, Fill } from './candidate.ts';
import { asEntity, asFill, type Context } from './fill-context.ts';
import { origin, places, placesOrParties } from './places.ts';
import { asksAttribute, people } from './fill-people.ts';
import { calledSo, isOfTheDeed, namesTopic, topics, outcomes, what, which } from './fill-things.ts';
import { caseOutcomes, isOfCase } from './conditions.ts';
import { governed, reasonsAmongTopics } from './governed.ts';
import { isSpeechFact } from './explain-name.ts';
import { clockTimes, durations, isNoLengthOf } from './lengths.ts';
import { isLent } from './lent.ts';
import { isOnlyMention, location, soughtPlace } from './location.ts';
import { countsOthers } from './members.ts';
import { numbered } from './numbered.ts';
import { isNounOf, owners } from './owners.ts';
import { actsHimself, hasOwnWord, isCountedIn, isOnlyMentioned } from './only-mentioned.ts';
import { mainPredicate } from './orientation.ts';
import { isDoneToOther, isFromOther } from './only-near.ts';
import { isOwnTitle } from './own-title.ts';
import { isDoneByEvent, isOnlyDiscussed } from './attendance.ts';
import {
  asksScore,
  saidAmounts,
  saidHours,
  saidLengths,
  saidLengthsOf,
  saidMeasure,
  saidReasons,
  saidScores,
  saidSums,
} from './said-in-sentence.ts';
import { asksTotal, totalsIn } from './totals.ts';
import { saidOrigins, saidPlaces } from './said-places.ts';

/** "Whom did the Examplian meet?": not whoever is from there, who stands for the country in the fact. */
const bearersOfCountry = ({ part, means }: Account, view: FactView, base: FactBase): readonly string[] =>
  part.kind === 'name' &&
  part.side === undefined &&
  means === 'related' &&
  (part.role === 'agent' || part.role === 'patient')
    ? [...view.who, ...view.whom].filter((id) => part.entities.some((country) => isFrom(id, country, base)))
    : [];

const isFrom = (id: string, country: string, base: FactBase): boolean =>
  base.entity(country)?.type === 'country' && base.entity(id)?.type === 'person' && base.relatedTo(id).has(country);

/** The values that a fact has for a hole; none where it does not say. */
export function fill(
  hole: Hole,
  question: Question,
  view: FactView,
  base: FactBase,
  anchor: Anchor,
  accounts: readonly Account[],
): readonly Fill[] {
  const certain = question.parts.flatMap((part) =>
    part.kind === 'name' && part.entities.length === 1 ? part.entities : [],
  );
  const named = new Set([
    ...question.excluded,
    ...certain,
    ...accounts.flatMap(({ entity }) => entity ?? []),
    ...accounts.flatMap((account) => bearersOfCountry(account, view, base)),
  ]);
  const context: Context = { question, view, base, named, orientation: anchor.orientation, stage: anchor.stage };
  const { fact } = view;
  // The time and place of a fact are those of what it is about, not of everything that its text mentions.
  const starts = question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.start));
  const settles = anchor.means !== 'text' || isCalledSo(question, view, base) || (starts && fact.standing !== 'stated');
  const isItsOwn = anchor.means === 'slot' && anchor.stage === view;
  const tells = isItsOwn && anchor.led !== true;
  // The hotel of the larger event is not where everybody of whom it is told stayed.
  const ofItsOwn = (): Context => ({ ...context, view: { ...view, where: fact.where } });
  const isOfDeed = (one: Fill) => anchor.means !== 'text' || isCountedIn(one, question, view, base, accounts);
  if (hole.asks !== 'polarity' && !isOfCase(view, question)) return [];
  if (asksTotal(hole, question)) return totalsIn(view);
  if (isLent(hole, question, view, base, anchor, accounts)) return [];
  if (fact.attribute && asksAttribute(question, base) && ['amount', 'duration', 'how', 'which'].includes(hole.asks))
    // Where something lies, or whose it is, is no number.
    return topics(context).filter((one) => ['how', 'which'].includes(hole.asks) || !isEntity(one));
  switch (hole.asks) {
    case 'who':
    case 'whom':
      // Whoever else is there does not own it: "whose licence did Ana buy?" is not answered with who sold it.
      if (hole.owned !== undefined) return anchor.means === 'slot' ? owners(hole.owned, context) : [];
      return isOnlyMentioned(accounts, hole, anchor, view, base) ||
        isOnlyDiscussed(accounts, view, base) ||
        isOwnTitle(question, view, base, anchor) ||
        isFromOther(hole, question, view) ||
        isDoneToOther({ accounts, anchor, view }, base)
        ? []
        : people(hole, context).filter((one) => !isDoneByEvent(one, anchor, base));
    case 'what': {
      if (hole.nounOfName === true && !isNounOf(context, anchor, accounts)) return [];
      const unmeant = { ...context, named: new Set([...named, ...meantByWords(question, view, base)]) };
      const result = scores(context);
      if (result.length > 0) return result;
      // "What was the score?" is not what was scored.
      if (question.parts.some((part) => part.kind === 'predicate' && part.noun && asksScore(part))) return [];
      // A fact that only mentions the verb says nothing of its object, least of all where it has another word for it.
      if (
        anchor.means === 'text' &&
        !actsHimself(accounts, question, view) &&
        (question.bound || !hasOwnWord(accounts, view))
      )
        return orSaid(governed(topics(unmeant), question, view, base), () => calledSo(unmeant));
      return anchor.led === true && fact.says !== undefined && namesTopic(context)
        ? [{ kind: 'fact' }]
        : what(hole, unmeant);
    }
    case 'which':
      return which(hole, settles ? context : ofItsOwn());
    case 'when':
      if (hole.precision === 'clock' && (view.fact.says !== undefined || view.when === undefined))
        return orSaid(clockTimes(view), () => (tells ? saidHours(view, base, question.language) : []));
      return view.when === undefined || !settles || isOnlyInOffice(question, view)
        ? []
        : [{ kind: 'date', date: view.when }];
    case 'where': {
      const sought = soughtPlace(question, base);
      if (sought !== undefined) return location(hole, sought, view, base);
      if (hole.role === 'origin')
        return orSaid(origin(hole, context), () =>
          isItsOwn ? saidOrigins(view, base, question, anchor.led === true) : [],
        );
      if (isOnlyMention(accounts)) return [];
      if (!settles) return governed(places(hole, ofItsOwn()), question, view, base);
      return orSaid(placesOrParties(hole, context), () =>
        isItsOwn && hole.place === undefined ? saidPlaces(view, base, question, anchor.led === true) : [],
      );
    }
    case 'about':
      // "What was the call about?" of a fact about something else that only mentions a call.
      return hole.hint === undefined || isOfTheDeed(context, anchor) ? topics(context) : [];
    case 'speaker':
      return (fact.speaker.length > 0 ? fact.speaker : base.broader(fact.did).has(WELL_KNOWN.say) ? fact.who : [])
        .map(asEntity)
        .map(asFill('who'));
    case 'result':
      return question.condition === undefined
        ? outcomes(hole, context, anchor)
        : caseOutcomes(view, question.condition);
    case 'why':
      if (tellsAim(context)) return topics(context);
      return orSaid(
        fact.why.map((text) => ({ kind: 'text', slot: 'why', text })),
        () => (tells && !isSpeechFact(view, base) ? reasonsSaid(view, base, question.language) : []),
      );
    case 'how':
      return isOthersManner(accounts, anchor) ? [] : manners(context, anchor);
    case 'amount':
      if (isLonger(view, question)) return [];
      if (asksShare(question)) return statedAmounts(hole, view, question, base);
      if (countsOthers(question, view, base)) return [];
      return orSaid(statedAmounts(hole, view, question, base).filter(isOfDeed), () =>
        orSaid(tells ? numbersSaid(hole, context) : [], () =>
          hole.noun === undefined ? orSaid(scores(context), () => (tells ? numbered(context) : [])) : [],
        ),
      );
    case 'duration':
      if (isElsewhereToo(context) || isNoLengthOf(accounts, question, base)) return [];
      return orSaid(durations(view, base).filter(isOfDeed), () =>
        tells ? saidLengths(view, base, question.language) : lengthsOfSubject(context, anchor),
      );
    case 'times':
      return statedTimes(view, question, base);
    case 'definition':
    case 'source':
    case 'standing':
      return fact.standing !== 'reported' || base.broader(fact.did).has(WELL_KNOWN.end) ? [{ kind: 'fact' }] : [];
    case 'story':
    case 'polarity':
      return [{ kind: 'fact' }];
  }
}

/** "When did Ana become minister?" of a fact by which she was one at some time. */
const isOnlyInOffice = ({ parts }: Question, { fact, when }: FactView): boolean =>
  fact.attribute &&
  when?.interval !== true &&
  parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.holdOffice));

/** "What lives on the wreck?", "what was found in the sample?": nobody asks for the wreck, whatever its name is. */
function meantByWords({ parts, language }: Question, view: FactView, base: FactBase): readonly string[] {
  // "Partai apa saja yang menolak?": in such a language the noun of "what" may stand for itself.
  if (languageOf(language).nounBeforeQuestionWord) return [];
  const words = parts.filter((part) => part.kind !== 'name' && (part.kind === 'word' || part.noun));
  const isMeant = (id: string) => {
    if (base.entity(id)?.type === 'event') return false;
    const [names, kinds] = [base.nameKeysOf(id), base.kindKeysOf(id)];
    return words.some(({ keys }) => keys.every((forms) => forms.some((form) => names.has(form) || kinds.has(form))));
  };
  return words.length === 0 || view.fact.attribute ? [] : [...view.entities].filter(isMeant);
}

/** What a sentence counts, what is paid in it, or what it measures. */
function numbersSaid({ noun, counts }: Hole, { question, view, base }: Context): readonly Fill[] {
  const isMoney = ({ keys }: Part) => keys.flat().includes(conceptKey('money'));
  if (noun?.every(isMoney) === false) return saidAmounts(noun, view, base, question.language);
  const measure = question.parts.find((part) => part.kind !== 'name' && isMeasure(part));
  if (measure === undefined || isMoney(measure)) return counts === true ? [] : saidSums(view, base, question.language);
  return saidMeasure(measure, view, base, question.language);
}

/** What a sentence says it was done for. */
const reasonsSaid = (view: FactView, base: FactBase, code: LanguageCode): readonly Fill[] =>
  orSaid(saidReasons(view, base, code), () => reasonsAmongTopics(view, base));

/** "How long is the crossing?" of a sentence that has it as a noun and says how long it takes. */
function lengthsOfSubject({ question, view, base }: Context, { means }: Anchor): readonly Fill[] {
  const main = mainPredicate(question.parts);
  return means === 'text' && main !== undefined ? saidLengthsOf(main, view, base, question.language) : [];
}

/** Somebody was beaten, or nobody: the number that is asked for is the score. */
const isMatch = ({ fact }: FactView, base: FactBase): boolean =>
  [WELL_KNOWN.win, WELL_KNOWN.draw].some((id) => base.broader(fact.did).has(id));

/** "What was the score?" */
function scores({ question, view, base }: Context): readonly Fill[] {
  return question.parts.some(asksScore) && isMatch(view, base) ? saidScores(view, question.language) : [];
}

/** "What is the pact for?" of a fact that says at what it aims. */
const tellsAim = ({ view: { fact, who }, base, named }: Context): boolean =>
  fact.why.length === 0 && base.broader(fact.did).has(WELL_KNOWN.aim) && who.some((id) => named.has(id));

/** What a fact has in a slot; where it has nothing there, what its sentence says. */
const orSaid = (inSlot: readonly Fill[], said: () => readonly Fill[]): readonly Fill[] =>
  inSlot.length > 0 ? inSlot : said();

/** "Where was the second meeting?" of an event that took place and whose own name has what is asked: a meeting. */
function isCalledSo({ parts }: Question, { fact }: FactView, base: FactBase): boolean {
  if (!base.broader(fact.did).has(WELL_KNOWN.takePlace)) return false;
  const isOfName = (forms: readonly string[]) =>
    fact.who.some((id) => forms.some((form) => base.nameKeysOf(id).has(form)));
  return parts.every((part) => part.kind !== 'predicate' || part.keys.every(isOfName));
}

/** How something was done; how somebody judged it, and how it is in somebody's words, is what he says. */
function manners({ view, question, base }: Context, anchor: Anchor): readonly Fill[] {
  const { fact } = view;
  const judges =
    anchor.means === 'slot' &&
    anchor.stage.fact === fact &&
    base.broader(fact.did).has(WELL_KNOWN.assess) &&
    question.parts.some((part) => part.kind === 'name' && part.role === 'agent');
  const cites = isSpeechFact(view, base) && question.parts.some((part) => part.kind === 'name' && part.cited === true);
  if (fact.how.length > 0) return fact.how.map((text) => ({ kind: 'text', slot: 'how', text }));
  if ((judges || cites) && fact.says !== undefined) return [{ kind: 'fact' }];
  const isOwn = anchor.means === 'slot' && anchor.stage === view && anchor.led !== true;
  const befalls = BEFALLING.some((id) => base.broader(fact.did).has(id));
  return isOwn && befalls ? fact.why.map((text) => ({ kind: 'text', slot: 'why', text })) : [];
}

/** "How did she steal it?" of a fact that speaks of the theft: in what manner something else was done, unless somebody named does both. */
const isOthersManner = (accounts: readonly Account[], { means }: Anchor): boolean =>
  means === 'text' &&
  !accounts.some((one) => one.part.kind === 'name' && one.means !== 'text' && one.means !== 'event');

/** What nobody does by some means or other: "how did Ana die?" asks for the reason. */
const BEFALLING = ['die', 'drown', 'sink', 'capsize', 'crash', 'burn', 'explode', 'collapse', 'fail', 'go_bankrupt'];

/** What was counted from spring to autumn says nothing of one month in between. */
const isLonger = ({ when }: FactView, { time }: Question): boolean =>
  when?.interval === true &&
  time.some(({ relation, from, to, month }) =>
    from === undefined || to === undefined
      ? month !== undefined
      : relation === 'in' && from >= when.from && to <= when.to && (from > when.from || to < when.to),
  );

/** A tour of two countries says how long it took, not how long the stay in one of them was. */
const isElsewhereToo = ({ question, view, base }: Context): boolean => {
  const places = view.where.flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
  return question.parts.some(
    (part) =>
      part.kind === 'name' &&
      part.entities.some((id) => places.includes(id)) &&
      places.some(
        (place) => !part.entities.some((id) => base.relatedTo(place).has(id) || base.relatedTo(id).has(place)),
      ),
  );
};

const isEntity = (one: Fill): boolean => one.kind === 'filler' && 'entity' in one.filler;
