/** How a fact accounts for a name in a question: in which slot, and in the right part. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { predicateOfKey } from '../facts/predicate-keys.ts';
import { fold, wordsOf } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import type { Role } from '../languages/language.ts';
import type { NamePart } from '../question/question.ts';
import type { Account, Anchor } from './candidate.ts';
import { ROLE, rolesAt, satisfies, SLOT } from './parts-played.ts';
import { explainSide, isArrival } from './sides.ts';
import { titledSo } from './titled-in-sentence.ts';
import { SHARE } from './weights.ts';

const SAID = ROLE.topic | ROLE.patient | ROLE.place;

/** Where in a fact an entity stands, seen from the question's verb: roles as bits, 0 where it stands nowhere. */
function placesOf(entity: string, view: FactView, { orientation, saying }: Anchor): number {
  const { speaker, about } = view.fact;
  // "Who said that Ana built it?": the one who says so is the subject, and Ana belongs to what is said.
  const said = saying === true && speaker.length > 0 && !speaker.includes(entity);
  if (said) return view.entities.has(entity) ? SAID : 0;
  // What somebody only tells of, others have done.
  const tells = speaker.includes(entity) && (saying === true || view.who.length === 0);
  let at = view.who.includes(entity) || tells ? SLOT.who : 0;
  if (view.whom.includes(entity)) at |= SLOT.whom;
  if (isAmong(entity, view.where)) at |= SLOT.where;
  if (isAmong(entity, about)) at |= SLOT.about;
  if (at === 0) return speaker.includes(entity) ? ROLE.topic : 0;
  const filled = (view.who.length > 0 ? SLOT.who : 0) | (view.whom.length > 0 ? SLOT.whom : 0);
  return rolesAt(at, about.length > 0 ? filled | SLOT.about : filled, orientation);
}

function isAmong(entity: string, fillers: FactView['where']): boolean {
  for (const filler of fillers) if ('entity' in filler && filler.entity === entity) return true;
  return false;
}

/** Parts that say who does it to whom. */
const ACTING: readonly (Role | undefined)[] = ['agent', 'patient', 'recipient', 'partner'];

/** True of an entity that something can take place in. */
export const isPlace = (entity: string, base: FactBase): boolean =>
  ['place', 'city', 'country'].includes(base.entity(entity)?.type ?? '');

/** A fact of somebody saying something: what is done in it is done by those he speaks of. */
export const isSpeechFact = (view: FactView, base: FactBase): boolean =>
  view.fact.speaker.length > 0 || base.broader(view.fact.did).has(WELL_KNOWN.say);

/** Whether an entity stands in a fact in the part that a name plays in the question; undefined where it stands nowhere. */
function standsAsAsked(
  part: NamePart,
  entity: string,
  view: FactView,
  anchor: Anchor,
  base: FactBase,
): boolean | undefined {
  const places = placesOf(entity, view, anchor);
  if (places === 0) return undefined;
  if (part.role === 'origin' && isGoal(entity, anchor.stage, base)) return false;
  if (satisfies(places, part.role)) return true;
  if (isContent(anchor, view, base) || (part.role === 'place' && !isPlace(entity, base))) return true;
  return part.role === 'place' && isSaidToBeIn(entity, view, base);
}

/** Where somebody arrives is not where he came from. */
const isGoal = (entity: string, view: FactView, base: FactBase): boolean =>
  isArrival(view, base) && isPlace(entity, base) && !view.who.includes(entity);

/** "Found in Examplia": the sentence itself has a preposition of place before the name, and the fact gives no other place. */
function isSaidToBeIn(entity: string, { fact, where }: FactView, base: FactBase): boolean {
  if (where.length > 0 || fact.attribute) return false;
  let names: readonly (readonly string[])[] | undefined;
  return Object.entries(fact.says ?? {}).some(([code, says]) => {
    const language = languageOf(code);
    const { words } = sentenceIn(says, language);
    return words.some((word, at) => {
      if (language.prepositions[word] !== 'place') return false;
      names ??= Object.values(base.entity(entity)?.names ?? {}).map(wordsOf);
      return names.some((name) => name.length > 0 && name.every((part, offset) => words[at + 1 + offset] === part));
    });
  });
}

/** The account of a name, and whether the fact has it in another part than the question. */
export function explainName(
  part: NamePart,
  view: FactView,
  base: FactBase,
  anchor: Anchor,
): { account: Account; wrongRole: boolean } {
  if (part.cited === true) return { account: explainCited(part, view, base), wrongRole: false };
  if (part.side === 'stated') return { account: explainSide(part, view, base), wrongRole: false };
  let best: Account = { part, means: 'none', share: 0 };
  let wrongRole = false;
  const acts = ACTING.includes(part.role);
  const taken = acts && isTaken(part.role, view, anchor);
  for (const entity of part.entities) {
    const met = meetEntity(part, entity, view, anchor, base, taken);
    if (met.share > best.share) best = { part, means: met.means, share: met.share, entity };
    if (met.wrongRole !== undefined) wrongRole = met.wrongRole;
    const unmet = best.means === 'none' && !acts && met.onStage === undefined;
    if (unmet && fitsArticle(part, entity, view, base)) best = { part, means: 'event', share: SHARE.article, entity };
  }
  // Both sides are in the larger event: "who scored for Examplia?"
  if (part.side === 'implied' && (best.means === 'none' || best.means === 'event'))
    best = explainSide(part, view, base);
  if (best.means === 'none' && acts && part.strength === 'part' && anchor.means === 'slot') {
    const doers = [...view.who, ...view.whom].filter((id) => standsAsAsked(part, id, view, anchor, base) === true);
    const entity = titledSo(part, doers, view, base);
    if (entity !== undefined)
      return { account: { part, means: 'related', share: SHARE.related, entity }, wrongRole: false };
  }
  return { account: best, wrongRole: best.means === 'none' && wrongRole };
}

/** How a fact accounts for one of the entities that a name can mean. */
interface Meeting {
  readonly means: Account['means'];
  readonly share: number;
  /** Whether it stands in another part there; undefined where the fact leaves that as it was. */
  readonly wrongRole: boolean | undefined;
  /** Whether it plays its part in the fact that has the question's verb; undefined where it stands nowhere in that. */
  readonly onStage: boolean | undefined;
}

function meetEntity(
  part: NamePart,
  entity: string,
  view: FactView,
  anchor: Anchor,
  base: FactBase,
  taken: boolean,
): Meeting {
  const { stage } = anchor;
  const acts = ACTING.includes(part.role);
  const onStage = standsAsAsked(part, entity, stage, anchor, base);
  // That a country did something does not say that it was not done there.
  const isPlaceless = part.role === 'place' && stage.where.length === 0;
  if (onStage === false) return { means: 'none', share: 0, wrongRole: !isPlaceless, onStage };
  if (onStage === true && stage === view) return { means: 'slot', share: SHARE.exact, wrongRole: undefined, onStage };
  if (onStage === true) return { means: 'event', share: SHARE.event, wrongRole: undefined, onStage };
  let means: Account['means'] = 'none';
  let share = 0;
  let wrongRole: boolean | undefined;
  if (stage !== view && !acts && standsAsAsked(part, entity, view, anchor, base) !== undefined) {
    means = 'slot';
    share = SHARE.exact;
  }
  const isDoneTo = acts && part.role !== 'agent' && base.entity(entity)?.type === 'country';
  for (const member of stage.entities) {
    if (!base.relatedTo(member).has(entity) && !isTeamOf(member, entity, base)) continue;
    // Where somebody is from is not where it was, least of all where the sentence names the place.
    if (part.toward === true && view.mentions.has(entity) && !isPlace(member, base)) continue;
    // What was done in a house of a country was done neither to the country nor for it.
    const isElsewhere = isDoneTo && isOnlyPlace(member, stage) && !isMotion(stage, base);
    if (isElsewhere || standsAsAsked(part, member, stage, anchor, base) !== true) wrongRole = true;
    else if (share < SHARE.related) {
      means = 'related';
      share = SHARE.related;
    }
  }
  const isOther =
    (taken && isSettled(part, view, anchor, base)) || (part.role === 'agent' && isTopicText(part, view, base));
  if (!isOther && isMentioned(part, entity, view, anchor, base)) {
    if (share < SHARE.text) {
      means = 'text';
      share = SHARE.text;
    }
    if (isContent(anchor, view, base)) wrongRole = false;
  }
  for (let event = view.parent; event !== undefined && !taken; event = event.parent) {
    const worth = event.entities.has(entity) ? SHARE.event : isRelatedIn(event, entity, base) ? SHARE.eventText : 0;
    if (worth <= share) continue;
    means = 'event';
    share = worth;
  }
  return { means, share, wrongRole, onStage };
}

/**
 * "Examplia beat Lembayung": what the team does that is called after the country and nothing else ("Examplia's under-20 team"),
 * people say of the country. A club of a city with its name is not the country's.
 */
function isTeamOf(team: string, country: string, base: FactBase): boolean {
  const { type, names = {}, aliases = {} } = base.entity(country) ?? {};
  const kinds = base.kindKeysOf(team);
  if (type !== 'country' || !kinds.has('concept:team')) return false;
  return Object.entries(base.entity(team)?.names ?? {}).some(([code, name]) => {
    const language = languageOf(code);
    const called = new Set([names[code] ?? '', ...(aliases[code] ?? [])].flatMap(wordsOf));
    const isOwn = (word: string) => [word, ...wordForms(word, language)].some((form) => called.has(form));
    const isAside = (word: string) =>
      /\p{N}/u.test(word) ||
      language.functionWords.has(word) ||
      [word, ...wordForms(word, language)].some((form) => kinds.has(form) || language.concepts.national.includes(form));
    const words = wordsOf(name);
    return words.some(isOwn) && words.every((word) => isOwn(word) || isAside(word));
  });
}

function isRelatedIn(view: FactView, entity: string, base: FactBase): boolean {
  for (const member of view.entities) if (base.relatedTo(member).has(entity)) return true;
  return false;
}

/** The fact's own text names it. */
function isMentioned(part: NamePart, entity: string, view: FactView, anchor: Anchor, base: FactBase): boolean {
  if (
    anchor.means === 'event' ||
    (view.fact.attribute && !(anchor.headship === true && isSpelledOut(part, entity, base)))
  )
    return false;
  if (view.mentions.has(entity)) return true;
  if (!part.keys.every((forms) => forms.some((form) => view.keys.has(form)))) return false;
  const isThing = isCommonNoun(part, entity, base);
  // A quake is an earthquake; but a commission is called by its own word, not by that for a committee.
  const isCalled = (form: string) => (isThing || !form.includes(':')) && view.keys.has(form);
  return part.keys.every((forms) => forms.some(isCalled)) && (!part.text.includes(' ') || isThing);
}

/** The fact has the part that a name plays filled by others, so that a mention of it does not count. */
const isSettled = (part: NamePart, view: FactView, anchor: Anchor, base: FactBase): boolean =>
  part.role === 'agent' || (part.role === 'patient' && anchor.means === 'slot' && !isInTopics(part, view, base));

/** It happened there, and that is all that the fact says of it. */
const isOnlyPlace = (entity: string, { who, whom, where, fact }: FactView): boolean =>
  !who.includes(entity) &&
  !whom.includes(entity) &&
  !fact.about.some((filler) => 'entity' in filler && filler.entity === entity) &&
  where.some((filler) => 'entity' in filler && filler.entity === entity);

/** Where somebody goes is what he does it to: a country is visited in its capital. */
const isMotion = ({ fact, whom }: FactView, base: FactBase): boolean =>
  (whom.length === 0 && fact.about.length === 0) ||
  [WELL_KNOWN.visit, WELL_KNOWN.travel, WELL_KNOWN.come, WELL_KNOWN.depart].some((id) =>
    base.broader(fact.did).has(id),
  );

/** Things that are called by ordinary words: "the fair", "kapal feri". */
const CALLED_BY_WORDS: readonly string[] = ['event', 'thing', 'document'];

/** A name as the fact base has it, and no description that fits: an army is not all of a country's forces. */
function isSpelledOut(part: NamePart, id: string, base: FactBase): boolean {
  const entity = base.entity(id);
  const names = entity === undefined ? [] : [...Object.values(entity.names), ...Object.values(entity.aliases).flat()];
  return names.some((name) => fold(name) === (part.mended ?? fold(part.text)));
}

/** A name without a capital letter: a text that has its words speaks of it, in whatever form. */
function isCommonNoun(part: NamePart, id: string, base: FactBase): boolean {
  const entity = base.entity(id);
  if (entity === undefined || !CALLED_BY_WORDS.includes(entity.type)) return false;
  const names = [...Object.values(entity.names), ...Object.values(entity.aliases).flat()];
  const written = part.mended ?? fold(part.text);
  return names.some((name) => fold(name) === written && !/\p{Lu}/u.test(name));
}

/** "According to Ana": accounted for by what she is reported to have said or thought, or somebody of the body that is cited. */
function explainCited(part: NamePart, view: FactView, base: FactBase): Account {
  const { fact, who } = view;
  const voiced =
    base.hasTrait(fact.did, 'voiced') ||
    [...view.keys].some((key) => base.hasTrait(predicateOfKey(key) ?? '', 'voiced'));
  const voices = fact.attribute ? [] : fact.speaker.length > 0 ? fact.speaker : voiced ? who : [];
  const entity = part.entities.find((id) => voices.some((voice) => base.relatedTo(voice).has(id)));
  return entity === undefined
    ? { part, means: 'none', share: 0 }
    : { part, means: voices.includes(entity) ? 'slot' : 'related', share: SHARE.exact, entity };
}

/** What the whole article is about, or the place that it tells of, goes for a fact that says nothing of the kind itself. */
const fitsArticle = (part: NamePart, entity: string, view: FactView, base: FactBase): boolean => {
  const { fact, where } = view;
  if (fact.attribute) return false;
  if (part.role === 'place' && isPlace(entity, base))
    return where.length === 0 && base.isSettingOf(entity, fact.source.article);
  return !isPlace(entity, base) && base.isTopicOf(entity, fact.source.article) && !isOfOtherEvent(entity, view, base);
};

/** Whoever was at one event of an article was not so at another that it is about; nor is a case or a treaty another one. */
function isOfOtherEvent(entity: string, { entities }: FactView, base: FactBase): boolean {
  const type = base.entity(entity)?.type;
  return (type === 'event' || type === 'document') && [...entities].some((id) => base.entity(id)?.type === type);
}

/** True where a topic that is a text has the name in it; a topic that is an entity is that entity and no other. */
const isInTopics = (part: NamePart, view: FactView, base: FactBase): boolean =>
  view.fact.about.every((filler) => 'entity' in filler) ? view.fact.about.length === 0 : isTopicText(part, view, base);

/** A text that says what the fact is about has the name in it: what is only talked of there does nothing. */
export const isTopicText = ({ keys }: NamePart, { fact }: FactView, base: FactBase): boolean =>
  fact.about.some(
    (filler) => 'text' in filler && keys.every((forms) => forms.some((form) => base.keysIn(filler.text).has(form))),
  );

/** What somebody says in a fact is done by those he speaks of, not by himself. */
const isContent = (anchor: Anchor, view: FactView, base: FactBase): boolean =>
  anchor.means === 'text' && isSpeechFact(view, base);

/**
 * True where the fact itself says who plays a part, so that neither the larger event nor a mention in the text may: those who
 * accompanied one guest did not accompany the other.
 */
function isTaken(role: Role | undefined, { fact }: FactView, { means, orientation }: Anchor): boolean {
  if (means === 'text') return true;
  if (means !== 'slot') return false;
  if (orientation === 'either') return fact.who.length + fact.whom.length > 1;
  if (role === 'agent') return fact.who.length > 0;
  return fact.whom.length > 0 || (role === 'patient' && fact.about.length > 0);
}
