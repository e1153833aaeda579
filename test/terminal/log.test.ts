import { expect, test } from 'vitest';
import { openLog } from '../../src/terminal/log.ts';

/** What is logged of a warning, an end of the bot, and what lies below the level. */
function logged(isToldBeside: boolean): string[] {
  const lines: string[] = [];
  const log = openLog('warn', { isToldBeside, destination: { write: (line) => lines.push(line) } });
  log.info('not logged');
  log.warn({ reason: 'slow' }, 'Discord is slow.');
  log.fatal({ reason: 'cannot-connect' }, 'Could not connect.');
  return lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
}

test('why the bot ends stands in the log, unless the same terminal shows it as a sentence', () => {
  expect(logged(false)).toEqual(['Discord is slow.', 'Could not connect.']);
  expect(logged(true)).toEqual(['Discord is slow.']);
});
