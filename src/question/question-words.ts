/** The words that ask: which slot each asks for, and which of them only lead a clause in. Takes them. */
import { PhraseTable } from '../facts/phrase-table.ts';
import { conceptsAt, wordForms } from '../languages/analyser.ts';
import type { Language, QuestionWord } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Part } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';
import { textOf } from './words.ts';

const questionWords = new Map(
  LANGUAGES.map((language) => {
    const table = new PhraseTable<QuestionWord>();
    for (const entry of language.questionWords)
      table.add(
        entry.words.split(' ').map((word) => [word]),
        entry,
      );
    return [language.code, table];
  }),
);

/** A question word may carry particles, but it is never inflected: "siapakah" asks, "membuat apa" is no "buat apa". */
const withoutClitics = (word: string, language: Language): string[] => [
  word,
  ...language.clitics.filter((clitic) => word.endsWith(clitic)).map((clitic) => word.slice(0, -clitic.length)),
];

export function takeQuestionWords(reading: Reading): { asked: PlacedHole[]; measured: Placed[] } {
  const { words, language, taken } = reading;
  // The year of "setiap tahun berapa orang" belongs to "setiap".
  const isEach = (at: number) => language.distributives.has(words[at - 1]?.word ?? '');
  const sentence = words.map((word, at) =>
    taken[at] === true || isEach(at) ? [] : withoutClitics(word.word, language),
  );
  const tables = [language, ...LANGUAGES.filter((other) => other !== language)].map((one) =>
    questionWords.get(one.code),
  );
  const found: PlacedHole[] = [];
  const measured: Placed[] = [];
  for (let at = 0; at < words.length; at++) {
    const [own, ...foreign] = tables.map((table) => table?.longestAt(sentence, at));
    const match = own ?? foreign.find((other) => other !== undefined && !language.isWord(words[at]?.word ?? ''));
    const entry = match?.values[0];
    if (match === undefined || entry === undefined) continue;
    const { asks, precision, role, place, counts, since } = entry;
    const hole = {
      asks,
      ...(precision && { precision }),
      ...(role && { role }),
      ...(place && { place }),
      ...(counts && { counts }),
      ...(since && { since }),
    };
    const to = at + match.length;
    found.push({ hole, from: at, to });
    if (entry.measures !== undefined)
      measured.push({ part: measureOf(entry.measures, textOf(words, at, to), reading), from: at, to });
    for (let next = at; next < at + match.length; next++) taken[next] = true;
    at += match.length - 1;
  }
  return { asked: found, measured };
}

/** "How wide" asks for the width: as the attribute of that name, or else as a word. */
function measureOf(noun: string, text: string, { language, base }: Reading): Part {
  const sentence = [[noun, ...wordForms(noun, language)]];
  const concepts = conceptsAt(sentence, 0, language.code)?.values ?? [];
  const keys = [[...(sentence[0] ?? []), ...concepts]];
  const predicates = base.predicateWords.get(language.code)?.longestAt(sentence, 0)?.values ?? [];
  return predicates.length === 0
    ? { kind: 'word', text, keys, known: true, number: false }
    : { kind: 'predicate', text, keys, predicates, context: false, noun: true };
}

/** Question words that open a clause inside a yes/no question: "did she speak when he came?" */
const CLAUSE_OPENERS: readonly string[] = ['when', 'where', 'who'];

/**
 * "What was the mood when they met?": a question word inside a sentence that another one opened, and that neither a pause
 * nor an "and" sets apart, only leads a clause in.
 */
export function withoutClauses({ words, language, start }: Reading, asked: readonly PlacedHole[]): PlacedHole[] {
  const inverts = (word: string) => language.inversionAuxiliaries.has(word) || language.passiveAuxiliaries.has(word);
  const opensPolar = inverts(words[start]?.word ?? '') && asked.every(({ from }) => from > start + 1);
  return asked.filter(({ hole, from }, at) => {
    if (opensPolar && CLAUSE_OPENERS.includes(hole.asks)) return false;
    if (at === 0 || hole.asks === 'what' || hole.asks === 'which') return true;
    const before = words[from - 1];
    const apart = words[from]?.afterPause === true || language.time.rangeJoiners.includes(before?.word ?? '');
    return apart || asked[at - 1]?.to === from;
  });
}
