/** Real databases for the tests: a folder for libSQL, and a PostgreSQL (PGlite) on a port of this machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { StoreOptions } from '../../src/store/store.ts';

/** Where a store of a test lives. */
export interface TestDatabase {
  readonly where: Pick<StoreOptions, 'folder' | 'databaseUrl'>;
  /** Takes out everything that is in it. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

/** PostgreSQL takes its time to start: open one for many tests, and give it this many milliseconds. */
export const TIME_TO_START = 120_000;

export async function folderDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'faktual-store-'));
  const empty = () => rm(folder, { recursive: true, force: true });
  return { where: { folder }, empty, remove: empty };
}

/** A PostgreSQL behind a cable that can be pulled. */
export interface TestPostgres extends TestDatabase {
  /** Breaks all connections, and lets nobody connect until `plug`. */
  pull(): Promise<void>;
  plug(): Promise<void>;
  /** Breaks all connections once. */
  cut(): void;
  /** Lets connections be made anew, and nothing come through. */
  silence(): Promise<void>;
}

export async function postgresDatabase(): Promise<TestPostgres> {
  const database = await PGlite.create();
  const postgres = new PGLiteSocketServer({ db: database, port: 0, maxConnections: 10 });
  await postgres.start();
  const target = Number(postgres.getServerConn().split(':').at(-1));
  const sockets = new Set<Socket>();
  let silent = false;
  let cable: Server | undefined;
  let port = 0;
  const plug = async (): Promise<void> => {
    silent = false;
    const server = createServer((near) => {
      const far = connect(target, '127.0.0.1');
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
      }
      near.on('close', () => far.destroy()).on('data', (data) => silent || far.write(data));
      far.on('close', () => near.destroy()).on('data', (data) => silent || near.write(data));
    });
    cable = server;
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
    port = (server.address() as AddressInfo).port;
  };
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const pull = async (): Promise<void> => {
    const closed = new Promise((resolve) => cable?.close(resolve));
    cut();
    await closed;
  };
  await plug();
  return {
    where: { folder: 'unused', databaseUrl: `postgres://postgres@127.0.0.1:${String(port)}/postgres` },
    plug,
    pull,
    cut,
    silence: () => {
      silent = true;
      cut();
      return Promise.resolve();
    },
    async empty() {
      await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    },
    async remove() {
      await pull();
      await postgres.stop();
      await database.close();
    },
  };
}
