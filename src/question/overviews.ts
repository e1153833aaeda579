/** Requests for what an article tells on the whole: "summarise the news", "berita ini tentang apa?", "everything about the visit". */
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { phraseAt } from './phrases.ts';
import { smallTalkIn } from './small-talk.ts';
import type { Word } from './words.ts';

/** In any language: what an article is called need not be in that of the request. */
const PHRASES: readonly string[] = LANGUAGES.flatMap(({ overviews }) => [...overviews]);

/** Words of a language's ways to request something, and of those to ask for what is told; the same for every question. */
interface Asking {
  readonly requests: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

const askingIn = new Map<string, Asking>(
  LANGUAGES.map(({ code, requests, questionWords }) => {
    const told = questionWords.filter(({ asks }) => asks === 'about' || asks === 'what' || asks === 'story');
    return [
      code,
      { requests: new Set(requests.flatMap(wordsOf)), told: new Set(told.flatMap(({ words }) => wordsOf(words))) },
    ];
  }),
);

/**
 * What an overview is asked of: the words behind the request for one, none where it is only "the article". Undefined of any other
 * question.
 */
export function overviewOf(words: readonly Word[], language: Language): string | undefined {
  // "Apa kabar?" asks for no news.
  if (smallTalkIn(words, language) !== undefined) return undefined;
  const isNews = ({ word, forms }: Word) =>
    language.concepts.news.includes(word) || forms.some((form) => language.concepts.news.includes(form));
  const isSilent = (one: Word) => one.functional || isNews(one) || language.lightWords.has(one.word);
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(words, at, PHRASES);
    if (length > 0) {
      const rest = words.slice(at + length);
      return rest.every(isSilent) ? '' : rest.map(({ raw }) => raw).join(' ');
    }
    if (words[at]?.functional !== true && askingIn.get(language.code)?.requests.has(words[at]?.word ?? '') !== true)
      break;
  }
  return asksWhatItTells(words, language, isNews) ? '' : undefined;
}

/** "What is this article about?", "isi beritanya apa?": nothing but the article, a question word for topics, and silence. */
function asksWhatItTells(words: readonly Word[], language: Language, isNews: (word: Word) => boolean): boolean {
  if (!words.some(isNews)) return false;
  const asks = ({ word }: Word) => askingIn.get(language.code)?.told.has(word) === true;
  const content = words.filter((one) => !isNews(one) && !one.functional && !asks(one));
  return content.every(({ word }) => language.slotNouns[word] === 'about') && words.some(asks);
}
