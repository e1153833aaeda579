/** Open questions in other words than those of the facts: journeys without a verb, light verbs, sums, citations, kinds. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';

const loaded = await loadKnowledge(
  [join(import.meta.dirname, '../../knowledge'), join(import.meta.dirname, 'open-questions')],
  { required: REQUIRED_LANGUAGES },
);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const base = indexKnowledge(loaded.knowledge);
const answerTo = (question: string) => ask(question, base, { now: new Date('2031-06-01T00:00:00Z') });

describe('answers', () => {
  it.each([
    ['Kapan Ana Wirata ke Examplia?', '2 Mei 2031'],
    ['When did Ana Wirata go to Examplia?', '2 May 2031'],
    ['Why did Ana Wirata go to Examplia?', 'watch the training'],
    ['juara Piala Lembara siapa?', 'Elang Laut'],
    ['Elang Laut dapat duit berapa?', 'Rp70 juta'],
    ['What did the Sea Eagles get?', '70 million rupiah'],
    ['dana Piala Lembara dari mana?', 'anggaran pariwisata'],
    ['Why are the courts good, according to Bima Solena?', 'the grass is even'],
    ['Siapa yang mengantar Ana Wirata ke pelabuhan?', 'Bima Solena'],
    ['Who queued up for the Putri Lembara?', 'Sand Horses'],
    ['siapa yang ngantre Putri Lembara?', 'Kuda Pasir'],
    ['Selain Examplia, Cahya Merona melawat ke negara mana?', 'Nordmark'],
    ['Where did Cahya Merona go on tour apart from Examplia?', 'Nordmark'],
    ['siapa saja yang hadir di Hari Feri selain Elang Laut dan Ana Wirata?', 'Kuda Pasir'],
    ['Who made 3 March the Ferry Day?', 'Lembara'],
    ['siapa yang menetapkan 3 Maret sebagai Hari Feri?', 'Lembara'],
    ['How did Ana Wirata judge the tour of Cahya Merona?', 'called the tour of Cahya Merona a success'],
    ['Gimana Ana Wirata menilai lawatan Cahya Merona?', 'berhasil'],
    ['kantor pusat Persatuan Bahari di mana?', 'Lembayung'],
    ['Where is the headquarters of the Harbour Union?', 'Lembayung'],
    ['How many people testified?', '14'],
    ['berapa orang yang bersaksi?', '14'],
    ['How many people did the Harbour Union dismiss?', '40'],
    ['Until when was Ana Wirata governor?', '2030'],
    ['What kind of ship is the Putri Lembara?', 'solar-powered'],
    ['Who won the Lembara Cup case?', 'Sea Eagles'],
    ['In which building did Ana Wirata meet Bima Solena?', 'Guild House'],
    ['Di gedung mana Ana Wirata bertemu Bima Solena?', 'Wisma Niaga'],
    ['How many times did Ana Wirata visit Examplia?', 'Once, as far as my articles tell'],
    ['Berapa kali Ana Wirata tiba di Wisma Niaga?', '1 kali, sejauh yang diceritakan artikel saya'],
    ['Did the Putri Lembara crash?', 'Yes'],
    ['Apakah Cakra Nusa meninggal?', 'Ya'],
    ['Was there an earthquake in Port Lembara?', 'Yes'],
  ])('%s', (question, expected) => {
    const { status, short } = answerTo(question);
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringContaining(expected) as string });
  });
});

describe('what somebody owns, beside the name of the other side', () => {
  it.each([
    ['Siapa Ana Wirata?', 'Kapan pertemuannya dengan Bima Solena?', '7 Mei 2031', '1 Mei 2031'],
    ['Kapan Cakra Nusa meninggal?', 'Kapan pertemuannya sama Bima Solena?', '1 Mei 2031', '7 Mei 2031'],
  ])('%s %s', (first, then, expected, other) => {
    const now = new Date('2031-06-01T00:00:00Z');
    const { conversation } = ask(first, base, { now });
    const { short } = ask(then, base, { now, conversation });
    expect(short).toContain(expected);
    expect(short).not.toContain(other);
  });
});

describe('refuses', () => {
  it.each([
    'When did Bima Solena go to Examplia?',
    'Who queued up for Ana Wirata?',
    'Apart from Examplia and Nordmark, which countries did Cahya Merona visit?',
    'How many people did the Harbour Union open?',
    'Apart from the Sea Eagles, who won the Lembara Cup?',
    'Who made 4 March the Ferry Day?',
    'How did Cahya Merona judge the tour of Ana Wirata?',
    'What else happened on 20 May 2031 apart from Cahya Merona visiting Examplia?',
    'Kapan Bima Solena ke Examplia?',
    'Why are the courts good, according to Ana Wirata?',
    'Menurut Ana Wirata, kenapa lapangan Lembara bagus?',
    'Kenapa Ana Wirata dihukum mati?',
    'In which room did Ana Wirata meet Bima Solena?',
    'Di ruangan mana Ana Wirata bertemu Bima Solena?',
    'Where is Ana Wirata now?',
    'Ana Wirata sekarang di mana?',
    'What party is Ana Wirata in?',
    'Siapa yang gantiin Ana Wirata?',
    'Siapa ketuanya Ana Wirata?',
    'Did the Putri Lembara sink?',
    'Apakah Putri Lembara tenggelam?',
    'Did the Putri Lembara capsize?',
    'Did Cakra Nusa drown?',
    'Was Cakra Nusa murdered?',
    'Who murdered Cakra Nusa?',
    'Was there a flood in Port Lembara?',
    'Apakah ada banjir di Kota Lembara?',
    'Did Ana Wirata fly to Examplia?',
  ])('%s', (question) => {
    expect(answerTo(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });
});

describe('tells what was so before', () => {
  const after = (first: string, question: string) =>
    ask(question, base, { now: new Date('2031-06-01T00:00:00Z'), conversation: answerTo(first).conversation });

  it.each([
    ['How many stalls did the Harbour Union open?', 'How did the Sea Eagles cross before?', 'raft'],
    ['Berapa kios yang dibuka Persatuan Bahari?', 'Bagaimana Elang Laut menyeberang sebelum itu?', 'rakit'],
  ])('%s → %s', (first, question, expected) => {
    expect(after(first, question)).toMatchObject({
      status: 'answered',
      short: expect.stringContaining(expected) as string,
    });
  });

  it('only where the fact says so', () => {
    const asked = after('How many stalls did the Harbour Union open?', 'How did the Sand Horses cross before?');
    expect(asked).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });
});
