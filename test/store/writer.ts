/** Writes into a store for as long as it lives; a line says each time what is safe from then on, or that it is not. */
import { openStore } from '../../src/store/store.ts';
import { QUESTION, SERVER } from './written.ts';

const { FOLDER = '', DATABASE_URL } = process.env;
const store = await openStore({
  folder: FOLDER,
  ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
  keepDays: 90,
  clock: () => new Date(),
});
for (let round = 1; ; round++) {
  const set = await store.settings.change(SERVER, { cooldown: round }, 'admin');
  const helped = await store.feedback.record(
    { server: SERVER, language: 'en', helped: true, facts: [`facts#${String(round)}`] },
    String(round),
  );
  const answer = { question: QUESTION + String(round), language: 'en', reason: 'no-match', lacking: { words: [] } };
  store.questions.record(SERVER, { ...answer, reason: 'no-match' });
  await store.questions.flush();
  const safe = set && helped && store.questions.unwritten === 0;
  process.stdout.write(`${safe ? 'safe' : 'waiting'} ${String(round)} ${store.fault?.kind ?? ''}\n`);
}
