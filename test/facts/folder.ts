/** Small fact bases in folders of their own, for the tests of loading. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { loadKnowledge } from '../../src/facts/load.ts';
import type { LoadResult } from '../../src/facts/load.ts';
import type { Problem } from '../../src/facts/problem.ts';
import { problems as english } from '../../src/languages/en/problems.ts';
import { problems as indonesian } from '../../src/languages/id/problems.ts';
import { problemLine } from '../../src/languages/problem-phrases.ts';

/** Files by their paths in the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const PREDICATES = `predicates:
  - id: meet
    label: { id: pertemuan, en: meeting }
    words: { id: [temu, jumpa], en: [meet] }
    symmetric: true
  - id: visit
    label: { id: kunjungan, en: visit }
    words: { id: [kunjung], en: [visit] }
    broader: meet
    converse: receive
  - id: receive
    label: { id: penerimaan, en: reception }
    words: { id: [terima], en: [receive] }
    converse: visit
  - id: rank
    label: { id: pangkat, en: rank }
    words: { id: [pangkat], en: [rank] }
`;

export const PEOPLE = `entities:
  - id: ana
    type: person
    name: Ana Example
    aliases: [Ana, Bu Ana]
  - id: bima
    type: person
    name: Bima Example
    aliases: { id: [Pak Bima], en: [Mr Bima] }
    attributes:
      rank: { id: Kolonel, en: Colonel }
    source: { article: first-visit, paragraph: 2 }
`;

export const VISIT = `source:
  publisher: Examplia Post
  url: https://examplia.example/visit
  date: 2024-05-06
  language: en
facts:
  - id: visit
    who: ana
    did: visit
    whom: [bima]
    when: 2024?-05-04
    where: { id: di Exampla, en: in Exampla }
    says: { id: Ana mengunjungi Bima., en: Ana visited Bima. }
    source: { paragraph: 1, quote: The two talked. }
`;

/** A base without problems: two people, one visit. */
export const SOUND: Files = {
  'predicates.yaml': PREDICATES,
  'entities/people.yaml': PEOPLE,
  'articles/first-visit.yaml': VISIT,
};

/** Writes a folder that is gone when the test is over; gives its path. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faktual-facts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

export async function load(...folders: readonly string[]): Promise<LoadResult> {
  return loadKnowledge(folders, { required: ['id', 'en'], allowed: ['ms'] });
}

/** Loads a base that must have no problems. */
export async function loadSound(files: Files): Promise<Extract<LoadResult, { ok: true }>> {
  const folder = await folderOf(files);
  const result = await load(folder);
  if (!result.ok) throw new Error(lines(result.problems, folder).join('\n'));
  return result;
}

/** The lines that an editor reads about a base, with paths from the base's folder on. */
export async function problemLines(files: Files, language: 'id' | 'en' = 'en'): Promise<string[]> {
  const folder = await folderOf(files);
  const result = await load(folder);
  return lines(result.ok ? result.warnings : result.problems, folder, language);
}

export function lines(problems: readonly Problem[], folder: string, language: 'id' | 'en' = 'en'): string[] {
  const phrases = language === 'id' ? indonesian : english;
  return problems.map((problem) => problemLine(problem, phrases).replaceAll(`${folder}/`, ''));
}

/** The sound base with one piece of text in one of its files replaced by another. */
export function withEdit(file: string, from: string, to: string): Files {
  const content = SOUND[file];
  if (typeof content !== 'string' || !content.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...SOUND, [file]: content.replace(from, to) };
}
