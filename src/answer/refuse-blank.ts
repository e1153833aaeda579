import type { Language } from '../languages/language.ts';
import type { Answer, Conversation } from './answer.ts';

/** The answer to a message without a letter or a digit in it. */
export const refusedBlank = (question: string, language: Language, conversation: Conversation | undefined): Answer =>
  refusedUnread(question, language.phrases.emptyQuestion, language, conversation);

/** The answer `says` to what nothing was looked up for; the conversation stays where it was. */
export function refusedUnread(
  question: string,
  says: string,
  language: Language,
  conversation: Conversation | undefined,
): Answer {
  return {
    question,
    language: language.code,
    status: 'unknown',
    reason: 'not-understood',
    short: says,
    text: says,
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
    conversation: conversation ?? { language: language.code, facts: [], entities: [] },
  };
}
