import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../bench/peers/csv.ts';
import { answerFrom, documentsOf, parseRows, sampled, type Row } from '../../../bench/peers/rows.ts';

const ROWS: readonly Row[] = [
  { who: 'Ana Wira', did: 'Visit', whom: 'Port, Examplia', when: '2031-05-07' },
  { who: 'Bima "B" Lim', did: 'Meet', whom: 'Ana Wira', when: '2031-06-01' },
  { who: 'Citra', did: 'Meet', whom: 'Bima "B" Lim', when: '2032-01-31' },
  { who: 'Citra', did: 'Visit', whom: 'Ana Wira', when: '2032-02-01' },
];

describe('rows for the peers', () => {
  it('survive being written and read', () => {
    expect(parseRows(csvOf(ROWS))).toEqual(ROWS);
  });

  it('are found by their date as it is written and as it is said', () => {
    expect(documentsOf(ROWS)[0]?.text).toBe('Ana Wira Visit Port, Examplia 2031-05-07 2031-05 7 May 2031');
  });

  it('are taken evenly from all of them', () => {
    expect(sampled(ROWS, 2)).toEqual([ROWS[0], ROWS[2]]);
    expect(sampled(ROWS, 9)).toEqual(ROWS);
  });

  it.each([
    ['Who visited Ána Wira?', 'entity', ['Citra'], 'Citra'],
    ['Whom did Citra visit?', 'entity', ['Ana Wira'], 'Ana Wira'],
    ['In which month did Citra visit Ana Wira?', 'time', ['2032-02'], '2032-02'],
    ['When did Citra visit Ana Wira?', 'time', ['2032-02-01'], '2032-02-01'],
  ] as const)('answer "%s"', (question, answer, gold, said) => {
    const [row] = ROWS.slice(3).map((one) =>
      answerFrom(one, { id: 1, question, type: 'equal', answer, gold: [...gold] }),
    );
    expect(row).toBe(said);
  });
});
