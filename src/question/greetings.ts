/** Greetings and thanks in front of a question: "Good morning, when was the visit?", "makasih! siapa yang buat?" */
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES } from '../languages/registry.ts';

/** What ends a clause. */
const PAUSE = /[,.!?;:\n–—]+/;

/** A message greets and thanks no more often than this before it asks. */
const MOST = 3;

const polite: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ smallTalk }) => [...smallTalk.greeting, ...smallTalk.thanks]),
);

/** Greetings of several words need no pause behind them. */
const openers: readonly string[] = LANGUAGES.flatMap(({ smallTalk }) => smallTalk.greeting)
  .filter((phrase) => phrase.includes(' '))
  .sort((a, b) => b.length - a.length);

const vocatives: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => [...language.vocatives]));

/** A text without the greetings and thanks that it opens with; all of it where there is nothing else. */
export function withoutGreetings(text: string): string {
  let rest = text;
  for (let taken = 0; taken < MOST; taken++) {
    const [clause = '', ...others] = rest.split(PAUSE, 2);
    const said = wordsOf(clause).filter((word, at) => at === 0 || !vocatives.has(word));
    const behind =
      isPolite(said) && others.length > 0 ? rest.slice(clause.length).replace(PAUSE, '') : afterOpener(rest);
    if (behind === undefined || wordsOf(behind).length === 0) return rest;
    rest = behind.trimStart();
  }
  return rest;
}

const isPolite = (words: readonly string[]): boolean => polite.has(words.join(' '));

/** What follows "selamat pagi" or "good morning" without a pause. */
function afterOpener(text: string): string | undefined {
  const lower = text.toLowerCase();
  const opener = openers.find((phrase) => lower.startsWith(`${phrase} `));
  return opener === undefined ? undefined : text.slice(opener.length + 1);
}
