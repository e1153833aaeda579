/** How a fact accounts for a name in a question: in which slot, and in the right part. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { fold } from '../facts/tokens.ts';
import type { Role } from '../languages/language.ts';
import type { NamePart } from '../question/question.ts';
import type { Account, Anchor, Orientation } from './candidate.ts';
import { SHARE } from './weights.ts';

/** Where in a fact an entity stands, seen from the question's verb. */
function placesOf(entity: string, view: FactView, { orientation, saying }: Anchor): ReadonlySet<Role> {
  const roles = new Set<Role>();
  const { speaker } = view.fact;
  // "Who said that Ana built it?": the one who says so is the subject, and Ana belongs to what is said.
  const said = saying === true && speaker.length > 0 && !speaker.includes(entity);
  if (said) return view.entities.has(entity) ? new Set(['topic', 'patient', 'place']) : roles;
  const who = view.who.includes(entity) || speaker.includes(entity);
  const whom = view.whom.includes(entity);
  if (who && isAlone(view, orientation)) roles.add('patient');
  if (who) roles.add(orientation === 'swapped' ? 'patient' : 'agent');
  if (whom) roles.add(orientation === 'swapped' ? 'agent' : 'patient');
  if ((who || whom) && orientation === 'either') roles.add('agent').add('patient');
  const inSlot = (fillers: FactView['where']) =>
    fillers.some((filler) => 'entity' in filler && filler.entity === entity);
  if (inSlot(view.where)) roles.add('place').add('patient');
  if (inSlot(view.fact.about)) {
    roles.add('topic').add('patient');
    if (orientation === 'either' || view.who.length === 0) roles.add('agent');
  }
  return roles;
}

/** "The talks were begun": a fact of one participant leaves open whether it acts or is acted upon, unless people act. */
const isAlone = ({ fact, whom }: FactView, orientation: Orientation): boolean =>
  orientation === 'same' && whom.length === 0 && fact.about.length === 0;

/** Roles that a place in the fact satisfies: one is met with, gone to and spoken to alike. */
const SATISFIES: Readonly<Record<Role, readonly Role[]>> = {
  agent: ['agent'],
  patient: ['patient', 'place', 'topic'],
  recipient: ['patient', 'place', 'topic'],
  partner: ['agent', 'patient'],
  place: ['place', 'patient', 'topic'],
  origin: ['agent', 'patient', 'place', 'topic'],
  topic: ['topic', 'patient', 'agent', 'place'],
};

/** Parts that say who does it to whom. */
const ACTING: readonly (Role | undefined)[] = ['agent', 'patient', 'recipient', 'partner'];

/** True of an entity that something can take place in. */
export const isPlace = (entity: string, base: FactBase): boolean =>
  ['place', 'city', 'country'].includes(base.entity(entity)?.type ?? '');

/** A fact of somebody saying something: what is done in it is done by those he speaks of. */
const isSpeechFact = (view: FactView, base: FactBase): boolean =>
  view.fact.speaker.length > 0 || base.broader(view.fact.did).has(WELL_KNOWN.say);

/** The account of a name, and whether the fact has it in another part than the question. */
export function explainName(
  part: NamePart,
  view: FactView,
  base: FactBase,
  anchor: Anchor,
): { account: Account; wrongRole: boolean } {
  if (part.cited === true) return { account: explainCited(part, view, base), wrongRole: false };
  let best: Account = { part, means: 'none', share: 0 };
  let wrongRole = false;
  const offer = (means: Account['means'], share: number, entity: string) => {
    if (share > best.share) best = { part, means, share, entity };
  };
  const { stage } = anchor;
  const fits = (entity: string, at: FactView): boolean | undefined => {
    const places = placesOf(entity, at, anchor);
    if (places.size === 0) return undefined;
    const free =
      part.role === undefined || isContent(anchor, at, base) || (part.role === 'place' && !isPlace(entity, base));
    return free || SATISFIES[part.role].some((role) => places.has(role));
  };
  const acts = ACTING.includes(part.role);
  const taken = acts && isTaken(part.role, view, anchor);
  for (const entity of part.entities) {
    const onStage = fits(entity, stage);
    if (onStage === false) wrongRole = true;
    if (onStage === true) offer(stage === view ? 'slot' : 'event', stage === view ? SHARE.exact : SHARE.event, entity);
    if (onStage === undefined && stage !== view && !acts && fits(entity, view) !== undefined)
      offer('slot', SHARE.exact, entity);
    if (onStage !== undefined) continue;
    for (const member of stage.entities)
      if (base.relatedTo(member).has(entity)) {
        if (fits(member, stage) === true) offer('related', SHARE.related, entity);
        else wrongRole = true;
      }
    const isOrdinary = !part.text.includes(' ') || isCommonNoun(part, entity, base);
    const written = isOrdinary && part.keys.every((forms) => forms.some((form) => view.keys.has(form)));
    const mentioned =
      (written || view.mentions.has(entity)) &&
      anchor.means !== 'event' &&
      (!view.fact.attribute || (anchor.headship === true && isSpelledOut(part, entity, base)));
    const settled =
      taken &&
      (part.role === 'agent' || (part.role === 'patient' && anchor.means === 'slot' && !isInTopics(part, view, base)));
    if (mentioned && !settled) {
      offer('text', SHARE.text, entity);
      if (isContent(anchor, view, base)) wrongRole = false;
    }
    for (let event = view.parent; event !== undefined && !taken; event = event.parent) {
      if (event.entities.has(entity)) offer('event', SHARE.event, entity);
      else if ([...event.entities].some((member) => base.relatedTo(member).has(entity)))
        offer('event', SHARE.eventText, entity);
    }
    if (best.means === 'none' && !acts && fitsArticle(part, entity, view, base)) offer('event', SHARE.article, entity);
  }
  return { account: best, wrongRole: best.means === 'none' && wrongRole };
}

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

/** What only those do who say or think something. */
const VOICES: readonly string[] = [WELL_KNOWN.say, 'believe', 'want', 'hope', 'assess', 'need'];

/** "According to Ana": accounted for by what she is reported to have said or thought, or somebody of the body that is cited. */
function explainCited(part: NamePart, view: FactView, base: FactBase): Account {
  const { fact, who } = view;
  const does = [...base.broader(fact.did)];
  const voiced = VOICES.some((voice) => does.includes(voice) || view.keys.has(`predicate:${voice}`));
  const voices = fact.attribute ? [] : fact.speaker.length > 0 ? fact.speaker : voiced ? who : [];
  const entity = part.entities.find((id) => voices.some((voice) => base.relatedTo(voice).has(id)));
  return entity === undefined
    ? { part, means: 'none', share: 0 }
    : { part, means: voices.includes(entity) ? 'slot' : 'related', share: SHARE.exact, entity };
}

/** What the whole article is about, or the place that it tells of, goes for a fact that says nothing of the kind itself. */
const fitsArticle = (part: NamePart, entity: string, { fact, where }: FactView, base: FactBase): boolean =>
  !fact.attribute &&
  (part.role === 'place' && isPlace(entity, base)
    ? where.length === 0 && base.isSettingOf(entity, fact.source.article)
    : !isPlace(entity, base) && base.isTopicOf(entity, fact.source.article));

/** True where a topic that is a text has the name in it; a topic that is an entity is that entity and no other. */
const isInTopics = (part: NamePart, { fact }: FactView, base: FactBase): boolean =>
  fact.about.every((filler) => 'entity' in filler)
    ? fact.about.length === 0
    : fact.about.some(
        (filler) =>
          'text' in filler && part.keys.every((forms) => forms.some((form) => base.keysIn(filler.text).has(form))),
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
