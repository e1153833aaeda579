/** Which other spelling of a whole question some fact could explain. */
import type { FactBase } from '../facts/base.ts';
import { conceptsAt, wordForms } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { alternativesOf, type Alternative } from '../question/alternatives.ts';
import { isSilent } from '../question/contents.ts';
import type { Doubt, Replacements, Spelled, Word } from '../question/words.ts';
import type { Candidate } from './candidate.ts';
import { namesType } from './kinds.ts';
import { phraseWordsOf, rowsOf } from './row-words.ts';

/** Longer texts, and texts with more words in doubt, are no misspelt questions. */
const MOST_WORDS = 40;
const MOST_DOUBTS = 20;
/** Events that are looked at for one question: the nearest to it as it was first read, and those of the other readings. */
const MOST_EVENTS = 40;
/** Facts that one other reading of one word may bring in. */
const MOST_FACTS = 60;
/** Predicates and names of which rows are looked for together, and rows for each two. */
const MOST_PREDICATES = 8;
const MOST_NAMES = 4;
const ROWS_EACH = 2;
/** Readings that are tried in the end, and words that they may have together: a long question takes longer to try. */
const MOST_READINGS = 8;
const MOST_WORDS_TRIED = 64;

interface Option extends Alternative {
  readonly keys: readonly string[];
  /** It says what kind is asked for, where the word stands: a fact tells of countries without the word. */
  readonly asksKind: boolean;
}

/** A word in doubt, the index keys of how it is read for now, and what else it may be. */
interface Choice {
  readonly doubt: Doubt;
  readonly keys: readonly string[];
  readonly silent: boolean;
  readonly options: readonly Option[];
}

interface Spelling {
  readonly replacements: Replacements;
  /** Words that still no fact of the event explains. */
  readonly unexplained: number;
  readonly odds: number;
}

/**
 * Other spellings of a question that was not answered as it was first read, likeliest first. The words are not corrected one by
 * one: each event that some of them lead to chooses, for the words that it does not know, those readings that it does. So
 * "apa isi perjanjan Exmplia" is about a treaty where Examplia stands in a treaty's name. At most one common word is taken
 * for another.
 */
export function otherSpellings(
  { words, doubts: all }: Spelled,
  denied: boolean,
  candidates: readonly Candidate[],
  language: Language,
  base: FactBase,
): Replacements[] {
  // That a fact says otherwise is an answer, unless it rests on a name that nobody knows.
  const doubts = denied ? all.filter(({ sureness }) => sureness === 'unknown') : all;
  const isMeant = ({ words: [first = ''], closed }: Alternative) => !denied || closed || base.names.hasWord(first);
  if (words.length > MOST_WORDS || doubts.length > MOST_DOUBTS) return [];
  const choices = doubts
    .map((doubt) => choiceOf(doubt, language, base))
    .map((choice) => ({ ...choice, options: choice.options.filter(isMeant) }));
  if (choices.every(({ options }) => options.length === 0)) return [];
  const spellings = new Map<string, Spelling>();
  for (const root of eventsFor(choices, candidates, words, base)) {
    for (const spelling of spellingsFor(choices, keysUnder(root, base))) {
      const name = JSON.stringify([...spelling.replacements]);
      const known = spellings.get(name);
      if (known === undefined || known.unexplained > spelling.unexplained) spellings.set(name, spelling);
    }
  }
  const fewest = Math.min(...[...spellings.values()].map(({ unexplained }) => unexplained));
  return [...spellings.values()]
    .filter(({ unexplained }) => unexplained === fewest)
    .sort((a, b) => a.odds - b.odds)
    .slice(0, Math.min(MOST_READINGS, Math.ceil(MOST_WORDS_TRIED / words.length)))
    .map(({ replacements }) => replacements);
}

function choiceOf(doubt: Doubt, language: Language, base: FactBase): Choice {
  const isAskedKind = (word: string) =>
    doubt.asked === true &&
    namesType(conceptsAt([[word, ...wordForms(word, language)]], 0, language.code)?.values ?? []);
  const tells = tellsIn(language, base);
  // A word that is known is no other form of itself: "nawarin" offers something, and is no "tawaran".
  const own = new Set(language.isWord(doubt.word) ? wordForms(doubt.word, language) : []);
  const isItself = (word: string) => wordForms(word, language).some((form) => own.has(form));
  const options = alternativesOf(doubt, language, base, (word) => tells(word) || isAskedKind(word))
    .map((option) => ({
      ...option,
      keys: option.words.flatMap((word) => keysOf(word, language, base)),
      asksKind: option.words.every(isAskedKind),
    }))
    .filter(({ words }) => !words.some(isItself));
  return {
    doubt,
    options,
    keys: doubt.read.flatMap(({ word }) => keysOf(word, language, base)),
    silent: doubt.read.every((word) => isSilent(word, language)),
  };
}

/** True of a word of a phrase in which rows tell what is done; a preposition tells nothing. */
const tellsIn = (language: Language, base: FactBase) => (word: string) =>
  language.prepositions[word] === undefined &&
  wordForms(word, language).some((form) => phraseWordsOf(base).predicatesWith(form).length > 0);

/** Everything by which the index may know a word: forms, concepts and predicates, in any language. */
function keysOf(word: string, language: Language, base: FactBase): string[] {
  const forms = [...new Set([word, ...[language, ...LANGUAGES].flatMap((one) => wordForms(word, one).slice(0, 4))])];
  const found = LANGUAGES.flatMap(({ code }) => [
    ...(conceptsAt([forms], 0, code)?.values ?? []),
    ...(base.predicateWords.get(code)?.longestAt([forms], 0)?.values ?? []).map((id) => `predicate:${id}`),
  ]);
  return [...forms, ...found];
}

/** Outermost facts of the events that a question may be about, likeliest first. */
function eventsFor(
  choices: readonly Choice[],
  candidates: readonly Candidate[],
  words: readonly Word[],
  base: FactBase,
): string[] {
  const counts = new Map<string, number>();
  for (const { view } of candidates.slice(0, 4 * MOST_EVENTS))
    counts.set(view.root, Math.max(counts.get(view.root) ?? 0, 1));
  for (const { options } of choices) {
    const reached = new Set<string>();
    for (const { keys, closed } of options) {
      if (closed) continue;
      for (const key of keys) {
        const own = base.factsWith(key);
        if (own.length <= MOST_FACTS) for (const { root } of own) reached.add(root);
        for (const entity of base.entitiesWith(key).slice(0, 8)) {
          const facts = base.factsOf(entity);
          if (facts.length <= MOST_FACTS) for (const { root } of facts) reached.add(root);
        }
      }
    }
    for (const root of reached) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  for (const [root, count] of rowCounts(choices, candidates, words, base))
    counts.set(root, Math.max(counts.get(root) ?? 0, count));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_EVENTS)
    .map(([root]) => root);
}

/** Rows that have what a word in doubt may do, and somebody whom the question names or may name; by how many of its words they know. */
function rowCounts(
  choices: readonly Choice[],
  candidates: readonly Candidate[],
  words: readonly Word[],
  base: FactBase,
): Map<string, number> {
  const counts = new Map<string, number>();
  if (base.index.size === base.index.written.length) return counts;
  const { predicatesWith } = phraseWordsOf(base);
  const named = new Map<string, number>();
  for (const { accounts } of candidates.slice(0, MOST_NAMES))
    for (const { entity } of accounts) if (entity !== undefined) named.set(entity, 1);
  // Where another word was taken for a name, the nearest facts may have nobody of those that the question names.
  const forms = words.map((word) => word.forms);
  for (const at of words.keys())
    for (const entity of base.names.exactAt(forms, at)?.entities.slice(0, 1) ?? []) named.set(entity, 1);
  const done = new Map<string, number>();
  for (const { keys, options } of choices) {
    const all = [keys, ...options.map((option) => option.keys)].flat();
    const own = new Set(
      all.flatMap((key) =>
        key.startsWith('predicate:') ? [key.slice('predicate:'.length)] : [...predicatesWith(key)],
      ),
    );
    for (const id of own) done.set(id, (done.get(id) ?? 0) + 1);
    const people = new Set(
      options.flatMap((option) => option.keys.flatMap((key) => base.entitiesWith(key).slice(0, 1))),
    );
    for (const id of people) named.set(id, (named.get(id) ?? 0) + 1);
  }
  const most = (some: ReadonlyMap<string, number>, size: (id: string) => number) =>
    [...some].sort(([a, one], [b, other]) => other - one || size(b) - size(a));
  const predicates = most(done, (id) => base.factsThat(id).length).slice(0, MOST_PREDICATES);
  const names = most(named, (id) => base.factsOf(id).length).slice(0, MOST_NAMES);
  for (const [predicate, words] of predicates)
    for (const [entity, times] of names)
      for (const ordinal of rowsOf(entity, predicate, base, ROWS_EACH))
        counts.set(base.index.viewAt(ordinal).root, words + times);
  return counts;
}

/** So many events of a base are kept with their keys. */
const MOST_KEPT = 500;
const keysPerEvent = new WeakMap<FactBase, Map<string, ReadonlySet<string>>>();

/** All index keys of an event: of its facts' texts and predicates, and of those who take part in it. */
function keysUnder(root: string, base: FactBase): ReadonlySet<string> {
  const kept = keysPerEvent.get(base) ?? new Map<string, ReadonlySet<string>>();
  keysPerEvent.set(base, kept);
  const keys = kept.get(root) ?? gatheredUnder(root, base);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(root, keys);
  return keys;
}

function gatheredUnder(root: string, base: FactBase): ReadonlySet<string> {
  const keys = new Set<string>();
  const entities = new Set<string>();
  for (const view of base.factsUnder(root)) {
    for (const key of view.keys) keys.add(key);
    for (const id of base.broader(view.fact.did)) {
      keys.add(`predicate:${id}`);
      keys.add(`predicate:${base.predicate(id)?.converse ?? ''}`);
    }
    for (const entity of [...view.entities, ...view.mentions]) entities.add(entity);
    if (base.index.isRow(base.index.ordinalOf(view.fact.id) ?? 0))
      for (const word of phraseWordsOf(base).of(view.fact.did)) keys.add(word);
  }
  for (const entity of entities) for (const key of base.keysOf(entity)) keys.add(key);
  return keys;
}

/** What a word may be for an event: another reading that it knows, or undefined for the word as it is read for now. */
interface Known {
  readonly start: number;
  readonly option: Option | undefined;
  readonly common: boolean;
}

/**
 * The spellings under which an event knows as many words as it can: each word in its likeliest reading, or one of them in its
 * second.
 */
function spellingsFor(choices: readonly Choice[], known: ReadonlySet<string>): Spelling[] {
  const isKnown = (keys: readonly string[]) => keys.some((key) => known.has(key));
  let unexplained = 0;
  const readings: Known[][] = [];
  for (const { doubt, keys, silent, options } of choices) {
    const { start, sureness } = doubt;
    const asRead = silent || isKnown(keys);
    if (asRead && sureness !== 'unknown') continue;
    // A word that means something is another one only where the facts have that very word, not one for the same notion.
    const isOfEvent = (one: Option) =>
      isKnown(sureness === 'unknown' ? one.keys : one.keys.filter((key) => !key.includes(':')));
    const others = options
      .filter(
        (one) =>
          (one.closed || one.asksKind || isOfEvent(one)) &&
          one.words.join(' ') !== doubt.read.map(({ word }) => word).join(' '),
      )
      .slice(0, 2)
      .map((option) => ({ start, option, common: sureness === 'common' && !option.asksKind }));
    const all = [...(asRead ? [{ start, option: undefined, common: false }] : []), ...others].slice(0, 2);
    if (all.length === 0) unexplained++;
    else readings.push(all);
  }
  const first = readings.map((all, at) => ({ at, choice: 0, all }));
  const seconds = readings.flatMap((all, at) =>
    all.length > 1 ? [first.map((one) => (one.at === at ? { ...one, choice: 1 } : one))] : [],
  );
  return [first, ...seconds].flatMap((chosen) => {
    const taken = chosen.flatMap(({ all, choice }) => all[choice] ?? []);
    const common = taken.filter((one) => one.common).length;
    const replaced = taken.flatMap(({ start, option }) => (option === undefined ? [] : [{ start, option }]));
    if (replaced.length === 0 || common > 1) return [];
    return {
      replacements: new Map(replaced.map(({ start, option }) => [start, option.words])),
      unexplained,
      odds: replaced.reduce((sum, { option }) => sum + option.odds, 0),
    };
  });
}
