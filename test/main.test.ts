import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerRecord } from '../src/render/json.ts';

const PROGRAM = join(import.meta.dirname, '../src/launch.js');
const FACTS = join(import.meta.dirname, 'terminal/facts');
/** Somewhere without a .env. */
const elsewhere = mkdtempSync(join(tmpdir(), 'faktual-main-'));

interface Options {
  readonly input?: string;
  readonly environment?: Record<string, string>;
  readonly cwd?: string;
}

const running = new Set<ReturnType<typeof launch>>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

function launch(args: readonly string[], { environment = {}, cwd = elsewhere }: Options = {}) {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH, HOME, TMPDIR, LANG: 'C.UTF-8', ...environment },
    stdio: 'pipe',
  });
  running.add(child);
  return child;
}

/** Runs the program to its end. */
async function run(args: readonly string[], options: Options = {}) {
  const child = launch(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, stdout, stderr };
}

const withFacts = (...args: string[]): string[] => [...args, '--knowledge', FACTS];

describe('ask', () => {
  it('answers with the value, the fact and the source', async () => {
    const { code, stdout, stderr } = await run(withFacts('ask', 'When did Ana Wira visit Bima Sole?'));
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[^\n]*3 March 2031/);
    expect(stdout).toContain('Ana Wira visited Bima Sole in Port Example on 3 March 2031.');
    expect(stdout).toMatch(/Source: Example Times.*paragraph 1\n *https:\/\/news\.example\/harbour\n$/);
    expect(code).toBe(0);
  });

  it('answers in the language of the question, whatever the system speaks', async () => {
    const { stdout } = await run(withFacts('ask', 'Kapan Ana Wira mengunjungi Bima Sole?'), {
      environment: { LANG: 'en_GB.UTF-8' },
    });
    expect(stdout).toContain('3 Maret 2031');
    expect(stdout).toContain('Sumber: Example Times');
  });

  it('does not fail when the articles do not say', async () => {
    const { code, stdout } = await run(withFacts('ask', 'Why did Ana Wira visit Bima Sole?'));
    expect(stdout).not.toContain('Ana Wira visited Bima Sole because');
    expect(stdout.trim()).not.toBe('');
    expect(code).toBe(0);
  });

  it('explains where that is asked for', async () => {
    const { stdout } = await run(withFacts('ask', '--explain', 'Who visited Bima Sole?'));
    expect(stdout).toMatch(/How this was found:\n {2}\S/);
  });

  it('checks what a text states, from the command line or from standard input', async () => {
    const given = await run(withFacts('ask', '--check', 'Ana Wira visited Bima Sole on 5 March 2031.'));
    expect(given.stdout).toMatch(
      /^Contradicted: Ana Wira visited Bima Sole on 5 March 2031\.\n {2}According to the article: .*3 March 2031/,
    );
    expect(given.stdout).toContain('Source: Example Times');
    const piped = await run(withFacts('ask', '--check', '--json'), {
      input: 'Halo! Ana Wira mengunjungi Bima Sole\npada 3 Maret 2031.\nAna Wira mengunjungi Bima Sole.',
    });
    const { language, claims, others } = JSON.parse(piped.stdout) as {
      language: string;
      claims: { verdict: string }[];
      others: number;
    };
    expect([language, claims.map(({ verdict }) => verdict), others]).toEqual(['id', ['confirmed', 'confirmed'], 2]);
    expect([given.code, piped.code]).toEqual([0, 0]);
  });

  it('writes one JSON object for one question', async () => {
    const { stdout } = await run(withFacts('ask', '--json', 'Who visited Bima Sole?'));
    const record = JSON.parse(stdout) as AnswerRecord;
    expect(record).toMatchObject({
      question: 'Who visited Bima Sole?',
      language: 'en',
      status: 'answered',
      facts: [
        {
          id: 'harbour#visit',
          source: { publisher: 'Example Times', paragraph: 1, url: 'https://news.example/harbour' },
        },
      ],
    });
    expect(record.values[0]).toEqual({ slot: 'who', text: 'Ana Wira', rank: 1 });
    expect(record.tookMs).toBeGreaterThan(0);
    expect(Object.keys(record)).toEqual([
      'question',
      'language',
      'status',
      'answer',
      'values',
      'facts',
      'confidence',
      'tookMs',
    ]);
  });

  it('answers question after question from a pipe, without a prompt', async () => {
    const { stdout, code } = await run(withFacts('ask'), { input: 'Who visited Bima Sole?\nAnd when?\n' });
    expect(stdout).toMatch(/Ana Wira.*\n[\s\S]*\n\n[^\n]*3 March 2031/);
    expect(stdout).not.toContain('> ');
    expect(code).toBe(0);
  });

  it('keeps control characters of a question away from the terminal', async () => {
    const { stdout, stderr } = await run(withFacts('ask', 'Who visited \u001b[2JBima\u0007 Sole\u009b31m?\r'));
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('ask without a question', () => {
  it.each([
    ['en', '', /^Nothing was asked: .* npm run ask -- "question"/],
    ['id', '\n', /^Belum ada yang ditanyakan: .* npm run ask -- "pertanyaan"/],
  ])('says in %s what to do where standard input is empty', async (lang, input, expected) => {
    const { code, stdout, stderr } = await run(withFacts('ask', '--lang', lang), { input });
    expect(stdout).toBe('');
    expect(stderr).toMatch(expected);
    expect(code).toBe(2);
  });

  it('says of a text to check what to do where there is none', async () => {
    const { code, stdout, stderr } = await run(withFacts('ask', '--lang', 'en', '--check', ''), { input: ' \n' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no text to check: .* npm run ask -- --check "text"/);
  });

  it('says nothing of that where something was asked', async () => {
    const { stdout, stderr } = await run(withFacts('ask'), { input: 'Who visited Bima Sole?\n' });
    expect(stdout).toContain('Ana Wira');
    expect(stderr).toBe('');
  });
});

describe('ask --json', () => {
  it('answers while the input is still open, in order, with context, and past broken lines', async () => {
    const child = launch(withFacts('ask', '--json'));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ask = async (line: string): Promise<Partial<AnswerRecord> & { error?: string; line?: number }> => {
      child.stdin.write(`${line}\n`);
      return JSON.parse(String((await lines.next()).value)) as Partial<AnswerRecord>;
    };
    expect(await ask('Siapa yang mengunjungi Bima Sole?')).toMatchObject({ status: 'answered', language: 'id' });
    expect(await ask('{"question": "Who visited Bima Sole?", "conversation": 1}')).toMatchObject({
      values: [{ slot: 'who', text: 'Ana Wira' }],
    });
    expect(await ask('{"question": ')).toMatchObject({ line: 3 });
    expect(await ask('{"question": "And when?", "conversation": 1}')).toMatchObject({
      values: [{ slot: 'when', text: '2031-03-03' }],
    });
    expect((await ask('And when?')).status).toBe('unknown');
    expect(await ask('')).toMatchObject({ question: '', status: 'unknown', reason: 'not-understood' });
    child.stdin.end();
    expect(await new Promise((done) => child.once('close', done))).toBe(0);
  });

  it('ends without a word when its reader has had enough', async () => {
    const child = launch(withFacts('ask', '--json'));
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.on('error', () => undefined);
    child.stdin.write('Who visited Bima Sole?\n');
    await new Promise((done) => child.stdout.once('data', done));
    child.stdout.destroy();
    const question = setInterval(() => child.stdin.write('Who visited Bima Sole?\n'), 20);
    // The input stays open: the program has to notice by itself.
    const code = await new Promise((done) => child.once('exit', done));
    clearInterval(question);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

describe('check', () => {
  it('sums up a sound base, in the language of the system', async () => {
    const english = await run(withFacts('check'));
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toContain('1 article\n    harbour: 2 facts\n');
    expect(english.stdout).toMatch(/\n {2}no warnings\n$/);
    expect(english.stdout).toContain('2 facts: 2 reported\n');
    expect(english.stdout).toContain('4 entities: 3 people, 1 city\n');
    const indonesian = await run(withFacts('check'), { environment: { LANG: 'id_ID.UTF-8' } });
    expect(indonesian.stdout).toContain('1 artikel\n    harbour: 2 fakta\n');
    expect(indonesian.stdout).toMatch(/\n {2}tidak ada peringatan\n$/);
  });

  it('lists under the summary what is worth a look, and says what own predicates count as', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faktual-second-'));
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'articles/late-call.yaml'), LATE_CALL);
    const both = ['check', '--knowledge', FACTS, '--knowledge', folder];
    const english = await run(both);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toContain('2 articles\n    harbour: 2 facts\n    late-call: 1 fact\n');
    expect(english.stdout).toContain('  look_in_on, of late-call, counts as a case of visit; ');
    const [, warnings = ''] = english.stdout.split('  1 warning:\n');
    expect(warnings.split('\n')).toEqual([expect.stringContaining('late-call.yaml:10:11: 2031-09 is after the'), '']);
    const indonesian = (await run([...both, '--lang', 'id'])).stdout;
    expect(indonesian).toContain('  look_in_on, dari late-call, dihitung sebagai bentuk khusus dari visit; ');
    expect(indonesian).toContain('  1 peringatan:\n');
  });

  it('lists every problem with its place, and fails', async () => {
    const folder = brokenFacts();
    const { code, stdout, stderr } = await run(['check', '--knowledge', folder]);
    expect(stdout).toBe('');
    const article = join(folder, 'articles/harbour.yaml');
    const problems = stderr.split('\n').filter((line) => line.startsWith(`${article}:`));
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem.slice(article.length)).toMatch(/^:\d+:\d+: .+; .+/);
    expect(code).toBe(1);
  });

  it('says that a file that is no YAML was not looked at to its end', async () => {
    const folder = brokenFacts();
    edit(folder, 'facts:\n', 'facts: [\n');
    const { code, stderr } = await run(['check', '--knowledge', folder, '--lang', 'en']);
    expect(stderr).toMatch(
      /\n1 problem\. .* The rest of 1 file, and in all files whether what they name exists, will be checked once the YAML there is right/,
    );
    expect(code).toBe(1);
  });

  it.each(['ask', 'start'])('keeps %s from using a base that has problems', async (command) => {
    const { code, stdout, stderr } = await run([command, '--knowledge', brokenFacts()], { input: 'Who?\n' });
    expect(stdout).toBe('');
    expect(stderr).toContain('harbour.yaml:');
    expect(code).toBe(1);
  });

  it('says so when there is no fact base', async () => {
    const { code, stderr } = await run(['check', '--knowledge', 'nowhere']);
    expect(stderr).toMatch(/^nowhere:1:1: /);
    expect(code).toBe(1);
  });
});

describe('start', () => {
  it('says in two lines what is missing without a token, and chats', async () => {
    const { code, stdout } = await run(withFacts('start'), { input: 'Who visited Bima Sole?\n/quit\n' });
    const [missing, instead, answer] = stdout.split('\n');
    expect(missing).toContain('DISCORD_TOKEN');
    expect(instead).toContain('terminal');
    expect(answer).toContain('Ana Wira');
    expect(code).toBe(0);
  });

  it('reloads edited facts while it runs, and keeps the old ones when they are broken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faktual-reload-'));
    cpSync(FACTS, folder, { recursive: true });
    const child = launch(['start', '--knowledge', folder]);
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
    const say = async (line: string, answered: RegExp): Promise<void> => {
      shown = '';
      child.stdin.write(`${line}\n`);
      await expect.poll(() => shown, { timeout: 10_000 }).toMatch(answered);
    };
    await say('When did Ana Wira visit Bima Sole?', /3 March 2031[^]*paragraph 1/);
    edit(folder, 'when: 2031-03-03', 'when: 2031-03-05');
    await say('/reload', /1 changed/);
    await say('When did Ana Wira visit Bima Sole?', /5 March 2031/);
    edit(folder, 'when: 2031-03-05', 'when: 2031-03-32');
    await say('/reload', /harbour\.yaml:\d+:\d+: .*\n.*Not reloaded/);
    await say('When did Ana Wira visit Bima Sole?', /5 March 2031/);
    child.stdin.end();
    expect(await new Promise((done) => child.once('close', done))).toBe(0);
  });
});

describe('schema', () => {
  it('writes the schema into the fact base', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faktual-schema-'));
    expect((await run(['schema', '--knowledge', folder])).code).toBe(0);
    const shipped = join(import.meta.dirname, '../knowledge/schema.json');
    expect(readFileSync(join(folder, 'schema.json'), 'utf8')).toBe(readFileSync(shipped, 'utf8'));
  });

  it('says why it cannot', async () => {
    const { code, stderr } = await run(['schema', '--knowledge', 'nowhere']);
    expect(stderr).toContain('ENOENT');
    expect(code).toBe(1);
  });
});

describe('the program', () => {
  it('shows what can be written', async () => {
    const { code, stdout } = await run(['--help']);
    for (const word of ['npm start', '--json', '--knowledge', 'check']) expect(stdout).toContain(word);
    expect(code).toBe(0);
    expect((await run(['--help', '--lang', 'id'])).stdout).toContain('Opsi');
  });

  it('refuses what it does not know, with exit code 2', async () => {
    const { code, stdout, stderr } = await run(['ask', '--jsn', 'Who?']);
    expect(stdout).toBe('');
    expect(stderr).toContain('--jsn');
    expect(code).toBe(2);
    expect((await run([])).code).toBe(2);
  });

  it('lists every setting that is wrong, with exit code 1, from .env as well', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'faktual-env-'));
    writeFileSync(join(cwd, '.env'), 'DISCORD_GUILD_ID=my server\nLOG_LEVEL=loud\n');
    const { code, stderr } = await run(withFacts('start'), { cwd, environment: { ADMIN_USER_IDS: 'ana' } });
    for (const word of ['DISCORD_GUILD_ID', 'my server', 'LOG_LEVEL', 'loud', 'ADMIN_USER_IDS', 'ana']) {
      expect(stderr).toContain(word);
    }
    expect(code).toBe(1);
  });

  it('takes the environment before .env, and the command line before both', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'faktual-env-'));
    writeFileSync(join(cwd, '.env'), 'FAKTUAL_KNOWLEDGE=from-env-file\n');
    const environment = { FAKTUAL_KNOWLEDGE: 'from-environment' };
    expect((await run(['check'], { cwd, environment })).stderr).toContain('from-environment');
    expect((await run(withFacts('check'), { cwd, environment })).code).toBe(0);
  });

  it('has colours where they are forced, and none where they are not wanted', async () => {
    const question = withFacts('ask', 'Who visited Bima Sole?');
    expect((await run(question, { environment: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[1m');
    expect((await run(question, { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b');
  });
});

/** An article about somebody of the other folder, with a predicate of its own, that tells of what came after it. */
const LATE_CALL = `source: { publisher: Example Times, date: 2031-03-05, language: en }
predicates:
  - id: look_in_on
    label: { id: kunjungan, en: visit }
    words: { id: [kunjung, kunjungan], en: [visit, look in on] }
facts:
  - id: call
    who: bima-sole
    did: look_in_on
    when: 2031-09
    whom: ana-wira
    says: { id: Bima Sole mengunjungi Ana Wira., en: Bima Sole looked in on Ana Wira. }
    source: { paragraph: 1 }
`;

/** The facts with two mistakes in them. */
function brokenFacts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faktual-broken-'));
  cpSync(FACTS, folder, { recursive: true });
  edit(folder, 'when: 2031-03-03', 'when: 2031-13-03');
  edit(folder, 'where: port-example', 'where: atlantis');
  return folder;
}

function edit(folder: string, before: string, after: string): void {
  const article = join(folder, 'articles/harbour.yaml');
  writeFileSync(article, readFileSync(article, 'utf8').replace(before, after));
}

describe('draw', () => {
  it('writes a picture, and says in words what is on it', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'faktual-draw-')), 'bima.png');
    const { code, stdout, stderr } = await run(withFacts('draw', 'timeline', 'Bima Sole', '--out', out));
    expect(stderr).toBe('');
    expect(stdout).toContain('3 March 2031: ');
    expect(stdout).toContain(`Wrote ${out} (1080 × `);
    expect(readFileSync(out).subarray(1, 4).toString()).toBe('PNG');
    expect(code).toBe(0);
  }, 60_000);

  it.each([
    [['timeline', 'Nobody Known'], 'id', /tidak mengenal “Nobody Known”/, 2],
    [['timeline', '--from', 'soon'], 'en', /“soon” is no date/, 2],
    // Nothing opens while somebody types here, and there are no slash commands.
    [['network', 'Nobody'], 'en', /^I know nobody called “Nobody”\. Check the spelling/, 2],
    [['network', 'Port Example'], 'en', /npm run draw -- timeline "Port Example" draws what else they say/, 2],
    [['network', 'Port Example'], 'id', /npm run draw -- timeline "Port Example" menggambar apa lagi/, 2],
    [['network', '--out', '/nowhere/at/all.png'], 'en', /cannot be written \(ENOENT\)/, 1],
  ])(
    'says what is wrong with %j',
    async (words, lang, line, expected) => {
      const { code, stdout, stderr } = await run(withFacts('draw', ...words, '--lang', lang));
      expect(stdout).toBe('');
      expect(stderr).toMatch(line);
      expect(code).toBe(expected);
    },
    60_000,
  );
});
