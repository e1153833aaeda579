/** Other ways to find the fact that answers a question: full-text search, as it is and as well as it can be set up. */
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fold } from '../../src/facts/tokens.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Document } from './rows.ts';

/** Finds the best document for a question; undefined where there is none. */
export type Search = (question: string) => Document | undefined;

/** Builds the index of a peer over documents. */
export type Peer = (documents: readonly Document[]) => Search;

const FIELDS: readonly (keyof Document)[] = ['who', 'did', 'whom', 'date'];
/** Names say most, what was done says less, and the date decides between facts that are otherwise alike. */
const BOOST = { who: 3, whom: 3, did: 1.5, date: 2 };

/** Words that shape a question and stand in no fact. */
const isStopWord = (word: string): boolean =>
  english.functionWords.has(word) || english.questionWords.some(({ words }) => words === word);

export const PEERS: Readonly<Record<string, Peer>> = {
  'Fuse.js': (documents) => {
    const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true });
    return (question) => fuse.search(question, { limit: 1 })[0]?.item;
  },
  'Fuse.js, token search': (documents) => {
    const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true, useTokenSearch: true });
    return (question) => fuse.search(question, { limit: 1 })[0]?.item;
  },
  'MiniSearch, tuned': (documents) => {
    const index = new MiniSearch<Document>({
      fields: [...FIELDS],
      processTerm: (term) => {
        const word = fold(term);
        return isStopWord(word) ? null : (english.lemmas(word)[0]?.lemma ?? word);
      },
      searchOptions: { boost: BOOST, combineWith: 'OR' },
    });
    index.addAll(documents);
    return (question) => documents[index.search(question)[0]?.id as number];
  },
  FlexSearch: (documents) => {
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinBalance });
    for (const { id, text } of documents) index.add(id, text);
    return (question) => {
      const words = fold(question)
        .split(/[^\p{L}\p{N}-]+/u)
        .filter((word) => !isStopWord(word));
      const [best] = index.search(words.join(' '), { limit: 1, suggest: true });
      return typeof best === 'number' ? documents[best] : undefined;
    };
  },
};
