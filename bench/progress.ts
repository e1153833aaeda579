/** Tells on standard error how far something is, at most once a second. */
export function progress(what: string, of: number): (done: number) => void {
  let told = performance.now();
  return (done) => {
    if (performance.now() - told < 1000 && done < of) return;
    told = performance.now();
    console.error(`${done} of ${of} ${what}`);
  };
}
