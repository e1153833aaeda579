/** How the tables came to be what they are. A migration that has been released is never changed; a new one follows it. */
import { Migrator } from 'kysely';
import type { Kysely, Migration } from 'kysely';
import type { Tables } from './tables.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-27-first-tables': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('server_settings')
        .addColumn('server', 'text', (column) => column.primaryKey())
        .addColumn('language', 'text')
        .addColumn('private_answers', 'integer', (column) => column.notNull())
        .addColumn('cooldown', 'integer', (column) => column.notNull())
        .addColumn('answer_channels', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('questions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('server', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('slot', 'text', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('questions_by_server').on('questions').columns(['server', 'day']).execute();
      await db.schema
        .createTable('feedback')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('server', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('helped', 'integer', (column) => column.notNull())
        .addColumn('facts', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('feedback_by_server').on('feedback').columns(['server', 'day']).execute();
      await db.schema
        .createTable('audit')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('server', 'text')
        .addColumn('actor', 'text')
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('action', 'text', (column) => column.notNull())
        .addColumn('details', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('audit_by_time').on('audit').columns(['at']).execute();
    },
  },
  '2026-11-27-silences': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('silences')
        .addColumn('channel', 'text', (column) => column.primaryKey())
        .addColumn('server', 'text', (column) => column.notNull())
        .addColumn('until', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
};

/** Brings a database to the present tables, from whichever state; rejects with the database's own error. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('the tables could not be brought up to date');
}
