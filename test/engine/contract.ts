/** What every answer must be like, whatever was asked: the contract of src/answer/answer.ts, as a schema. */
import { expect } from 'vitest';
import { z } from 'zod';
import { FURTHER, type Answer } from '../../src/answer/answer.ts';
import { SLOTS, STANDINGS } from '../../src/facts/fact.ts';
import { LANGUAGES } from '../../src/languages/registry.ts';

const text = z.string().min(1);

const shownFact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+#./),
  says: text,
  standing: z.enum(STANDINGS),
  source: z.strictObject({
    article: text,
    paragraph: z.int().min(1),
    quote: text.optional(),
    note: text.optional(),
    table: z.literal(true).optional(),
    publisher: text,
    title: text.optional(),
    url: z.url().optional(),
    date: text.optional(),
  }),
});

const shape = z.strictObject({
  question: z.string(),
  language: z.enum(LANGUAGES.map(({ code }) => code)),
  status: z.enum(['answered', 'ambiguous', 'unknown']),
  reason: z.enum(['not-stated', 'no-match', 'not-understood']).optional(),
  lacking: z.strictObject({ slot: text.optional(), words: z.array(text) }).optional(),
  short: text,
  points: z.strictObject({ lead: text.optional(), sentences: z.array(text).min(2), left: z.int().min(0) }).optional(),
  text,
  doubts: z.strictObject({ date: text.optional(), standing: z.array(text), readings: z.array(text).max(2) }),
  values: z.array(
    z.strictObject({ slot: z.enum([...SLOTS, 'polarity', 'count', 'source']), text, rank: z.int().min(1) }),
  ),
  facts: z.array(shownFact),
  more: z.strictObject({ values: z.array(text), facts: z.array(shownFact) }),
  further: z.array(z.enum(FURTHER)),
  related: z.array(shownFact),
  suggestions: z.array(text).max(3),
  choices: z.array(z.strictObject({ id: text, label: text, detail: text.optional(), question: text })),
  confidence: z.number().min(0).max(1),
  explanation: z.strictObject({ lines: z.array(z.string()) }),
  conversation: z.looseObject({ language: text, facts: z.array(text).max(5), entities: z.array(text).max(10) }),
});

const answer = z.discriminatedUnion('status', [
  shape.extend({
    status: z.literal('answered'),
    reason: z.undefined().optional(),
    lacking: z.undefined().optional(),
    facts: z.array(shownFact).min(1),
  }),
  shape.extend({
    status: z.literal('ambiguous'),
    reason: z.undefined().optional(),
    choices: shape.shape.choices.min(2),
  }),
  shape.extend({
    status: z.literal('unknown'),
    reason: shape.shape.reason.unwrap(),
    values: z.array(z.never()),
    facts: z.array(z.never()),
    further: z.array(z.never()),
    confidence: z.literal(0),
  }),
]);

/** Fails unless the answer, written as JSON and read again, is one by the contract. */
export function expectContract(given: Answer): void {
  const read = answer.safeParse(JSON.parse(JSON.stringify(given)));
  expect(read.success ? '' : z.prettifyError(read.error), JSON.stringify(given.question.slice(0, 300))).toBe('');
}
