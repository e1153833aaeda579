/** The store in a PostgreSQL database, which several processes may share. */
import { Kysely, PostgresDialect } from 'kysely';
import { DatabaseError, Pool, TypeOverrides, types } from 'pg';
import type { Backend, FaultKind } from './backend.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './tables.ts';

/** A database that takes longer, in milliseconds, counts as gone: whoever waits has three seconds at most. */
const PATIENCE = 2_000;
/** Writes go one after the other; the second connection is for somebody who reads meanwhile. */
const CONNECTIONS = 2;

/** PostgreSQL's class of errors for insufficient resources: disk full, out of memory, too many connections. */
const RESOURCES = '53';

/** A connection that broke while nobody used it fails at once; the next one may be sound. In milliseconds. */
const AT_ONCE = 500;

/** Runs `work`, and once more where a connection turned out to be broken. */
async function reconnecting<Result>(work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  try {
    return await work();
  } catch (error) {
    // What the database itself says would be the same the next time.
    if (error instanceof DatabaseError || performance.now() - started > AT_ONCE) throw error;
    return work();
  }
}

/** Opens nothing yet: the first read or write does, and each one after a failure tries again. */
export function postgresBackend(url: string): Backend {
  const numbers = new TypeOverrides();
  // pg returns a bigint as text; times in milliseconds and counts fit a number.
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    statement_timeout: PATIENCE,
    keepAlive: true,
    // The bot may end while a connection is idle.
    allowExitOnIdle: true,
    types: numbers,
  });
  // An idle connection that breaks is replaced; whoever needs one next learns whether that works.
  pool.on('error', () => undefined);
  // One that breaks while it is used tells whoever uses it; nobody hearing its event as well would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  let ready: Promise<void> | undefined;
  const opened = async (): Promise<Kysely<Tables>> => {
    ready ??= migrate(db).catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    await ready;
    return db;
  };
  return {
    kind: 'server',
    read: (work) => reconnecting(async () => work(await opened())),
    write: (work) =>
      reconnecting(async () => {
        await (await opened()).transaction().execute(work);
      }),
    async inspect() {
      await opened();
    },
    // The server looks after its files itself.
    onRepair: () => undefined,
    faultOf: (error): FaultKind =>
      error instanceof Error && 'code' in error && String(error.code).startsWith(RESOURCES) ? 'full' : 'unreachable',
    discardSetAside: () => Promise.resolve(),
    async close() {
      await db.destroy();
    },
  };
}
