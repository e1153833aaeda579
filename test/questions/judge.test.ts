/** A judge that lets everything pass would make every table worthless. */
import { describe, expect, it } from 'vitest';
import type { Answer, Reason } from '../../src/answer/answer.ts';
import { judge } from './judge.ts';
import type { Row } from './table.ts';

const answered = (text: string, value = text): Answer => ({
  question: '',
  language: 'en',
  status: 'answered',
  short: text,
  text,
  doubts: { standing: [], readings: [] },
  values: [{ slot: 'who', text: value, rank: 1 }],
  facts: [
    {
      id: 'visit#tea',
      says: text,
      standing: 'reported',
      source: { article: 'visit', paragraph: 1, publisher: 'Daily' },
    },
  ],
  more: { values: [], facts: [] },
  further: [],
  related: [],
  suggestions: [],
  choices: [],
  confidence: 1,
  explanation: { lines: [] },
  conversation: { language: 'en', facts: [], entities: [] },
});
const refused = (reason: Reason): Answer => ({
  ...answered('My articles do not say that.'),
  status: 'unknown',
  reason,
  facts: [],
  values: [],
});
const row = (expected: Partial<Row>): Row => ({ ask: 'Who met Ana?', kind: 'who', ...expected });
const outcome = (expected: Partial<Row>, answer: Answer) => judge(row(expected), answer).outcome;

describe('an expected answer', () => {
  it('must say every entry, in one of its variants', () => {
    expect(outcome({ expect: ['bima', 'tea|coffee'] }, answered('Bima, over coffee.'))).toBe('right');
    expect(outcome({ expect: ['bima', 'tea|coffee'] }, answered('Bima.'))).toBe('wrong');
  });

  it('must lead with the first entry, not bury it in a sentence', () => {
    const buried = { ...answered('Ana. Ana met Bima over tea.'), short: 'Ana.' };
    expect(outcome({ expect: ['bima'] }, buried)).toBe('wrong');
    expect(outcome({ expect: ['ana', 'bima'] }, buried)).toBe('right');
  });

  it('must begin with a word that is marked so', () => {
    expect(outcome({ expect: ['^no|^not yet'] }, answered('No, in Surabaya.'))).toBe('right');
    expect(outcome({ expect: ['^no|^not yet'] }, answered('Not yet; it is planned.'))).toBe('right');
    expect(outcome({ expect: ['^no'] }, answered('November.'))).toBe('wrong');
    expect(outcome({ expect: ['^no'] }, answered('Yes. There was no tea.'))).toBe('wrong');
  });

  it('must not say what is ruled out, name another value or rest on another fact', () => {
    expect(outcome({ expect: ['bima'], without: ['ana'] }, answered('Bima met Ana.'))).toBe('wrong');
    expect(outcome({ expect: ['bima'], value: 'Bima' }, answered('Ana. Bima met Ana.', 'Ana'))).toBe('wrong');
    expect(outcome({ expect: ['bima'], facts: ['visit#dinner'] }, answered('Bima.'))).toBe('wrong');
  });

  it('is missed by a refusal, and by asking back', () => {
    expect(outcome({ expect: ['bima'] }, refused('not-stated'))).toBe('refused wrongly');
    expect(outcome({ expect: ['bima'] }, { ...answered('Bima or Bimo?'), status: 'ambiguous' })).toBe('wrong');
  });
});

describe('an expected refusal', () => {
  it('must come, and for a reason that is allowed', () => {
    expect(outcome({ refuse: ['not-stated'] }, refused('not-stated'))).toBe('refused rightly');
    expect(outcome({ refuse: ['not-stated'] }, refused('no-match'))).toBe('refused wrongly');
    const { problems } = judge({ ask: '', kind: 'off-topic', refuse: ['not-stated'] }, refused('no-match'));
    expect(problems).toEqual(['should be refused as not-stated, not as no-match']);
    expect(outcome({ refuse: ['not-stated'] }, answered('Bima.'))).toBe('wrong');
  });

  it('may be an answer that corrects the question, where the table says so', () => {
    const row = { refuse: ['not-stated' as const], or_expect: ['^no', 'Surabaya'] };
    expect(outcome(row, answered('No, in Surabaya.'))).toBe('right');
    expect(outcome(row, answered('Yes, in Surabaya.'))).toBe('wrong');
  });
});

describe('asking back', () => {
  const back = (...labels: string[]): Answer => ({
    ...answered('Which Ana?'),
    status: 'ambiguous',
    choices: labels.map((label) => ({ id: label, label, question: `Who is ${label}?` })),
  });

  it('must offer everybody who may be meant', () => {
    const row = { ambiguous: ['Ana Lim', 'Ana Wira'] };
    expect(outcome(row, back('Ana Lim', 'Ana Wira', 'Ana Sole'))).toBe('right');
    expect(outcome(row, back('Ana Lim', 'Ana Sole'))).toBe('wrong');
  });

  it('is not met by an answer or a refusal, unless the table says so', () => {
    expect(outcome({ ambiguous: ['Ana Lim'] }, answered('Ana Lim.'))).toBe('wrong');
    expect(outcome({ ambiguous: ['Ana Lim'] }, refused('not-stated'))).toBe('refused wrongly');
    expect(outcome({ ambiguous: ['Ana Lim'], or_expect: ['Ana Lim'] }, answered('Ana Lim.'))).toBe('right');
  });
});

it('small talk must offer something to ask', () => {
  const expected = { kind: 'small-talk' as const, refuse: ['not-understood' as const] };
  expect(outcome(expected, refused('not-understood'))).toBe('refused wrongly');
  expect(outcome(expected, { ...refused('not-understood'), suggestions: ['Who?', 'When?'] })).toBe('refused rightly');
});
