/**
 * What can be wrong with a fact base, as values: a code and what the sentence about it needs. The sentences are in
 * `src/languages/<code>/problems.ts`.
 */

/** Where in a fact base something is written. Lines and columns are counted from 1; a whole file or folder is at 1:1. */
export interface Place {
  /** Path of the file, starting with the folder as the caller named it: `knowledge/articles/visit.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The kinds of thing that a base knows by an id. */
export type Kind = 'entity' | 'predicate' | 'article' | 'fact';

/** The shapes that a value can be asked to have. */
export type Shape = 'text' | 'texts' | 'list' | 'fields' | 'number' | 'whole-number' | 'yes-no';

/** Every problem and warning by its code, with the parameters that a sentence about it needs. */
export interface ProblemParams {
  'no-folder': { readonly folder: string };
  'no-articles': object;
  unreadable: { readonly reason: string };
  'not-a-file': { readonly link: boolean; readonly table?: boolean };
  'wrong-ending': { readonly name: string };
  'bad-file-name': { readonly name: string };
  'too-large': { readonly bytes: number; readonly limit: number };
  'not-utf8': object;
  'empty-file': object;

  'no-fields': object;

  'yaml-syntax': object;
  'yaml-tab': object;
  'yaml-indent': object;
  'yaml-unclosed': object;
  'yaml-open': object;
  'yaml-after': object;
  'yaml-line': object;
  'yaml-escape': object;
  'yaml-colon': object;
  'yaml-start': object;
  'yaml-documents': object;
  'yaml-alias': object;
  'yaml-tag': object;
  'duplicate-field': object;

  'unknown-field': { readonly field: string; readonly nearest?: string; readonly allowed: readonly string[] };
  'missing-field': { readonly field: string };
  'empty-field': { readonly field: string };
  /** `example` is what fields can look like here, where fields are expected. */
  'wrong-type': { readonly field: string; readonly expected: readonly Shape[]; readonly example?: string };
  'unquoted-text': { readonly field: string; readonly value: string };
  'unquoted-comma': { readonly text: string };
  'not-one-of': { readonly value: string; readonly nearest?: string; readonly allowed: readonly string[] };
  'empty-list': { readonly field: string };
  'long-list': { readonly field: string; readonly limit: number };
  'empty-text': { readonly field: string };
  'long-text': { readonly field: string; readonly limit: number };
  'bad-id': { readonly value: string; readonly suggestion?: string };
  'bad-filler': { readonly value: string; readonly languages: readonly string[] };
  'bad-url': { readonly value: string };
  'bad-paragraph': object;
  'bad-language': { readonly value: string };
  'unknown-language': { readonly language: string; readonly allowed: readonly string[] };
  'missing-language': { readonly field: string; readonly languages: readonly string[] };

  'date-not-edtf': { readonly value: string };
  'date-impossible': { readonly value: string };
  'date-reversed': { readonly value: string };
  'date-unsupported': { readonly value: string };

  'table-name': { readonly name: string };
  'table-ending': { readonly name: string };
  'table-taken': { readonly name: string; readonly first: Place };
  'table-alone': { readonly name: string };
  'table-gzip': object;
  'table-quote': object;
  'table-long-row': { readonly limit: number };
  'table-rows': { readonly limit: number };
  'table-empty': { readonly header: boolean };
  'table-column': { readonly column: string; readonly nearest?: string; readonly allowed: readonly string[] };
  'table-column-twice': { readonly column: string };
  'table-column-missing': { readonly column: string };
  'table-width': { readonly expected: number; readonly found: number };
  'table-empty-cell': { readonly column: string };
  'table-no-name': { readonly value: string };
  'table-label': { readonly label: string; readonly nearest?: string; readonly sidecar: string };
  'table-predicate': { readonly id: string; readonly nearest?: string };
  'table-pattern': { readonly value: string };
  'table-more': { readonly count: number };

  'duplicate-id': { readonly kind: Kind; readonly id: string; readonly first: Place };
  unknown: { readonly kind: Kind; readonly id: string; readonly nearest?: string };
  'name-taken': { readonly name: string; readonly entity: string; readonly owner: string; readonly first: Place };
  'part-of-cycle': { readonly ids: readonly string[] };
  'broader-cycle': { readonly ids: readonly string[] };
  'converse-not-mutual': { readonly predicate: string; readonly converse: string };
  'predicate-contradicts': { readonly id: string; readonly field: string; readonly first: Place };
  'stated-without-speaker': object;
  'speaker-without-stated': object;
  'source-missing': { readonly entity: string; readonly field: 'source' | 'article' };

  /** `limit` is in MiB. */
  'out-of-memory': { readonly limit: number };
  'broken-down': { readonly reason: string };

  'unused-entity': { readonly id: string };
  'later-than-article': { readonly when: string; readonly published: string };
}

export type ProblemCode = keyof ProblemParams;

/** One problem of one of the given codes, and where it is. */
export type ProblemOf<Code extends ProblemCode> = {
  [C in Code]: Place & { readonly code: C; readonly params: ProblemParams[C] };
}[Code];

/** Something in a fact base that keeps it from being served; or, in a list of warnings, something to look at. */
export type Problem = ProblemOf<ProblemCode>;

/** A problem with what was written at `place`. */
export function problemAt<Code extends ProblemCode>(place: Place, code: Code, params: ProblemParams[Code]): Problem {
  // A code and its own parameters always make one of the union's members; the compiler cannot follow that for any `Code`.
  return { file: place.file, line: place.line, column: place.column, code, params } as unknown as Problem;
}

/** Compares problems by where they are: file, line, column. */
export function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
