/** What a question leans on earlier turns with: "she", "its", "anybody". */
import type { Language } from '../languages/language.ts';
import { phraseAt } from './phrases.ts';
import type { NamePart } from './question.ts';
import type { Placed, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** "Pangkatnya?", "biayanya?": what has a possessive written on to it belongs to whoever or whatever was named last. */
export const ownsSomething = (words: readonly Word[], parts: readonly Placed[], language: Language): boolean =>
  parts.some(({ to }) => isOwned(words[to - 1], language));

const isOwned = (word: Word | undefined, language: Language): boolean =>
  word?.functional === false && language.possessives.some((ending) => word.word.endsWith(ending));

/** Names of what belongs to somebody spoken of: "its chairman", "ketuanya". */
export function withOwners({ words, language }: Reading, names: readonly Placed<NamePart>[]): Placed<NamePart>[] {
  const isPossessive = (word = '') =>
    language.determiners.has(word) && ['person', 'people', 'thing'].includes(language.pronouns[word] ?? '');
  return names.map((placed) => {
    const { part, from, to } = placed;
    const owned =
      [from - 1, from].some((at) => isPossessive(words[at]?.word)) ||
      (isOwned(words[to - 1], language) && (part.strength === 'part' || part.mended !== undefined));
    return owned ? { ...placed, part: { ...part, owned } } : placed;
  });
}

/** "Hubungannya dengan Ana": a name behind what somebody owns is that of the other side. */
export const hasPartner = (words: readonly Word[], names: readonly Placed[], language: Language): boolean =>
  names.some(
    ({ from }) =>
      language.prepositions[words[from - 1]?.word ?? ''] === 'partner' && isOwned(words[from - 2], language),
  );

/** A pronoun as a name without bearer, so that its place in the sentence gives it a role. */
export function pronounIn({ words, language, taken }: Reading): Placed | undefined {
  const pronoun = words.findIndex(
    ({ word }, place) => taken[place] !== true && ['person', 'people', 'thing'].includes(language.pronouns[word] ?? ''),
  );
  const at = anyoneIn({ words, language, taken }) ?? pronoun;
  if (at < 0) return undefined;
  const text = words[at]?.raw ?? '';
  return { part: { kind: 'name', text, keys: [], entities: [], strength: 'part', closeness: 1 }, from: at, to: at + 1 };
}

/** "Was his helicopter hit?": whoever owns something plays no part in what is done by owning it. */
export const owns = ({ words, language }: Reading, pronoun: Placed | undefined): boolean =>
  pronoun !== undefined &&
  language.determiners.has(words[pronoun.from]?.word ?? '') &&
  words[pronoun.to]?.functional === false;

/** The place of a word for whoever it may be: "did anyone come?" */
export function anyoneIn({
  words,
  language,
  taken,
}: Pick<Reading, 'words' | 'language' | 'taken'>): number | undefined {
  const at = words.findIndex((_, place) => taken[place] !== true && phraseAt(words, place, language.anyone) > 0);
  return at < 0 ? undefined : at;
}

/** "Dia ke Lembayung?": somebody spoken of before stands before this place in the question. */
export const pointsAtSomebody = ({ words, language }: Reading, before: number): boolean =>
  words.slice(0, before).some(({ word }) => ['person', 'people'].includes(language.pronouns[word] ?? ''));
