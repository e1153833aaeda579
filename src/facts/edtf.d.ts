/** The part of the untyped package `edtf` that dates.ts reads. */
declare module 'edtf' {
  /** `true` for all parts, or bits: 15 the year's four digits, 48 the month's two, 192 the day's two. */
  type PartMask = boolean | number;

  export interface EdtfDate {
    readonly type: 'Date';
    /** Year, month from 0, day; more of them in a time of day. */
    readonly values: readonly number[];
    readonly uncertain?: PartMask;
    readonly approximate?: PartMask;
    readonly unspecified?: number;
  }

  export interface EdtfInterval {
    readonly type: 'Interval';
    /** The ends: a date, `Infinity` for `..`, `null` for an unknown end. */
    readonly values: readonly unknown[];
  }

  /** Parses a date; throws on what is not EDTF. */
  export function parse(text: string): EdtfDate | EdtfInterval | { readonly type: string; readonly values: unknown };
}
