/**
 * Turns what Zod finds in a file into problems at the place where the editor wrote them.
 */
import { z } from 'zod';
import { nearest } from './nearest.ts';
import { problemAt } from './problem.ts';
import type { Problem, ProblemCode, ProblemParams, Shape } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';
import type { Path } from './yaml-places.ts';

type Issue = z.core.$ZodIssue;

/** What a sentence about a shape needs to know besides the issue. */
export interface ShapeContext {
  readonly yaml: YamlFile;
  /** The schema of the whole file, to suggest fields from. */
  readonly schema: z.ZodType;
  /** The languages that texts may be written in. */
  readonly languages: readonly string[];
}

/** The problems behind `issues`, which came of parsing the data of `context.yaml` with `context.schema`. */
export function shapeProblems(issues: readonly Issue[], context: ShapeContext): Problem[] {
  return issues.flatMap((issue) => fromIssue(issue, [], context));
}

function fromIssue(issue: Issue, around: Path, context: ShapeContext): Problem[] {
  const path = [...around, ...issue.path];
  const field = fieldOf(path);
  const at = <Code extends ProblemCode>(code: Code, params: ProblemParams[Code]) => [
    problemAt(context.yaml.placeOf(path), code, params),
  ];
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(path, [SHAPES[issue.expected] ?? 'text'], context);
    case 'invalid_union': {
      const branch = meantBranch(issue.errors);
      if (branch !== undefined) return branch.flatMap((inner) => fromIssue(inner, path, context));
      return wrongType(path, [...new Set(issue.errors.flatMap(expectedShapes))], context);
    }
    case 'unrecognized_keys': {
      const allowed = fieldsAt(context.schema, path);
      return issue.keys.map((key) => {
        const place = context.yaml.placeOfKey([...path, key]);
        return problemAt(place, 'unknown-field', { field: key, ...suggestion(key, allowed), allowed });
      });
    }
    case 'invalid_key':
      return fromCode(issue.issues[0]?.message, path, context, 'key');
    case 'invalid_value': {
      const value = show(valueAt(context.yaml.data, path));
      if (isNothing(context, path)) return wrongType(path, ['text'], context);
      const allowed = issue.values.map(String);
      return at('not-one-of', { value, ...suggestion(value, allowed), allowed });
    }
    case 'too_small':
      if (issue.origin === 'array') return at('empty-list', { field });
      return issue.origin === 'string' ? at('empty-text', { field }) : at('bad-paragraph', {});
    case 'too_big':
      if (issue.origin === 'array') return at('long-list', { field, limit: Number(issue.maximum) });
      if (issue.message.startsWith('bad-')) return fromCode(issue.message, path, context);
      return issue.origin === 'string'
        ? at('long-text', { field, limit: Number(issue.maximum) })
        : at('bad-paragraph', {});
    default:
      return fromCode(issue.message, path, context);
  }
}

/** The problem whose code is the message of a check in the schema, on a value or on the name of a field. */
function fromCode(
  code: string | undefined,
  path: Path,
  { yaml, languages }: ShapeContext,
  on: 'value' | 'key' = 'value',
): Problem[] {
  const place = on === 'key' ? yaml.placeOfKey(path) : yaml.placeOf(path);
  const value = on === 'key' ? String(path.at(-1)) : show(valueAt(yaml.data, path));
  switch (code) {
    case 'bad-id':
      return [problemAt(place, code, { value, ...slugOf(value) })];
    case 'bad-filler':
      return [problemAt(place, code, { value, languages })];
    case 'bad-url':
    case 'bad-language':
    case 'table-pattern':
      return [problemAt(place, code, { value })];
    case 'unknown-language':
      // In {id: 1,5 juta, en: …} the comma ends the text, and the rest of it becomes a key without a value.
      if (on === 'key' && valueAt(yaml.data, path) === null) {
        return [problemAt(place, 'unquoted-comma', { text: value })];
      }
      return [problemAt(place, code, { language: value, allowed: languages })];
    default:
      return [problemAt(place, 'wrong-type', { field: fieldOf(path), expected: ['text'] })];
  }
}

function wrongType(path: Path, expected: readonly Shape[], { yaml, schema, languages }: ShapeContext): Problem[] {
  const field = fieldOf(path);
  const value = valueAt(yaml.data, path);
  if (value === undefined) return [problemAt(yaml.placeOf(path.slice(0, -1)), 'missing-field', { field })];
  if (value === null) return [problemAt(yaml.placeOfKey(path), 'empty-field', { field })];
  if (path.length === 0) return [problemAt(yaml.placeOf(path), 'no-fields', {})];
  if (expected.includes('text') && (typeof value === 'number' || typeof value === 'boolean')) {
    // Of {id: 4,5 juta, en: …} only the 4 would be put in quotes.
    if (isCutOff(path, yaml, languages)) return [];
    return [problemAt(yaml.placeOf(path), 'unquoted-text', { field, value: String(value) })];
  }
  const example = expected.includes('fields') ? exampleOf(objectsAt(schema, path)[0], value) : undefined;
  return [
    problemAt(yaml.placeOf(path), 'wrong-type', { field, expected, ...(example === undefined ? {} : { example }) }),
  ];
}

/** True of a text per language beside what a comma made a key of, which is a problem of its own. */
function isCutOff(path: Path, yaml: YamlFile, languages: readonly string[]): boolean {
  const texts = valueAt(yaml.data, path.slice(0, -1));
  if (typeof texts !== 'object' || texts === null || !languages.includes(String(path.at(-1)))) return false;
  return Object.entries(texts).some(([key, value]) => value === null && !languages.includes(key));
}

/** The fields that `object` must have; the one that it must have takes the value that was written in its place. */
function exampleOf(object: z.ZodObject | undefined, written: unknown): string | undefined {
  const names = Object.entries(object?.shape ?? {}).flatMap(([name, field]) =>
    field instanceof z.ZodOptional ? [] : [name],
  );
  if (names.length === 0) return undefined;
  const isMeant = names.length === 1 && object?.safeParse({ [names[0] ?? '']: written }).success === true;
  return `{ ${names.map((name) => `${name}: ${isMeant ? show(written) : '…'}`).join(', ')} }`;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  string: 'text',
  record: 'texts',
  object: 'fields',
  array: 'list',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
};

/**
 * The branch of a union that the editor meant: of those that begin with the right kind of value, the one with the least
 * to complain about. None, if none begins right.
 */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.filter((issues) => !issues.some(isWrongFromTheStart)).sort((a, b) => weight(a) - weight(b))[0];
}

function isWrongFromTheStart(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && meantBranch(issue.errors) === undefined);
}

function weight(issues: readonly Issue[]): number {
  return issues
    .map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1))
    .reduce((sum, each) => sum + each, 0);
}

function expectedShapes(issues: readonly Issue[]): Shape[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return issue.errors.flatMap(expectedShapes);
    return issue.code === 'invalid_type' && issue.path.length === 0 ? [SHAPES[issue.expected] ?? 'text'] : [];
  });
}

/** The fields that the schema knows at `path`. */
const fieldsAt = (schema: z.core.$ZodType, path: Path): string[] =>
  objectsAt(schema, path).flatMap(({ shape }) => Object.keys(shape));

/** What the schema has at `path` that has fields. */
function objectsAt(schema: z.core.$ZodType, path: Path): z.ZodObject[] {
  if (schema instanceof z.ZodOptional) return objectsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return [schema];
    const inner = (schema.shape as Record<string, z.core.$ZodType | undefined>)[String(step)];
    return inner === undefined ? [] : objectsAt(inner, rest);
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? objectsAt(schema.element, rest) : [];
  return schema instanceof z.ZodRecord ? objectsAt(schema.valueType, rest) : [];
}

function isNothing({ yaml }: ShapeContext, path: Path): boolean {
  const value = valueAt(yaml.data, path);
  return value === undefined || value === null;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The field that a path leads to, without the numbers of list items. */
function fieldOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function suggestion(word: string, allowed: readonly string[]): { nearest?: string } {
  const found = nearest(word, allowed);
  return found === undefined ? {} : { nearest: found };
}

/** What an editor may have meant to use as an id: the same letters, in the form that ids have. */
function slugOf(value: string): { suggestion?: string } {
  const found = value
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return found === '' ? {} : { suggestion: found };
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
