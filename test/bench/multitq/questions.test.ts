import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuestions, readText } from '../../../bench/multitq/questions.ts';

const LINE = '{"id": 1, "question": "Who visited Examplia?", "gold": ["Ana"], "type": "equal", "answer": "entity"}';

describe('a file of questions', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faktual-questions-'));
    await writeFile(join(folder, 'plain.jsonl'), `${LINE}\n`);
    await writeFile(join(folder, 'packed.jsonl.gz'), gzipSync(`${LINE}\n`));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['plain.jsonl', 'packed.jsonl.gz'])('is read: %s', async (name) => {
    expect(parseQuestions(await readText(join(folder, name)))).toMatchObject([{ id: 1, gold: ['Ana'] }]);
  });

  it.each([
    ['no JSON', `${LINE}\n{"id": 2`, 'line 2 is no JSON'],
    ['without a right answer', LINE.replace('["Ana"]', '[]'), 'line 1 is no question: gold'],
    ['of an unknown kind', LINE.replace('entity', 'place'), 'line 1 is no question: answer'],
  ])('is refused where a line is %s', (_, text, problem) => {
    expect(() => parseQuestions(text)).toThrow(problem);
  });
});
