import type { Row } from './rows.ts';

const COLUMNS = ['who', 'did', 'whom', 'when'] as const;

/** Rows as a table file, with its header. */
export const csvOf = (rows: readonly Row[]): string =>
  [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => quoted(row[column])).join(','))].join('\n') + '\n';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
