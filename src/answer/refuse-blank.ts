import type { Language } from '../languages/language.ts';
import type { Answer, Conversation } from './answer.ts';

/** The answer to a message without a letter or a digit in it. */
export function refusedBlank(question: string, language: Language, conversation: Conversation | undefined): Answer {
  return {
    question,
    language: language.code,
    status: 'unknown',
    reason: 'not-understood',
    short: language.phrases.emptyQuestion,
    text: language.phrases.emptyQuestion,
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
