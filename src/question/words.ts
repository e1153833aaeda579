/** The words of a question in their standard spelling, with everything by which they can be looked up. */
import type { FactBase } from '../facts/base.ts';
import { allowedEdits, FuzzyIndex, type Near } from '../facts/fuzzy-index.ts';
import { fold, tokenise, wordsOf, type Token } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import type { Language, Lemma } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';

/** One word of a question. */
export interface Word extends Omit<Token, 'word'> {
  /** Folded, in standard spelling. */
  readonly word: string;
  /** Everything it can be looked up by: itself, without particles, dictionary forms. */
  readonly forms: readonly string[];
  /** Grammar of its best reading. */
  readonly lemma: Lemma;
  /** The fact base or a dictionary knows it. */
  readonly known: boolean;
  /** It only shapes the question. */
  readonly functional: boolean;
  /** A comma, a semicolon or the end of a sentence stands before it. */
  readonly afterPause: boolean;
}

export interface Spelled {
  readonly words: readonly Word[];
  readonly respelled: readonly { readonly from: string; readonly to: string }[];
}

/** Words that the language itself brings: those that shape questions, and those for concepts. */
interface Lexicon {
  readonly closed: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly fuzzy: FuzzyIndex;
}

const lexicons = new Map<string, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.code);
  if (known !== undefined) return known;
  const { time } = language;
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language.locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)),
  );
  const days = Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language.locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 7 + day)),
  );
  const phrases = [
    ...language.questionWords.map(({ words }) => words),
    ...Object.keys(language.slotNouns),
    ...Object.keys(language.pronouns),
    ...Object.keys(language.prepositions),
    ...[...language.followUps, ...language.corrections],
    ...[...time.before, ...time.after, ...time.since, ...time.until, ...time.first, ...time.last, ...time.ago],
    ...Object.values(time.units).flat(),
    ...Object.keys(time.relativeDays),
    ...[...time.months, ...time.weekdays].flat(),
    ...months,
    ...days,
  ];
  const closed = new Set([
    ...[...language.functionWords, ...language.lightWords, ...language.eventWords, ...language.polarityWords],
    ...[...language.negations, ...language.listWords, ...language.passiveAuxiliaries, ...language.inversionAuxiliaries],
    ...phrases.flatMap(wordsOf),
  ]);
  const open = new Set(Object.values(language.concepts).flat().flatMap(wordsOf));
  const forms = [...open].flatMap((word) => language.forms(word));
  const lexicon = { closed, open, fuzzy: new FuzzyIndex([...closed, ...open, ...forms]) };
  lexicons.set(language.code, lexicon);
  return lexicon;
}

/** The language whose words a text uses most; `preferred` where they tie, as in a text of names only. */
export function detectLanguage(text: string, preferred: Language, base: FactBase): Language {
  const words = wordsOf(text)
    .slice(0, 100)
    .filter((word) => !base.names.hasWord(word));
  const scores = LANGUAGES.map((language) => {
    const { closed, open } = lexiconOf(language);
    const score = words.reduce((sum, word) => {
      if (closed.has(word)) return sum + 2;
      if (language.spellings[word] !== undefined) return sum + 2;
      return sum + (open.has(word) || language.isWord(word) ? 1 : 0);
    }, 0);
    return { language, score: score + (language.code === preferred.code ? 0.5 : 0) };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).language;
}

/** A word as it is, or in whatever other spelling makes it known: several words where an abbreviation stands for several. */
function respell(
  token: Token,
  language: Language,
  base: FactBase,
  shouted: boolean,
): { words: string[]; known: boolean } {
  const others = LANGUAGES.filter((other) => other.code !== language.code);
  const asIs = (word: string) => ({ words: [word], known: true });
  const isKnown = (word: string): boolean =>
    lexiconOf(language).closed.has(word) ||
    base.names.hasWord(word) ||
    (word.endsWith('s') && base.names.hasWord(word.slice(0, -1))) ||
    base.hasWord(word) ||
    wordForms(word, language).some(
      (form) => base.hasWord(form) || lexiconOf(language).closed.has(form) || lexiconOf(language).open.has(form),
    );

  const { word } = token;
  const spelling = token.capital && base.names.hasWord(word) ? undefined : language.spellings[word];
  if (spelling !== undefined) return { words: spelling.split(' '), known: true };
  if (isKnown(word) || /\p{N}/u.test(word)) return asIs(word);
  const calm = [word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1+/gu, '$1')];
  for (const candidate of calm) {
    if (candidate === word) continue;
    const short = language.spellings[candidate];
    if (short !== undefined) return { words: short.split(' '), known: true };
    if (isKnown(candidate)) return asIs(candidate);
  }
  const likely = misspelledWord(word, language, base);
  if (likely !== undefined) return asIs(likely);
  if (language.isWord(word)) return asIs(word);
  for (const other of others) {
    const foreign = word.length < 3 ? undefined : other.spellings[word];
    if (lexiconOf(other).closed.has(word) || lexiconOf(other).open.has(word)) return asIs(word);
    if (foreign !== undefined) return { words: foreign.split(' '), known: true };
    if (other.isWord(word) && nearest(word, language, base, 1) === undefined) return asIs(word);
  }
  const named = token.capital && token.start > 0 && !shouted;
  const corrected = named
    ? undefined
    : (nearest(word, language, base, allowedEdits(word.length)) ?? shortWord(word, language));
  return corrected === undefined ? { words: [word], known: false } : asIs(corrected);
}

/** A word with one of its letters doubled, or one of its double letters single. */
const respacings = (word: string): string[] =>
  [...word].flatMap((letter, at) => [
    word.slice(0, at) + letter + word.slice(at),
    ...(word[at + 1] === letter ? [word.slice(0, at) + word.slice(at + 1)] : []),
  ]);

/**
 * The word of the fact base behind one that a dictionary knows all the same: "discus" for "discuss", or a form that only
 * affixes make a word of and that lies one letter from a form in use.
 */
function misspelledWord(word: string, language: Language, base: FactBase): string | undefined {
  if (word.length < 5) return undefined;
  const doubled = respacings(word).find((other) => base.hasWord(other) || base.names.hasWord(other));
  if (doubled !== undefined) return doubled;
  const [first] = language.lemmas(word);
  if (word.length < 7 || first === undefined || first.lemma === word) return undefined;
  const [near] = likeliest(
    word,
    [...base.vocabulary.near(word, 1), ...lexiconOf(language).fuzzy.near(word, 1)],
    () => 0,
  );
  return near === undefined || base.names.nearestWord(word) === 1 ? undefined : near.word;
}

/** A candidate for a misspelling, the less unlikely the smaller. */
interface Guess extends Near {
  readonly odds: number;
}

/**
 * Candidates by how easily one slips from them: the same letters in another number or order first (swaps, doubled letters),
 * then a dropped letter, a wrong one, one too many; a wrong first letter is rare. `rank` settles what is still even.
 */
function likeliest(word: string, candidates: readonly Near[], rank: (word: string) => number): Guess[] {
  return candidates
    .filter((near) => near.word.length > 2)
    .map((near): Guess => {
      const growth = near.word.length - word.length;
      const slip = sameLetters(near.word, word) ? 0 : growth > 0 ? 0.2 : growth === 0 ? 0.3 : 0.4;
      const start = near.word[0] === word[0] ? 0 : 0.25;
      return { ...near, odds: near.distance + slip + start + 0.1 * rank(near.word) };
    })
    .sort((a, b) => a.odds - b.odds || (a.word < b.word ? -1 : 1));
}

/**
 * The word that a misspelling most likely stands for. Words that shape questions come before those of facts at the same
 * distance; undefined where a name is as close, since names are looked up on their own and in their context.
 */
function nearest(word: string, language: Language, base: FactBase, edits: number): string | undefined {
  if (edits === 0) return undefined;
  const lexicon = lexiconOf(language);
  const isClosed = (candidate: string) => lexicon.closed.has(candidate);
  const candidates = [...lexicon.fuzzy.near(word, edits), ...base.vocabulary.near(word, edits)];
  const [best] = likeliest(word, candidates, (candidate) => (isClosed(candidate) ? 0 : 1));
  if (best === undefined) return undefined;
  const name = base.names.nearestWord(word);
  return name !== undefined && name <= best.distance && !isClosed(best.word) ? undefined : best.word;
}

/** A word of three letters that lacks one letter of a question word: "man" for "mana". Shorter ones could be anything. */
function shortWord(word: string, language: Language): string | undefined {
  if (word.length !== 3) return undefined;
  const wanted = new Set(language.questionWords.flatMap(({ words }) => words.split(' ')));
  const near = lexiconOf(language)
    .fuzzy.near(word, 1)
    .filter((one) => one.word.length > 3 && wanted.has(one.word));
  return near.length === 1 ? near[0]?.word : undefined;
}

/** Swapped neighbours and wrongly doubled letters are the commonest slips: the letters are the same, the word is not. */
const sameLetters = (a: string, b: string): boolean =>
  [...new Set(a)].sort().join('') === [...new Set(b)].sort().join('');

/** Reads a text word by word: chat spellings written out, typos mended where only one reading makes sense. */
export function readWords(text: string, language: Language, base: FactBase): Spelled {
  const words: Word[] = [];
  const respelled: { from: string; to: string }[] = [];
  const others = LANGUAGES.filter((other) => other.code !== language.code);
  const lexicon = lexiconOf(language);
  const shouted = text === text.toUpperCase();
  let end = 0;
  for (const token of tokenise(text).slice(0, 400)) {
    const reading = respell(token, language, base, shouted);
    const afterPause = /[,;.?!\n]/.test(text.slice(end, token.start)) && words.length > 0;
    end = token.end;
    if (reading.words.join(' ') !== token.word) respelled.push({ from: token.raw, to: reading.words.join(' ') });
    for (const word of reading.words) {
      const own = wordForms(word, language);
      const foreign = language.isWord(word) ? [] : others.flatMap((other) => wordForms(word, other));
      const closedHere = lexicon.closed.has(word);
      const named = token.capital && token.start > 0 && !shouted && base.names.hasWord(word);
      const functional =
        !named &&
        (language.functionWords.has(word) ||
          (!closedHere && !language.isWord(word) && others.some((other) => other.functionWords.has(word))));
      words.push({
        raw: token.raw,
        word,
        start: token.start,
        end: token.end,
        capital: token.capital,
        forms: [...new Set([word, ...own, ...foreign])],
        lemma: language.lemmas(word)[0] ?? { lemma: word },
        known: reading.known,
        functional,
        afterPause: afterPause && word === reading.words[0],
      });
    }
  }
  return { words, respelled };
}

/** True of a text in which nothing can be read: no letters, no digits. */
export const isBlank = (text: string): boolean => wordsOf(fold(text)).length === 0;
