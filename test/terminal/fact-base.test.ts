import { describe, expect, test } from 'vitest';
import { problemAt, type Problem } from '../../src/facts/problem.ts';
import { brokenLines, problemLines } from '../../src/terminal/fact-base.ts';
import { folderOf, PREDICATES } from '../facts/folder.ts';

const unknown = (line: number, id: string, kind: 'predicate' | 'entity' = 'predicate'): Problem =>
  problemAt({ file: 'news.yaml', line, column: 5 }, 'unknown', { kind, id });

describe('problems', () => {
  test('of which several are the same are told once, with the other places', () => {
    const problems = [unknown(1, 'meet'), unknown(2, 'say'), ...[3, 4, 5, 6, 7].map((line) => unknown(line, 'meet'))];
    expect(problemLines(problems, 'en')).toEqual([
      expect.stringMatching(/^news\.yaml:1:5: there is no predicate "meet"; /),
      '  the same at news.yaml:3:5, news.yaml:4:5, news.yaml:5:5, and 2 more places',
      expect.stringMatching(/^news\.yaml:2:5: there is no predicate "say"; /),
    ]);
    expect(problemLines([unknown(1, 'meet'), unknown(9, 'meet')], 'id')[1]).toBe('  sama juga di news.yaml:9:5');
  });

  test('of a folder that builds on another one are few, and the last line says what to type', async () => {
    const [base, further] = [await folderOf({ 'predicates.yaml': PREDICATES }), await folderOf({})];
    const problems = [
      ...Array.from({ length: 40 }, (_, at) => unknown(at + 1, `act-${String(at)}`)),
      problemAt({ file: 'news.yaml', line: 50, column: 1 }, 'empty-field', { field: 'who' }),
    ];
    const lines = brokenLines(problems, { folders: [further], known: [base] }, 'en');
    expect(lines).toHaveLength(9);
    expect(lines.filter((line) => line.includes('news.yaml:50:1'))).toHaveLength(1);
    expect(lines.slice(-3)).toEqual([
      '… and 35 more names that have no entry.',
      expect.stringMatching(/^41 problems\./),
      `There is no predicates.yaml in ${further}: this folder builds on another one. Check them together: npm run check -- --knowledge ${base} --knowledge ${further}`,
    ]);
    expect(brokenLines(problems, { folders: [further], known: [] }, 'id').at(-1)).toContain(
      `--knowledge DIR --knowledge ${further}, dengan folder lain itu sebagai DIR`,
    );
  });

  test('of a base that has its predicates are all told', async () => {
    const base = await folderOf({ 'predicates.yaml': PREDICATES });
    const problems = Array.from({ length: 40 }, (_, at) => unknown(at + 1, `act-${String(at)}`));
    expect(brokenLines(problems, { folders: [base], known: [] }, 'en')).toHaveLength(41);
  });
});
