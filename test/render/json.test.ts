import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRecord, jsonLine } from '../../src/render/json.ts';
import { answerWith, refusalWith, shownFact } from './answers.ts';

describe('an answer for programs', () => {
  it('has the fields of the contract in its order, and no more where there is no more', () => {
    expect(jsonLine(answerRecord(answerWith(), 0.30049))).toBe(
      '{"question":"When did Ana meet Bima?","language":"en","status":"answered",' +
        '"answer":"Friday, 3 May 2024. Ana received Bima in Port Examplia on 3 May 2024.",' +
        '"values":[{"slot":"when","text":"2024-05-03","rank":1}],' +
        '"facts":[{"id":"visit#meeting","source":{"publisher":"The Examplian","paragraph":2,"url":"https://news.example/visit"}}],' +
        '"confidence":0.97,"tookMs":0.3}\n',
    );
  });

  it('carries the reason and the suggestions of a refusal', () => {
    const record = answerRecord(refusalWith({ suggestions: ['When did Ana meet Bima?'] }), 1);
    expect(record).toMatchObject({
      status: 'unknown',
      reason: 'not-stated',
      facts: [],
      values: [],
      suggestions: ['When did Ana meet Bima?'],
    });
    expect(record).not.toHaveProperty('choices');
  });

  it('carries the choices of an ambiguous question', () => {
    const choices = [{ label: 'Ana of Examplia', question: 'Who is Ana of Examplia?' }];
    const record = answerRecord(
      answerWith({ status: 'ambiguous', choices: choices.map((one) => ({ id: 'ana', ...one })) }),
      1,
    );
    expect(record).toMatchObject({ status: 'ambiguous', choices });
    expect(record.choices).toEqual(choices);
    expect(record).not.toHaveProperty('reason');
  });

  it('leaves out an address that the source has not', () => {
    const record = answerRecord(
      answerWith({ facts: [shownFact({ source: { article: 'visit', publisher: 'P', paragraph: 1, quote: '…' } })] }),
      1,
    );
    expect(record.facts[0]?.source).toEqual({ publisher: 'P', paragraph: 1 });
  });

  it('tells the title and the date of a source, behind the fields of the contract', () => {
    const source = { article: 'visit', publisher: 'P', paragraph: 1, url: 'https://p.example', title: 'T', date: 'D' };
    const record = answerRecord(answerWith({ facts: [shownFact({ source })] }), 1);
    expect(JSON.stringify(record.facts[0]?.source)).toBe(
      '{"publisher":"P","paragraph":1,"url":"https://p.example","title":"T","date":"D"}',
    );
  });

  it('explains where that was asked for', () => {
    expect(answerRecord(answerWith(), 1)).not.toHaveProperty('explanation');
    expect(answerRecord(answerWith(), 1, true).explanation).toEqual(['Asked for: when', 'Named: Ana, Bima']);
  });
});

describe('a line of JSON', () => {
  it('is one line for every reader, shows a terminal nothing to obey, and reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = jsonLine({ text });
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(line.at(-1)).toBe('\n');
        expect(JSON.parse(line)).toEqual({ text });
      }),
    );
    expect(jsonLine('\u009b31m \u2028')).toBe('"\\u009b31m \\u2028"\n');
  });
});
