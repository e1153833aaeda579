import type { Answer, ShownFact } from '../../src/answer/answer.ts';

/** A fact as an answer shows it, about people who do not exist. */
export function shownFact(change: Partial<ShownFact> = {}): ShownFact {
  return {
    id: 'visit#meeting',
    says: 'Ana received Bima in Port Examplia on 3 May 2024.',
    standing: 'reported',
    source: { article: 'visit', publisher: 'The Examplian', paragraph: 2, url: 'https://news.example/visit' },
    ...change,
  };
}

/** An answered question; `change` makes other answers of it. */
export function answerWith(change: Partial<Answer> = {}): Answer {
  return {
    question: 'When did Ana meet Bima?',
    language: 'en',
    status: 'answered',
    short: 'Friday, 3 May 2024.',
    text: 'Friday, 3 May 2024. Ana received Bima in Port Examplia on 3 May 2024.',
    doubts: { standing: [], readings: [] },
    values: [{ slot: 'when', text: '2024-05-03', rank: 1 }],
    facts: [shownFact()],
    more: { values: [], facts: [] },
    further: [],
    related: [],
    suggestions: [],
    choices: [],
    confidence: 0.97,
    explanation: { lines: ['Asked for: when', 'Named: Ana, Bima'] },
    conversation: { language: 'en', facts: [], entities: [] },
    ...change,
  };
}

/** A question that was not answered. */
export function refusalWith(change: Partial<Answer> = {}): Answer {
  return answerWith({
    status: 'unknown',
    reason: 'not-stated',
    short: 'My articles do not say that.',
    text: 'My articles do not say that.',
    values: [],
    facts: [],
    confidence: 0,
    ...change,
  });
}
