import type { FactBase } from '../facts/base.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { isCloseKnit, isAskedFor, isOf } from './offices.ts';
import type { NamePart, Part } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';

/** What may be called by a description instead of its name. People are called by their offices. */
const DESCRIBED: readonly string[] = ['event', 'document', 'thing', 'organisation', 'group', 'place'];

/** Longer descriptions are sentences of their own. */
const LONGEST = 5;

/** A description of more things than these says too little. */
const MOST_ENTITIES = 6;

/**
 * Things called by a description: "the 1969 meeting of the union", "perjanjian pertahanan Examplia". Neighbouring words that
 * the names, the kind and the relations of something in the base account for together become one name. Undefined where there
 * are none.
 */
export function joinDescriptions(
  reading: Reading,
  asked: readonly PlacedHole[],
  parts: readonly Placed[],
): Placed[] | undefined {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  const joined: Placed[] = [];
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at];
    if (first === undefined) break;
    // "Berapa luas tanah Examplia": what a question word measures describes nothing.
    const isMeasured = asked.some(({ from, to }) => from <= first.from && first.to <= to);
    const found = isMeasured ? undefined : longestDescription(reading, sorted, at);
    const description = found !== undefined && !isAskedFor(asked, found.placed) ? found : undefined;
    joined.push(description?.placed ?? first);
    at += description?.length ?? 1;
  }
  return joined.length === sorted.length ? undefined : joined;
}

function longestDescription(
  reading: Reading,
  parts: readonly Placed[],
  at: number,
): { placed: Placed<NamePart>; length: number } | undefined {
  for (let length = Math.min(LONGEST, parts.length - at); length > 1; length--) {
    const run = parts.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || !isCloseKnit(reading, run) || !isNominal(run, reading)) continue;
    const entities = describedBy(reading, run);
    if (entities.length === 0 || entities.length > MOST_ENTITIES) continue;
    const part: NamePart = {
      kind: 'name',
      text: run.map(({ part: one }) => one.text).join(' '),
      keys: run.flatMap(({ part: one }) => one.keys),
      entities,
      strength: entities.length === 1 ? 'name' : 'part',
      closeness: 1,
    };
    return { placed: { part, from: first.from, to: last.to }, length };
  }
  return undefined;
}

/** Nouns and names only, and not names alone; and no passive: "Menara Ana dilukis" is no "lukisan". */
const isNominal = (run: readonly Placed[], { language }: Reading): boolean =>
  run.some(({ part }) => part.kind !== 'name') &&
  run.every(({ part }) => part.kind !== 'predicate' || part.noun) &&
  run.every(
    ({ part }) =>
      part.kind !== 'word' || (part.known && language.lemmas(part.text.toLowerCase())[0]?.voice !== 'passive'),
  );

/** Entities of which every part is true: a word by their names or kind, a name by what they belong to as well. */
function describedBy({ base, language }: Reading, run: readonly Placed[]): string[] {
  const said = run.flatMap(({ part }) => (part.kind === 'name' ? [] : [part]));
  const pool = new Set(said[0]?.keys.flat().flatMap((key) => base.entitiesWith(key)));
  const isTrueOf = (part: Part, entity: string): boolean => {
    if (part.kind === 'name' && part.entities.includes(entity)) return true;
    if (part.kind === 'name' && part.entities.some((id) => isOf(entity, id, base))) return true;
    const names = base.nameKeysOf(entity);
    const kind = base.kindKeysOf(entity);
    return part.keys.every((forms) => forms.some((form) => names.has(form) || kind.has(form)));
  };
  return [...pool]
    .filter(
      (entity) =>
        DESCRIBED.includes(base.entity(entity)?.type ?? '') &&
        base.entity(entity)?.office === undefined &&
        run.every(({ part }) => isTrueOf(part, entity)) &&
        (!language.nounBeforeQuestionWord || hasHead(entity, run[0]?.part, language.code, base)),
    )
    .sort();
}

/** Where nouns come first, one that is also a deed says what kind of thing it is: "tamu Examplia" is no "ruang tamu Examplia". */
function hasHead(entity: string, head: Part | undefined, language: LanguageCode, base: FactBase): boolean {
  if (head?.kind !== 'predicate') return true;
  const { names = {}, aliases = {}, kind = {} } = base.entity(entity) ?? {};
  const called = [names[language], kind[language], ...(aliases[language] ?? [])];
  return called.some((text) => {
    const [first = ''] = wordsOf(text ?? '');
    return head.keys.flat().some((key) => base.keysIn({ [language]: first }).has(key));
  });
}
