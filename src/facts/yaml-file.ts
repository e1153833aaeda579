/**
 * Reads one YAML file of a fact base into plain data, and keeps where each value is written. Whatever is wrong with the
 * file comes back as problems; nothing is thrown.
 */
import { lstat, readFile } from 'node:fs/promises';
import { constructFromEvents, EVENT_ID, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import { problemAt } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import { systemReason } from './system-reason.ts';
import { YamlPlaces } from './yaml-places.ts';
import type { Path } from './yaml-places.ts';
import { syntaxProblem } from './yaml-syntax.ts';

/** The largest file that is read: 5 MB, some thousands of pages of facts. */
const FILE_SIZE_LIMIT = 5 * 1024 * 1024;

/** A file as plain data, with the place of every value. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
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

/** Facts nest less than ten levels deep; a file that nests without end must not exhaust the parser. */
const DEPTH_LIMIT = 40;

function parseYaml(file: string, text: string): { yaml?: YamlFile; problems: readonly Problem[] } {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: DEPTH_LIMIT });
  } catch (error) {
    const { code, offset } = syntaxProblem(error, text);
    return { problems: [problemAt({ file, ...new YamlPlaces(text, []).at(offset) }, code, {})] };
  }
  const places = new YamlPlaces(text, events);
  const at = (offset: number): Place => ({ file, ...places.at(offset) });
  const refused = [
    ...events.flatMap((event) => [
      // A few aliases of aliases can stand for gigabytes: they are never resolved.
      ...('anchorStart' in event && event.anchorStart !== -1
        ? [problemAt(at(event.anchorStart - 1), 'yaml-alias', {})]
        : []),
      ...('tagStart' in event && event.tagStart !== -1 ? [problemAt(at(event.tagStart), 'yaml-tag', {})] : []),
    ]),
    ...otherDocuments(events).map((offset) => problemAt(at(text.lastIndexOf('---', offset)), 'yaml-documents', {})),
  ];
  if (refused.length > 0) return { problems: refused };

  let documents: unknown[];
  try {
    // A field that is there twice is no reason to stop: the last one counts, and it is reported.
    documents = constructFromEvents(events, { source: text, json: true, maxAliases: 0 });
  } catch (error) {
    const { code, offset } = syntaxProblem(error, text);
    return { problems: [problemAt(at(offset), code, {})] };
  }
  const data = documents[0] ?? null;
  if (data === null) return { problems: [problemAt(at(0), 'empty-file', {})] };
  const twice = places.duplicates();
  return {
    problems: twice.map((position) => problemAt({ file, ...position }, 'duplicate-field', {})),
    yaml: {
      file,
      text,
      data,
      placeOf: (path) => ({ file, ...places.ofValue(path) }),
      placeOfKey: (path) => ({ file, ...places.ofKey(path) }),
    },
  };
}

/** Offsets of the second document of a text, and of those after it. */
function otherDocuments(events: readonly Event[]): number[] {
  return events.flatMap((event, index) => {
    const content = events[index + 1];
    if (index === 0 || event.type !== EVENT_ID.DOCUMENT) return [];
    if (content === undefined) return [0];
    return 'start' in content ? [content.start] : 'valueStart' in content ? [content.valueStart] : [0];
  });
}
