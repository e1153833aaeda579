import { fold, wordsOf } from '../facts/tokens.ts';
import type { NameMatch } from '../facts/names.ts';
import { conceptsAt, wordForms } from '../languages/analyser.ts';
import type { QuestionWord } from '../languages/language.ts';
import { lexiconOf, ordinalsOf } from './lexicon.ts';
import { looseNames } from './loose-names.ts';
import type { NamePart } from './question.ts';
import type { Placed, Reading } from './reading.ts';
import { nameForms, writtenForms } from './name-forms.ts';
import { withRoles } from './role-mentions.ts';
import { turnedNames } from './turned-names.ts';
import { textOf, type Word } from './words.ts';

/**
 * Names in a question: those spelled as in the fact base, longest first, then those that are almost. Takes their words, so
 * that nothing else is read into them.
 */
export function findNames(reading: Reading): Placed<NamePart>[] {
  const { taken } = reading;
  const straight = withRoles(reading, exactNames(reading));
  const turned = [...turnedNames(reading, straight), ...looseNames(reading, straight, nameForms)].map(
    ({ match, from }) => placedName(reading, from, match),
  );
  const isTurned = ({ from, to }: Placed) => turned.some((name) => from < name.to && to > name.from);
  const exact = [...straight.filter((name) => !isTurned(name)), ...turned];
  for (const { from, to } of exact) taken.fill(true, from, to);
  const mended = withMisspelled(reading, exact);
  const found = mended.length === exact.length ? mended : withRoles(reading, mended);
  for (const { from, to } of found) taken.fill(true, from, to);
  return found.sort((a, b) => a.from - b.from);
}

/**
 * The name that a question consists of beside the words that ask: "Apa itu X?", "X itu apa?". One letter of it may be wrong
 * wherever it stands, and what would be a date elsewhere belongs to it: "What is the 1955 treaty?" Takes its words.
 */
export function takeWholeName(reading: Reading): Placed<NamePart>[] {
  const { words, language, base, taken } = reading;
  const { asking } = lexiconOf(language);
  const asks = ({ word, functional }: Word) => asking.has(word) || functional || language.lightWords.has(word);
  const first = words.findIndex((word) => !asks(word));
  const last = words.findLastIndex((word) => !asks(word));
  if (first < 0) return [];
  const spelled = new Map(words.map(({ raw }) => [raw, wordsOf(raw)]));
  for (let from = 0; from <= first; from++)
    for (let to = words.length; to > last; to--) {
      const written = words.slice(from, to).filter(({ start }, at, all) => start !== all[at - 1]?.start);
      const match = base.names.wholly(written.flatMap(({ raw }) => spelled.get(raw) ?? []));
      const isSlip = match?.closeness !== 1 && written.length === 1 && !(written[0]?.capital ?? false);
      if (match === undefined || (isSlip && language.isWord(written[0]?.word ?? ''))) continue;
      if (match.closeness !== 1 && saysDeed(written, match, reading)) continue;
      // "The Examplian media": a word that may ask belongs to a name where somebody has that role.
      if (withRoles(reading, exactNames(reading)).some((name) => isAround(name, from, to))) return [];
      const whole = withRoles(reading, [placedName(reading, from, { ...match, length: to - from })]);
      for (const name of whole) taken.fill(true, name.from, name.to);
      return whole;
    }
  return [];
}

/** "When was the port founded?" does not misspell "the port founder"; but whoever founded it is the founder. */
function saysDeed(written: readonly Word[], match: NameMatch, { words, language, base }: Reading): boolean {
  const said = ` ${words.map(({ word }) => word).join(' ')} `;
  const asks = (slot: QuestionWord['asks'], behind = '') =>
    language.questionWords.some((entry) => entry.asks === slot && said.includes(` ${entry.words} ${behind}`));
  // Whoever asks who somebody or what something is says nothing that was done.
  const asksWho =
    asks('who') || asks('definition') || [...language.passiveAuxiliaries].some((word) => asks('what', `${word} `));
  const isVerb = ({ word, forms, capital }: Word) =>
    !capital &&
    language.isVerbForm(word) &&
    base.predicateWords.get(language.code)?.longestAt([forms], 0) !== undefined;
  return !asksWho && written.some((one) => isVerb(one) && !match.words.includes(one.word));
}

const isAround = (name: Placed, from: number, to: number): boolean =>
  name.from <= from && name.to >= to && name.to - name.from > to - from;

/**
 * Places that belong to a full name of several words, each written with a capital: the May of "Theodora May" is no month, and the
 * "First" of a "Harbour First Party" no order. Names with numbers in them may well be dated.
 */
export function placesInNames({ words, base, language }: Reading): ReadonlySet<number> {
  if (words.filter(({ capital }) => capital).length < 2) return new Set();
  const isNamed = ({ raw, capital, word }: Word) =>
    !/\p{N}/u.test(raw) && (capital || language.functionWords.has(word) || language.determiners.has(word));
  const forms = words.map((word) => (isNamed(word) ? nameForms(word) : ['']));
  const places = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const match = words[at]?.capital === true ? base.names.exactAt(forms, at) : undefined;
    if (match === undefined || match.length < 2 || match.strength === 'part' || match.joined === true) continue;
    for (let next = at; next < at + match.length; next++) places.add(next);
    at += match.length - 1;
  }
  return places;
}

function exactNames(reading: Reading): Placed<NamePart>[] {
  const { words, base, taken } = reading;
  const found: Placed<NamePart>[] = [];
  const forms = words.map((word, at) => (taken[at] === true ? [''] : nameForms(word)));
  const written = writtenForms(words, forms);
  for (let at = 0; at < words.length; at++) {
    if (taken[at] === true) continue;
    const match = longer(base.names.exactAt(forms, at), written && base.names.exactAt(written, at));
    if (match === undefined) continue;
    const alone = match.length === 1 ? words[at] : undefined;
    if (alone !== undefined && (alone.functional || (match.strength === 'part' && alone.word.length < 3))) continue;
    // "Pay a visit" has no "Paya" in it.
    if (match.joined === true && words.slice(at, at + match.length).some(({ functional }) => functional)) continue;
    found.push(placedName(reading, at, match));
    at += match.length - 1;
  }
  return found;
}

const longer = (one: NameMatch | undefined, other: NameMatch | undefined): NameMatch | undefined =>
  (other?.length ?? 0) > (one?.length ?? 0) ? other : one;

/** "The second Examplia meeting", "pertemuan Examplia kedua": of several that a name can mean, those that are called so. */
export function numbered({ words, language, base, taken }: Reading, name: Placed<NamePart>): Placed<NamePart> {
  const { entities } = name.part;
  if (entities.length < 2) return name;
  const isCalled = (id: string, word: string) =>
    Object.values(base.entity(id)?.names ?? {}).some((full) => wordsOf(full).includes(word));
  const beside = [name.to, name.from - 1].find(
    (at) => taken[at] !== true && ordinalsOf(language).has(words[at]?.word ?? ''),
  );
  const word = beside === undefined ? undefined : words[beside]?.word;
  const called = word === undefined ? [] : entities.filter((id) => isCalled(id, word));
  if (beside === undefined || called.length === 0) return name;
  const [from, to] = [Math.min(name.from, beside), Math.max(name.to, beside + 1)];
  return { part: { ...name.part, text: textOf(words, from, to), entities: called }, from, to };
}

/** Adds names with a misspelled word; a longer one takes in the shorter name that was found inside it. */
function withMisspelled(reading: Reading, exact: readonly Placed<NamePart>[]): Placed<NamePart>[] {
  const { words, base, taken } = reading;
  let found = [...exact];
  const plain = words.map((word, at) => {
    const named = exact.some(({ from, to }) => from <= at && at < to);
    return taken[at] === true && !named ? '' : word.word;
  });
  const isInFull = (at: number) =>
    exact.some(({ part, from, to }) => part.strength === 'name' && from <= at && at < to);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const isUnknown = taken[at] !== true && !word.known;
    // "Port" may be the "Ports" of a longer name, "Dorin" another one's "Doryn".
    const isOther = !isUnknown && word.capital && !word.functional && plain[at] !== '' && !isInFull(at);
    const match = isUnknown || isOther ? base.names.almostAt(plain, at) : undefined;
    if (match === undefined || (isOther && !isLongName(match, plain, at))) continue;
    const end = match.start + match.length;
    const inside = found.filter(({ from, to }) => from < end && to > match.start);
    if (inside.some(({ from, to }) => from < match.start || to > end)) continue;
    found = [...found.filter((name) => !inside.includes(name)), placedName(reading, match.start, match)];
    plain.fill('', match.start, end);
  }
  return found;
}

/** With fewer words, a name with another word of another spelling is another name. */
const LONG_NAME = 3;

/** A full name of several words, of which only the one at `at` is spelled otherwise. */
const isLongName = ({ strength, words, start }: NameMatch & { start: number }, said: readonly string[], at: number) =>
  strength === 'name' &&
  words.length >= LONG_NAME &&
  words.every((word, offset) => start + offset === at || said[start + offset] === word);

function placedName({ words, language }: Reading, from: number, match: NameMatch): Placed<NamePart> {
  const to = from + match.length;
  const { entities, strength, closeness } = match;
  const content = match.words.filter((word) => !language.functionWords.has(word));
  const spelled = (content.length > 0 ? content : match.words).map((word) => [
    ...new Set([word, ...wordForms(word, language)]),
  ]);
  const keys = spelled.map((forms, at) => [...forms, ...(conceptsAt(spelled, at, language.code)?.values ?? [])]);
  const text = textOf(words, from, to);
  const written = match.words.join(' ');
  const mended = fold(text) === written ? {} : { mended: written };
  return { part: { kind: 'name', text, keys, entities, strength, closeness, ...mended }, from, to };
}
