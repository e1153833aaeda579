/** Clauses that set the time of what is asked by another event: "… before she met Ana", "after the treaty, who …". */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import type { CalendarUnit, EventRelation } from '../languages/time-relations.ts';
import { CALENDAR_UNITS } from '../languages/time-relations.ts';
import { endOfFronted, endOfInterruption, isInterrupted, isOpener, openersOf } from './clause-ends.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Placed } from './reading.ts';
import { spanAt } from './span-words.ts';
import { isEmpty, type Clause, type RelativeTiming } from './timing.ts';

type Read = (text: string) => Clause;

interface Link {
  readonly relation: EventRelation | 'same';
  readonly unit?: CalendarUnit;
  /** It points back at the event last spoken of. */
  readonly points: boolean;
  /** "Before or after": which of the two is asked for. */
  readonly either?: true;
  readonly from: number;
  readonly to: number;
}

const RELATIONS = ['before', 'after', 'since', 'until', 'during', 'when'] as const;
/** The last clause of time in a question; its main clause may hold another. */
export function relativeIn(clause: ClauseWords, base: FactBase, read: Read): RelativeTiming | undefined {
  const again = againIn(clause, read);
  if (again !== undefined) return again;
  for (let at = clause.length - 1; at >= 0; at--) {
    const both = betweenAt(clause, at, read);
    if (both !== undefined) return both;
    const link = eitherAt(clause, at) ?? (eitherBehind(clause, at) ? undefined : wholeLinkAt(clause, at));
    const found = link === undefined ? undefined : withClause(clause, link, base, read);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "between the visit and the treaty": after the one and before the other. */
function betweenAt(clause: ClauseWords, at: number, read: Read): RelativeTiming | undefined {
  const { between, and } = clause.language.timeRelations;
  const opener = clause.phraseAt(between, at);
  if (opener === 0 || clause.isDate(at + opener)) return undefined;
  for (let link = at + opener + 1; link < clause.length - 1; link++) {
    if (clause.phraseAt(and, link) === 0) continue;
    const [first, second] = [read(clause.join([at + opener, link])), read(clause.join([link + 1, clause.length]))];
    const main = read(clause.join([0, at]));
    // "the meeting between Ana and Bima" has its people there, not its time.
    const isTime = main.readings[0]?.parts.some((part) => part.kind === 'predicate' && !part.noun) === true;
    const text = clause.cut(at, clause.length);
    const common = { kind: 'relative', elliptic: false, nearest: false, text } as const;
    const inner: RelativeTiming = { ...common, relation: 'after', main, anchor: first };
    if (isTime && !isEmpty(first) && !isEmpty(second))
      return { ...common, relation: 'before', main: { ...main, timing: inner }, anchor: second };
  }
  return undefined;
}

/** "on the same day as" rather than the "the same day as" within it. */
function wholeLinkAt(clause: ClauseWords, at: number): Link | undefined {
  const link = linkAt(clause, at);
  if (link === undefined) return undefined;
  const longer = [3, 2, 1]
    .map((back) => linkAt(clause, at - back))
    .find((one) => one !== undefined && one.to >= link.to);
  return longer ?? link;
}

/** The second of "before or after" is no link by itself. */
const eitherBehind = (clause: ClauseWords, at: number): boolean =>
  [2, 3, 4].some((back) => {
    const link = eitherAt(clause, at - back);
    return link !== undefined && link.to > at;
  });

/** "Before or after", "setelah atau sebelum": the link that asks for one of the two. */
function eitherAt(clause: ClauseWords, at: number): Link | undefined {
  const { relations, or } = clause.language.timeRelations;
  const orders = [relations.before, relations.after];
  const lengths = orders.map((phrases) => clause.phraseAt(phrases, at));
  const first = Math.max(...lengths);
  const link = clause.phraseAt(or, at + first);
  const second = clause.phraseAt(orders[lengths.indexOf(first) === 0 ? 1 : 0] ?? [], at + first + link);
  if (first === 0 || link === 0 || second === 0) return undefined;
  return { relation: 'before', points: false, either: true, from: at, to: at + first + link + second };
}

/** A kind of link, and the phrases that a language has for it. */
interface LinkPhrases {
  readonly link: Pick<Link, 'relation' | 'unit' | 'points'>;
  readonly phrases: readonly string[];
}

const linksPerLanguage = new WeakMap<Language, readonly LinkPhrases[]>();

function linksOf(language: Language): readonly LinkPhrases[] {
  const known = linksPerLanguage.get(language);
  if (known !== undefined) return known;
  const { relations, same, that } = language.timeRelations;
  const links = [
    ...RELATIONS.map((relation) => ({ link: { relation, points: false }, phrases: relations[relation] })),
    ...CALENDAR_UNITS.map((unit) => ({
      link: { relation: 'same' as const, unit, points: false },
      phrases: same[unit],
    })),
    ...CALENDAR_UNITS.map((unit) => ({ link: { relation: 'same' as const, unit, points: true }, phrases: that[unit] })),
  ];
  linksPerLanguage.set(language, links);
  return links;
}

function linkAt(clause: ClauseWords, at: number): Link | undefined {
  let longest: Link | undefined;
  for (const { link, phrases } of linksOf(clause.language)) {
    const to = at + clause.phraseAt(phrases, at);
    if (to > (longest?.to ?? at)) longest = { ...link, from: at, to };
  }
  return longest;
}

/** Relations that leave time between two events. */
const MEASURED: readonly Link['relation'][] = ['before', 'after', 'since', 'until'];

/** The clause behind a link; undefined where the link is something else, such as a date's preposition. */
function withClause(clause: ClauseWords, link: Link, base: FactBase, read: Read): RelativeTiming | undefined {
  const { length } = clause;
  const { nearest, proVerbs } = clause.language.timeRelations;
  // "In the same year, who …" leaves out as what.
  const isBare = link.points || (link.relation === 'same' && clause.words[link.to]?.afterPause === true);
  if (clause.isDate(link.to) || (clause.asks(link.to) && !isBare) || clause.isWithinAsking(link.from)) return undefined;
  // "How many days did it rain when Ana was there?" asks how long it rained, and for no time between the two.
  const span = MEASURED.includes(link.relation) ? spanBefore(clause, link.from) : undefined;
  const near = nearestBefore(clause, nearest, span?.to ?? 0, link.from);
  const start = near ?? link.from;
  const leads = isOpener(clause, span?.to ?? 0, start);
  const end = isBare
    ? link.to
    : leads
      ? endOfFronted(clause, link.to)
      : ((isInterrupted(clause, link.from) ? endOfInterruption(clause, link.to) : undefined) ?? length);
  if (link.relation === 'when' && leads && end === length) return undefined;
  const anchorAsks = clause.words.some((_, at) => at >= link.to && at < end && clause.asks(at));
  if (anchorAsks) return undefined;
  const elliptic = end > link.to + 1 && proVerbs.includes(clause.word(end - 1));
  const anchorTo = elliptic ? end - 1 : end;
  const anchor = anchorOf(clause, [link.to, anchorTo], read);
  if (anchor === undefined && ['when', 'during', 'until'].includes(link.relation)) return undefined;
  if (link.relation === 'when' && !isEventful(anchor, base)) return undefined;
  if (link.relation === 'until' && !isEventful(anchor, base)) return undefined;
  const said = clause.saidAt(link.from);
  const opened = leads ? [] : [[0, span?.from ?? start] as const, [span?.to ?? start, start] as const];
  const main = read(clause.join(...opened, [end, length]));
  return {
    kind: 'relative',
    relation: link.relation,
    ...(link.unit === undefined ? {} : { unit: link.unit }),
    main,
    ...(anchor === undefined ? { isBare: link.relation === 'same' && !link.points } : { anchor }),
    elliptic,
    nearest: near !== undefined,
    ...(link.either === true ? { either: true as const } : {}),
    ...(span === undefined ? {} : { span: span.unit ?? 'any' }),
    ...(said === undefined ? {} : { said }),
    text: clause.cut(link.from, end),
  };
}

/** A question for a length of time before a link: "how many days [after]", "berapa lama … [setelah]". */
function spanBefore(clause: ClauseWords, link: number) {
  for (let at = 0; at < link; at++) {
    const span = spanAt(clause, at);
    if (span !== undefined && span.to <= link) return { ...span, from: at };
  }
  return undefined;
}

/** Where "shortly" and the like stand right before a link. */
function nearestBefore(
  clause: ClauseWords,
  phrases: readonly string[],
  from: number,
  link: number,
): number | undefined {
  for (const back of [2, 1]) {
    const at = link - back;
    if (at >= from && at >= 0 && clause.phraseAt(phrases, at) === back) return at;
  }
  return undefined;
}

/** The clause as a question; undefined where it only points back ("that", "itu") or is not there. */
function anchorOf(clause: ClauseWords, [from, to]: readonly [number, number], read: Read): Clause | undefined {
  if (to <= from) return undefined;
  const anchor = read(clause.join([from, to]));
  return isEmpty(anchor) ? undefined : anchor;
}

/** Says that something happened, or names what does. */
const isEventful = (anchor: Clause | undefined, base: FactBase): boolean =>
  anchor?.readings[0]?.parts.some(
    (part) =>
      part.kind === 'predicate' ||
      (part.kind === 'name' && part.entities.some((id) => ['event', 'document'].includes(base.entity(id)?.type ?? ''))),
  ) === true;

/** "And the next time?", "Sebelumnya kapan?": the whole message asks for the event beside the one just spoken of. */
export function stepIn(clause: ClauseWords, read: Read): RelativeTiming | undefined {
  const { next, previous } = clause.language.timeRelations;
  const openers = openersOf(clause.language);
  for (let from = 0; from < clause.length; from++) {
    const [after, before] = [clause.phraseAt(next, from), clause.phraseAt(previous, from)];
    for (const length of new Set([Math.max(after, before), Math.min(after, before)])) {
      if (length === 0) continue;
      const isAfter = after === length;
      const to = from + length;
      const rest = [...clause.words.keys()].filter((at) => at < from || at >= to);
      const asked = rest.filter((at) => !openers.has(clause.word(at)) && !isSilent(clause, at));
      if (asked.some((at) => !clause.asks(at)) && !asked.some((at) => clause.asks(at))) continue;
      // "Which country next?" asks for the next of the same; "Where did Ana go next?" is a question of its own.
      if (clause.names().some((name) => isAmong(name, asked))) continue;
      const main = read(clause.join(...asked.map((at) => [at, at + 1] as const)));
      if (!isEmpty(main)) continue;
      const text = clause.cut(from, to);
      return { kind: 'relative', relation: isAfter ? 'after' : 'before', main, elliptic: false, nearest: true, text };
    }
  }
  return undefined;
}

/** All words of a name stand at these places. */
function isAmong({ from, to }: Placed, places: readonly number[]): boolean {
  for (let at = from; at < to; at++) if (!places.includes(at)) return false;
  return true;
}

const isSilent = (clause: ClauseWords, at: number): boolean => {
  const { determiners, passiveAuxiliaries, inversionAuxiliaries } = clause.language;
  const word = clause.word(at);
  const { stepFillers } = clause.language.timeRelations;
  return (
    [determiners, passiveAuxiliaries, inversionAuxiliaries].some((set) => set.has(word)) || stepFillers.includes(word)
  );
};

/** "When did they meet again?": the same once more, after the time just spoken of. */
function againIn(clause: ClauseWords, read: Read): RelativeTiming | undefined {
  const { again, pronouns } = clause.language;
  const at = clause.words.findIndex(({ word }, place) => place > 0 && again.has(word) && !clause.asks(place - 1));
  const leans = at >= 0 && clause.words.some(({ word }) => ['person', 'people'].includes(pronouns[word] ?? ''));
  if (!leans || clause.names().length > 0) return undefined;
  const main = read(clause.join([0, at], [at + 1, clause.length]));
  const asksTime = main.readings[0]?.holes.some(({ asks }) => asks === 'when' || asks === 'where');
  if (asksTime !== true) return undefined;
  return { kind: 'relative', relation: 'after', main, elliptic: false, nearest: true, text: clause.cut(at, at + 1) };
}
