/** The package's own types cannot be resolved through its `exports`; this is the part of them that is used. */
declare module 'sastrawijs' {
  export class Stemmer {
    /** The root of a lower-case word; the word itself where no root is found. */
    stem(word: string): string;
    /** True of a root of the built-in dictionary. */
    find(word: string): boolean;
  }
}
