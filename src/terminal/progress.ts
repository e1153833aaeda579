/** One line of a terminal that says how far something has come, and is gone when it is done. */
export interface Progress {
  /** Puts another text into the line. */
  readonly say: (text: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** A line of progress on `stream`; silent where that is no terminal, so that logs and pipes do not fill with it. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  let width = 0;
  const show = (text: string): void => {
    if (!stream.isTTY) return;
    stream.write(`\r${text.padEnd(width)}`);
    width = text.length;
  };
  return {
    say: show,
    end: () => {
      if (width === 0) return;
      show('');
      stream.write('\r');
      width = 0;
    },
  };
}
