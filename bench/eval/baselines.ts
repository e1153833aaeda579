/** Full-text search over the facts, for comparison: what a bot without an engine of its own would do. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Answer } from '../../src/answer/answer.ts';
import { sentence } from '../../src/answer/show.ts';
import type { FactBase } from '../../src/facts/base.ts';
import type { LanguageCode } from '../../src/facts/fact.ts';
import { wordsOf } from '../../src/facts/tokens.ts';
import type { Language } from '../../src/languages/language.ts';
import { LANGUAGES, languageOf } from '../../src/languages/registry.ts';
import { detectLanguage } from '../../src/question/words.ts';
import type { Asker } from '../../test/questions/judge.ts';
import type { Row } from '../../test/questions/table.ts';

/** A fact as a document in one language. */
interface Document {
  /** Id of the fact. */
  readonly fact: string;
  /** What a member reads: the fact as a sentence. */
  readonly says: string;
  /** Names and aliases of those in it, so that they are found by any of them. */
  readonly names: string;
}

/** Something else that answers questions from the facts of a base. */
interface Baseline {
  readonly name: string;
  readonly over: (base: FactBase) => Asker;
}

/** Worse hits are none: Fuse.js's own default for how far a match may be off, from 0 (perfect) to 1. */
const FUSE_WORST = 0.6;
/** Of the question's words, how many a hit has to contain: MiniSearch's scores have no upper end to measure against. */
const MINISEARCH_LEAST = 0.5;

export const BASELINES: readonly Baseline[] = [
  {
    name: 'Fuse.js',
    over: (base) =>
      searcher(base, (documents) => {
        // Token search, without aliases: of the ways to ask Fuse.js whole questions, the one that finds most.
        const fuse = new Fuse(documents, {
          keys: ['says'],
          useTokenSearch: true,
          ignoreLocation: true,
          includeScore: true,
        });
        return (question) => {
          const [best] = fuse.search(question, { limit: 1 });
          return best?.score !== undefined && best.score <= FUSE_WORST ? best.item : undefined;
        };
      }),
  },
  {
    name: 'MiniSearch',
    over: (base) =>
      searcher(base, (documents) => {
        const search = new MiniSearch<Document>({ fields: ['says', 'names'], idField: 'fact' });
        search.addAll(documents);
        const byFact = new Map(documents.map((document) => [document.fact, document]));
        return (question) => {
          const [best] = search.search(question, { prefix: true, fuzzy: 0.2 });
          if (best === undefined) return undefined;
          const enough = best.queryTerms.length >= MINISEARCH_LEAST * new Set(wordsOf(question)).size;
          return enough ? byFact.get(String(best.id)) : undefined;
        };
      }),
  },
];

/**
 * What a row may fairly ask of a search: a sentence is no bare value, and a search has one way of not answering, which
 * counts for any reason.
 */
export function forSearch(row: Row): Row {
  return { ...row, value: undefined, ...(row.refuse && { refuse: ['not-stated', 'no-match', 'not-understood'] }) };
}

type Find = (question: string) => Document | undefined;

/** Answers with the sentence of the fact that is found, searching the facts in the language of the question. */
function searcher(base: FactBase, index: (documents: readonly Document[]) => Find): Asker {
  const finders = new Map(LANGUAGES.map((language) => [language.code, index(documentsOf(base, language))]));
  return (question) => {
    const { code } = detectLanguage(question, languageOf(undefined), base);
    const found = finders.get(code)?.(question);
    return found === undefined
      ? { ...EMPTY, question, language: code, status: 'unknown', reason: 'no-match' }
      : answered(found, question, code);
  };
}

function documentsOf(base: FactBase, language: Language): Document[] {
  return [...base.everyFact()].map(({ fact, entities }) => ({
    fact: fact.id,
    says: sentence(fact, base, language),
    names: [...entities]
      .flatMap((id) => base.entity(id) ?? [])
      .flatMap(({ names, aliases }) => [names[language.code] ?? '', ...(aliases[language.code] ?? [])])
      .join(', '),
  }));
}

/** What a search has nothing to say to. */
const EMPTY = {
  short: '',
  text: '',
  doubts: { standing: [], readings: [] },
  values: [],
  facts: [],
  more: { values: [], facts: [] },
  further: [],
  related: [],
  suggestions: [],
  choices: [],
  confidence: 0,
  explanation: { lines: [] },
  conversation: { language: '', facts: [], entities: [] },
} as const;

function answered({ fact, says }: Document, question: string, language: LanguageCode): Answer {
  const source = { article: fact, paragraph: 1, publisher: '' };
  return {
    ...EMPTY,
    question,
    language,
    status: 'answered',
    short: says,
    text: says,
    facts: [{ id: fact, says, standing: 'reported', source }],
  };
}
