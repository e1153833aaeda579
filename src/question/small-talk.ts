import { LANGUAGES } from '../languages/registry.ts';
import type { Language } from '../languages/language.ts';
import type { Question } from './question.ts';
import type { Word } from './words.ts';

const KINDS = ['greeting', 'thanks', 'identity', 'ability'] as const;

type Kind = (typeof KINDS)[number];

/** What is said in each kind of small talk, in any language. */
const MESSAGES: ReadonlyMap<Kind, ReadonlySet<string>> = new Map(
  KINDS.map((kind) => [kind, new Set(LANGUAGES.flatMap(({ smallTalk }) => smallTalk[kind]))]),
);

const isOne = (message: string, kind: Kind): boolean => MESSAGES.get(kind)?.has(message) === true;

/** The kind of small talk that a whole message is; undefined of anything that asks or says more. */
export function smallTalkIn(words: readonly Word[], language: Language): Question['smallTalk'] {
  const plain = words.filter(({ word }, at) => at === 0 || !language.vocatives.has(word));
  const said = plain.map(({ word }) => word).join(' ');
  const written = plain.map(({ raw }) => raw.toLowerCase()).join(' ');
  const whole = words.map(({ word }) => word).join(' ');
  const clauses = said.length > 60 ? [] : splitIn2(plain.map(({ word }) => word));
  return (
    KINDS.find((kind) => isOne(whole, kind) || isOne(said, kind) || isOne(written, kind)) ??
    KINDS.find((kind) =>
      clauses.some(([first, second]) => isOne(first, kind) && KINDS.some((other) => isOne(second, other))),
    )
  );
}

/** Every way of cutting a message in two: "halo, apa kabar" is two pieces of small talk. */
const splitIn2 = (words: readonly string[]): [string, string][] =>
  words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
