/** The bytes of a table's file, plain or compressed, in pieces of whole lines that are known to be UTF-8. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { systemReason } from './system-reason.ts';

/** The largest file on disk, and what it may unpack to: 256 MB and 1 GB, about fifteen million rows. */
const FILE_SIZE_LIMIT = 256 * 1024 * 1024;
const UNPACKED_LIMIT = 1024 * 1024 * 1024;
/** The longest record, in bytes. */
export const RECORD_LIMIT = 64 * 1024;
/** Bytes that are read at a time. */
const CHUNK = 1024 * 1024;
const NEWLINE = 10;
const RETURN = 13;

/** Reads a file once. Ends early, with a `problem`, where the file cannot be read on. */
export class TableBytes implements AsyncIterable<Buffer> {
  /** Set once the iteration has ended, where it did not reach the file's end. */
  problem: Problem | undefined;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    this.problem = await this.#unfit();
    if (this.problem !== undefined) return;
    const read = createReadStream(this.#file, { highWaterMark: CHUNK });
    const gunzip = createGunzip({ chunkSize: CHUNK });
    read.on('error', (error) => gunzip.destroy(error));
    try {
      yield* this.#wholeLines(this.#file.endsWith('.gz') ? read.pipe(gunzip) : read);
    } catch (error) {
      this.problem = this.#readProblem(systemReason(error));
    } finally {
      read.destroy();
      gunzip.destroy();
    }
  }

  /** A letter may be cut in two where a piece ends, a line is not. */
  async *#wholeLines(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let open: Buffer[] = [];
    let bytes = 0;
    let openBytes = 0;
    let line = 1;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > UNPACKED_LIMIT) this.problem = this.#tooLarge(bytes, UNPACKED_LIMIT);
      if (this.problem !== undefined) return;
      const end = chunk.lastIndexOf(NEWLINE) + 1 || chunk.lastIndexOf(RETURN) + 1;
      open.push(chunk.subarray(0, end === 0 ? undefined : end));
      openBytes += end === 0 ? chunk.length : 0;
      if (end > 0) {
        const lines = Buffer.concat(open);
        if (!isUtf8(lines)) this.problem = this.#foreign(lines, line);
        if (this.problem !== undefined) return;
        yield lines;
        line += newlinesIn(lines);
        open = [chunk.subarray(end)];
        openBytes = chunk.length - end;
      }
      // A few kilobytes can unpack to a gigabyte without a line break.
      if (openBytes > RECORD_LIMIT) {
        this.problem = problemAt(this.#at(line), 'table-long-row', { limit: RECORD_LIMIT });
        return;
      }
    }
    const rest = Buffer.concat(open);
    if (!isUtf8(rest)) this.problem = this.#foreign(rest, line);
    else if (rest.length > 0) yield rest;
  }

  /** Why the file is not read at all. */
  async #unfit(): Promise<Problem | undefined> {
    try {
      const stats = await lstat(this.#file);
      if (!stats.isFile()) return problemAt(this.#at(1), 'not-a-file', { link: stats.isSymbolicLink(), table: true });
      return stats.size > FILE_SIZE_LIMIT ? this.#tooLarge(stats.size, FILE_SIZE_LIMIT) : undefined;
    } catch (error) {
      return this.#readProblem(systemReason(error));
    }
  }

  #readProblem(reason: string): Problem {
    // What zlib says of data that break off, or that were never compressed.
    return reason.startsWith('Z_')
      ? problemAt(this.#at(1), 'table-gzip', {})
      : problemAt(this.#at(1), 'unreadable', { reason });
  }

  #tooLarge(bytes: number, limit: number): Problem {
    return problemAt(this.#at(1), 'too-large', { bytes, limit });
  }

  /** The first of some lines that is no UTF-8. */
  #foreign(lines: Buffer, first: number): Problem {
    let [line, start] = [first, 0];
    for (let end = lines.indexOf(NEWLINE); end !== -1; end = lines.indexOf(NEWLINE, start)) {
      if (!isUtf8(lines.subarray(start, end))) break;
      start = end + 1;
      line++;
    }
    return problemAt(this.#at(line), 'not-utf8', {});
  }

  #at(line: number) {
    return { file: this.#file, line, column: 1 };
  }
}

function newlinesIn(bytes: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) found++;
  return found;
}
