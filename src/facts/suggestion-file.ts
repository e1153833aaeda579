/** Suggestions as text, and the files that take up those that were approved: `suggestions/<day>.yaml`. */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { dump, load } from 'js-yaml';
import { suggestedAliases, suggestedFact, suggestionsFile } from './schema.ts';
import type { Suggestion } from './schema.ts';
import { systemReason } from './system-reason.ts';
import { readYamlFile } from './yaml-file.ts';

/** What became of a suggestion that was to be written. */
export type AddResult =
  /** It is in `file`, and stays there if the machine stops now. */
  | { readonly outcome: 'added'; readonly file: string }
  /** It was there before. */
  | { readonly outcome: 'known'; readonly file: string }
  /** The file of the day is there and is no list of suggestions. Nothing was changed. */
  | { readonly outcome: 'broken'; readonly file: string }
  /** The system does not let it be written; `reason` is its own word, such as `ENOSPC`. Nothing was changed. */
  | { readonly outcome: 'unwritable'; readonly file: string; readonly reason: string };

const FOLDER = 'suggestions';
const HEADER = '# Suggested in Discord and approved there. May be edited like every other file of the base.\n';
const INDENT = '  ';

/** One suggestion as YAML, in lines without a code fence in them: an item of the list that a file is. */
export function suggestionText(suggestion: Suggestion): string {
  const yaml = dump([suggestion], { lineWidth: -1, forceQuotes: true, quoteStyle: 'double' });
  // Every text is in double quotes, where a character may be written by its number.
  return yaml.replaceAll('`', '\\x60').trimEnd();
}

/** The suggestion that a text of that kind holds; undefined for any other text. */
export function readSuggestion(text: string): Suggestion | undefined {
  try {
    const [item, ...others] = load(text) as unknown[];
    if (others.length > 0) return undefined;
    return suggestedFact.safeParse(item).data ?? suggestedAliases.safeParse(item).data;
  } catch {
    return undefined;
  }
}

/** A file with nothing in it but this suggestion. */
export function suggestionFile(suggestion: Suggestion): string {
  return `${HEADER}suggestions:\n${indented(suggestionText(suggestion))}\n`;
}

/**
 * Adds a suggestion to the file of the day in `base`, the folder of a fact base; `day` is when it was approved, in UTC. The
 * file is replaced as a whole: whoever reads it meanwhile, or after the machine stopped, finds it with the suggestion or
 * without. What editors wrote in it stays. Not to be called twice at the same time.
 */
export async function addSuggestion(base: string, day: Date, suggestion: Suggestion): Promise<AddResult> {
  const folder = join(base, FOLDER);
  const file = fileOf(base, day);
  try {
    const before = await suggestionsOf(file);
    if (before === undefined) return { outcome: 'broken', file };
    if (before.suggestions.some((one) => isDeepStrictEqual(one, suggestion))) return { outcome: 'known', file };
    await mkdir(folder, { recursive: true });
    await replace(folder, file, extended(before, suggestion));
    return { outcome: 'added', file };
  } catch (error) {
    return { outcome: 'unwritable', file, reason: systemReason(error) };
  }
}

/** The result of adding a suggestion that is in the file of the day already; undefined of one that is not. */
export async function hasSuggestion(base: string, day: Date, suggestion: Suggestion): Promise<AddResult | undefined> {
  const file = fileOf(base, day);
  const known = await suggestionsOf(file).catch(() => undefined);
  const isKnown = known?.suggestions.some((one) => isDeepStrictEqual(one, suggestion)) === true;
  return isKnown ? { outcome: 'known', file } : undefined;
}

const fileOf = (base: string, day: Date): string => join(base, FOLDER, `${day.toISOString().slice(0, 10)}.yaml`);

interface Day {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

/** What is in a file of suggestions; nothing where there is none yet, undefined where it holds something else. */
async function suggestionsOf(file: string): Promise<Day | undefined> {
  if (!(await isThere(file))) return { text: '', suggestions: [] };
  const { yaml, problems } = await readYamlFile(file);
  const data = suggestionsFile.safeParse(yaml?.data).data;
  if (yaml === undefined || problems.length > 0 || data === undefined) return undefined;
  return { text: yaml.text, suggestions: data.suggestions };
}

/** The text of the file with the suggestion at its end: below what editors wrote, where it stays the same list. */
function extended({ text, suggestions }: Day, suggestion: Suggestion): string {
  if (suggestions.length === 0) return suggestionFile(suggestion);
  const added = `${text.trimEnd()}\n${indented(suggestionText(suggestion))}\n`;
  const all = { suggestions: [...suggestions, suggestion] };
  return holds(added, all) ? added : `${HEADER}${dump(all, { lineWidth: -1 })}`;
}

function holds(text: string, data: unknown): boolean {
  try {
    return isDeepStrictEqual(suggestionsFile.parse(load(text)), data);
  } catch {
    return false;
  }
}

/** Puts `text` in the place of `file` in one step. The name of a file that is not whole yet starts with a dot: none is read. */
async function replace(folder: string, file: string, text: string): Promise<void> {
  const unfinished = join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeThrough(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await keepNames(folder);
}

/** Makes the new name last. Windows does not let a folder be opened, and keeps names by itself. */
async function keepNames(folder: string): Promise<void> {
  const directory = await open(folder, 'r').catch(() => undefined);
  await directory?.sync().catch(() => undefined);
  await directory?.close();
}

async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return false;
    throw error;
  }
}

const indented = (text: string): string => text.replaceAll(/^/gm, INDENT);
