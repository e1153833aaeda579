import { Stemmer } from 'sastrawijs';
import type { Lemma } from '../language.ts';

/** Compounds that take affixes as one word; the root dictionary has their halves only. */
const COMPOUNDS = [
  'tandatangan',
  'kerjasama',
  'tanggungjawab',
  'ambilalih',
  'beritahu',
  'tindaklanjut',
  'sebarluas',
  'salahguna',
];

/** The compound in an affixed form, its first letter put back where a nasal prefix swallowed it. */
function compoundIn(word: string): string | undefined {
  return COMPOUNDS.find((root) => {
    const at = word.indexOf(root.slice(1));
    const rest = at < 0 ? undefined : word.slice(at + root.length - 1);
    return (
      rest !== undefined &&
      /^(?:i|kan|an)?(?:nya)?$/.test(rest) &&
      /^(?:(?:me|pe|di|ber|ter)?[a-z]{0,2})$/.test(word.slice(0, at))
    );
  });
}

/** Roots that news needs and the root dictionary lacks, most of them loans. */
const ROOTS: ReadonlySet<string> = new Set([
  'klarifikasi',
  'konfirmasi',
  'delegasi',
  'bilateral',
  'offset',
  'simulator',
  'implementasi',
  'ratifikasi',
]);

let stemmer: Stemmer | undefined;

function sastrawi(): Stemmer {
  stemmer ??= new Stemmer();
  return stemmer;
}

/** "Memuji" is no form of "uji", whose own one is "menguji": before a vowel the prefix ends in -ng. */
const isWrongNasal = (word: string, root: string): boolean => /^(?:me|pe)m[aeiou]/.test(word) && /^[aeiou]/.test(root);

const isRoot = (word: string): boolean =>
  word.length > 1 && (ROOTS.has(word) || COMPOUNDS.includes(word) || sastrawi().find(word));

/** Vowels of chats and those of the standard: the last "e" of "dateng", the "ae" of "maen", the "o" of "taro". */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,20})e([^aeiou]{1,2})$/, '$1a$2'],
  [/^(.{1,20})ae([^aeiou])$/, '$1ai$2'],
  [/^(.{2,20}[^aeiou])e$/, '$1ai'],
  [/^(.{2,20}[^aeiou])o$/, '$1uh'],
];

/** Standard prefixes that a chat's bare nasal may stand for, whose first letters it may have swallowed: "nyari" is "mencari". */
const BARE_NASALS: readonly (readonly [RegExp, (rest: string) => readonly string[]])[] = [
  [/^nge(?=.{3})/, (rest) => [rest]],
  [/^ny(?=[aeiou].{2})/, (rest) => [`meny${rest}`, `menc${rest}`]],
  [/^ny(?=[^aeiouny].{3})/, (rest) => [`s${rest}`, `se${rest}`]],
  [/^ng(?=[aeiou].{2})/, (rest) => [`meng${rest}`]],
  [/^ng(?=[^aeioung].{3})/, (rest) => [rest, `k${rest}`]],
  [/^m(?=[aeiou].{2})/, (rest) => [`mem${rest}`]],
  [/^m(?=[^aeioumn].{3})/, (rest) => [rest, `p${rest}`]],
  [/^n(?=[aeiou].{2})/, (rest) => [`men${rest}`]],
  [/^n(?=[^aeiougyn].{3})/, (rest) => [rest, `t${rest}`]],
];

/**
 * The standard shapes that a colloquial one may stand for, which the standard stemmer does not know: -in for -kan and -i
 * (dibahasin), nge- and the bare nasal for meN- (ngebahas, nerima, nyari, mbangun), ke- for ber- (ketemu), chat vowels
 * (dateng, nyampein, maen). Shapes of one reading stand together, likeliest first.
 */
function standardShapes(word: string): string[][] {
  const withoutIn = /^(.{3,20})in$/.exec(word)?.[1];
  const bases = withoutIn === undefined ? [word] : [withoutIn, word];
  const vowelled = bases.flatMap((base) => [
    ...(base === withoutIn ? [base.replace(/([^aeiou])e$/, '$1ai')] : []),
    base,
    ...VOWELS.map(([chat, standard]) => base.replace(chat, standard)),
  ]);
  return [...new Set(vowelled)].flatMap((base) => {
    const nasals = BARE_NASALS.filter(([nasal]) => nasal.test(base)).map(([nasal, standard]) => [
      ...standard(base.replace(nasal, '')),
    ]);
    const hadIn = withoutIn !== undefined && base !== word;
    const shapes = [
      ...(base !== word && !hadIn && isRoot(base) ? [[base]] : []),
      ...nasals,
      ...(/^ke.{3,20}$/.test(base) ? [[base.slice(2)]] : []),
      [base],
    ];
    return hadIn
      ? shapes.map((some) => some.flatMap((one) => [`${one}kan`, `${one}i`, one]))
      : shapes.filter((some) => some.some((one) => one !== word));
  });
}

/**
 * The standard forms that a colloquial one may stand for, likeliest first: "diadain" is "diadakan" or "diadai", "ketutup" is
 * "tertutup". None of a word that the root dictionary has, and none without affixes: "ketau" may be a misspelt "ketua".
 */
export function standardForms(word: string): readonly string[] {
  if (!/^[a-z]{4,24}$/.test(word) || isRoot(word)) return [];
  const accidental = isRoot(word.slice(2)) ? (accidentalForm(word, word.slice(2)) ?? []) : [];
  const shaped = standardShapes(word).flat();
  return [accidental, shaped].flat().filter((form) => form.length > word.length && rootsOf(form).length > 0);
}

/** "anak2", "negara2nya": the plural of chats, a word and a 2 for saying it twice. */
const TWICE = /^([a-z]{3,20})2(?:nya|an)?$/;

/** Letters that a nasal prefix may have swallowed: mengunjungi is kunjung, whatever else it might be. */
const SWALLOWED: readonly (readonly [RegExp, string])[] = [
  [/^(?:me|pe)ng(?=[aeiou])/, 'k'],
  [/^(?:me|pe)m(?=[aeiou])/, 'p'],
  [/^(?:me|pe)n(?=[aeiou])/, 't'],
  [/^(?:me|pe)ny(?=[aeiou])/, 's'],
];
const SUFFIXES = ['', 'i', 'kan', 'an', 'nya', 'inya', 'kannya', 'annya'];

/** Roots that come out when a swallowed letter is put back. */
function restoredRoots(word: string): string[] {
  return SWALLOWED.filter(([prefix]) => prefix.test(word)).flatMap(([prefix, letter]) => {
    const stem = word.replace(prefix, letter);
    return SUFFIXES.filter((suffix) => stem.endsWith(suffix))
      .map((suffix) => stem.slice(0, stem.length - suffix.length))
      .filter(isRoot);
  });
}

/** The roots of a standard form; none where it has none. */
function rootsOf(form: string): string[] {
  const compound = compoundIn(form);
  const stemmed = sastrawi().stem(form);
  return [...(compound === undefined ? [] : [compound]), ...restoredRoots(form), stemmed].filter(
    (root) => root.length > 2 && isRoot(root) && !isWrongNasal(form, root),
  );
}

/** What the affixes of a form say: who acts, or that it is a noun. */
function grammarOf(form: string, root: string): Omit<Lemma, 'lemma'> {
  const word = form.replace(/(?:nya|lah|kah|pun)$/, '');
  // "gantikan" is no noun with -an, as "ajakan" of "ajak" is: a root before -kan makes a verb.
  if (word === root || (word === `${root}kan` && !isRoot(`${root}k`))) return {};
  if (/^(?:pe.{3,}|ke.{3,}an|.{3,}an)$/.test(word) && !/^(?:me|di|ber|ter)/.test(word)) return { noun: true };
  if (word.startsWith('di') && word.indexOf(root.slice(0, 4), 2) >= 2) return { voice: 'passive' };
  if (word.startsWith('ter') && word.indexOf(root.slice(0, 4), 3) >= 3) return { voice: 'passive' };
  if (word.startsWith('me') && !root.startsWith('me')) return { voice: 'active' };
  if (word.startsWith('ber') && !root.startsWith('ber')) return { voice: 'middle' };
  return {};
}

/**
 * Dictionary forms of an Indonesian word, itself included: its root by confix stripping over a root dictionary (sastrawijs,
 * after Asian, Williams & Tahaghoghi, "Stemming Indonesian", 2005).
 */
export function lemmas(word: string): readonly Lemma[] {
  const single = TWICE.exec(word)?.[1];
  if (single !== undefined) return [...lemmas(single), { lemma: word }];
  const found: Lemma[] = [];
  const add = (root: string, form = word) => {
    if (root !== word && root.length > 2 && !isWrongNasal(word, root) && !found.some((known) => known.lemma === root))
      found.push({ lemma: root, ...grammarOf(accidentalForm(word, root) ?? form, root) });
  };
  if (/^[a-z]{3,40}$/.test(word) && !ROOTS.has(word)) {
    const root = sastrawi().stem(word);
    const compound = compoundIn(word);
    if (compound !== undefined) add(compound);
    const whole = wholeRootIn(word, root);
    if (whole !== undefined) add(whole);
    for (const restored of restoredRoots(word)) add(restored);
    if (isRoot(root)) add(root);
    else if (found.length === 0) {
      const shapes = standardShapes(word).find((some) => some.some((one) => rootsOf(one).length > 0));
      for (const shape of shapes ?? []) for (const one of rootsOf(shape)) add(one, shape);
    }
  }
  const [first] = found;
  if (first === undefined) return [{ lemma: word, ...(RECIPROCALS.has(word) ? { voice: 'middle' } : {}) }];
  return [...found, { lemma: word, ...grammarOf(accidentalForm(word, first.lemma) ?? word, first.lemma) }];
}

/** Roots of chats whose ke- stands for ber-: "ketemu" is "bertemu". */
const RECIPROCALS: ReadonlySet<string> = new Set(['ketemu', 'ketemuan', 'ketawa']);

/** What happens to somebody: "ketangkep" is "tertangkap". */
const accidentalForm = (word: string, root: string): string | undefined =>
  /^ke(?!.*an$)/.test(word) && word.length <= root.length + 2 && word.charAt(2) === root.charAt(0)
    ? `ter${root}`
    : undefined;

/**
 * A root behind a prefix of whose end the stemmer has made a particle or a suffix: "dibantah" has no "ban" with -tah in it, and
 * "berdiskusi" no "diskus" with -i.
 */
function wholeRootIn(word: string, stemmed: string): string | undefined {
  const rest = /^(?:di|ber|ter)(.{3,})$/.exec(word)?.[1];
  return rest !== undefined && isRoot(rest) && (word.startsWith('di') || rest.startsWith(stemmed)) ? rest : undefined;
}

const NASALS: readonly (readonly [RegExp, (root: string) => string])[] = [
  [/^[aeioughk]/, (root) => `meng${root.startsWith('k') ? root.slice(1) : root}`],
  [/^[lrwymn]/, (root) => `me${root}`],
  [/^[bfv]/, (root) => `mem${root}`],
  [/^p/, (root) => `mem${root.slice(1)}`],
  [/^t/, (root) => `men${root.slice(1)}`],
  [/^s/, (root) => `meny${root.slice(1)}`],
  [/^[cdjz]/, (root) => `men${root}`],
];

/** The commonest affixed forms of an Indonesian root. */
export function forms(lemma: string): readonly string[] {
  if (!isRoot(lemma)) return [lemma];
  const me = NASALS.find(([start]) => start.test(lemma))?.[1](lemma) ?? `me${lemma}`;
  const pe = `pe${me.slice(2)}`;
  const bare = [lemma, me, `di${lemma}`, `ber${lemma}`];
  const suffixed = [me, `di${lemma}`, lemma].flatMap((form) => [`${form}kan`, `${form}i`]);
  return [...bare, ...suffixed, `${pe}an`, `per${lemma}an`, `ke${lemma}an`, `${lemma}an`, pe];
}

/** The active of a form with di-: "mengunjungi" of "dikunjungi"; none of any other. Either stands for both. */
export function activesOf(form: string): readonly string[] {
  const stem = form.startsWith('di') ? form.slice(2) : '';
  return stem.length < SHORTEST_STEM
    ? []
    : NASALS.filter(([start]) => start.test(stem)).map(([, nasalised]) => nasalised(stem));
}

/** A shorter one is no root with affixes. */
const SHORTEST_STEM = 3;

/** True of an Indonesian word in any regular form. */
export function isWord(word: string): boolean {
  return isRoot(word) || lemmas(word).length > 1;
}

/** Letters before the spelling reforms of 1947 and 1972, which names still carry, and after. */
const REFORMED: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/sj/g, 'sy'],
  [/nj/g, 'ny'],
];

/** A folded name word in today's spelling: "oentoeng" → "untung", "tjatur" → "catur". */
export function modernName(word: string): string {
  return REFORMED.reduce((spelled, [old, modern]) => spelled.replace(old, modern), word);
}

/** True of forms with the affixes of a verb, standard or colloquial: mengangkat, diangkat, berangkat, ngangkat, angkatin. */
export function isVerbForm(word: string): boolean {
  const [first] = lemmas(word);
  if (first?.voice !== undefined) return true;
  return (
    first?.noun !== true && first?.lemma !== word && /^(?:ng|ny|nge)[a-z]{3,20}$|^[a-z]{3,20}(?:in|kan)$/.test(word)
  );
}

/** The root with "-an" and nothing before it: "lukisan", where the doing is "pelukisan"; of some roots, "kunjungan", it is the doing too. */
export const isProduct = (word: string): boolean => lemmas(word).some(({ lemma }) => `${lemma}an` === word);
