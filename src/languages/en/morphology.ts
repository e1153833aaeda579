import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lemma } from '../language.ts';

/** Past tense and past participle of the irregular verbs that news is made of, from base form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was were been is are am being',
  become: 'became',
  begin: 'began begun',
  break: 'broke broken',
  bind: 'bound',
  blow: 'blew blown',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  deal: 'dealt',
  do: 'did done does',
  draw: 'drew drawn',
  drink: 'drank drunk',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew flown',
  forget: 'forgot forgotten',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone goes',
  grow: 'grew grown',
  have: 'had has',
  hang: 'hung',
  hear: 'heard',
  hide: 'hid hidden',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  oversee: 'oversaw overseen',
  overthrow: 'overthrew overthrown',
  pay: 'paid',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  shake: 'shook shaken',
  shoot: 'shot',
  show: 'showed shown',
  sit: 'sat',
  sing: 'sang sung',
  sink: 'sank sunk',
  sleep: 'slept',
  slide: 'slid',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck',
  swear: 'swore sworn',
  sweep: 'swept',
  swim: 'swam swum',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  tear: 'tore torn',
  think: 'thought',
  throw: 'threw thrown',
  undertake: 'undertook undertaken',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people persons',
};
const baseOf = new Map(Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.split(' ').map((f) => [f, base])));

/** The prefix flags of the dictionary's affix file: an entry "cuss/F…" stands for "concuss" too. */
const PREFIX_FLAGS: Readonly<Record<string, string>> = {
  A: 're',
  I: 'in',
  U: 'un',
  C: 'de',
  E: 'dis',
  F: 'con',
  K: 'pro',
};

/**
 * Endings that the dictionary's affix file derives words with, its flag for each, and what the base ends in instead. The
 * inflections of nouns and verbs are not here: `baseForms` deals with those.
 */
const SUFFIX_FLAGS: readonly (readonly [ending: string, flags: string, bases: readonly string[]])[] = [
  ['ication', 'N', ['y']],
  ['ications', 'X', ['y']],
  ['ion', 'N', ['e']],
  ['ions', 'X', ['e']],
  ['en', 'N', ['']],
  ['ive', 'V', ['e', '']],
  ['ly', 'Y', ['']],
  ['iness', 'P', ['y']],
  ['ness', 'P', ['']],
  ['able', 'B', ['', 'e']],
  ['ment', 'L', ['']],
  ['ments', 'L', ['']],
  ['ier', 'R', ['y']],
  ['er', 'R', ['', 'e']],
  ['iers', 'Z', ['y']],
  ['ers', 'Z', ['', 'e']],
  ['iest', 'T', ['y']],
  ['est', 'T', ['', 'e']],
  ['ings', 'J', ['', 'e']],
];

let words: ReadonlyMap<string, string> | undefined;

/** A line of the dictionary: a word that begins in lower case, and its flags. */
const ENTRY = /^([a-z][^/\n]*)(?:\/([^/\n]*))?/gm;

/** Entries of the English Hunspell dictionary with their flags; lower-case entries only: names are not words. */
function dictionary(): ReadonlyMap<string, string> {
  if (words === undefined) {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
    const entries = new Map<string, string>();
    for (const [, word = '', flags = ''] of readFileSync(join(folder, 'index.dic'), 'utf8').matchAll(ENTRY)) {
      entries.set(word, flags);
      for (const flag of flags) {
        const prefix = PREFIX_FLAGS[flag];
        if (prefix !== undefined) entries.set(prefix + word, flags);
      }
    }
    words = entries;
  }
  return words;
}

/** True of an entry of the dictionary, or of what its suffix flags derive from one. */
function isBase(word: string): boolean {
  if (word.length < 2) return false;
  if (dictionary().has(word)) return true;
  return SUFFIX_FLAGS.some(
    ([ending, flag, bases]) =>
      word.endsWith(ending) &&
      bases.some(
        (base) =>
          dictionary()
            .get(word.slice(0, -ending.length) + base)
            ?.includes(flag) === true,
      ),
  );
}

/** British endings of words, and what the dictionary, which is American, has instead. */
const BRITISH: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our(s|ed|ing|able|er|ers|less|hood)?$/, 'or$1'],
  [/([a-z]{2}[ct])re(s?)$/, '$1er$2'],
  [/ence(s?)$/, 'ense$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
];

/** A word in American spelling: "criticised" → "criticized"; the same word where the dictionary has it as it is. */
export function american(word: string): string {
  if (dictionary().has(word)) return word;
  for (const [british, ending] of BRITISH) {
    const spelled = word.replace(british, ending);
    if (spelled !== word && (isBase(spelled) || inflectedBases(spelled).length > 0)) return spelled;
  }
  return word;
}

/** Base forms that an inflected form can have, in either spelling. */
function baseForms(word: string): string[] {
  const own = inflectedBases(word);
  if (own.length > 0 || isBase(word)) return own;
  const spelled = american(word);
  return spelled === word ? own : [...inflectedBases(spelled), ...(isBase(spelled) ? [spelled] : [])];
}

/** Base forms that an inflected form can have, as far as the dictionary knows them: "visited" → "visit". */
function inflectedBases(word: string): string[] {
  const bases: string[] = [];
  const irregular = baseOf.get(word);
  if (irregular !== undefined) bases.push(irregular);
  const tryBase = (...candidates: string[]) => {
    for (const candidate of candidates) if (isBase(candidate) && !bases.includes(candidate)) bases.push(candidate);
  };
  if (word.endsWith('ies') && word.length > 4) tryBase(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) tryBase(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) tryBase(word.slice(0, -1));
  const stripped = /^(.{2,30}?)(?:ed|ing)$/.exec(word)?.[1];
  if (stripped !== undefined) {
    const undoubled = /([bdgklmnprt])\1$/.test(stripped) ? stripped.slice(0, -1) : undefined;
    const y = stripped.endsWith('i') ? `${stripped.slice(0, -1)}y` : undefined;
    tryBase(...[stripped, `${stripped}e`, undoubled, y].filter((base) => base !== undefined));
  }
  return bases;
}

/** Dictionary forms of an English word, itself included; "-ed" and irregular forms can be passive participles. */
export function lemmas(word: string): readonly Lemma[] {
  const bases = baseForms(word);
  const noun = /(?:ment|[ts]ion|ance|ence|ship|ness|ity)s?$/.test(word) ? { noun: true } : {};
  return [...bases.filter((base) => base !== word).map((lemma) => ({ lemma, ...noun })), { lemma: word, ...noun }];
}

/** Regular and irregular inflections of an English dictionary word. */
export function forms(lemma: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? lemma + (lemma.at(-1) ?? '') : stem;
  const s = /(?:s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const ed = irregular?.split(' ') ?? [/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`];
  return [lemma, s, ...ed, `${doubled}ing`];
}

/** Verbs whose past participle is their basic form: "was set up", "was shut", "was run by". */
const INVARIABLE: ReadonlySet<string> = new Set(
  'set put cut hit shut let cast broadcast burst read run split spread shed thrust upset overrun come become'.split(
    ' ',
  ),
);

/** True of "visited", "met", "set" and whatever else may be a past participle; not of "visiting", nor of another bare verb. */
export function isParticiple(word: string, lemma: string): boolean {
  if (INVARIABLE.has(word)) return true;
  return !word.endsWith('ing') && ((lemma !== word && lemma !== american(word)) || /(?:ed|en)$/.test(word));
}

/** True of an English word in any of its regular forms. */
export function isWord(word: string): boolean {
  return isBase(word) || baseOf.has(word) || baseForms(word).length > 0;
}

/** Irregular plurals stand among the irregular verbs. */
const PLURALS: ReadonlySet<string> = new Set(['man', 'woman', 'child', 'person']);

/** True of "-ed" and "-ing" forms and of irregular ones: "visited", "moaning", "built". */
export function isVerbForm(word: string): boolean {
  const irregular = baseOf.get(word);
  if (irregular !== undefined) return !PLURALS.has(irregular);
  return /(?:ed|ing)$/.test(word) && baseForms(word).length > 0;
}

/** The standard form that a chat's may stand for: "signin" is "signing"; none of a word that the dictionary has. */
export function standardForms(word: string): readonly string[] {
  const whole = `${word}g`;
  return /^[a-z]{3,24}in$/.test(word) && !isWord(word) && inflectedBases(whole).length > 0 ? [whole] : [];
}

/** "Painting" is the doing as well: no English form tells the two apart. */
export const isProduct = (): boolean => false;
