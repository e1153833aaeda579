/** Chat spellings written out and typos mended, where only one reading makes sense. */
import type { FactBase } from '../facts/base.ts';
import { allowedEdits, isTooShort, type Near } from '../facts/fuzzy-index.ts';
import type { Token } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { isCountryWord } from './country-words.ts';
import { lexiconOf } from './lexicon.ts';
import { rememberedWord } from './word-memory.ts';

/** How a word is read. */
export interface Respelled {
  readonly words: readonly string[];
  /** The base or a dictionary knows them. */
  readonly known: boolean;
}

const asIs = (word: string): Respelled => ({ words: [word], known: true });

function isKnown(word: string, language: Language, base: FactBase): boolean {
  const { closed, open } = lexiconOf(language);
  return (
    closed.has(word) ||
    base.names.hasWord(word) ||
    (word.endsWith('s') && base.names.hasWord(word.slice(0, -1))) ||
    base.hasWord(word) ||
    wordForms(word, language).some((form) => base.hasWord(form) || closed.has(form) || open.has(form))
  );
}

/** A word as it is, or in whatever other spelling makes it known: several words where an abbreviation stands for several. */
export function respell(token: Token, language: Language, base: FactBase, shouted: boolean): Respelled {
  const { word, capital, start } = token;
  if (!capital) return respelledSmall(word, language, base);
  return start > 0 && !shouted ? respelledName(word, language, base) : respelledCapital(word, language, base);
}

const respelledSmall = rememberedWord((word, language, base) => respelled(word, false, false, language, base));
const respelledCapital = rememberedWord((word, language, base) => respelled(word, true, false, language, base));
const respelledName = rememberedWord((word, language, base) => respelled(word, true, true, language, base));

/** `named` is true of what is written like a name: with a capital letter inside a sentence. */
function respelled(word: string, capital: boolean, named: boolean, language: Language, base: FactBase): Respelled {
  const others = LANGUAGES.filter((other) => other.code !== language.code);
  const spelling = capital && base.names.hasWord(word) ? undefined : language.spellings[word];
  if (spelling !== undefined) return { words: spelling.split(' '), known: true };
  const standard = named ? undefined : standardForm(word, language, base);
  if (standard !== undefined) return asIs(standard);
  if (isKnown(word, language, base) || /\p{N}/u.test(word)) return asIs(word);
  if (isCountryWord(word)) return { words: [word], known: false };
  const doubled = respacings(word).find((one) => base.hasWord(one) || lexiconOf(language).closed.has(one));
  if (doubled !== undefined && word.length > 4 && lexiconOf(language).rank(word) === Infinity) return asIs(doubled);
  const calm = [word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1+/gu, '$1')];
  // "Diibaratkan" has its double letter by rule.
  const isRegular = language.isWord(word) && !/(.)\1\1/u.test(word);
  for (const candidate of calm) {
    if (candidate === word || isRegular) continue;
    const isDrawnOut = candidate.length > 3 || /(.)\1(?:\1|$)/u.test(word);
    const short = isDrawnOut ? language.spellings[candidate] : undefined;
    if (short !== undefined) return { words: short.split(' '), known: true };
    if (isKnown(candidate, language, base)) return asIs(candidate);
  }
  const likely = misspelledWord(word, language, base);
  // "Ahmed" is no misspelt "armed".
  if (likely !== undefined && (!named || base.names.hasWord(likely))) return asIs(likely);
  if (language.isWord(word)) return asIs(word);
  for (const other of others) {
    const foreign = word.length < 3 ? undefined : other.spellings[word];
    if (lexiconOf(other).closed.has(word) || lexiconOf(other).open.has(word)) return asIs(word);
    if (foreign !== undefined) return { words: foreign.split(' '), known: true };
    if (other.isWord(word) && nearest(word, language, base, 1) === undefined) return asIs(word);
  }
  const corrected = named
    ? undefined
    : (nearest(word, language, base, allowedEdits(word.length)) ?? shortWord(word, language));
  return corrected === undefined ? { words: [word], known: false } : asIs(corrected);
}

/** A form of chats in the standard form that the language or the facts have, where they do not have it itself. */
function standardForm(word: string, language: Language, base: FactBase): string | undefined {
  const { closed } = lexiconOf(language);
  const isListed = (one: string) => closed.has(one) || (base.hasWord(one) && !base.isMadeForm(one));
  return isListed(word) || base.names.hasWord(word) ? undefined : language.standardForms(word).find(isListed);
}

/** A word with one of its letters doubled, or one of its double letters single. */
const respacings = (word: string): string[] =>
  Array.from(word, (letter, at) => [
    word.slice(0, at) + letter + word.slice(at),
    ...(word[at + 1] === letter ? [word.slice(0, at) + word.slice(at + 1)] : []),
  ]).flat();

/**
 * The word of the fact base behind one that a dictionary knows all the same: "discus" for "discuss", or a form that only
 * affixes make a word of and that lies one letter from a form in use.
 */
function misspelledWord(word: string, language: Language, base: FactBase): string | undefined {
  if (word.length < 5) return undefined;
  // "Dipajang" is no misspelt "dipanjang", which only the affixes of some root have made.
  const isUsed = (other: string) =>
    base.names.hasWord(other) ||
    (base.hasWord(other) && !base.isMadeForm(other)) ||
    lexiconOf(language).rank(other) < Infinity;
  const doubled = respacings(word).find((other) => (base.hasWord(other) && isUsed(other)) || base.names.hasWord(other));
  if (doubled !== undefined) return doubled;
  const [first] = language.lemmas(word);
  if (word.length < 7 || first === undefined || first.lemma === word) return undefined;
  const [near] = likeliest(
    word,
    [...base.vocabulary.near(word, 1), ...lexiconOf(language).fuzzy.near(word, 1)],
    (one) => oddity(one, language, base),
  );
  return near === undefined || !isUsed(near.word) || base.names.nearestWord(word) === 1 ? undefined : near.word;
}

/** A candidate for a misspelling, the less unlikely the smaller. */
export interface Guess extends Near {
  readonly odds: number;
}

/** By how much a reading must be likelier than another one that says more. */
const MUCH_NEARER = 0.25;

/**
 * Candidates by how easily one slips from them: the same letters in another number or order first (swaps, doubled letters),
 * then a dropped letter, a wrong one, one too many; a wrong first letter is rare. `rank` settles what is still even.
 */
export function likeliest(word: string, candidates: readonly Near[], rank: (word: string) => number): Guess[] {
  return candidates
    .filter((near) => near.word.length > 2)
    .map((near): Guess => {
      const growth = near.word.length - word.length;
      const slip = sameLetters(near.word, word) ? 0 : growth > 0 ? 0.2 : growth === 0 ? 0.3 : 0.4;
      const start = near.word.startsWith(word.charAt(0)) ? 0 : 0.15;
      return { ...near, odds: near.distance + slip + start + 0.1 * rank(near.word) };
    })
    .sort((a, b) => a.odds - b.odds || (a.word < b.word ? -1 : 1));
}

/** What is written on to a shorter word is part of it. */
const SHORTEST_STEM = 4;

/** Words near one, what is written on to it left as it is: "prtemuannya" is near "pertemuannya". */
export function nearWithClitics(word: string, language: Language, near: (stem: string) => readonly Near[]): Near[] {
  const bare = language.clitics
    .filter((clitic) => word.endsWith(clitic) && word.length >= clitic.length + SHORTEST_STEM)
    .flatMap((clitic) => near(word.slice(0, -clitic.length)).map((one) => ({ ...one, word: one.word + clitic })));
  return [...near(word), ...bare];
}

/** From this length on one wrong letter leaves enough of a word to know it by. */
const LONG = 8;

/**
 * True of a candidate that people write: a word of the facts, of the language's own or a common one. A form that only rules
 * make of a word is meant where no letter differs but in order or number, or one of many: a strange name is no tense of a verb.
 */
export function isWritten({ word, distance }: Near, written: string, language: Language, base: FactBase): boolean {
  const { closed, open, rank } = lexiconOf(language);
  if (isTooShort(word, written) && !closed.has(word)) return false;
  const isOwn = base.hasWord(word) && !base.isMadeForm(word);
  if (isOwn || closed.has(word) || open.has(word) || base.names.hasWord(word) || rank(word) < Infinity) return true;
  return sameLetters(word, written) || (distance === 1 && written.length >= LONG);
}

/** Words beyond this place are all as rare. */
const RANKS = 10_000;

/** How far a word is from being what people write: 0 for one that shapes questions, 2 for a form that only rules make. */
export const oddity = (word: string, language: Language, base: FactBase): number => {
  const { closed, open, rank } = lexiconOf(language);
  if (closed.has(word)) return 0;
  const place = rank(word);
  if (place < RANKS) return 1 + (0.5 * place) / RANKS;
  const isForeign = !language.isWord(word) && LANGUAGES.some((other) => other.isWord(word));
  return open.has(word) || (base.hasWord(word) && !isForeign) ? 1.5 : 2;
};

/**
 * The word that a misspelling most likely stands for. A word with content comes before one that only shapes the question,
 * unless that one is much nearer: what is taken for a mere "kindly" or "sir" is not answered. Undefined where a name is as
 * close, since names are looked up on their own and in their context.
 */
function nearest(word: string, language: Language, base: FactBase, edits: number): string | undefined {
  if (edits === 0) return undefined;
  const { closed, fuzzy, common, asking } = lexiconOf(language);
  const candidates = nearWithClitics(word, language, (stem) =>
    [fuzzy, base.vocabulary, common]
      .flatMap((index) => index.near(stem, Math.min(edits, allowedEdits(stem.length))))
      .filter((one) => isWritten(one, stem, language, base)),
  );
  const ranked = likeliest(word, candidates, (one) => oddity(one, language, base));
  const [first] = ranked;
  if (first === undefined) return undefined;
  const content = ranked.find((one) => !closed.has(one.word));
  const isShape =
    (language.functionWords.has(first.word) || language.lightWords.has(first.word)) && !asking.has(first.word);
  const best = isShape && content !== undefined && content.odds - first.odds < MUCH_NEARER ? content : first;
  // A word that is meant, but that the facts do not know, stays as it is: it may yet be a name.
  const isKnown = wordForms(best.word, language).some((one) => base.hasWord(one) || fuzzy.near(one, 0).length > 0);
  if (!isKnown) return undefined;
  const name = base.names.nearestWord(word);
  return name !== undefined && name <= best.distance && !closed.has(best.word) ? undefined : best.word;
}

/** A word of three letters that lacks one letter of a question word: "man" for "mana". Shorter ones could be anything. */
function shortWord(word: string, language: Language): string | undefined {
  if (word.length !== 3) return undefined;
  const wanted = lexiconOf(language).asking;
  const near = lexiconOf(language)
    .fuzzy.near(word, 1)
    .filter((one) => one.word.length > 3 && wanted.has(one.word));
  return near.length === 1 ? near[0]?.word : undefined;
}

/** Swapped neighbours and wrongly doubled letters are the commonest slips: the letters are the same, the word is not. */
export const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length
    ? Array.from(a).sort().join('') === Array.from(b).sort().join('')
    : a.replace(/(.)\1/gu, '$1') === b.replace(/(.)\1/gu, '$1');

/** An unknown word that is no name either, in the spelling that makes it known; undefined where none does. */
export const correction = rememberedWord((word, language, base): string | undefined => {
  const edits = allowedEdits(word.length);
  if (isCountryWord(word)) return undefined;
  const near = [...lexiconOf(language).fuzzy.near(word, edits), ...base.vocabulary.near(word, edits)].filter((one) =>
    isWritten(one, word, language, base),
  );
  return likeliest(word, near, () => 0)[0]?.word;
});

/**
 * The question word that a misspelt first word stands for: "kapn", "wher", "siap". A word that a dictionary knows counts as
 * misspelt only if it lacks an end of a question word ("siap", "here did …") or is the first of two auxiliaries ("were was").
 */
export function openingWord(word: string, next: string, language: Language, base: FactBase): string | undefined {
  const { openers } = lexiconOf(language);
  if (word.length < 3 || openers.has(word) || base.names.hasWord(word)) return undefined;
  const isAuxiliary = (one: string) => language.inversionAuxiliaries.has(one) || language.passiveAuxiliaries.has(one);
  const auxiliary = isAuxiliary(next);
  const closed = lexiconOf(language).closed.has(word) && !auxiliary;
  if (closed || Object.hasOwn(language.spellings, word)) return undefined;
  const near = likeliest(
    word,
    lexiconOf(language)
      .fuzzy.near(word, 1)
      .filter((one) => one.distance === 1 && openers.has(one.word)),
    () => 0,
  );
  // "ruang apa" asks too, but "uang" is no misspelt "ruang": only words that do nothing else but ask.
  const [best] = near;
  const [likelier] = likeliest(
    word,
    lexiconOf(language)
      .fuzzy.near(word, 1)
      .filter((one) => language.followUps.includes(one.word)),
    () => 0,
  );
  if (best === undefined || !language.functionWords.has(best.word)) return undefined;
  if (likelier !== undefined && likelier.odds < best.odds) return undefined;
  const ordinary = language.isWord(word) || base.hasWord(word);
  return near.find(
    (one) =>
      language.functionWords.has(one.word) &&
      (!ordinary ||
        (auxiliary && isAuxiliary(word) && one.word.length > word.length) ||
        `${one.word.slice(1)} ${one.word.slice(0, -1)}`.split(' ').includes(word)),
  )?.word;
}
