/** Facts that have the words of a question and are about something next to it: answered by what is asked, or not at all. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('near-misses');
const now = new Date('2034-07-01T00:00:00Z');
const put = (question: string) => ask(question, base, { now });

describe('where a place is', () => {
  it.each([
    ['Where is Boat Hall?', 'Orunda.'],
    ['Di mana Balai Perahu?', 'Orunda.'],
    ['Di mana letak Balai Perahu?', 'Orunda.'],
    ['In which city is Boat Hall?', 'Orunda.'],
    ['Where is Reed House?', 'Port Selka.'],
    ['Di mana Rumah Gelagah?', 'Port Selka.'],
  ])('is told by what locates it: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'Where is Orunda?',
    'Di mana Orunda?',
    'Where is Port Selka?',
    'Where is Mill Gate?',
    'Di mana Gerbang Kincir?',
    'Where is the Tide Wheel?',
    'Di mana Kincir Pasang?',
  ])('is not told by where something took place, nor by another place beside it: %s', (question) => {
    expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });
});

describe('where something happened', () => {
  it.each([
    ['Was Mira hurt in the semi-final?', 'Yes.'],
    ['Was Mira hurt in the semifinal?', 'Yes.'],
    ['Apakah Mira cedera di semifinal?', 'Ya.'],
    ['Who was hurt in the semi-final?', 'Mira Tolan.'],
    ['Siapa yang cedera pada semifinal?', 'Mira Tolan.'],
  ])('is told by the place of the fact: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['Was Mira hurt in the final?', 'Apakah Mira cedera di final?'])(
    'is denied where the fact has the word only within another: %s',
    (question) => {
      expect(put(question).values).toMatchObject([{ slot: 'polarity', text: 'no' }]);
    },
  );

  it.each(['Who was hurt in the final?', 'Siapa yang cedera di final?'])(
    'is not told by what happened elsewhere: %s',
    (question) => {
      expect(put(question).status).toBe('unknown');
    },
  );
});

describe('who came in third', () => {
  it.each([
    ['Who came third?', 'Blue Terns.'],
    ['Siapa juara ketiga?', 'Dara Biru.'],
    ['Who took third place?', 'Blue Terns.'],
  ])('is told: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'Who came second?',
    'Who was the runner-up?',
    'Siapa juara kedua?',
    'Who came fourth?',
    'Who finished last?',
  ])('came in on no other place: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('a number', () => {
  it.each([
    ['How many clubs founded the Rowing Union?', '3.'],
    ['Did three clubs found the Rowing Union?', 'Yes.'],
    ['Apakah tiga klub mendirikan Serikat Dayung?', 'Ya.'],
    ['What percentage of the jetty is finished?', '70 per cent.'],
    ['Berapa persen dermaga yang selesai?', '70 persen.'],
  ])('is the one that is asked for: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it('denies another', () => {
    expect(put('Did four clubs found the Rowing Union?').short).toBe('No. According to the article: 3.');
  });

  it.each([
    'How many clubs are in the Rowing Union?',
    'Ada berapa klub di Serikat Dayung?',
    'What percentage of the cost of the jetty was paid?',
    'Berapa persen biaya dermaga?',
  ])('counts nothing else: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('who was at an event', () => {
  it('is whoever attended it', () => {
    expect(put('Who attended the Reed Summit?').short).toBe('Edo Kaspar.');
    expect(put('Siapa yang hadir di Pertemuan Puncak Gelagah?').short).toBe('Edo Kaspar.');
  });

  it.each([
    'Who attended the Selka Congress?',
    'Who attended the Oruna Water Congress?',
    'Siapa yang hadir di Kongres Selka?',
    'Siapa yang menghadiri Kongres Perairan Oruna?',
  ])('is neither the event, nor another one, nor whoever talked about it: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('a side', () => {
  it.each([
    ['Who played against the Grey Otters?', 'Red Herons.'],
    ['Who was the opponent of the Red Herons?', 'Grey Otters.'],
    ['Siapa lawan Bangau Merah?', 'Berang Kelabu.'],
    ['Who met delegates from Ostria?', 'Mira Tolan.'],
  ])('is the one across: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'Who are the players of the Red Herons?',
    'Siapa pemain Bangau Merah?',
    'Who played for the Grey Otters?',
    'Who scored for the Red Herons?',
  ])('has not those who played against it: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('words that narrow nothing', () => {
  it.each([
    ['Did all of the Red Herons, the Grey Otters and the Blue Terns found the Rowing Union?', 'Yes.'],
    ['Did the Red Herons, the Grey Otters and the Blue Terns all found the Rowing Union?', 'Yes.'],
    ['Apakah Bangau Merah, Berang Kelabu, dan Dara Biru semuanya mendirikan Serikat Dayung?', 'Ya.'],
    ['Did the Red Herons at last win the Oruna Regatta?', 'Yes.'],
    ['First of all, did the Red Herons win the Oruna Regatta?', 'Yes.'],
  ])('do not keep from a yes: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it('are no others', () => {
    expect(put('Did all of the Red Herons and the Mud Larks found the Rowing Union?').status).toBe('unknown');
    expect(put('Was it the first race that the Red Herons won?').status).toBe('unknown');
  });
});

describe('who did it', () => {
  it.each([
    ['Who received the trophy?', 'Mira Tolan.'],
    ['Who gave the trophy?', 'Lun Averin.'],
    ['Siapa yang menerima piala?', 'Mira Tolan.'],
    ['Who praised the rowers?', 'Sela Venn.'],
    ['Siapa yang memuji para pendayung?', 'Sela Venn.'],
  ])('is told by the fact about that very thing: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['Who praised the coach?', 'Siapa yang memuji pelatih?'])(
    'is not told by a fact in which only the one who did it is called so: %s',
    (question) => {
      expect(put(question).status).toBe('unknown');
    },
  );
});

describe('a pronoun', () => {
  const after = (first: string, second: string) => {
    const { conversation } = put(first);
    return ask(second, base, { now, conversation });
  };

  it('is of what was just told, before anything else', () => {
    expect(after('What will the Grey Otters donate?', 'Has it been donated?').short).toBe(
      'Not yet; it is only planned.',
    );
  });

  it('for each of two people needs both to be known', () => {
    expect(after('Who fined Edo Kaspar?', 'Did she fine him?').short).toBe('Yes.');
    expect(after('Who sentenced Lun Averin?', 'Did she fine him?').status).toBe('unknown');
  });
});
