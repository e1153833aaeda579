/** Pictures asked for in plain words, as if that drew them: "timeline of Ana", "tolong buatkan jaringan Ana". */
import type { FactBase } from '../facts/base.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import type { PictureKind } from '../languages/picture-phrases.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Answer, Conversation } from './answer.ts';
import { chosenEntity } from './chosen-entity.ts';
import { refusedUnread } from './refuse-blank.ts';
import { entityName } from './show.ts';

const KINDS: readonly PictureKind[] = ['timeline', 'network'];
/** An answer that says which picture is wanted. */
export interface ToDraw {
  readonly answer: Answer;
  /** Nothing else can be meant: it is called so and nothing more, or with the name of somebody. */
  readonly isSure: boolean;
}

/**
 * The answer to a request for a picture, which names it first and then whom it is about; undefined of any other text. "The network of
 * a company" may be something else, so that a network must be one of somebody whom the base knows, or of nobody.
 */
export function answerToDraw(
  text: string,
  preferred: Language,
  base: FactBase,
  conversation: Conversation | undefined,
): ToDraw | undefined {
  const words = wordsOf(text);
  for (const language of [preferred, ...LANGUAGES.filter(({ code }) => code !== preferred.code)])
    for (const kind of KINDS) {
      const wanted = wantedIn(words, kind, language);
      if (wanted === undefined) continue;
      const { of, called } = wanted;
      const chosen = of.length === 0 ? undefined : chosenEntity(of.join(' '), base, language);
      const isSomebody = chosen === undefined || chosen.ok || chosen.problem.kind === 'ambiguous-name';
      if (kind === 'network' && !isSomebody) continue;
      const name = chosen?.ok === true ? entityName(chosen.entity.id, base, language) : undefined;
      const picture = { kind, ...(name === undefined ? {} : { name }) };
      return {
        answer: { ...refusedUnread(text, language.pictures.onCommand[kind], language, conversation), picture },
        isSure: isSomebody && !called.some((word) => base.names.hasWord(word)),
      };
    }
  return undefined;
}

/** The words that a text calls a picture by at its beginning, and those for what it is to be of; undefined where it does not. */
function wantedIn(
  words: readonly string[],
  kind: PictureKind,
  language: Language,
): { readonly called: readonly string[]; readonly of: readonly string[] } | undefined {
  const { called, wanted } = language.pictures;
  const at = words.findIndex((word) => !wanted.has(word));
  const length = Math.max(0, ...called[kind].map((name) => lengthAt(words, at, name.split(' '))));
  if (at < 0 || length === 0) return undefined;
  const isSilent = (word: string): boolean => wanted.has(word) || language.functionWords.has(word);
  const rest = words.slice(at + length);
  const from = rest.findIndex((word) => !isSilent(word));
  const end = rest.findLastIndex((word) => !isSilent(word));
  return { called: words.slice(at, at + length), of: from < 0 ? [] : rest.slice(from, end + 1) };
}

const lengthAt = (words: readonly string[], at: number, name: readonly string[]): number =>
  name.every((word, offset) => words[at + offset] === word) ? name.length : 0;
