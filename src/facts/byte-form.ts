/**
 * Plain data as bytes: the form that a snapshot has on disk, between threads and in memory. Columns of numbers lie there as
 * they are, so that reading copies none of them; everything else is JSON.
 */
import { createHash } from 'node:crypto';

/** A column of numbers, or the JSON of whatever else stands at `path` in the data. */
interface Section {
  readonly path: string;
  readonly numbers: boolean;
  /** Of a column of nothing but zeros, as of what a table does not have: how many there are. None of them is kept. */
  readonly zeros?: number;
  /** Where it starts, in bytes from the start of all, and how many bytes it has. */
  readonly start: number;
  readonly length: number;
}

/** `FAKT` and the form's number; then the length of the list of sections, in bytes, and a hash of all that follows. */
const MAGIC = 0x464b5431;
const HASH = { start: 8, length: 32 } as const;
const HEAD = HASH.start + HASH.length;
/** Columns start at multiples of this. */
const ALIGNMENT = 8;

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const hasNumbers = (value: unknown): boolean =>
  value instanceof Int32Array || (isFields(value) && Object.values(value).some(hasNumbers));

/** Everything in `data` by its path: objects are taken apart as long as there are columns in them. */
function* partsOf(data: unknown, path: string): Generator<{ path: string; value: unknown }> {
  if (!isFields(data) || !hasNumbers(data)) yield { path, value: data };
  else
    for (const [field, value] of Object.entries(data))
      if (value !== undefined) yield* partsOf(value, path === '' ? field : `${path}.${field}`);
}

/**
 * The bytes of plain data, in memory that threads can share. `data` is an object; in it, `Int32Array`s stand in objects only,
 * not in lists, and names of fields have no full stop. What JSON cannot say (`undefined` in a list, infinite numbers) is lost.
 */
export function toBytes(data: object): SharedArrayBuffer {
  const parts = [...partsOf(data, '')].map(({ path, value }) => {
    if (!(value instanceof Int32Array))
      return { path, numbers: false, bytes: new TextEncoder().encode(JSON.stringify(value)) };
    if (value.every((number) => number === 0))
      return { path, numbers: true, zeros: value.length, bytes: new Uint8Array(0) };
    return { path, numbers: true, bytes: new Uint8Array(value.buffer, value.byteOffset, value.byteLength) };
  });
  let end = 0;
  const sections = parts.map(({ bytes, ...part }): Section => {
    const start = end;
    end = aligned(start + bytes.length);
    return { ...part, start, length: bytes.length };
  });
  const list = new TextEncoder().encode(JSON.stringify(sections));
  const first = aligned(HEAD + list.length);
  const shared = new SharedArrayBuffer(first + end);
  const all = new Uint8Array(shared);
  new DataView(shared).setUint32(0, MAGIC);
  new DataView(shared).setUint32(4, list.length);
  all.set(list, HEAD);
  parts.forEach(({ bytes }, at) => {
    all.set(bytes, first + (sections[at]?.start ?? 0));
  });
  all.set(hashOf(all), HASH.start);
  return shared;
}

const hashOf = (all: Uint8Array): Buffer => createHash('sha256').update(all.subarray(HEAD)).digest();

/** Whether all bytes are as `toBytes` made them. */
export function isWhole(bytes: SharedArrayBuffer): boolean {
  if (bytes.byteLength < HEAD || new DataView(bytes).getUint32(0) !== MAGIC) return false;
  const all = new Uint8Array(bytes);
  return hashOf(all).equals(all.subarray(HASH.start, HEAD));
}

/** The data that `toBytes` made whole bytes of; where `path` is given, the part of it that stands there. */
export function fromBytes(bytes: SharedArrayBuffer, path = ''): unknown {
  const all = Buffer.from(bytes);
  const length = new DataView(bytes).getUint32(4);
  const sections = JSON.parse(all.toString('utf8', HEAD, HEAD + length)) as readonly Section[];
  const first = aligned(HEAD + length);
  const root: Record<string, unknown> = {};
  for (const section of sections) {
    if (path !== '' && section.path !== path && !section.path.startsWith(`${path}.`)) continue;
    const start = first + section.start;
    const value: unknown = !section.numbers
      ? JSON.parse(all.toString('utf8', start, start + section.length))
      : section.zeros === undefined
        ? new Int32Array(bytes, start, section.length / Int32Array.BYTES_PER_ELEMENT)
        : new Int32Array(section.zeros);
    put(root, section.path.split('.'), value);
  }
  return path === ''
    ? root
    : path.split('.').reduce<unknown>((data, field) => (isFields(data) ? data[field] : undefined), root);
}

function put(root: Record<string, unknown>, [field = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) root[field] = value;
  else put((root[field] ??= {}) as Record<string, unknown>, rest, value);
}
