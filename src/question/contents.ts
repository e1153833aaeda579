/** What a question says beside names, times and what is done: every other word with content. Takes its words. */
import type { Forms } from '../facts/phrase-table.ts';
import { expandedKeys } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';
import { synonymsAt } from '../languages/synonyms.ts';
import { CALENDAR_UNITS } from '../languages/time-relations.ts';
import { isAffair } from './nouns.ts';
import type { WordPart } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';
import { formsOf, keysAt } from './word-keys.ts';
import { textOf, type Word } from './words.ts';

/** The same for each of the words that an abbreviation stands for; it may also be looked up as it is. */
function keysPerWord(reading: Reading, at: number, sentence: readonly Forms[]): string[][] {
  const own = keysAt(reading, at, sentence);
  const word = reading.words[at]?.word ?? '';
  const expanded = expandedKeys(word, reading.language);
  return expanded === undefined ? [own] : expanded.map((keys) => [...new Set([word, ...keys])]);
}

/**
 * The place of a verb that no predicate of the base has: a word in a form that only verbs have, or one that stands behind
 * "who", "yang" or an auxiliary and its subject.
 */
function unknownVerb({ words, language, taken }: Reading, asked: readonly PlacedHole[]): number | undefined {
  const isFree = (at: number) =>
    taken[at] !== true && (words[at]?.functional === false || isOwning(words, at, language));
  const inverts = language.inversionAuxiliaries.size > 0;
  const auxiliary = words.findIndex(({ word }) => language.inversionAuxiliaries.has(word));
  const subject = auxiliary < 0 ? -1 : words.findIndex((_, at) => at > auxiliary && taken[at] === true);
  const place = words.findIndex(({ word, capital }, at) => {
    if (!isFree(at) || (capital && at > 0) || language.lightWords.has(word) || language.copulas.has(word)) return false;
    const before = words[at - 1]?.word ?? '';
    const behindWho = inverts && asked.some(({ hole, to }) => hole.asks === 'who' && to === at);
    const behindSubject =
      subject >= 0 && at > subject && words.slice(auxiliary + 1, at).every((_, next) => !isFree(auxiliary + 1 + next));
    return language.isVerbForm(word) || behindWho || behindSubject || before === language.whatAsParticle?.notBefore;
  });
  return place < 0 ? undefined : place;
}

/** "What did Ana have on?", "what did they have for lunch?": no auxiliary, where no noun and no infinitive follows. */
function isOwning(words: readonly Word[], at: number, language: Language): boolean {
  if (!language.owning.has(words[at]?.word ?? '')) return false;
  const auxiliary = words.findIndex(({ word }) => language.inversionAuxiliaries.has(word));
  const asksObject = auxiliary > 0 && auxiliary < at && words.slice(0, auxiliary).every(({ functional }) => functional);
  const next = words[at + 1];
  return (
    asksObject && next?.functional === true && ![language.goals, language.determiners].some((set) => set.has(next.word))
  );
}

/** Several words that stand for one thing and that only together say it: "thrown out", "put her name to". */
function takePhrases(reading: Reading, verbAt: number | undefined): Placed[] {
  const { words, language, taken } = reading;
  const whole = formsOf(reading);
  const sentence = words.map(({ forms }, at) => (taken[at] === true ? [] : forms));
  const isLoose = (at: number) => words[at]?.functional === true;
  const found: Placed[] = [];
  for (let from = 0; from < words.length; from++) {
    const match = synonymsAt(sentence, from, language.code, isLoose);
    if (match === undefined || match.length === 1) continue;
    const to = from + match.length;
    if (words.slice(from, to).every((word) => isSilent(word, language) || language.future.has(word.word))) continue;
    const keys = words.slice(from, to).flatMap(({ functional }, offset) => {
      return functional ? [] : [[...keysAt(reading, from + offset, whole), ...match.keys]];
    });
    const isVerb = verbAt !== undefined && verbAt >= from && verbAt < to;
    const text = textOf(words, from, to);
    found.push({
      part: { kind: 'word', text, keys, known: true, number: false, ...(isVerb ? { verb: true } : {}) },
      from,
      to,
    });
    for (let at = from; at < to; at++) taken[at] = true;
    from = to - 1;
  }
  return found;
}

/** A word that says nothing by itself. */
export const isSilent = ({ word, functional }: Word, language: Language): boolean =>
  functional || language.lightWords.has(word) || language.eventWords.has(word) || language.doWords.has(word);

export function takeContents(reading: Reading, predicates: readonly Placed[], asked: readonly PlacedHole[]): Placed[] {
  const { words, language, taken } = reading;
  const hasVerb = predicates.length > 0 || asked.some(({ hole }) => hole.asks === 'who');
  const verbAt = predicates.some(({ part }) => part.kind === 'predicate' && !part.noun)
    ? undefined
    : unknownVerb(reading, asked);
  const sentence = formsOf(reading);
  const found: Placed[] = takePhrases(reading, verbAt);
  words.forEach((word, at) => {
    const silent =
      word.functional ||
      isAffair(reading, at) ||
      (language.genitives.has(word.word) && predicates.length > 0) ||
      (language.slotNouns[word.word] === 'when' && language.listWords.has(words[at - 1]?.word ?? '')) ||
      (at === 0 && language.starters.has(word.word)) ||
      (hasVerb && language.copulas.has(word.word)) ||
      (language.lightWords.has(word.word) && !isClaim(reading, at, predicates)) ||
      language.eventWords.has(word.word) ||
      (at === words.length - 1 && language.tags.has(word.word)) ||
      language.polarityWords.has(word.word) ||
      language.negations.has(word.word) ||
      language.pronouns[word.word] !== undefined ||
      language.listWords.has(word.word) ||
      language.future.has(word.word) ||
      language.doWords.has(word.word) ||
      (word.word.length === 1 && !/\p{N}/u.test(word.word)) ||
      word.forms.some((form) => form !== word.word && form.length > 2 && language.lightWords.has(form));
    if (taken[at] === true || (silent && !isOwning(words, at, language))) return;
    const number = /^\p{N}/u.test(word.word);
    const sameTime = unitPointedAt(words, at, language);
    found.push({
      part: {
        kind: 'word',
        text: word.raw,
        keys: keysPerWord(reading, at, sentence),
        known: word.known,
        number,
        ...(at === verbAt && !number ? { verb: true } : {}),
        ...(sameTime === undefined ? {} : { sameTime }),
      },
      from: at,
      to: at + 1,
    });
    taken[at] = true;
  });
  return found;
}

/** "Is the date certain?", "was the visit new?": a word that says little is the claim itself, last in what has no verb. */
const isClaim = ({ words, language, start, taken }: Reading, at: number, predicates: readonly Placed[]): boolean =>
  at === words.length - 1 &&
  language.polarityWords.has(words[start]?.word ?? '') &&
  !language.inversionAuxiliaries.has(words[start]?.word ?? '') &&
  predicates.every(({ part }) => part.kind === 'predicate' && part.noun) &&
  taken[at - 1] === true;

/** "That day", "tahun itu": the unit of time at a place, where a word beside it points back. */
function unitPointedAt(words: readonly Word[], at: number, language: Language): WordPart['sameTime'] {
  const pointer = words[language.nounBeforeQuestionWord ? at + 1 : at - 1];
  if (language.pronouns[pointer?.word ?? ''] !== 'event') return undefined;
  const { units } = language.time;
  return CALENDAR_UNITS.find((unit) => units[unit].includes(words[at]?.word ?? ''));
}
