import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FURTHER } from '../../src/answer/answer.ts';
import type { Answer, ShownFact } from '../../src/answer/answer.ts';
import { discord as english } from '../../src/languages/en/discord.ts';
import { discord as indonesian } from '../../src/languages/id/discord.ts';
import { renderChanges, renderProblems } from '../../src/render/discord-base.ts';
import { asPlainText, renderLine } from '../../src/render/discord.ts';
import { button, readPress } from '../../src/render/discord-buttons.ts';
import { renderAnswer } from '../../src/render/discord-card.ts';
import { VERDICTS } from '../../src/languages/claim-phrases.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { renderCheck } from '../../src/render/discord-check.ts';
import { renderArticle, renderSource } from '../../src/render/discord-source.ts';
import type { DiscordReply } from '../../src/render/discord.ts';
import { turnOf } from '../../src/render/discord-thread.ts';
import { channelMessageProblems } from '../discord/loopback/rules.ts';

/** What another part of the bot may put below an answer. */
const FOOT = [0, 1].map((row) => ({
  type: 1 as const,
  components: [button('👍', `foot:${row}`), button('👎', `foot:${row}:no`)],
}));

const fact = (changes: Partial<ShownFact> = {}): ShownFact => ({
  id: 'news#visit',
  says: 'Ana visited Bima.',
  standing: 'reported',
  source: { article: 'news', publisher: 'Example Times', paragraph: 1 },
  ...changes,
});

const answer = (changes: Partial<Answer> = {}): Answer => ({
  question: 'Who visited Bima?',
  language: 'en',
  status: 'answered',
  short: 'Ana.',
  text: 'Ana. Ana visited Bima.',
  doubts: { standing: [], readings: [] },
  values: [],
  facts: [fact()],
  more: { values: [], facts: [] },
  further: [],
  related: [],
  suggestions: [],
  choices: [],
  confidence: 1,
  explanation: { lines: [] },
  conversation: { language: 'en', facts: [], entities: [] },
  ...changes,
});

/** As discord.js sends it. */
const problemsOf = ({ content, embeds, components, allowedMentions }: DiscordReply) =>
  channelMessageProblems({
    content,
    embeds,
    components,
    allowed_mentions: { parse: allowedMentions.parse, replied_user: allowedMentions.repliedUser },
  });

const buttonsOf = ({ components }: DiscordReply) =>
  components.flatMap((row) => row.components).map((part) => ('label' in part ? part.label : undefined));

const fieldOf = (reply: DiscordReply, name: string) =>
  reply.embeds[0]?.fields?.find((field) => field.name === name)?.value;

describe('an answer', () => {
  test('names each article once, with all of its paragraphs', () => {
    const source = (article: string, paragraph: number) => fact({ source: { article, publisher: article, paragraph } });
    const reply = renderAnswer(
      answer({ facts: [source('News', 3), source('Post', 2), source('News', 1), source('News', 3)] }),
      english,
    );
    expect(fieldOf(reply, 'Sources')).toBe('News · paragraphs 1, 3\nPost · paragraph 2');
  });

  test('shows an address only where it can be one', () => {
    const at = (url: string) =>
      fieldOf(renderAnswer(answer({ facts: [fact({ source: { ...fact().source, url } })] }), english), 'Source');
    expect(at('https://news.example/a_(b)')).toContain('[Example Times](https://news.example/a_%28b%29)');
    expect(at('javascript:alert(1)')).not.toContain('javascript');
    expect(at(`https://news.example/${'x'.repeat(600)}`)).toBe('Example Times · paragraph 1');
  });

  test('that could mean several lists them', () => {
    const choices = [
      { id: 'ana-wira', label: 'Ana Wira', question: 'Who is Ana Wira?' },
      { id: 'ana-sole', label: 'Ana *Sole*', question: 'Who is Ana Sole?' },
    ];
    const reply = renderAnswer(
      answer({ status: 'ambiguous', short: 'Which Ana?', text: 'Which Ana?', choices }),
      english,
    );
    expect(fieldOf(reply, 'Did you mean')).toBe('• Ana Wira\n• Ana \\*Sole\\*');
  });

  test('that is a refusal brings what is known, once, and questions that can be answered', () => {
    const reply = renderAnswer(
      answer({
        status: 'unknown',
        reason: 'not-stated',
        short: 'My articles do not say.',
        text: 'My articles do not say. Ana visited Bima.',
        facts: [],
        related: [fact(), fact({ says: 'Ana met Citra.' })],
        suggestions: ['Who is Ana?', `Who is ${'Bima '.repeat(20)}?`],
      }),
      english,
    );
    expect(fieldOf(reply, 'What I do know')).toBe('• Ana met Citra.');
    expect(buttonsOf(reply)).toEqual(['Who is Ana?']);
    // Too long for a button.
    expect(fieldOf(reply, 'You could ask')).toBe(`• Who is ${'Bima '.repeat(20)}?`);
  });
});

test('whatever an answer holds, Discord takes it, as an embed and as plain text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.lorem({ maxCount: 800 }),
    fc.constantFrom('x'.repeat(7000), '*'.repeat(5000), '\n'.repeat(3000), '🦆'.repeat(3000), '', ' '),
  );
  const facts = fc.array(
    fc
      .record({
        id: fc.string(),
        says: text,
        publisher: text,
        title: text,
        quote: text,
        paragraph: fc.integer({ min: 1 }),
        article: fc.oneof(fc.constantFrom('gala', 'x'.repeat(200)), fc.string()),
      })
      .map(({ id, says, ...source }) => fact({ id, says, source })),
    { maxLength: 30 },
  );
  const any = fc.record({
    question: text,
    status: fc.constantFrom('answered' as const, 'ambiguous' as const, 'unknown' as const),
    short: text,
    text,
    facts,
    related: facts,
    suggestions: fc.array(fc.oneof(text, fc.string({ unit: 'grapheme', minLength: 70, maxLength: 110 })), {
      maxLength: 5,
    }),
    choices: fc.array(fc.record({ id: text, label: text, detail: text, question: text }), { maxLength: 40 }),
    more: fc.record({ values: fc.array(text, { maxLength: 30 }), facts }),
    further: fc.subarray([...FURTHER]),
    doubts: fc.record(
      { date: text, standing: fc.array(text, { maxLength: 3 }), readings: fc.array(text, { maxLength: 2 }) },
      { requiredKeys: ['standing', 'readings'] },
    ),
    explanation: fc.record({ lines: fc.array(text, { maxLength: 60 }) }),
  });
  const turns = fc.array(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).map((one) => turnOf(one)),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const options = fc.record({
    asked: fc.boolean(),
    explained: fc.boolean(),
    foot: fc.constantFrom([], FOOT),
    page: fc.nat(6),
    carried: fc.option(fc.record({ turns, byQuestion: fc.boolean() }), { nil: undefined }),
  });
  fc.assert(
    fc.property(any, options, (parts, { carried, ...rest }) => {
      for (const phrases of [english, indonesian]) {
        const reply = renderAnswer(answer({ ...parts, text: parts.short + parts.text }), phrases, {
          ...rest,
          ...(carried === undefined ? {} : { carried }),
        });
        expect(problemsOf(reply)).toEqual([]);
        const ids = reply.components
          .flatMap((row) => row.components)
          .map((part) => ('custom_id' in part ? part.custom_id : ''));
        expect(ids.filter((id) => /^(ask|suggested):/.test(id)).length).toBeLessThanOrEqual(3);
        expect(ids.filter((id) => readPress(id, 'x') === undefined && !id.startsWith('foot:'))).toEqual([]);
        expect(problemsOf(asPlainText(reply))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the pages of an article hold all that it tells, as much on each as Discord takes', () => {
  const quote = 'so she said '.repeat(60);
  const source = { article: 'gala', publisher: 'News', quote };
  const facts = Array.from({ length: 17 }, (_, index) =>
    fact({ says: `Fact ${index}: ${'Ana met Bima. '.repeat(30)}`, source: { ...source, paragraph: index + 1 } }),
  );
  const texts: string[] = [];
  for (let page = 0; page < 5; page++) {
    const shown = renderArticle(facts, { article: 'gala', language: 'en', page }, english);
    expect(shown === undefined ? ['none'] : problemsOf(shown)).toEqual([]);
    texts.push(shown?.embeds[0]?.description ?? '');
    expect(texts.at(-1)).toContain(`${page + 1} of 5`);
  }
  for (const index of facts.keys())
    expect(
      texts.filter((text) => text.includes(`Fact ${index}:`) && text.includes(`paragraph ${index + 1}**`)),
    ).toHaveLength(1);
});

test('whatever an article tells, Discord takes its source', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.lorem({ maxCount: 400 }),
    fc.constantFrom('x'.repeat(7000), '*'.repeat(5000), '> \n'.repeat(900), '🦆'.repeat(3000), ' '),
  );
  const source = fc.record(
    { publisher: text, title: text, quote: text, date: text, article: fc.constantFrom('gala', 'port', 'x'.repeat(90)) },
    { requiredKeys: ['publisher', 'article'] },
  );
  const facts = fc.array(
    fc
      .record({ id: fc.string(), says: text, paragraph: fc.integer({ min: 1 }), source })
      .map(({ id, says, paragraph, source: of }) =>
        fact({ id, says, source: { ...of, paragraph, url: 'https://news.example/x' } }),
      ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(facts, facts, fc.nat(9), (own, others, page) => {
      for (const phrases of [english, indonesian]) {
        expect(problemsOf(renderSource(answer({ facts: own }), () => others, phrases))).toEqual([]);
        const shown = renderArticle(others, { article: 'gala', language: 'id', page }, phrases);
        expect(shown === undefined ? ['none'] : problemsOf(shown)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('facts of one paragraph that follow one another are listed below it', () => {
  const at = (paragraph: number, says: string) =>
    fact({ says, source: { article: 'news', publisher: 'Example Times', paragraph } });
  const facts = [at(6, 'Ana came.'), at(6, 'Bima came.'), at(7, 'Citra left.')];
  const { embeds } = renderSource(answer({ facts }), () => [], english);
  expect(embeds[0]?.description?.split('\n').slice(1)).toEqual([
    '**paragraph 6**:',
    '• Ana came.',
    '• Bima came.',
    '**paragraph 7**: Citra left.',
  ]);
});

test('whatever a message states, Discord takes what the facts say to it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom('x'.repeat(7000), '*'.repeat(5000), '🦆'.repeat(3000), 'a\nb'),
  );
  const claim = fc.record(
    {
      sentence: text,
      verdict: fc.constantFrom(...VERDICTS),
      instead: text,
      notes: fc.array(text, { maxLength: 3 }),
      facts: fc.array(
        fc.record({
          says: text,
          publisher: text,
          url: fc.constantFrom(undefined, `https://x.example/${'y'.repeat(400)}`),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['sentence', 'verdict', 'notes', 'facts'] },
  );
  const counts = fc.record({ others: fc.nat(99), unread: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 25 }), counts, (claims, more) => {
      for (const language of ['en', 'id']) {
        const checked = {
          language,
          ...more,
          claims: claims.map(({ facts, ...rest }) => ({
            ...rest,
            facts: facts.map(({ says, publisher, url }) =>
              fact({
                says,
                source: { article: 'news', paragraph: 1, publisher, ...(url === undefined ? {} : { url }) },
              }),
            ),
          })),
        };
        expect(problemsOf(renderCheck(checked, languageOf(language).phrases))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('however much a reload changed or however much is wrong, Discord takes the report', () => {
  const ids = (count: number) =>
    Array.from({ length: count }, (_, index) => `article-${'x'.repeat(60)}#fact_${index.toString()}`);
  for (const count of [0, 1, 5, 5000]) {
    const changes = { added: ids(count), removed: ids(count), changed: ids(count) };
    const all = { facts: changes, attributes: changes, articles: changes, entities: changes, predicates: changes };
    expect(problemsOf(renderChanges(all, ids(count), english))).toEqual([]);
    expect(problemsOf(renderProblems('Heading', ids(count), indonesian))).toEqual([]);
  }
  expect(problemsOf(renderProblems('Heading', ['x'.repeat(9000)], english))).toEqual([]);
  expect(problemsOf(renderLine('x'.repeat(9000)))).toEqual([]);
});
