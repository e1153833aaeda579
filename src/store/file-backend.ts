/**
 * The store in two libSQL files of one folder, each with everything in it: what is written counts as written once both have
 * it, so that either can be lost.
 */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backend, FaultKind, Repair } from './backend.ts';
import {
  closeFile,
  copyInto,
  discardSetAside,
  inTransaction,
  isDamage,
  isFull,
  openFile,
  setAside,
  soundness,
  type OpenFile,
} from './libsql-file.ts';

/** Opens nothing yet: the first read or write does, and each one after a failure tries again. */
export function fileBackend(folder: string): Backend {
  const path = { main: join(folder, 'faktual.db'), copy: join(folder, 'faktual-copy.db') };
  const listeners: ((repair: Repair) => void)[] = [];
  let main: OpenFile | undefined;
  let copy: OpenFile | undefined;
  /** A file in which a query met damage that a look at the whole may not find. */
  let suspect: string | undefined;
  let opened = false;
  let last: Promise<unknown> = Promise.resolve();

  /** Runs one piece of work after the other: a copy must not be taken in the middle of a transaction. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const closeAll = async (): Promise<void> => {
    const open = [main, copy];
    [main, copy] = [undefined, undefined];
    for (const file of open) if (file !== undefined) await closeFile(file);
  };
  const stateOf = async (file: string) => (suspect === file ? 'damaged' : await soundness(file));
  const tell = (repair: Repair): void => {
    for (const listener of listeners) listener(repair);
  };

  /** Sees to it that there is a sound main file: the one that is there, what the copy holds, or a new one. */
  const mend = async (): Promise<void> => {
    await mkdir(folder, { recursive: true });
    const state = await stateOf(path.main);
    if (state === 'sound') return;
    const copyState = await stateOf(path.copy);
    const aside: string[] = [];
    if (state === 'damaged') aside.push(await setAside(path.main, new Date()));
    if (copyState === 'damaged') aside.push(await setAside(path.copy, new Date()));
    if (copyState === 'sound') {
      const source = await openFile(path.copy);
      try {
        await copyInto(source.raw, path.main);
      } finally {
        await closeFile(source);
      }
    }
    if (aside.length > 0 || copyState === 'sound' || opened)
      tell({ from: copyState === 'sound' ? 'copy' : 'emptied', setAside: aside });
  };

  const openMain = async (): Promise<OpenFile> => {
    if (main !== undefined && (await isInPlace(main))) return main;
    await closeAll();
    await mend();
    suspect = undefined;
    main = await openFile(path.main);
    opened = true;
    return main;
  };
  const openBoth = async (): Promise<readonly OpenFile[]> => {
    const first = await openMain();
    if (copy !== undefined && (await isInPlace(copy))) return [first, copy];
    if (copy !== undefined) await closeFile(copy);
    copy = undefined;
    // A copy that an earlier run left behind may lack what was written last.
    await copyInto(first.raw, path.copy);
    copy = await openFile(path.copy);
    return [first, copy];
  };

  /** Runs `work`; where it meets damage, once more over what can be had instead. */
  const mending = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (!isDamage(error)) throw error;
      await closeAll();
      return work();
    }
  };
  const using = async <Result>(file: OpenFile, work: (file: OpenFile) => Promise<Result>): Promise<Result> => {
    try {
      return await work(file);
    } catch (error) {
      if (isDamage(error)) suspect = file.path;
      throw error;
    }
  };

  return {
    kind: 'file',
    read: (work) => inTurn(() => mending(async () => using(await openMain(), ({ db }) => work(db)))),
    write: (work) =>
      inTurn(() =>
        mending(async () => {
          for (const file of await openBoth()) await using(file, (open) => inTransaction(open, work));
        }),
      ),
    inspect: () =>
      inTurn(async () => {
        if ((await soundness(path.main)) !== 'sound') await closeAll();
        await openBoth();
      }),
    onRepair(listener) {
      listeners.push(listener);
    },
    faultOf: (error): FaultKind => (isDamage(error) ? 'damaged' : isFull(error) ? 'full' : 'unreachable'),
    async discardSetAside(before) {
      await discardSetAside(path.main, before);
      await discardSetAside(path.copy, before);
    },
    close: () => inTurn(closeAll),
  };
}

/** Whether the name still leads to the file that was opened: what is written into a deleted file is lost. */
async function isInPlace({ path, inode }: OpenFile): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.ino === inode;
}
