import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchema } from '../facts/json-schema.ts';

/** Writes the JSON Schema of the format into the fact base in `folder`; `error` is the system's code where that fails. */
export async function writeSchema(folder: string): Promise<{ readonly file: string; readonly error?: string }> {
  const file = join(folder, 'schema.json');
  try {
    await writeFile(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
    return { file };
  } catch (error) {
    return { file, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
