/** Everything by which texts can be found: index keys of their words, and the predicates and entities that they name. */
import type { Fact, LanguageCode, Predicate, Text } from './fact.ts';
import type { OwnWords } from './fact-view.ts';
import { textsOf } from './fact-view.ts';
import type { NameIndex, NameMatch } from './names.ts';
import { PhraseTable } from './phrase-table.ts';
import { keyOfPredicate } from './predicate-keys.ts';
import type { Entry } from './phrase-table.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { tokenise, wordsOf } from './tokens.ts';
import { WELL_KNOWN } from './well-known.ts';

/** A shorter name is one only where it is written with a capital letter. */
const LONGEST_ACRONYM = 4;

/** A sentence's subject begins with one of its first two words: "Talks …", "The talks …". */
const LAST_SUBJECT = 1;

/** What is worked out of predicates and texts, as plain data. */
export interface TextKeysData {
  /** Phrases for predicates, in the order in which they count. */
  readonly phrases: readonly (readonly [LanguageCode, readonly Entry<string>[]])[];
  readonly vocabulary: readonly string[];
  readonly made: readonly string[];
}

export class TextKeys {
  /** Verbs and nouns of all predicates, per language. */
  readonly predicateWords = new Map<LanguageCode, PhraseTable<string>>();
  /** Words of every text that was looked at, and forms of the predicates' words. */
  readonly vocabulary = new Set<string>();
  /** Forms of the predicates' words that no text has and no row means: rules made them, nobody need ever have written them. */
  readonly made = new Set<string>();
  readonly #analyser: TextAnalyser;

  constructor(predicates: readonly Predicate[], analyser: TextAnalyser) {
    this.#analyser = analyser;
    const written = predicates.flatMap(({ id, words, article }) =>
      Object.entries(words).flatMap(([language, phrases]) =>
        phrases.map((phrase) => ({ id, phrase, language, isOwn: article !== undefined })),
      ),
    );
    for (const { id, phrase, language } of written) this.#addPhrase(id, phrase, language);
    // An article's own predicate has few words; those of a shared one were chosen with care.
    const implied = written
      .filter(({ isOwn }) => isOwn)
      .flatMap(({ id, phrase, language }) =>
        analyser
          .synonyms(phrase, language)
          .filter((synonym) => wordsOf(synonym).length > 1)
          .map((synonym) => ({ id, phrase: synonym, language })),
      );
    for (const { id, phrase, language } of implied) this.#addPhrase(id, phrase, language);
  }

  /** What was worked out before. */
  static from({ phrases, vocabulary, made }: TextKeysData, analyser: TextAnalyser): TextKeys {
    const keys = new TextKeys([], analyser);
    for (const [language, entries] of phrases) {
      const table = new PhraseTable<string>();
      keys.predicateWords.set(language, table);
      for (const { words, value } of entries) table.add(words, value);
    }
    for (const word of vocabulary) keys.vocabulary.add(word);
    for (const word of made) keys.made.add(word);
    return keys;
  }

  data(): TextKeysData {
    return {
      phrases: [...this.predicateWords].map(([language, { entries }]) => [language, entries] as const),
      vocabulary: [...this.vocabulary],
      made: [...this.made],
    };
  }

  #addPhrase(predicate: string, phrase: string, language: LanguageCode): void {
    const table = this.predicateWords.get(language) ?? new PhraseTable<string>();
    this.predicateWords.set(language, table);
    const parts = wordsOf(phrase);
    table.add(
      parts.map((part) => (parts.length > 1 ? [part, ...this.#analyser.keys(part, language)] : [part])),
      predicate,
    );
    for (const form of parts.flatMap((part) => this.#analyser.forms(part, language))) {
      this.vocabulary.add(form);
      this.made.add(form);
    }
  }

  /** Takes a predicate's words for what the facts say: rows of a table that have it have no text of their own. */
  addSpoken({ words }: Predicate): void {
    for (const [language, phrases] of Object.entries(words))
      for (const part of phrases.flatMap(wordsOf))
        for (const form of this.#analyser.forms(part, language)) this.made.delete(form);
  }

  /** The predicates among whose words a phrase is, each in any of its forms. */
  readonly predicatesOf = (phrase: string, language: LanguageCode): readonly string[] => {
    const forms = this.#formsOf(wordsOf(phrase), language);
    const match = this.predicateWords.get(language)?.longestAt(forms, 0);
    return match?.length === forms.length ? match.values : [];
  };

  /** Index keys of some texts, per word and phrase; their words join the vocabulary. */
  of(texts: readonly Text[]): Set<string> {
    const keys = new Set<string>();
    for (const text of texts)
      for (const [language, sentence] of Object.entries(text)) this.#addKeys(keys, sentence, language);
    return keys;
  }

  #addKeys(keys: Set<string>, sentence: string, language: LanguageCode): void {
    const words = wordsOf(sentence);
    const forms = this.#formsOf(words, language);
    const table = this.predicateWords.get(language);
    forms.forEach((_, at) => {
      for (const id of table?.longestAt(forms, at)?.values ?? []) keys.add(keyOfPredicate(id));
    });
    for (const key of this.#analyser.phraseKeys(words, language)) keys.add(key);
    for (const word of words) {
      this.vocabulary.add(word);
      this.made.delete(word);
      for (const key of this.#analyser.keys(word, language)) keys.add(key);
    }
  }

  #formsOf(words: readonly string[], language: LanguageCode): string[][] {
    return words.map((word) => [...new Set([word, ...this.#analyser.keys(word, language)])]);
  }

  /** What a fact's own texts say. */
  ofFact(fact: Fact, names: NameIndex, isPerson: (entity: string) => boolean): OwnWords {
    const texts = textsOf(fact);
    return { keys: this.of(texts), mentions: mentionedIn(texts, names, isPerson), leads: this.#leadsOf(fact, names) };
  }

  /** The predicates that a fact's sentence names first. */
  #leadsOf(fact: Fact, names: NameIndex): Set<string> {
    const leads = new Set<string>();
    for (const [language, sentence] of Object.entries(fact.says ?? {})) {
      const words = wordsOf(sentence);
      const plain = words.map((word) => [word]);
      const forms = this.#formsOf(words, language);
      // "After they were signed, the pacts were read out": what comes first is not what the fact tells.
      const pause = sentence.indexOf(',');
      const isAside = pause > 0 && this.#analyser.opensClause(words[0] ?? '', language);
      const start = isAside ? wordsOf(sentence.slice(0, pause)).length : 0;
      let settled = false;
      for (let at = start; at < forms.length && !settled; at++) {
        const name = names.exactAt(plain, at);
        const verb = name === undefined ? this.predicateWords.get(language)?.longestAt(forms, at) : undefined;
        const isNoun = verb !== undefined && this.#analyser.isNoun(words, at, language);
        // "The dinner was followed by …" tells of the dinner, "the day after the dinner she …" does not.
        if (!isNoun || at - start <= LAST_SUBJECT) for (const id of verb?.values ?? []) leads.add(id);
        // "Is planned to open in 2032": of a plan, what is planned.
        const isPlanning = fact.standing === 'planned' && verb?.values.includes(WELL_KNOWN.plan) === true;
        settled = verb !== undefined && !isNoun && !isPlanning;
        at += Math.max(1, name?.length ?? verb?.length ?? 1) - 1;
      }
    }
    return leads;
  }
}

/** Entities whose names stand in some texts; a mere part of a name only where nobody else has it. */
function mentionedIn(texts: readonly Text[], names: NameIndex, isPerson: (entity: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const sentence of texts.flatMap((text) => Object.values(text))) {
    const tokens = tokenise(sentence);
    const forms = tokens.map(({ word }) => [word]);
    let end = 0;
    for (const [at, { word, capital }] of tokens.entries()) {
      const match = names.exactAt(forms, at);
      if (match === undefined) continue;
      // "as" is no "AS"; and the office in somebody's title is not whoever is known by that office alone.
      const isName = match.length > 1 || capital || word.length > LONGEST_ACRONYM;
      const isInside = at < end;
      end = Math.max(end, at + match.length);
      const behind = sentence.slice(tokens[at + match.length - 1]?.end, tokens[at + match.length]?.start);
      const next = behind.trim() === '' ? names.exactAt(forms, at + match.length) : undefined;
      if (!isName || isTitleOf(next, match, isPerson) || (match.strength === 'part' && match.entities.length > 1))
        continue;
      for (const entity of match.entities) if (!isInside || !isPerson(entity)) found.add(entity);
    }
  }
  return found;
}

/** "Secretary Ana Lim": the office, by which another is known as well, is hers where it stands right before her name. */
function isTitleOf(
  next: NameMatch | undefined,
  { entities }: NameMatch,
  isPerson: (entity: string) => boolean,
): boolean {
  return (
    next !== undefined &&
    [...entities, ...next.entities].every(isPerson) &&
    !next.entities.some((id) => entities.includes(id))
  );
}
