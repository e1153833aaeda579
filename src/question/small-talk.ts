import { LANGUAGES } from '../languages/registry.ts';
import type { Language } from '../languages/language.ts';
import type { Question } from './question.ts';
import type { Word } from './words.ts';

const KINDS = ['greeting', 'thanks', 'identity', 'ability'] as const;

/** The kind of small talk that a whole message is; undefined of anything that asks or says more. */
export function smallTalkIn(words: readonly Word[], language: Language): Question['smallTalk'] {
  const said = words.map(({ word }) => word).join(' ');
  const written = words.map(({ raw }) => raw.toLowerCase()).join(' ');
  const talks = [language, ...LANGUAGES].map((one) => one.smallTalk);
  return KINDS.find((kind) => talks.some((talk) => talk[kind].includes(said) || talk[kind].includes(written)));
}
