/** Whether the store can be used: tries reads and writes on it, and tells when that begins and ceases to fail. */
import type { Kysely } from 'kysely';
import type { Backend, FaultKind, Repair } from './backend.ts';
import type { Tables } from './tables.ts';

/** What befell the store. Whoever looks after the bot is told of each. */
export type StoreEvent =
  | { readonly kind: 'fault'; readonly fault: FaultKind; readonly error: unknown }
  | { readonly kind: 'recovered' }
  | ({ readonly kind: 'repaired' } & Repair);

/** Why and since when the store cannot be used. */
export interface Fault {
  readonly kind: FaultKind;
  readonly since: Date;
  /** A full disk can still be read. */
  readonly met: 'reading' | 'writing';
}

/** How long somebody who pressed a button waits for the store, in milliseconds: Discord itself waits for three seconds. */
const PATIENCE = 2_000;
/** How long a store takes that hangs: a busy machine can be slow for seconds. */
const HANGING = 15_000;

/** A backend that is watched. Nothing of it rejects: what fails is told as a value. */
export class WatchedBackend {
  private readonly backend: Backend;
  private readonly clock: () => Date;
  private readonly listeners: ((event: StoreEvent) => void)[] = [];
  private current: Fault | undefined;
  private closed = false;

  constructor(backend: Backend, clock: () => Date) {
    this.backend = backend;
    this.clock = clock;
    backend.onRepair((repair) => {
      this.tell({ kind: 'repaired', ...repair });
    });
  }

  get kind(): Backend['kind'] {
    return this.backend.kind;
  }

  /** The fault that the last use met; undefined while all is well. */
  get fault(): Fault | undefined {
    return this.current;
  }

  onEvent(listener: (event: StoreEvent) => void): void {
    this.listeners.push(listener);
  }

  /** What `work` found; undefined where the store could not be read. */
  async read<Result>(work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result | undefined> {
    return this.watch('reading', () => this.backend.read(work));
  }

  /** True once what `work` wrote is safe; false where that is not sure. `work` may run more than once. */
  async write(work: (db: Kysely<Tables>) => Promise<unknown>): Promise<boolean> {
    return (await this.watch('writing', () => this.backend.write(work).then(() => true))) ?? false;
  }

  /** Looks for damage that nobody has met yet. */
  async inspect(): Promise<void> {
    await this.watch('reading', () => this.backend.inspect());
  }

  /** Deletes the damaged files that were set aside, or those from before a time. False where they are still there. */
  async discardSetAside(before?: Date): Promise<boolean> {
    return (await this.watch('reading', () => this.backend.discardSetAside(before).then(() => true))) ?? false;
  }

  /** Nobody is told that the store is back once it is being closed: letting go of it works also while it is away. */
  async close(): Promise<void> {
    this.closed = true;
    await this.watch('reading', () => this.backend.close());
  }

  /** Whoever waits is not kept long; that the store is slow is no fault until it is very slow. */
  private async watch<Result>(met: Fault['met'], work: () => Promise<Result>): Promise<Result | undefined> {
    const timers: NodeJS.Timeout[] = [];
    const after = (milliseconds: number, then: () => void): void => {
      timers.push(setTimeout(then, milliseconds).unref());
    };
    after(HANGING, () => {
      this.failed(met, new Error('the store does not answer'));
    });
    const finished = work().then(
      (result) => {
        this.succeeded(met);
        return result;
      },
      (error: unknown) => {
        this.failed(met, error);
        return undefined;
      },
    );
    const tooLong = new Promise<undefined>((resolve) => {
      after(PATIENCE, () => {
        resolve(undefined);
      });
    });
    void finished.finally(() => {
      timers.forEach(clearTimeout);
    });
    return Promise.race([finished, tooLong]);
  }

  private succeeded(met: Fault['met']): void {
    if (this.closed || this.current === undefined || (met === 'reading' && this.current.met === 'writing')) return;
    this.current = undefined;
    this.tell({ kind: 'recovered' });
  }

  private failed(met: Fault['met'], error: unknown): void {
    const kind = this.backend.faultOf(error);
    if (this.current?.kind === kind) return;
    this.current = { kind, met, since: this.current?.since ?? this.clock() };
    this.tell({ kind: 'fault', fault: kind, error });
  }

  private tell(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
