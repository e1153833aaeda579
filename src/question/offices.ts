import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import { wordsOf } from '../facts/tokens.ts';
import { conceptKey, OFFICE_KEYS } from '../languages/concept-tree.ts';
import { LESSER_OFFICES, languageOf } from '../languages/registry.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';
import type { NamePart, Part } from './question.ts';

/** Longer descriptions are sentences of their own. */
const LONGEST = 5;

/**
 * "The minister" is not the deputy minister: an office has a title that makes it a lesser one, and that nobody named. Whoever was
 * deputy chair and is minister now is the minister all the same.
 */
export function isLesser(entity: string, parts: readonly Part[], base: FactBase): boolean {
  const isLesserOne = (office: ReadonlySet<string>) => LESSER_OFFICES.some((title) => office.has(title));
  // An office has its titles in every language, a question in its own.
  const saysOne = LESSER_OFFICES.some((title) => parts.some((part) => part.keys.flat().includes(title)));
  if (saysOne || !isLesserOne(base.officeKeysOf(entity))) return false;
  const said = parts.filter((part) => part.kind !== 'name' || isTitle(part)).flatMap(({ keys }) => keys);
  const called = base
    .attributesOf(entity)
    .filter(({ did }) => did === WELL_KNOWN.position)
    .flatMap(({ about }) => about.flatMap((filler) => ('text' in filler ? [base.keysIn(filler.text)] : [])))
    .filter((office) => said.every((forms) => forms.some((form) => office.has(form))));
  return called.every(isLesserOne);
}

/**
 * People called by their office: "the Examplian defence minister", "menlu Examplia". Neighbouring words that together can only
 * be the office of somebody in the base become one name, with everybody who has held it.
 */
export function joinOffices(reading: Reading, asked: readonly PlacedHole[], parts: readonly Placed[]): Placed[] {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  const joined: Placed[] = [];
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at];
    const found = longestOffice(reading, sorted, at);
    const office = found !== undefined && !found.owned && isAskedFor(asked, found.placed) ? undefined : found;
    if (first === undefined) break;
    joined.push(office?.placed ?? first);
    at += office?.length ?? 1;
  }
  return joined;
}

/** "Which defence minister": what stands beside "which" or "what" says what is asked for, and names nobody. */
export const isAskedFor = (asked: readonly PlacedHole[], placed: Placed): boolean =>
  asked.some(
    ({ hole, from, to }) => ['which', 'what'].includes(hole.asks) && (to === placed.from || from === placed.to),
  );

function longestOffice(
  reading: Reading,
  parts: readonly Placed[],
  at: number,
  /** `owned`: the run says whose office it is. */
): { placed: Placed<NamePart>; length: number; owned: boolean } | undefined {
  for (let length = Math.min(LONGEST, parts.length - at); length > 0; length--) {
    const run = parts.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || !isCloseKnit(reading, run) || !namesOffice(run)) continue;
    // "Was Ana minister?" asks whether she was; "Minister Ana" is she.
    if (run.slice(0, -1).some(({ part }) => isPerson(part, reading.base))) continue;
    const holders = holdersOf(reading, run);
    if (holders.length === 0 || goesOn(reading, parts, at, length)) continue;
    const part: NamePart = {
      kind: 'name',
      text: run.map(({ part: one }) => one.text).join(' '),
      keys: run.flatMap(({ part: one }) => one.keys),
      entities: holders,
      strength: 'part',
      closeness: 1,
    };
    const owned = run.some(({ part: one }) => one.kind === 'name' && !isTitle(one));
    return { placed: { part, from: first.from, to: last.to }, length, owned };
  }
  return undefined;
}

/** Somebody's own name. */
const isPerson = (part: Part, base: FactBase): boolean =>
  part.kind === 'name' && !isTitle(part) && part.entities.every((id) => base.entity(id)?.type === 'person');

/** "Menteri Pertahanan Examplia" is not just any "Menteri": a country or a body beside the words says whose office it is. */
function goesOn(reading: Reading, parts: readonly Placed[], at: number, length: number): boolean {
  const { base } = reading;
  const isBody = (placed: Placed | undefined): boolean =>
    placed?.part.kind === 'name' &&
    placed.part.entities.every((id) => ['country', 'organisation'].includes(base.entity(id)?.type ?? ''));
  const last = parts[at + length - 1];
  const [before, after] = [parts[at - 1], parts[at + length]];
  const joins = (one: Placed | undefined, other: Placed | undefined): boolean =>
    one !== undefined && other !== undefined && isCloseKnit(reading, [one, other]);
  const modified = after?.part.kind === 'word' && after.from === last?.to && isBody(parts[at + length + 1]);
  return (
    (isBody(after) && joins(last, after)) ||
    (isBody(before) && joins(before, parts[at]) && !reading.language.nounBeforeQuestionWord) ||
    modified
  );
}

/** Nothing but "of", "to" and "the" between its words. */
export function isCloseKnit({ words, language }: Reading, run: readonly Placed[]): boolean {
  const orders = new Set([...language.time.first, ...language.time.last]);
  return run.every(({ from }, index) => {
    const before = run[index - 1];
    if (before === undefined) return true;
    return words
      .slice(before.to, from)
      .every(
        ({ word }) =>
          (language.determiners.has(word) && !language.indefinites.has(word)) ||
          language.genitives.has(word) ||
          language.postings.has(word) ||
          orders.has(word),
      );
  });
}

/** At least one word that names an office. */
const namesOffice = (run: readonly Placed[]): boolean =>
  run.some(
    ({ part }) => (part.kind === 'word' || isTitle(part)) && part.keys.flat().some((key) => OFFICE_KEYS.has(key)),
  );

/** A title by which the base knows somebody; others may have held the office as well. */
const isTitle = (part: Part): boolean => part.kind === 'name' && part.strength === 'part';

/** True of what an entity's attributes lead to, and of whoever the role is of that it is named after. */
export const isOf = (entity: string, other: string, base: FactBase): boolean =>
  base.relatedTo(entity).has(other) || base.entity(entity)?.office?.of === other;

/** Names behind a word for where somebody is sent: "ambassador to Examplia". */
export function withPostings({ words, language }: Reading, names: readonly Placed<NamePart>[]): Placed<NamePart>[] {
  const at = (place: number) => words[place]?.word ?? '';
  return names.map((placed) => {
    const before = language.determiners.has(at(placed.from - 1)) ? placed.from - 2 : placed.from - 1;
    return language.postings.has(at(before)) ? { ...placed, part: { ...placed.part, posting: true } } : placed;
  });
}

/** "The ambassador of Examplia to Samplia" is not the one of Samplia to Examplia. */
export function isPostedSo(entity: string, part: Part, base: FactBase): boolean {
  if (part.kind !== 'name' || isTitle(part) || !base.officeKeysOf(entity).has(ENVOY)) return true;
  const posts = postsOf(entity, base);
  const isGoal = part.entities.some((id) =>
    Object.values(base.entity(id)?.names ?? {}).some((name) => posts.includes(wordsOf(name).join(' '))),
  );
  return part.posting === true ? isGoal || posts.length === 0 : !isGoal;
}

const ENVOY = conceptKey('ambassador');

/** Where an envoy is sent by his or her offices, in every language: what stands behind "to", cut at each "and". */
function postsOf(entity: string, base: FactBase): string[] {
  const texts = base
    .attributesOf(entity)
    .filter(({ did }) => did === WELL_KNOWN.position)
    .flatMap(({ about }) => about.flatMap((filler) => ('text' in filler ? Object.entries(filler.text) : [])));
  return texts.flatMap(([code, text]) => {
    const { postings, time } = languageOf(code);
    const words = wordsOf(text);
    const to = words.findIndex((word) => postings.has(word));
    const ends = words.flatMap((word, at) => (at > to && time.conjunctions.includes(word) ? [at] : []));
    const starts = [to, ...ends];
    return to < 0 ? [] : starts.map((start, at) => words.slice(start + 1, starts[at + 1]).join(' '));
  });
}

/** "The Examplian minister" is the "Minister of Examplia": an office has all words of some name of what the question names. */
function isCalledIn(id: string, office: ReadonlySet<string>, base: FactBase): boolean {
  const names = Object.values(base.entity(id)?.names ?? {}).map(wordsOf);
  return names.some((words) => words.length > 0 && words.every((word) => office.has(word)));
}

/** People whose offices account for every part of a run; each word by the office itself, a name by what it belongs to. */
function holdersOf({ base }: Reading, run: readonly Placed[]): string[] {
  const [word] = run.flatMap(({ part }) => (part.kind === 'word' || isTitle(part) ? [part] : []));
  const parts = run.map(({ part }) => part);
  const pool = new Set(word?.keys.flat().flatMap((key) => base.entitiesWith(key)));
  const holds = (entity: string, part: Part): boolean => {
    const office = base.officeKeysOf(entity);
    if (part.kind === 'name' && part.entities.some((id) => isOf(entity, id, base) || isCalledIn(id, office, base)))
      return true;
    const belongs = (form: string): boolean =>
      part.kind === 'name' && [...base.relatedTo(entity)].some((id) => id !== entity && base.nameKeysOf(id).has(form));
    return (
      part.kind !== 'predicate' && part.keys.every((forms) => forms.some((form) => office.has(form) || belongs(form)))
    );
  };
  return [...pool]
    .filter(
      (entity) =>
        base.entity(entity)?.type === 'person' &&
        base.entity(entity)?.office === undefined &&
        !isLesser(entity, parts, base) &&
        run.every(({ part }) => holds(entity, part) && isPostedSo(entity, part, base)),
    )
    .sort();
}
