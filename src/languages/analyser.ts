import { createBase, type FactBase } from '../facts/base.ts';
import { indexOf } from '../facts/base-index.ts';
import type { BaseIndex } from '../facts/base-index.ts';
import type { Knowledge, LanguageCode } from '../facts/fact.ts';
import { PhraseTable } from '../facts/phrase-table.ts';
import type { TextAnalyser } from '../facts/text-analyser.ts';
import { remembered } from '../facts/remembered.ts';
import { atOnce, type Steps } from '../facts/steps.ts';
import { wordsOf } from '../facts/tokens.ts';
import { conceptKey, OFFICE_KEYS } from './concept-tree.ts';
import type { Concept } from './concepts.ts';
import type { Language } from './language.ts';
import { LANGUAGES, languageOf } from './registry.ts';
import { synonymsAt, synonymsOf } from './synonyms.ts';

/** Nouns that a language lists as concepts of their own: "kementerian" is a ministry and no minister. */
const conceptWords = new Map(
  LANGUAGES.map((language) => [language.code, new Set(Object.values(language.concepts).flat().flatMap(wordsOf))]),
);

const formsPerLanguage = new Map(
  LANGUAGES.map((language) => [language.code, remembered((word) => formsOf(word, language))]),
);

/** Dictionary forms of a word without its written-on particles; the word itself is the last of them. */
export function wordForms(word: string, language: Language): readonly string[] {
  return formsPerLanguage.get(language.code)?.(word) ?? formsOf(word, language);
}

function formsOf(word: string, language: Language): readonly string[] {
  const bare = language.clitics
    .filter((clitic) => word.endsWith(clitic) && word.length >= clitic.length + 3)
    .map((clitic) => word.slice(0, -clitic.length));
  const isConcept = (one: string) => conceptWords.get(language.code)?.has(one) === true;
  const forms = [word, ...bare].flatMap((one) =>
    language
      .lemmas(one)
      .filter(({ lemma, noun }) => lemma === one || noun !== true || !isConcept(one))
      .map(({ lemma }) => lemma),
  );
  const concept = bare.find(isConcept);
  return [...new Set(concept === undefined ? forms : [concept, word])];
}

/** Kept per language, since a base has far fewer words than places where they stand. */
const contentFormsPerLanguage = new Map(
  LANGUAGES.map((language) => [
    language.code,
    remembered((word): readonly string[] =>
      language.functionWords.has(word) ? [] : [...wordForms(word, language), ...abbreviatedKeys(word, language)],
    ),
  ]),
);

const contentForms = (word: string, code: LanguageCode): readonly string[] =>
  contentFormsPerLanguage.get(languageOf(code).code)?.(word) ?? [];

/** What an abbreviation stands for, as the keys of each of its words; undefined of any other word. */
export function expandedKeys(word: string, language: Language): string[][] | undefined {
  const words = language.abbreviations[word]?.split(' ');
  const forms = words?.map((one) => [...wordForms(one, language)]);
  return forms?.map((own, at) => [...own, ...(conceptsAt(forms, at, language.code)?.values ?? [])]);
}

const abbreviatedKeys = (word: string, language: Language): string[] => expandedKeys(word, language)?.flat() ?? [];

/** Phrases for concepts, per language. */
const conceptPhrases = new Map(
  LANGUAGES.map((language) => {
    const table = new PhraseTable<string>();
    for (const [concept, words] of Object.entries(language.concepts))
      for (const word of words)
        table.add(
          wordsOf(word).map((part) => [
            part,
            ...(language.lemmas(part)[0]?.noun === true ? [] : [language.lemmas(part)[0]?.lemma ?? part]),
          ]),
          conceptKey(concept as Concept),
        );
    return [language.code, table];
  }),
);

/** Concepts that the word at a place of a sentence belongs to, as index keys, with the number of words that name them. */
export function conceptsAt(sentence: readonly (readonly string[])[], at: number, code: LanguageCode) {
  return conceptPhrases.get(code)?.longestAt(sentence, at);
}

/** Words at the head of a noun phrase: in English those before its first preposition, in Indonesian the first few. */
export function headOf(text: string, language: Language): readonly string[] {
  const all = wordsOf(text);
  const counted = all.findIndex(
    (word) => !/^\p{N}/u.test(word) && !language.quantities.has(word) && !language.genitives.has(word),
  );
  const words = all.slice(Math.max(0, counted));
  if (language.nounBeforeQuestionWord) return words.slice(0, HEAD_LENGTH);
  const end = words.findIndex((word, at) => at > 0 && language.prepositions[word] !== undefined);
  const genitive = words.findIndex((word, at) => at > 0 && language.genitives.has(word));
  const ends = [end, genitive].filter((at) => at > 0);
  return words.slice(0, ends.length === 0 ? words.length : Math.min(...ends));
}

const HEAD_LENGTH = 3;

/** How many words behind "before" and "after" what they relate to may stand. */
export const RELATION_REACH = 4;

/** What a text puts before or after what: "before Examplia" becomes the key `before:examplia`. */
function relationsIn(words: readonly string[], sentence: readonly (readonly string[])[], code: LanguageCode): string[] {
  const { time } = languageOf(code);
  return words.flatMap((word, at) =>
    (['before', 'after'] as const)
      .filter((relation) => time[relation].includes(word))
      .flatMap((relation) =>
        sentence
          .slice(at + 1, at + 1 + RELATION_REACH)
          .flat()
          .map((form) => `${relation}:${form}`),
      ),
  );
}

/** The index's view of all registered languages. */
const textAnalyser: TextAnalyser = {
  keys(word, code) {
    return contentForms(word, code);
  },
  phraseKeys(words, code) {
    const sentence = words.map((word) => [word, ...contentForms(word, code)]);
    const concepts = sentence.flatMap((_, at) => conceptsAt(sentence, at, code)?.values ?? []);
    const isLoose = (at: number) => languageOf(code).functionWords.has(words[at] ?? '');
    const synonyms = sentence.flatMap((_, at) => synonymsAt(sentence, at, code, isLoose)?.keys ?? []);
    return [...concepts, ...synonyms, ...relationsIn(words, sentence, code)];
  },
  synonyms: synonymsOf,
  nameForms(word) {
    return [LANGUAGES.reduce((spelled, language) => language.modernName(spelled), word)];
  },
  isOffice(word, code) {
    const concepts = conceptsAt([contentForms(word, code)], 0, code)?.values ?? [];
    return concepts.some((concept) => OFFICE_KEYS.has(concept));
  },
  isWord(word, code) {
    const language = languageOf(code);
    return language.functionWords.has(word) || language.isWord(word);
  },
  isNoun(words, at, code) {
    const language = languageOf(code);
    const before = words[at - 1] ?? '';
    const marked = language.determiners.has(before) || language.eventPrepositions.has(before);
    return marked || language.lemmas(words[at] ?? '')[0]?.noun === true;
  },
  opensClause(word, code) {
    const { relations } = languageOf(code).timeRelations;
    return [relations.after, relations.before, relations.when, relations.since].some((words) => words.includes(word));
  },
  forms(word, code) {
    const language = languageOf(code);
    return language.forms(word).filter((form) => form === word || language.isInUse(form));
  },
};

/** Works out the index of checked knowledge for questions in all registered languages. */
export const indexOfKnowledge = (knowledge: Knowledge): BaseIndex => indexOf(knowledge, textAnalyser);

/** The base over knowledge and the index that was worked out of it. */
export const baseOver = (knowledge: Knowledge, index: BaseIndex): Steps<FactBase> =>
  createBase(knowledge, index, textAnalyser);

/** The base over checked knowledge. */
export const indexKnowledge = (knowledge: Knowledge): FactBase =>
  atOnce(baseOver(knowledge, indexOfKnowledge(knowledge)));
