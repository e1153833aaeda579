/** A fact base as it was read, checked and indexed, in one piece of memory: to be kept on disk and handed between threads. */
import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BaseIndex } from './base-index.ts';
import { fromBytes, isWhole, toBytes } from './byte-form.ts';
import type { Knowledge } from './fact.ts';
import { toKnowledge, toKnowledgeData } from './knowledge-data.ts';
import type { KnowledgeData } from './knowledge-data.ts';
import type { Counts } from './load.ts';
import type { Problem } from './problem.ts';
import type { Steps } from './steps.ts';
import { systemReason } from './system-reason.ts';

/** What is known of a sound base. */
export interface Snapshot {
  /** `contentKey` of what it was made from; empty where nobody could tell. */
  readonly key: string;
  readonly counts: Counts;
  readonly warnings: readonly Problem[];
  readonly knowledge: Knowledge;
  readonly index: BaseIndex;
}

interface SnapshotData extends Omit<Snapshot, 'knowledge'> {
  readonly knowledge: KnowledgeData;
}

export const toSnapshotBytes = ({ knowledge, ...rest }: Snapshot): SharedArrayBuffer =>
  toBytes({ ...rest, knowledge: toKnowledgeData(knowledge) } satisfies SnapshotData);

/** The snapshot in whole bytes; columns of numbers stay in there. */
export function* snapshotIn(bytes: SharedArrayBuffer): Steps<Snapshot> {
  const read = <Field extends keyof SnapshotData>(field: Field) => fromBytes(bytes, field) as SnapshotData[Field];
  const knowledge = read('knowledge');
  yield;
  const known = toKnowledge(knowledge);
  yield;
  const index = read('index');
  yield;
  return { key: read('key'), counts: read('counts'), warnings: read('warnings'), knowledge: known, index };
}

/** The knowledge of the snapshot in whole bytes. */
export const knowledgeIn = (bytes: SharedArrayBuffer): Knowledge =>
  toKnowledge(fromBytes(bytes, 'knowledge') as KnowledgeData);

/** The key of the snapshot in whole bytes. */
export const keyOf = (bytes: SharedArrayBuffer): string => fromBytes(bytes, 'key') as string;

/**
 * The bytes of a snapshot's file. Undefined where there is none, it is damaged, or its key is another one: then the base has
 * to be made anew.
 */
export function readSnapshot(file: string, key: string): SharedArrayBuffer | undefined {
  try {
    const bytes = readShared(file);
    return isWhole(bytes) && keyOf(bytes) === key ? bytes : undefined;
  } catch {
    // Whatever is wrong with it, such as missing rights, there is no snapshot to use.
    return undefined;
  }
}

function readShared(file: string): SharedArrayBuffer {
  const open = openSync(file, 'r');
  try {
    const bytes = new SharedArrayBuffer(fstatSync(open).size);
    const all = new Uint8Array(bytes);
    let end = 0;
    for (let read = -1; read !== 0 && end < all.length; end += read) read = readSync(open, all.subarray(end));
    return bytes;
  } finally {
    closeSync(open);
  }
}

/**
 * Writes a snapshot's file, which holds the old bytes or the new ones whenever somebody reads it. Comes back with the
 * system's word for why it could not be written.
 */
export async function writeSnapshot(file: string, bytes: SharedArrayBuffer): Promise<string | undefined> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, new Uint8Array(bytes), { mode: 0o600 });
    await rename(draft, file);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return systemReason(error);
  }
}
