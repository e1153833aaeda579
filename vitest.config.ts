import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Child processes, signals and a loopback Discord need processes of their own.
    pool: 'forks',
    // Most of their time they wait for a child process or a thread; with one core left free on two, all of them would queue.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // A developer's own token or language must not reach the tests.
    env: {
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: '',
      ADMIN_USER_IDS: '',
      FAKTUAL_KNOWLEDGE: '',
      FAKTUAL_CACHE: 'off',
      FAKTUAL_LANGUAGE: '',
      FAKTUAL_STORE: '',
      FAKTUAL_KEEP_DAYS: '',
      DATABASE_URL: '',
      LC_ALL: 'C.UTF-8',
    },
  },
});
