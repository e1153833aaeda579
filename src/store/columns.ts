/** Values as the tables keep them. */

/** The day of a time in UTC, `YYYY-MM-DD`: days in this form sort as texts. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** A JSON list of texts; empty for anything else. */
export function readList(json: string): readonly string[] {
  const value = readJson(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** What a column with JSON holds; undefined where it is none. */
export function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
