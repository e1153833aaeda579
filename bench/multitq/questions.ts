/** The questions of the benchmark, one JSON object a line, in a plain file or one that ends in `.gz`. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const QUESTION = z.object({
  id: z.number(),
  question: z.string().min(1),
  gold: z.array(z.string().min(1)).min(1),
  type: z.string().min(1),
  answer: z.enum(['entity', 'time']),
});

/** One question with its right answers: names, or dates at the precision asked (`2031`, `2031-05`, `2031-05-17`). */
export type GoldQuestion = Readonly<z.infer<typeof QUESTION>>;

/** Text of a file, unpacked where its name ends in `.gz`. Rejects as reading does. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Reads the questions of a text; throws an `Error` that names the first line that is none. */
export function parseQuestions(text: string): GoldQuestion[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`line ${at + 1} is no JSON`);
    }
    const parsed = QUESTION.safeParse(value);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new Error(`line ${at + 1} is no question: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  });
}
