/** Whole numbers of which nobody knows yet how many there will be. */
export class GrowingInts {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** A copy of what there is, in no more room than it needs. */
  done(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}

/** Numbers what it is given, from 1: equal texts share a number. 0 stands for nothing, the empty text. */
export class Numbering {
  readonly texts: string[] = [''];
  readonly #numbers = new Map<string, number>([['', 0]]);

  /** The number of a text; spaces around it are of no account. */
  of(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const text = written.trim();
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    this.#numbers.set(written, number);
    return number;
  }
}
