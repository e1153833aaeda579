/** Full-text search over the facts, for comparison: what a bot without an engine of its own would do. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Answer } from '../../src/answer/answer.ts';
import { sentence } from '../../src/answer/show.ts';
import type { FactBase } from '../../src/facts/base.ts';
import { LANGUAGES } from '../../src/languages/registry.ts';
import type { Asker } from '../../test/questions/judge.ts';

/** A fact as a document in one language. */
interface Document {
  readonly id: number;
  readonly fact: string;
  readonly language: string;
  /** What a member reads: the fact as a sentence. */
  readonly says: string;
  /** Names and aliases of those in it, so that they are found by any of them. */
  readonly names: string;
}

/** Something else that answers questions from the facts of a base. */
interface Baseline {
  readonly name: string;
  over(base: FactBase): Asker;
}

export const BASELINES: readonly Baseline[] = [
  {
    name: 'Fuse.js',
    over: (base) => {
      const fuse = new Fuse(documentsOf(base), {
        keys: ['says', 'names'],
        includeScore: true,
        ignoreLocation: true,
        // Without it a question is matched letter by letter with whole sentences, and nearly nothing is found.
        useTokenSearch: true,
      });
      // Fuse leaves out by itself what is worse than its own default threshold.
      return asker((question) => fuse.search(question, { limit: 1 })[0]?.item);
    },
  },
  {
    name: 'MiniSearch',
    over: (base) => {
      const documents = documentsOf(base);
      const search = new MiniSearch<Document>({ fields: ['says', 'names'] });
      search.addAll(documents);
      return asker((question) => {
        const [best] = search.search(question, { prefix: true, fuzzy: 0.2 });
        if (best === undefined) return undefined;
        // Its scores know no upper end, so the threshold is a share of the question: half of its words, as in Fuse.js.
        const asked = new Set(question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
        return best.queryTerms.length >= asked.size / 2 ? documents[best.id as number] : undefined;
      });
    },
  },
];

/** Every fact in every language; the engine as well is given a question without being told its language. */
function documentsOf(base: FactBase): Document[] {
  const documents = LANGUAGES.flatMap((language) =>
    base.facts.map((fact) => ({
      fact: fact.id,
      language: language.code,
      says: sentence(fact, base, language),
      names: [...(base.view(fact.id)?.entities ?? [])]
        .flatMap((id) => base.entity(id) ?? [])
        .flatMap(({ names, aliases }) => [names[language.code] ?? '', ...(aliases[language.code] ?? [])])
        .join(', '),
    })),
  );
  return documents.map((document, id) => ({ id, ...document }));
}

/** Answers with the sentence of the document that `find` comes up with, and refuses where it finds none. */
function asker(find: (question: string) => Document | undefined): Asker {
  return (question): Answer => {
    const found = find(question);
    const text = found?.says ?? '';
    return {
      question,
      language: found?.language ?? '',
      status: found === undefined ? 'unknown' : 'answered',
      short: text,
      text,
      values: [],
      facts:
        found === undefined
          ? []
          : [
              {
                id: found.fact,
                says: text,
                standing: 'reported',
                source: { article: found.fact, paragraph: 1, publisher: '' },
              },
            ],
      related: [],
      suggestions: [],
      choices: [],
      confidence: 0,
      explanation: { lines: [] },
      conversation: { language: '', facts: [], entities: [] },
    };
  };
}
