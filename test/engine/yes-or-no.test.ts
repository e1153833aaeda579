/** What a "yes" and a "no" take: the facts must say so, not merely have the words. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('yes-or-no');
const now = new Date('2032-06-01T00:00:00Z');

describe('is confirmed', () => {
  it.each([
    ['Was Odo Varela in Sora?', 'talks'],
    ['Apakah Odo Varela di Sora pada 4 Maret 2032?', 'talks'],
    ['Was Sekar Aruna in Meronia on 4 March 2032?', 'talks'],
    ['Did Odo Varela and Sekar Aruna discuss the Reef Council?', 'talks'],
    ['Is Sekar Aruna from Lembara?', 'sekar.country'],
    ['Is Sekar Aruna from the Lembaran Ministry of the Sea?', 'sekar.organisation'],
    ['Apakah Odo Varela Wakil Presiden Meronia?', 'odo.position'],
    ['Is Jaka Rimba the President of Meronia?', 'jaka.position'],
    ['Did the Reef Raiders attack Sekar Aruna?', 'culprit'],
    ['Apakah Perompak Karang menyerang Sekar Aruna?', 'culprit'],
    ['Is Lembara a partner of Meronia?', 'partners'],
    ['Was Sekar Aruna the head of the Lembaran delegation?', 'delegation'],
    ['Did Lembara and Meronia agree on a ban in all waters?', 'agreed'],
  ])('%s', (question, fact) => {
    const { short, facts } = ask(question, base, { now });
    expect(short).toMatch(/^(?:Yes|Ya)\b/);
    expect(facts.map(({ id }) => id)).toContain(`lagoon-talks-2032#${fact}`);
  });
});

describe('is not confirmed', () => {
  it.each([
    ['that somebody belongs to whom he met', 'Was Odo Varela in the Lembaran Ministry of the Sea?'],
    ['that somebody was in the country of whom he met', 'Apakah Odo Varela di Lembara?'],
    ['that somebody is of the delegation of others', 'Was Odo Varela in the Lembaran delegation?'],
    ['that somebody is of a group that attacked her', 'Was Sekar Aruna in the Reef Raiders?'],
    ['that somebody is from where the other one is', 'Is Odo Varela from Lembara?'],
    ['what is one of several as the only one', "Is Lembara Meronia's only partner in trade?"],
    ['what is one of several as the only one', 'Apakah Lembara satu-satunya mitra dagang Meronia?'],
    ['a member as the first one', 'Was Lembara the first country to join the Lagoon Union?'],
    ['a member as the first one', 'Apakah Lembara negara pertama yang bergabung dengan Uni Laguna?'],
    ['a meeting as the last one', 'Was it the last meeting of Odo Varela and Sekar Aruna?'],
    ['what is all of something else', 'Did all countries agree on a ban?'],
    ['some as all', 'Did all countries join the Lagoon Union in 2031?'],
    ['some as all', 'Apakah semua negara bergabung dengan Uni Laguna pada 2031?'],
    ['what was done to the other as her own deed', 'Did Sekar Aruna lead the Reef Council?'],
    ['what is only talked of as the one who does it', 'Did the Reef Council meet Sekar Aruna?'],
    ['what is only talked of as the one who does it', 'Apakah Dewan Terumbu mengunjungi Sora?'],
    ['who tells of it as the one who did it', 'Did the Sora Harbour Police attack Sekar Aruna?'],
    ['who tells of it as the one who did it', 'Apakah Polisi Pelabuhan Sora menyerang Sekar Aruna?'],
    ['the publisher as the one who did it', 'Did the Courier meet Sekar Aruna?'],
    ['that a deed without a known verb was done', 'Did Sekar Aruna plan Odo Varela?'],
    ['what somebody denied', 'Did Odo Varela say that he took the bribe?'],
    ['what somebody denied', 'Apakah Odo Varela mengaku menerima suap?'],
    ['what somebody only hopes', 'Did people move to boats?'],
    ['what somebody only hopes', 'Apakah warga sudah beralih ke perahu?'],
    ['a way told the other way round', 'Did Jaka Rimba travel from Lembara to Sora?'],
    ['a way told the other way round', 'Apakah Jaka Rimba bepergian dari Lembara ke Sora?'],
    ['who led of whoever stands beside a delegation', 'Was Odo Varela the head of the Lembaran delegation?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).short).not.toMatch(/^(?:Yes|Ya)\b/);
  });
});

describe('is not denied', () => {
  it.each([
    ['by where else somebody was', 'Was Odo Varela in Lembara?'],
    ['by where else somebody was', 'Was Sekar Aruna in the palace?'],
    ['by what somebody else did', 'Did Meronia keep the agreement?'],
    ['by a name', 'Is Odo Varela from the Lembaran Ministry of the Sea?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).short).not.toMatch(/^(?:No|Tidak)\b/);
  });
});

describe('who did it and to whom it was done', () => {
  it.each([
    ['Who went to jail?', /^Odo Varela\.$/],
    ['Siapa yang masuk penjara?', /^Odo Varela\.$/],
    ['Who took bribes?', /^Odo Varela\.$/],
    ['Siapa yang menerima suap?', /^Odo Varela\.$/],
    ['Who bribed Odo Varela?', /^Sekar Aruna\.$/],
    ['Siapa yang dinyatakan bersalah?', /^Odo Varela\.$/],
    ['Siapa terpidana itu?', /^Odo Varela\.$/],
    ['Siapa yang dikalahkan Perompak Karang?', /^Polisi Pelabuhan Sora\.$/],
    ['Siapa yang mengalahkan Polisi Pelabuhan Sora?', /^Perompak Karang\.$/],
    ['Did Jaka Rimba travel from Sora to Lembara?', /^Yes\b/],
  ])('%s', (question, expected) => {
    expect(ask(question, base, { now }).short).toMatch(expected);
  });

  it.each([
    ['who judged for who was tried', 'Siapa terdakwanya?'],
    ['the beaten for who beat them', 'Siapa yang dikalahkan Polisi Pelabuhan Sora?'],
    ['whoever trains as well for who trained them', 'Who trained Meronia?'],
    ['who talked of it for who runs it', 'Who runs the Reef Council?'],
    ['who talked of it for who runs it', 'Siapa yang memimpin Dewan Terumbu?'],
  ])('is not %s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});

it.each([
  ['Is Odo Varela the President of Meronia?', /^No\. .*Vice President of Meronia/s],
  ['Apakah Odo Varela Presiden Meronia?', /^Tidak\. .*Wakil Presiden Meronia/s],
])('a vice president is no president: %s', (question, expected) => {
  expect(ask(question, base, { now }).text).toMatch(expected);
});

it.each([
  ['Did Jaka Rimba visit Lembara?', '2031-12-01', /^Not yet; it is only planned\./],
  ['Did Jaka Rimba visit Lembara?', '2032-06-01', /^It was planned; whether it happened, my articles do not say\./],
  ['Apakah Jaka Rimba mengunjungi Lembara?', '2032-06-01', /^Itu direncanakan; artikel saya tidak menyebutkan/],
])('what was planned for a time that is past may have happened: %s on %s', (question, day, expected) => {
  expect(ask(question, base, { now: new Date(day) }).short).toMatch(expected);
});
