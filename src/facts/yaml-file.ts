/**
 * Reads one YAML file of a fact base into plain data, and keeps where each value is written. Whatever is wrong with the
 * file comes back as problems; nothing is thrown.
 */
import { lstat, readFile } from 'node:fs/promises';
import { isMap, isPair, isSeq, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node, Pair } from 'yaml';
import { problemAt } from './problem.ts';
import type { Place, Problem, ProblemCode } from './problem.ts';

/** The largest file that is read: 5 MB, some thousands of pages of facts. */
export const FILE_SIZE_LIMIT = 5 * 1024 * 1024;

/** The way from the top of a file to a value: `['facts', 0, 'who']`. */
export type Path = readonly PropertyKey[];

/** A file as plain data, with the place of every value. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** Where the value at `path` starts; where there is none, the nearest value around it. */
  placeOf(path: Path): Place;
  /** Where the last key of `path` is written. */
  placeOfKey(path: Path): Place;
}

/**
 * Reads and parses `file`. With problems, `yaml` may still be there and hold what could be read, so that other files'
 * references to it are not reported as well.
 */
export async function readYamlFile(file: string): Promise<{ yaml?: YamlFile; problems: readonly Problem[] }> {
  const read = await readText(file);
  return 'problem' in read ? { problems: [read.problem] } : parseYaml(file, read.text);
}

async function readText(file: string): Promise<{ text: string } | { problem: Problem }> {
  const start = { file, line: 1, column: 1 };
  try {
    const stats = await lstat(file);
    if (!stats.isFile()) return { problem: problemAt(start, 'not-a-file', { link: stats.isSymbolicLink() }) };
    if (stats.size > FILE_SIZE_LIMIT) {
      return { problem: problemAt(start, 'too-large', { bytes: stats.size, limit: FILE_SIZE_LIMIT }) };
    }
    const bytes = await readFile(file);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { problem: problemAt(start, 'not-utf8', {}) };
    }
  } catch (error) {
    return { problem: problemAt(start, 'unreadable', { reason: systemReason(error) }) };
  }
}

/** The system's own short word for why a file cannot be read, such as `EACCES`. */
export function systemReason(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

const SYNTAX: Partial<Record<ErrorCode, ProblemCode & (`yaml-${string}` | 'duplicate-field')>> = {
  DUPLICATE_KEY: 'duplicate-field',
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  MISSING_CHAR: 'yaml-unclosed',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  BAD_SCALAR_START: 'yaml-start',
  MULTIPLE_DOCS: 'yaml-documents',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

function parseYaml(file: string, text: string): { yaml?: YamlFile; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problemAt(place(error.pos[0]), SYNTAX[error.code] ?? 'yaml-syntax', {}),
  );
  const anchors = anchorsAndAliases(document);
  // A few aliases of aliases can stand for gigabytes: they are never resolved.
  if (anchors.length > 0) {
    return { problems: [...problems, ...anchors.map((offset) => problemAt(place(offset), 'yaml-alias', {}))] };
  }
  if (problems.length > 0 && document.contents === null) return { problems };
  if (document.contents === null) return { problems: [problemAt(place(0), 'empty-file', {})] };

  const root = document.contents;
  return {
    problems,
    yaml: {
      file,
      data: document.toJS(),
      placeOf: (path) => place(offsetOf(walk(root, path).node)),
      placeOfKey: (path) => {
        const { node, key } = walk(root, path);
        return place(offsetOf(key ?? node));
      },
    },
  };
}

function anchorsAndAliases(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      offsets.push(alias.range?.[0] ?? 0);
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Follows `path` as far as it goes; `key` is set only where it ends in a field that is there. */
function walk(root: Node, path: Path): { node: Node; key?: Node } {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const next = isSeq(node) ? node.items[Number(step)] : isMap(node) ? node.items.find(hasKey(step)) : undefined;
    if (next === undefined) return { node };
    const pair = isPair(next) ? (next as Pair<Node, Node | null>) : undefined;
    key = pair?.key;
    const value = pair === undefined ? (next as Node) : (pair.value ?? pair.key);
    node = value;
  }
  return key === undefined ? { node } : { node, key };
}

function hasKey(step: PropertyKey): (pair: Pair) => boolean {
  return (pair) => isScalar(pair.key) && String(pair.key.value) === String(step);
}
