/**
 * Reads one YAML file of a fact base into plain data, and keeps where each value is written. Whatever is wrong with the
 * file comes back as problems; nothing is thrown.
 */
import { lstat, readFile } from 'node:fs/promises';
import { isMap, isNode, isPair, isSeq, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node, Pair, YAMLMap } from 'yaml';
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
 * Reads and parses `file`. `yaml` is there without problems, and also with such as leave the rest of the file readable.
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

const SYNTAX: Partial<Record<ErrorCode, ProblemCode & `yaml-${string}`>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  MISSING_CHAR: 'yaml-unclosed',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  BAD_SCALAR_START: 'yaml-start',
  MULTIPLE_DOCS: 'yaml-documents',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/** Lists within lists on one line: no fact needs any, and some ten thousand of them exhaust the parser's memory. */
const NESTED_ON_ONE_LINE = /^ {0,1000}(?:[-?:] {1,9}){16}/m;

function parseYaml(file: string, text: string): { yaml?: YamlFile; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const nested = NESTED_ON_ONE_LINE.exec(text);
  if (nested !== null) {
    const line = text.slice(0, nested.index).split('\n').length;
    return { problems: [problemAt({ file, line, column: 1 }, 'yaml-syntax', {})] };
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { anchors, duplicates } = inspect(document, text);
  const problems = [
    ...syntaxProblems(document, place),
    ...duplicates.map((offset) => problemAt(place(offset), 'duplicate-field', {})),
  ];
  // A few aliases of aliases can stand for gigabytes: they are never resolved.
  if (anchors.length > 0) {
    return { problems: [...problems, ...anchors.map((offset) => problemAt(place(offset), 'yaml-alias', {}))] };
  }
  // What the parser makes of broken YAML would only bring problems that nobody wrote.
  if (problems.some(({ code }) => !HARMLESS.has(code))) return { problems };
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

/** Problems that leave the rest of the file readable. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set(['duplicate-field', 'yaml-tag']);

function syntaxProblems(document: Document.Parsed, place: (offset: number) => Place): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of [...document.errors, ...document.warnings]) {
    // A bracket that stays open is noticed where the next line is not indented enough for it.
    const open = error.code === 'BAD_INDENT' && error.message.startsWith('Flow ');
    const code = open ? 'yaml-open' : (SYNTAX[error.code] ?? 'yaml-syntax');
    const at = place(error.pos[0]);
    problems.set(`${at.line}:${at.column} ${code}`, problemAt(at, code, {}));
    // All that comes after it comes of it.
    if (open) break;
  }
  return [...problems.values()];
}

/** Where the anchors and aliases of a document are, and the fields that its maps have twice. */
function inspect(document: Document.Parsed, text: string): { anchors: number[]; duplicates: number[] } {
  const anchors: number[] = [];
  const duplicates: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      anchors.push(alias.range?.[0] ?? 0);
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.push(text.lastIndexOf(`&${node.anchor}`, node.range?.[0]));
    },
    // The parser's own check compares each key with each other one.
    Map: (_, map) => {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (keys.has(name)) duplicates.push(isNode(key) ? offsetOf(key) : 0);
        keys.add(name);
      }
    },
  });
  return { anchors, duplicates };
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Follows `path` as far as it goes; `key` is set only where it ends in a field that is there. */
function walk(root: Node, path: Path): { node: Node; key?: Node } {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const next = isSeq(node) ? node.items[Number(step)] : isMap(node) ? pairsOf(node).get(String(step)) : undefined;
    if (next === undefined) return { node };
    const pair = isPair(next) ? (next as Pair<Node, Node | null>) : undefined;
    key = pair?.key;
    node = pair === undefined ? (next as Node) : (pair.value ?? pair.key);
  }
  return key === undefined ? { node } : { node, key };
}

/** The pairs of maps that were looked into, by their keys: with many problems in a large map, each is found at once. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known =
    pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  pairs.set(map, known);
  return known;
}
