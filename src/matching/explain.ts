/** How much of a question one fact accounts for, part by part. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { DOER_TYPES, type Article, type LanguageCode } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { casesOf, conceptKey } from '../languages/concept-tree.ts';
import { languageOf } from '../languages/registry.ts';
import { asks, type Part, type PredicatePart, type Question, type WordPart } from '../question/question.ts';
import { givesNumber, numberOf } from '../question/numbers-said.ts';
import { monthNames } from '../question/calendar-words.ts';
import { meets, type TimeConstraint } from '../question/time.ts';
import type { Account, Anchor, Conflict, Orientation } from './candidate.ts';
import { isSum } from './amounts.ts';
import { explainName, isPlace } from './explain-name.ts';
import { isOfType } from './kinds.ts';
import { isHeadship, isLeading } from './leading.ts';
import { isBareObject, isPassiveWord, isOnlyProduct } from './only-near.ts';
import { mainPredicate, orientationOf } from './orientation.ts';
import { ownPlace } from './own-place.ts';
import { asksScore, hasScore } from './said-in-sentence.ts';
import { SHARE } from './weights.ts';

export interface Explanation {
  readonly accounts: readonly Account[];
  readonly conflicts: readonly Conflict[];
  readonly missingTime: boolean;
  readonly anchor: Anchor;
}

/** Holds a question against a fact. */
export function explain(question: Question, view: FactView, base: FactBase): Explanation {
  const main = mainPredicate(question.parts);
  const anchor =
    main === undefined
      ? ({ means: 'slot', stage: view, orientation: 'either' } as const)
      : anchorOf(main, question, view, base);
  const conflicts: Conflict[] = [];
  const accounts = question.parts.map((part): Account => {
    switch (part.kind) {
      case 'predicate':
        return part === main && anchor.means === 'none'
          ? { part, means: 'none', share: 0 }
          : explainPredicate(part, view, base);
      case 'word':
        return explainWord(part, question, view, base);
      case 'name': {
        if (part.describes !== undefined) return explainTitle(part, part.describes, base);
        const { account, wrongRole } = explainName(part, view, base, anchor);
        if (wrongRole) conflicts.push({ over: 'role', said: part });
        return account;
      }
    }
  });
  const told = accounts.map((account) =>
    isBareTitle(account, accounts, view, base) ||
    isOthersOwn(account, accounts, view, base) ||
    isNoTopic(account, question, view, base)
      ? untold(account)
      : account,
  );
  let missingTime = false;
  for (const time of question.time) {
    const met = view.when === undefined ? 'maybe' : meets(view.when, time);
    if (met === 'no') conflicts.push({ over: 'time', said: time });
    // "Who made 13 December a holiday?" of what was done in some year: its sentence names the day, its own is not known.
    const isOpen = view.fact.when === undefined || (view.fact.when.precision !== 'day' && time.day !== undefined);
    const isSaid = isOpen && time.vague !== true && isWrittenIn(time, question, view);
    if (met === 'maybe' && !isSaid && !(view.fact.attribute && view.when !== undefined)) missingTime = true;
  }
  const asksWhether = question.holes.some(({ asks }) => asks === 'polarity');
  for (const { part, means } of told) {
    if (part.role !== 'place' || view.where.length === 0) continue;
    const own = part.kind === 'word' ? ownPlace(part, question, view, base) : undefined;
    // Another verb of the sentence has a place of its own.
    if (own === 'other' && anchor.means !== 'text') conflicts.push({ over: 'place', said: part });
    if (own !== undefined || !isPlaceLike(part, base)) continue;
    // "At noon, Port Sole time" is no yes to "was it in Port Sole?", where the fact says in which place it was.
    if (means === 'none' || (means === 'text' && asksWhether)) conflicts.push({ over: 'place', said: part });
  }
  return { accounts: told, conflicts, missingTime, anchor };
}

/** "Who is the director's boss?" is not answered with the director, whose office it is to lead. */
const asksOwnLeader = (question: Question, { who }: FactView): boolean =>
  asksWho(question) &&
  question.parts.some(
    (part) => part.kind === 'name' && part.entities.length === 1 && who.includes(part.entities[0] ?? ''),
  );

const untold = ({ part }: Account): Account => ({ part, means: 'none', share: 0 });

/** "Was Ana once ambassador?": that somebody takes part whose title it is says nothing of the title, if she is named as well. */
function isBareTitle(
  { part, entity, means }: Account,
  accounts: readonly Account[],
  view: FactView,
  base: FactBase,
): boolean {
  if (part.kind !== 'name' || part.strength !== 'part' || entity === undefined || means === 'none') return false;
  const names = base.nameKeysOf(entity);
  if (part.keys.some((forms) => forms.some((form) => names.has(form) || view.keys.has(form)))) return false;
  return accounts.some((other) => other.part !== part && other.entity === entity && other.part.role === undefined);
}

/** "When did Ana visit Examplia?" of her visit elsewhere: that she is from there does not make her the one who was visited. */
function isOthersOwn({ part, means }: Account, accounts: readonly Account[], view: FactView, base: FactBase): boolean {
  if (part.kind !== 'name' || !['related', 'event'].includes(means) || !SUFFERING.includes(part.role)) return false;
  const present = new Set([...view.entities, ...(base.view(view.root)?.entities ?? [])]);
  if (part.entities.some((id) => present.has(id))) return false;
  const bearers = [...present].filter((id) => part.entities.some((entity) => base.relatedTo(id).has(entity)));
  const others = accounts.flatMap((other) =>
    other.part !== part && other.means !== 'related' ? (other.entity ?? []) : [],
  );
  return bearers.length > 0 && bearers.every((id) => others.includes(id) && !isPlace(id, base));
}

/** "What did Ana say about Bima?" of what she said of the match in which he played. */
const isNoTopic = ({ part, means }: Account, { parts }: Question, { mentions }: FactView, base: FactBase): boolean =>
  part.kind === 'name' &&
  part.role === 'topic' &&
  means === 'event' &&
  !part.entities.some((id) => mentions.has(id)) &&
  part.entities.every((id) => (DOER_TYPES as readonly string[]).includes(base.entity(id)?.type ?? '')) &&
  parts.some((one) => one.kind === 'predicate' && one.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say)));

/** Those to whom, or where, something is done. */
const SUFFERING: readonly Part['role'][] = ['patient', 'recipient', 'place'];

/** "Who made 13 December a holiday?": a date that the fact's own text names. */
function isWrittenIn({ text, relation }: TimeConstraint, { language }: Question, view: FactView): boolean {
  const asked = languageOf(language);
  const isLink = (word: string) => relation !== 'in' && asked.functionWords.has(word);
  const isMonth = (word: string) => monthNames(word, asked).some((name) => view.keys.has(name));
  return wordsOf(text).every((word) => isLink(word) || view.keys.has(word) || isMonth(word));
}

/** "Colonel Lim": a rank or office is accounted for by whoever bears it, whatever the fact says. */
function explainTitle(part: Part, person: string, base: FactBase): Account {
  const borne = part.kind === 'name' && part.entities.some((id) => base.relatedTo(person).has(id));
  return { part, means: borne ? 'related' : 'none', share: borne ? SHARE.related : 0 };
}

/** A word after "in" names a place if it is a name of one or no word that anybody knows; after "di", whatever it is. */
function isPlaceLike(part: Part, base: FactBase): boolean {
  if (part.kind === 'name') return part.entities.some((id) => isPlace(id, base));
  if (part.kind !== 'word' || part.number) return false;
  return !part.known || part.located === true || /^\p{Lu}/u.test(part.text);
}

/** Finds the question's main predicate in a fact, or in the larger facts that it is part of. */
function anchorOf(main: PredicatePart, question: Question, view: FactView, base: FactBase): Anchor {
  const own = orientationIn(main, view, base);
  if (own !== undefined) {
    const headship = isLeading(main, base) && isHeadship(view, base);
    // "Who commands the army of Examplia?": an office says nothing of a body that is described.
    if (headship && (question.parts.some(({ kind }) => kind === 'word') || asksOwnLeader(question, view)))
      return { means: 'none', stage: view, orientation: 'either' };
    return { means: 'slot', stage: view, orientation: own, saying: isSaidBySpeaker(main, view, base), headship };
  }
  if (view.fact.attribute) return { means: 'none', stage: view, orientation: 'either' };
  if (main.predicates.every((id) => base.isAttribute(id)))
    return {
      means: !asksForValue(question) && writtenIn(main, view) ? 'text' : 'none',
      stage: view,
      orientation: 'either',
    };
  // "Who is the head of the union?": a mention of leading says nothing of who leads.
  const asksLeader = isLeading(main, base) && main.noun && question.holes.some(({ asks }) => asks === 'who');
  if (asksLeader) return larger(main, view, base) ?? { means: 'none', stage: view, orientation: 'either' };
  // "What did Ana and Bima talk about?" of Ana's visit to Bima at which, the sentence says, something was discussed.
  const isMutual = main.predicates.every((id) => base.predicate(id)?.symmetric === true);
  if (main.predicates.some((id) => view.leads.has(id)))
    return { means: 'slot', stage: view, orientation: isMutual ? 'either' : 'same', led: true };
  if (asksWhoDidIt(question, main)) {
    const event = larger(main, view, base);
    if (event !== undefined) return event;
    // "Who built it?" of somebody who plans to go on with the building.
    const isDone = view.fact.standing !== 'planned';
    const isTold = isDone && isSentence(main, view, base) && !isSpeech(main, base) && leavesOne(question, view, base);
    return { means: isTold ? 'text' : 'none', stage: view, orientation: 'same' };
  }
  // "Who was the mediator?" of a sentence that has another word of the same root: "in the middle of the year".
  const isRootAlone = main.noun && asksWho(question) && !isNamedIn(main, view);
  if (isRootAlone && writtenIn(main, view))
    return larger(main, view, base) ?? { means: 'none', stage: view, orientation: 'either' };
  if (writtenIn(main, view) && !isSpeech(main, base))
    return { means: 'text', stage: view, orientation: isMutual ? 'either' : 'same' };
  return larger(main, view, base) ?? anchorInNames(main, view, base);
}

/**
 * "Who saw Ana off?" of a fact whose sentence says so under another predicate: those who are named stand in its slots, and one
 * other is left who can have done it, or to whom it can have been done.
 */
function leavesOne({ parts, holes }: Question, { fact }: FactView, base: FactBase): boolean {
  const asksObject = holes.some(({ asks, role }) => asks === 'whom' || (role !== undefined && role !== 'agent'));
  const slots = [...fact.who, ...fact.whom];
  const names = parts.filter((part) => part.kind === 'name' && part.role !== 'place' && part.describes === undefined);
  const named = names.flatMap((part) => (part.kind === 'name' ? part.entities : []));
  const topics = fact.about.flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
  const stands = names.every(
    (part) => part.kind === 'name' && part.entities.some((id) => [...slots, ...topics].includes(id)),
  );
  const free = (asksObject ? fact.whom : fact.who).filter((id) => !named.includes(id) && base.entity(id) !== undefined);
  return names.length > 0 && stands && free.length === 1 && fact.speaker.length === 0;
}

function larger(main: PredicatePart, view: FactView, base: FactBase): Anchor | undefined {
  for (let stage = view.parent; stage !== undefined; stage = stage.parent) {
    const orientation = orientationIn(main, stage, base);
    if (orientation !== undefined) return { means: 'event', stage, orientation };
  }
  return undefined;
}

const anchorInNames = (main: PredicatePart, view: FactView, base: FactBase): Anchor => ({
  means: explainPredicate(main, view, base).means === 'none' || isOnlySpokenOf(main, view, base) ? 'none' : 'text',
  stage: view,
  orientation: 'either',
});

/** "What is Ana's rank?" asks for an attribute's value; "how many countries took part" only uses its name. */
const asksForValue = (question: Question): boolean =>
  question.holes.some(({ asks }) => ['what', 'who', 'which', 'definition', 'polarity'].includes(asks));

/** "Who received Ana?" turns on who did it to whom: a fact that only mentions receiving does not say. */
const asksWhoDidIt = (question: Question, main: PredicatePart): boolean => !main.noun && asksWho(question);

/** A verb of saying: only what somebody is reported to have said answers what he said. */
const isSpeech = (part: PredicatePart, base: FactBase): boolean =>
  part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say));

/** A fact whose sentence only mentions saying, and in which nobody is reported to have said something. */
const isOnlySpokenOf = (part: PredicatePart, view: FactView, base: FactBase): boolean =>
  isSpeech(part, base) && writtenIn(part, view) && view.fact.speaker.length === 0;

/** What is done in the fact is no saying of its own: only its speaker says it. */
const isSaidBySpeaker = (part: PredicatePart, { fact }: FactView, base: FactBase): boolean =>
  isSpeech(part, base) && !part.predicates.some((id) => base.broader(fact.did).has(id));

/** The orientation in which a fact's own predicate is the one asked for; undefined where it is another. */
function orientationIn(part: PredicatePart, view: FactView, base: FactBase): Orientation | undefined {
  const { fact } = view;
  if (fact.attribute) {
    const isLed = isLeading(part, base) && isHeadship(view, base);
    const did = base.broader(fact.did);
    return isLed ? 'same' : part.predicates.some((asked) => did.has(asked)) ? 'either' : undefined;
  }
  for (const asked of part.predicates) {
    const orientation = orientationOf(asked, fact.did, base);
    if (orientation !== undefined) return orientation;
    if (asked === WELL_KNOWN.say && fact.speaker.length > 0) return 'same';
    if (fact.standing === 'planned' && base.broader(asked).has(WELL_KNOWN.plan)) return 'either';
    if (asked === WELL_KNOWN.cancel && fact.standing === 'cancelled') return 'either';
  }
  return undefined;
}

const asksWho = ({ holes }: Question): boolean => holes.some(({ asks }) => asks === 'who' || asks === 'whom');

/** The fact's own text has a word for what is done. */
const isNamedIn = (part: PredicatePart, view: FactView): boolean =>
  part.predicates.some((id) => view.keys.has(`predicate:${id}`));

/** The fact's own text has the very words. */
const isWordFor = (part: PredicatePart, view: FactView): boolean =>
  part.keys.every((forms) => forms.some((form) => !form.includes(':') && view.keys.has(form)));

const writtenIn = (part: PredicatePart, view: FactView): boolean =>
  isNamedIn(part, view) ||
  (part.keys.every((forms) => forms.some((form) => view.keys.has(form))) && !isBareObject(part));

/**
 * The fact's sentence has what is done; what its other texts tell of, such as a result or a condition, others may do: "if he
 * does not pay, prison replaces the fine" says nobody who replaces him.
 */
function isSentence(part: PredicatePart, { fact }: FactView, base: FactBase): boolean {
  const keys = fact.says === undefined ? undefined : base.keysIn(fact.says);
  return part.keys.every((forms) => forms.some((form) => keys?.has(form) === true));
}

function explainPredicate(part: PredicatePart, view: FactView, base: FactBase): Account {
  if (part.predicates.includes(view.fact.did)) return { part, means: 'slot', share: SHARE.exact };
  if (orientationIn(part, view, base) !== undefined) {
    // "Who is the captain?": whoever is called so comes before those who lead something else.
    const isOther = view.fact.attribute && part.noun && isLeading(part, base) && !isWordFor(part, view);
    return { part, means: 'slot', share: isOther ? SHARE.related : SHARE.narrower };
  }
  if (writtenIn(part, view)) return { part, means: 'text', share: SHARE.text };
  for (let stage = view.parent; stage !== undefined; stage = stage.parent)
    if (orientationIn(part, stage, base) !== undefined)
      return { part, means: 'event', share: part.context ? SHARE.event : SHARE.eventText };
  const isSaid =
    (part.noun && asksScore(part) && hasScore(view)) ||
    part.keys.every((forms) => entitiesHaveOne(view, forms, base)) ||
    // "The two countries signed it"; but a capital is not just any city that takes part.
    (part.keys.length === 1 && [...view.entities].some((entity) => isOfType(entity, part, base)));
  if (isSaid) return { part, means: 'text', share: SHARE.text };
  return isInTitle(part, view, base)
    ? { part, means: 'event', share: SHARE.article }
    : { part, means: 'none', share: 0 };
}

/** "Who died in the rescue?" of an article that is called after a rescue: what its facts tell happened in it. */
function isInTitle({ context, noun, predicates }: PredicatePart, { fact }: FactView, base: FactBase): boolean {
  const title = context && noun && !fact.attribute ? base.article(fact.source.article)?.title : undefined;
  return title !== undefined && predicates.some((id) => base.keysIn(title).has(`predicate:${id}`));
}

const textHasOne = (view: FactView, forms: readonly string[]): boolean => {
  for (const form of forms) if (view.keys.has(form)) return true;
  return false;
};

function entitiesHaveOne(view: FactView, forms: readonly string[], base: FactBase): boolean {
  for (const entity of view.entities) {
    const keys = base.keysOf(entity);
    for (const form of forms) if (keys.has(form)) return true;
  }
  return false;
}

/** What a word says is in a fact's text, or in what is known of those who take part in it. */
const isSaidIn = (part: WordPart, view: FactView, base: FactBase): boolean =>
  part.keys.every((forms) => textHasOne(view, forms) || entitiesHaveOne(view, forms, base));

/**
 * "Who saw that the painting was gone?" of a sentence that has the name of one. People who are only spoken of do nothing, and a
 * number need not be of what is only spoken of.
 */
const isMentioned = (part: WordPart, question: Question, { mentions }: FactView, base: FactBase): boolean =>
  part.role !== 'agent' &&
  !asks(question, 'amount', 'duration', 'times') &&
  [...mentions].some(
    (id) =>
      base.entity(id)?.type !== 'person' &&
      part.keys.every((forms) => forms.some((form) => base.kindKeysOf(id).has(form))),
  );

function explainWord(part: WordPart, question: Question, view: FactView, base: FactBase): Account {
  for (const entity of view.entities)
    if (isOfType(entity, part, base)) return { part, means: 'text', share: SHARE.entityText };
  if (part.keys.every((forms) => textHasOne(view, forms) || forms.some((form) => textHasOne(view, casesOf(form)))))
    return isOnlyProduct(part, view, question.language)
      ? { part, means: 'none', share: 0 }
      : { part, means: 'text', share: SHARE.exact };
  // What is done to a thing is not told by what it is: a "lukisan" need not have been painted then.
  if (
    (isSaidIn(part, view, base) || isMentioned(part, question, view, base)) &&
    !isPassiveWord(part, question.language)
  )
    return { part, means: 'text', share: SHARE.entityText };
  const asksMoney = part.keys.some((forms) => forms.includes(conceptKey('money')));
  if (asksMoney && view.fact.howMany.some(isSum)) return { part, means: 'text', share: SHARE.text };
  if (isCounted(part, view, question.language)) return { part, means: 'text', share: SHARE.exact };
  if (asksScore(part) && hasScore(view)) return { part, means: 'text', share: SHARE.text };
  for (let stage = view.parent; stage !== undefined; stage = stage.parent)
    if (isSaidIn(part, stage, base)) return { part, means: 'event', share: SHARE.eventText };
  // "Did the Gazette sign it?": who publishes an article takes no part in what it tells.
  return part.role !== 'agent' && isInMasthead(part, base.article(view.fact.source.article))
    ? { part, means: 'text', share: SHARE.eventText }
    : { part, means: 'none', share: 0 };
}

/** "Five countries" of a fact that counts 5. */
function isCounted({ text }: WordPart, { fact }: FactView, code: LanguageCode): boolean {
  if (fact.howMany.length === 0) return false;
  const number = numberOf(text, languageOf(code));
  return number !== undefined && fact.howMany.some(({ is }) => givesNumber(is, number));
}

const mastheads = new WeakMap<Article, ReadonlySet<string>>();

/** True of a word of an article's publisher or dateline. */
function isInMasthead(part: WordPart, article: Article | undefined): boolean {
  if (article === undefined) return false;
  const words =
    mastheads.get(article) ?? new Set(`${article.publisher} ${article.dateline ?? ''}`.toLowerCase().split(/\P{L}+/u));
  mastheads.set(article, words);
  return part.keys.every((forms) => forms.some((form) => words.has(form)));
}
