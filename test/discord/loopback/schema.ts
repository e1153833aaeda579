/** Checks a value against one of Discord's own schemas, and that it has no fields which Discord does not know. */
import { safeParse } from 'zod/v4/core';
import type { $ZodType } from 'zod/v4/core';

/** What is wrong with `value`, one line a problem; empty when Discord would take it. */
export function schemaProblems(schema: $ZodType, value: unknown): string[] {
  const result = safeParse(schema, value);
  if (!result.success) return result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return unknownFields(schema, value, []);
}

/**
 * Fields that the schema does not name. The package makes its schemas lenient when it is loaded, before anybody can ask for
 * strict ones, so this walks them instead.
 */
function unknownFields(schema: $ZodType, value: unknown, path: readonly (string | number)[]): string[] {
  if (value === null || value === undefined) return [];
  const { def } = schema._zod as unknown as { def: Definition };
  switch (def.type) {
    case 'lazy':
      return unknownFields(def.getter(), value, path);
    case 'optional':
    case 'nullable':
      return unknownFields(def.innerType, value, path);
    case 'array':
      return (value as unknown[]).flatMap((item, index) => unknownFields(def.element, item, [...path, index]));
    case 'union': {
      const fitting = def.options.filter((option) => safeParse(option, value).success);
      const findings = fitting.map((option) => unknownFields(option, value, path));
      return findings.find((found) => found.length === 0) ?? findings[0] ?? [];
    }
    case 'object':
      return Object.entries(value).flatMap(([field, inner]) => {
        const known = def.shape[field];
        if (known !== undefined) return unknownFields(known, inner, [...path, field]);
        return inner === undefined ? [] : [`${[...path, field].join('.')}: Discord does not know this field`];
      });
    default:
      return [];
  }
}

/** The parts of Zod's definitions that lead to other schemas. */
type Definition =
  | { readonly type: 'lazy'; readonly getter: () => $ZodType }
  | { readonly type: 'optional' | 'nullable'; readonly innerType: $ZodType }
  | { readonly type: 'array'; readonly element: $ZodType }
  | { readonly type: 'union'; readonly options: readonly $ZodType[] }
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, $ZodType>> }
  | { readonly type: 'leaf' };
