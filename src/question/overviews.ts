/** Requests for what an article tells on the whole: "summarise the news", "berita ini tentang apa?", "everything about the visit". */
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { phraseAt } from './phrases.ts';
import { smallTalkIn } from './small-talk.ts';
import type { Word } from './words.ts';

/** In any language: what an article is called need not be in that of the request. */
const PHRASES: readonly string[] = LANGUAGES.flatMap(({ overviews }) => [...overviews]);

/**
 * What an overview is asked of: the words behind the request for one, none where it is only "the article". Undefined of any other
 * question.
 */
export function overviewOf(words: readonly Word[], language: Language): string | undefined {
  // "Apa kabar?" asks for no news.
  if (smallTalkIn(words, language) !== undefined) return undefined;
  const isNews = ({ word, forms }: Word) => [word, ...forms].some((form) => language.concepts.news.includes(form));
  const isSilent = (one: Word) => one.functional || isNews(one) || language.lightWords.has(one.word);
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(words, at, PHRASES);
    if (length > 0) {
      const rest = words.slice(at + length);
      return rest.every(isSilent) ? '' : rest.map(({ raw }) => raw).join(' ');
    }
    if (
      words[at]?.functional !== true &&
      !language.requests.some((phrase) => wordsOf(phrase).includes(words[at]?.word ?? ''))
    )
      break;
  }
  return asksWhatItTells(words, language, isNews) ? '' : undefined;
}

/** "What is this article about?", "isi beritanya apa?": nothing but the article, a question word for topics, and silence. */
function asksWhatItTells(words: readonly Word[], language: Language, isNews: (word: Word) => boolean): boolean {
  const text = words.map(({ word }) => word);
  const asked = language.questionWords
    .filter(({ asks }) => asks === 'about' || asks === 'what' || asks === 'story')
    .flatMap(({ words: phrase }) => wordsOf(phrase));
  const content = words.filter((one) => !isNews(one) && !one.functional && !asked.includes(one.word));
  return (
    words.some(isNews) &&
    content.every(({ word }) => language.slotNouns[word] === 'about') &&
    text.some((word) => asked.includes(word))
  );
}
