import { StringDecoder } from 'node:string_decoder';

/** One line of input, without its line break. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  /** Absent when the line was longer than allowed; it was skipped, not kept. */
  readonly text?: string;
}

/**
 * The lines of a UTF-8 stream, each as soon as it is complete. A line longer than `limit` characters is skipped while it
 * comes in, so that no input takes more memory than that. A byte order mark and the CR of CRLF are dropped.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>, limit: number): AsyncGenerator<InputLine> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  const line = { kept: '', tooLong: false };

  const take = (part: string): void => {
    if (line.tooLong) return;
    line.kept += part;
    if (line.kept.length > limit + 1) {
      line.kept = '';
      line.tooLong = true;
    }
  };
  const finish = (): InputLine => {
    const text = line.kept.replace(number === 1 ? /^\ufeff|\r$/g : /\r$/, '');
    const finished = line.tooLong || text.length > limit ? { number } : { number, text };
    number += 1;
    line.kept = '';
    line.tooLong = false;
    return finished;
  };

  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      yield finish();
      from = end + 1;
    }
    take(text.slice(from));
  }
  take(decoder.end());
  if (line.kept !== '' || line.tooLong) yield finish();
}
