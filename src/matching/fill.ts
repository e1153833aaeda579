/** What a fact puts into the hole of a question. */
import { fold, wordsOf } from '../facts/tokens.ts';
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Filler, Text } from '../facts/fact.ts';
import { wordForms } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import type { Hole, Question, WordPart } from '../question/question.ts';
import { statedAmounts, clockTimes, durations, isSum, measured, statedTimes } from './amounts.ts';
import type { Account, Anchor, Fill } from './candidate.ts';
import { asEntity, asFill, type Context } from './fill-context.ts';
import { origin, places } from './places.ts';
import { isSpeechFact } from './explain-name.ts';
import { isHeadedBy, namedAmounts } from './heads.ts';
import { isKind, isNamedSo, isSide } from './kinds.ts';
import { saidAmounts, saidHours, saidLengths, saidReasons, saidScores } from './said-in-sentence.ts';

const PEOPLE = ['person', 'group', 'organisation', 'country'];
const AGENTS = [...PEOPLE, 'event'];

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
  const named = new Set([...question.excluded, ...certain, ...accounts.flatMap(({ entity }) => entity ?? [])]);
  const context: Context = { question, view, base, named, orientation: anchor.orientation, stage: anchor.stage };
  const { fact } = view;
  // The time and place of a fact are those of what it is about, not of everything that its text mentions.
  const starts = question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.start));
  const settles = anchor.means !== 'text' || isCalledSo(question, view, base) || (starts && fact.standing !== 'stated');
  const tells = anchor.means === 'slot' && anchor.stage === view && anchor.led !== true;
  if (fact.attribute && asksAttribute(question, base) && ['amount', 'duration', 'how', 'which'].includes(hole.asks))
    return topics(context);
  switch (hole.asks) {
    case 'who':
    case 'whom':
      return people(hole, context);
    case 'what': {
      const result = scores(context);
      if (result.length > 0) return result;
      // A fact that only mentions the verb says nothing of its object, least of all where it has another word for it.
      if (anchor.means === 'text' && (question.bound || !hasOwnWord(accounts, view))) return [];
      return anchor.led === true && fact.says !== undefined && namesTopic(context)
        ? [{ kind: 'fact' }]
        : what(hole, context);
    }
    case 'which':
      return which(hole, context);
    case 'when':
      if (hole.precision === 'clock' && (view.fact.says !== undefined || view.when === undefined))
        return orSaid(clockTimes(view), () => (tells ? saidHours(view, base, question.language) : []));
      return view.when === undefined || !settles ? [] : [{ kind: 'date', date: view.when }];
    case 'where':
      if (hole.role === 'origin') return origin(context);
      return settles ? placesOrParties(hole, context) : [];
    case 'about':
      return topics(context);
    case 'speaker':
      return (fact.speaker.length > 0 ? fact.speaker : base.broader(fact.did).has(WELL_KNOWN.say) ? fact.who : [])
        .map(asEntity)
        .map(asFill('who'));
    case 'result':
      return fact.result.length === 0 && base.broader(fact.did).has(WELL_KNOWN.end)
        ? [{ kind: 'fact' }]
        : fact.result.map((text) => ({ kind: 'text', slot: 'result', text }));
    case 'why':
      if (tellsAim(context)) return topics(context);
      return orSaid(
        fact.why.map((text) => ({ kind: 'text', slot: 'why', text })),
        () => (tells && !isSpeechFact(view, base) ? saidReasons(view, base, question.language) : []),
      );
    case 'how':
      return manners(context, anchor);
    case 'amount':
      if (isLonger(view, question)) return [];
      return orSaid(statedAmounts(hole, view, question, base), () =>
        hole.noun !== undefined && tells ? saidAmounts(hole.noun, view, base, question.language) : scores(context),
      );
    case 'duration':
      if (isElsewhereToo(context)) return [];
      return orSaid(durations(view, base), () => (tells ? saidLengths(view, base, question.language) : []));
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

/** Somebody was beaten, or nobody: the number that is asked for is the score. */
const isMatch = ({ fact }: FactView, base: FactBase): boolean =>
  [WELL_KNOWN.win, WELL_KNOWN.draw].some((id) => base.broader(fact.did).has(id));

/** "What was the score?" */
function scores({ question, view, base }: Context): readonly Fill[] {
  const asksScore = question.parts.some((part) => part.keys.flat().includes('concept:score'));
  return asksScore && isMatch(view, base) ? saidScores(view, question.language) : [];
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

/** How something was done; how somebody judged something is the judgement itself. */
function manners({ view: { fact }, question, base }: Context, anchor: Anchor): readonly Fill[] {
  const judges =
    anchor.means === 'slot' &&
    anchor.stage.fact === fact &&
    base.broader(fact.did).has(WELL_KNOWN.assess) &&
    question.parts.some((part) => part.kind === 'name' && part.role === 'agent');
  return fact.how.length === 0 && judges && fact.says !== undefined
    ? [{ kind: 'fact' }]
    : fact.how.map((text) => ({ kind: 'text', slot: 'how', text }));
}

/** Everything that is done in the question stands in the fact's text in the question's own words, not in others for it. */
const hasOwnWord = (accounts: readonly Account[], { keys }: FactView): boolean =>
  accounts.every(
    ({ part, means }) =>
      part.kind !== 'predicate' ||
      means !== 'text' ||
      part.keys.some((forms) => forms.some((form) => !form.includes(':') && keys.has(form))),
  );

/** What was counted from spring to autumn says nothing of one month in between. */
const isLonger = ({ when }: FactView, { time }: Question): boolean =>
  when?.interval === true &&
  time.some(({ relation, from, to, month }) =>
    from === undefined || to === undefined
      ? month !== undefined
      : relation === 'in' && from > when.from && to < when.to,
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

/** "To which country did she appeal?": where a fact has no place, the country that it was done to. */
function placesOrParties(hole: Hole, context: Context): readonly Fill[] {
  const found = places(hole, context);
  if (found.length > 0 || hole.place !== 'country' || context.view.fact.says !== undefined) return found;
  const noun: WordPart = { kind: 'word', text: '', keys: [['concept:country']], known: true, number: false };
  return which({ ...hole, asks: 'which', noun: [noun] }, context);
}

function people(hole: Hole, context: Context): readonly Fill[] {
  const { stage: view, orientation, base, question } = context;
  if (view.fact.attribute && asksAttribute(question, base)) return topics(context);
  const swapped = orientation === 'swapped';
  const agents =
    view.fact.speaker.length > 0 && asksToSay(question) ? view.fact.speaker : swapped ? view.whom : view.who;
  const patients = swapped ? view.who : view.whom;
  const topicPeople = view.fact.about.flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
  const directed = orientation === 'same' && question.parts.some(({ kind }) => kind === 'predicate');
  // "Who is the winner of the cup?": whoever is asked for without a part in what is done has done it.
  const doers = free(agents, PEOPLE, hole, context);
  const both = directed && doers.length > 0 ? doers : [...doers, ...free(patients, PEOPLE, hole, context)];
  // "Which minister came along?": whose office says who is asked for plays the part that the office plays.
  const { role = hole.role } =
    question.parts.find((part) => part.kind === 'name' && part.entities === hole.among) ?? {};
  const wantsAgent = role === 'agent' && orientation !== 'either';
  // "For whom is the pass?" has no verb whose parts could be swapped.
  const hasParts = orientation !== 'either' || question.parts.every(({ kind }) => kind !== 'predicate');
  const wantsPatient = ['patient', 'recipient', 'topic'].includes(role ?? '') && hasParts;
  const found = wantsAgent
    ? free(agents, AGENTS, hole, context)
    : wantsPatient
      ? [...free(patients, PEOPLE, hole, context), ...free(topicPeople, PEOPLE, hole, context)]
      : both;
  const slot = wantsPatient ? 'whom' : 'who';
  if (found.length > 0) return [...new Set(found)].map(asEntity).map(asFill(slot));
  const titled = (wantsPatient ? patients : agents).filter(
    (id) => isTitled(id, context) && !question.excluded.includes(id) && !(agents.includes(id) && patients.includes(id)),
  );
  return titled.map(asEntity).map(asFill(slot));
}

/** Of these those who can be asked for: they are not named, and of one of these types. */
const free = (ids: readonly string[], types: readonly string[], { among }: Hole, context: Context): readonly string[] =>
  ids.filter((id) =>
    among === undefined
      ? !isNamed(id, context) && types.includes(context.base.entity(id)?.type ?? '')
      : among.includes(id) && !context.question.excluded.includes(id),
  );

/** "Siapa nama lengkapnya?" asks for the attribute's value, whatever the question word. */
const asksAttribute = (question: Question, base: FactBase): boolean =>
  question.parts.some((part) => part.kind === 'predicate' && part.predicates.every((id) => base.isAttribute(id)));

const asksToSay = (question: Question): boolean =>
  question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.say));

/** Named in the question, or what a name in the question only led to ("the ministry" for its secretary general). */
const isNamed = (entity: string, { named }: Context): boolean => named.has(entity);

/** Named by a title or an alias alone, so that the full name is news: "Siapa kolonel yang …". */
function isTitled(entity: string, { question, base }: Context): boolean {
  const names = Object.values(base.entity(entity)?.names ?? {}).map(fold);
  return question.parts.some(
    (part) =>
      part.kind === 'name' &&
      part.entities.includes(entity) &&
      !names.some((name) => name.includes(part.mended ?? fold(part.text))),
  );
}

/** "What did she say about the ports?" of what was said about the ports: every word with content is the question's own. */
function isSaidByQuestion(topic: Text, { language: code, parts }: Question): boolean {
  const language = languageOf(code);
  const said = new Set(parts.flatMap((part) => part.keys.flat()));
  const words = wordsOf(topic[code] ?? '').filter((word) => !language.functionWords.has(word));
  return words.length > 0 && words.every((word) => wordForms(word, language).some((form) => said.has(form)));
}

/** What a fact is about; its sentence where the question names one of its topics itself. */
function topics({ view, named, question }: Context): readonly Fill[] {
  const { about, says, attribute } = view.fact;
  const asked = about.some((filler) =>
    'entity' in filler ? named.has(filler.entity) : about.length === 1 && isSaidByQuestion(filler.text, question),
  );
  if (asked && !attribute) return says === undefined ? [] : [{ kind: 'fact' }];
  return about.filter((filler) => !('entity' in filler && named.has(filler.entity))).map(asFill('about'));
}

/** "What did she build, say, sign, visit?": what it is about, then whom it was done to, then what came of it. */
function what(hole: Hole, context: Context): readonly Fill[] {
  const { view, base, named, orientation } = context;
  if (context.question.action) return view.fact.says === undefined ? [] : [{ kind: 'fact' }];
  const about = topics(context);
  const things = (ids: readonly string[]) => ids.filter((id) => !named.has(id)).map(asEntity);
  const agents = orientation === 'swapped' ? view.whom : view.who;
  const patients = orientation === 'swapped' ? view.who : view.whom;
  if (hole.role === 'agent' && orientation !== 'either') {
    const doers = things(agents).filter((one) => 'entity' in one && base.entity(one.entity)?.type !== 'person');
    if (doers.length > 0) return doers.map(asFill('who'));
  }
  const bearers = bearersOf(context, agents);
  if (bearers.length > 0) return bearers;
  const gain = [...gainOf(context), ...measured(view, context.question, base)];
  if (gain.length > 0) return gain;
  if (about.length > 0) return about;
  const objects = things(patients).filter(
    (filler) => 'entity' in filler && base.entity(filler.entity)?.type !== 'person',
  );
  if (objects.length > 0) return objects.map(asFill('whom'));
  const results = view.fact.result.map((text): Fill => ({ kind: 'text', slot: 'result', text }));
  if (results.length > 0) return results;
  return view.fact.says === undefined ? [] : [{ kind: 'fact' }];
}

/** True where the question itself names what the fact is about, so that it is no answer: "what was sent against the haze?" */
const namesTopic = ({ question, view, base }: Context): boolean => {
  const said = new Set(question.parts.filter(({ kind }) => kind === 'word').flatMap((part) => part.keys.flat()));
  return view.fact.about.some(
    (filler) => 'text' in filler && [...base.keysIn(filler.text)].some((key) => said.has(key)),
  );
};

/** "What did the winners get?": the sum itself, where the fact gives one. */
function gainOf({ question, view, base }: Context): readonly Fill[] {
  const gains = [WELL_KNOWN.obtain, WELL_KNOWN.give];
  const isGain = gains.some((id) => base.broader(view.fact.did).has(id));
  const asksGain = question.parts.some(
    (part) => part.kind === 'predicate' && part.predicates.some((id) => gains.some((gain) => gain === id)),
  );
  const sums = view.fact.howMany.filter(isSum);
  return isGain && asksGain ? sums.map((amount) => ({ kind: 'amount', amount })) : [];
}

/** "What is an example of the cooperation?" asks for what exemplifies it: the one that the noun is true of. */
function bearersOf({ question, view, base, named }: Context, agents: readonly string[]): readonly Fill[] {
  const nouns = question.parts.filter((part) => part.kind === 'predicate');
  const isNoun = nouns.some((part) => !part.context) && nouns.every((part) => part.noun);
  const unnamed = agents.filter((id) => !named.has(id) && !PEOPLE.includes(base.entity(id)?.type ?? ''));
  const saysWhat = question.parts.some((part) => part.kind === 'name');
  return isNoun && saysWhat && !view.fact.attribute ? unnamed.map(asEntity).map(asFill('who')) : [];
}

/** "What kind of visit was it?": the predicate of a fact that tells a case of what was asked about. */
function narrowerKind({ question, view, base }: Context): readonly Fill[] | undefined {
  const nouns = question.parts.filter((part) => part.kind === 'predicate' && part.noun);
  const asked = nouns.flatMap((part) => (part.kind === 'predicate' ? part.predicates : []));
  const predicate = base.predicate(view.fact.did);
  const narrower = asked.some((id) => id !== view.fact.did && base.broader(view.fact.did).has(id));
  return narrower && predicate !== undefined ? [{ kind: 'text', slot: 'did', text: predicate.label }] : undefined;
}

/** Nouns that say no more than "what": "which areas", "bidang apa". */
const VAGUE = ['field', 'aspect', 'topic', 'point', 'step', 'form', 'level', 'goal', 'principle'].map(
  (concept) => `concept:${concept}`,
);

function which(hole: Hole, context: Context): readonly Fill[] {
  const { view, base, named } = context;
  const noun = (hole.noun ?? []).filter((word) => !word.keys.flat().some((key) => VAGUE.includes(key)));
  if (noun.length === 0) return narrowerKind(context) ?? what(hole, context);
  if (view.fact.attribute && noun.some((word) => word.keys.flat().includes(`predicate:${view.fact.did}`)))
    return topics(context);
  const all: readonly (readonly ['who' | 'whom' | 'where' | 'about', readonly Filler[]])[] = [
    ['who', view.who.map(asEntity)],
    ['whom', view.whom.map(asEntity)],
    ['where', view.where],
    ['about', view.fact.about],
  ];
  for (const test of [isKind, isNamedSo, isSide]) {
    const found = all.flatMap(([slot, fillers]) =>
      fillers
        .filter(
          (filler) =>
            'entity' in filler && !named.has(filler.entity) && noun.every((word) => test(filler.entity, word, base)),
        )
        .map(asFill(slot)),
    );
    if (found.length > 0) return found;
  }
  const mentioned = [...view.mentions].filter((id) => !named.has(id) && noun.every((word) => isKind(id, word, base)));
  if (mentioned.length > 0 && !view.fact.attribute) return mentioned.map(asEntity).map(asFill('about'));
  const numbers = namedAmounts(noun, view);
  if (numbers.length > 0) return numbers;
  const written = all.flatMap(([slot, fillers]) =>
    fillers
      .filter((filler) => 'text' in filler && noun.every((word) => isHeadedBy(filler.text, word)))
      .map(asFill(slot)),
  );
  if (written.length > 0 && !view.fact.attribute) return written;
  const how = view.fact.how.filter((text) => noun.every((word) => mentions(text, word, base)));
  if (how.length > 0) return how.map((text) => ({ kind: 'text', slot: 'how', text }));
  const related = all
    .flatMap(([slot, fillers]) =>
      fillers.flatMap((filler) =>
        'entity' in filler ? [...base.relatedTo(filler.entity)].map((id) => ({ slot, id })) : [],
      ),
    )
    .filter(({ id }) => !named.has(id) && noun.every((word) => isKind(id, word, base)));
  if (related.length > 0)
    return [...new Map(related.map(({ slot, id }) => [id, asFill(slot)({ entity: id })])).values()];
  return [];
}

const mentions = (text: Text, noun: WordPart, base: FactBase): boolean =>
  noun.keys.flat().some((key) => base.keysIn(text).has(key));
