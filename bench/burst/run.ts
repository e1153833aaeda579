/** Many people who ask the bot at once: how many are answered while Discord waits by itself, and when the last one is. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LoopbackDiscord, TOKEN } from '../../test/discord/loopback/discord.ts';
import { readTables } from '../../test/questions/table.ts';
import { SETTINGS } from '../../src/settings.ts';
import { oneOf, wholeNumber } from '../usage.ts';

const HELP = `npm run bench -- burst [options]

  --questions N    how many are asked at once; 2000, if left out
  --different N    how many different ones are among them; as many as the tables have, if left out,
                   but for those that the bot is warmed up with
  --by WAY         slash, or mention; slash, if left out
  --latency MS     how long every request of the bot is on its way; 50, if left out
  --knowledge DIR  over this fact base, and another one for each time that it is given; the shipped one with
                   all examples, if left out
  --json           one JSON object instead of text
  --help           show this`;

const ROOT = join(import.meta.dirname, '../..');
const SHIPPED = ['knowledge', 'knowledge/examples'];
/** Asked before anything is measured: the first questions pay for what the run-time has yet to compile. */
const WARM_UP = 50;
/** How long Discord waits for the first response to an interaction, in milliseconds. */
const DEADLINE = 3_000;
/** How long somebody waits for their answer, in milliseconds: longer than Discord keeps a reply open. */
const PATIENCE = 20 * 60_000;

interface Burst {
  readonly questions: number;
  readonly different: number;
  readonly by: 'slash' | 'mention';
  readonly latency: number;
  readonly knowledge: readonly string[];
}

/** Measures with the arguments behind the benchmark's name; comes back with the exit code. */
export async function burst(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      questions: { type: 'string', default: '2000' },
      different: { type: 'string', default: '1000000' },
      by: { type: 'string', default: 'slash' },
      latency: { type: 'string', default: '50' },
      knowledge: { type: 'string', multiple: true, default: SHIPPED },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const measured = await measure({
    questions: wholeNumber('--questions', values.questions),
    different: wholeNumber('--different', values.different),
    by: oneOf('--by', values.by, ['slash', 'mention']),
    latency: wholeNumber('--latency', values.latency),
    knowledge: values.knowledge,
  });
  console.log(values.json ? JSON.stringify(measured) : textOf(measured));
  return 0;
}

/** The bot runs in a process of its own, as it does in earnest: what this Discord takes is not the bot's time. */
async function measure({ questions, different, by, latency, knowledge }: Burst) {
  const discord = await LoopbackDiscord.start({ latency, deadline: DEADLINE });
  const store = await mkdtemp(join(tmpdir(), 'faktual-burst-'));
  const session = discord.gateway.nextSession();
  const bot = await start(discord, store, knowledge);
  const end = endOf(bot);
  try {
    await Promise.race([session, end]);
    const texts = questionTexts();
    const { ask, warmUp } = asker(discord, by);
    for (const text of texts.slice(-WARM_UP)) await Promise.race([warmUp(text), end]);
    // The bot remembers its answers for a while: what it was warmed up with would not be answered anew.
    const asked = texts.slice(0, -WARM_UP).slice(0, different);
    const started = performance.now();
    const answers = Promise.all(
      Array.from({ length: questions }, async (_, at) => {
        const answered = await ask(asked[at % asked.length] ?? '').catch(() => undefined);
        return answered === undefined ? Infinity : performance.now() - started;
      }),
    );
    const took = await Promise.race([answers, end]);
    took.sort((a, b) => a - b);
    const used = [...discord.rest.interactions.values()];
    return {
      by,
      questions,
      different: Math.min(asked.length, questions),
      latency,
      lost: took.filter((ms) => ms === Infinity).length,
      deferred: used.filter(({ deferred }) => deferred !== undefined).length,
      lastFirstResponseMs: Math.round(Math.max(...used.map(({ acknowledgedAfter = 0 }) => acknowledgedAfter))),
      withinDeadline: took.filter((ms) => ms <= discord.deadline).length / questions,
      ms: { median: at(took, 0.5), p95: at(took, 0.95), last: at(took, 1) },
    };
  } finally {
    bot.kill('SIGTERM');
    await end.catch(() => undefined);
    await discord.stop();
    await rm(store, { recursive: true });
  }
}

/** Rejects once the bot has ended: none of its questions is answered any more. */
async function endOf(bot: ChildProcess): Promise<never> {
  const [code, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) =>
    bot.once('exit', (...ended) => {
      resolve(ended);
    }),
  );
  throw new Error(
    `the bot ended (${code === null ? (signal ?? 'killed') : `exit code ${code}`}); what it wrote to standard error is above`,
  );
}

function asker(discord: LoopbackDiscord, by: Burst['by']) {
  const member = () => discord.member({ patience: PATIENCE });
  const ask = async (text: string) =>
    by === 'mention' ? member().mention(text) : member().slash('ask', { question: text });
  const warmUp = async (text: string) => member().directMessage(text);
  return { ask, warmUp };
}

const at = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);

/** The first questions of all conversations of the tables, each once. */
function questionTexts(): readonly string[] {
  const all = readTables().flatMap(({ conversations }) => conversations.flatMap(([first]) => first?.ask ?? []));
  return [...new Set(all)];
}

/** The bot as `npm start` runs it. */
async function start(discord: LoopbackDiscord, store: string, knowledge: readonly string[]): Promise<ChildProcess> {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [, ...flags] = scripts.start.split(' ');
  return spawn(process.execPath, [...flags, ...knowledge.flatMap((folder) => ['--knowledge', folder])], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      // What is set here or in .env may be a real server, or a real store.
      ...Object.fromEntries(Object.keys(SETTINGS).map((setting) => [setting, ''])),
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_BASE: discord.apiBase,
      FAKTUAL_STORE: store,
      LOG_LEVEL: 'info',
    },
  });
}

function textOf(measured: Awaited<ReturnType<typeof measure>>): string {
  const { by, questions, different, latency, lost, deferred, lastFirstResponseMs, withinDeadline, ms } = measured;
  return [
    `${questions} questions at once by ${by}, ${different} different ones, every request ${latency} ms on its way`,
    `answered before Discord stops waiting by itself: ${(withinDeadline * 100).toFixed(1)} %`,
    `not answered at all: ${lost}`,
    ...(by === 'slash' ? [`put off: ${deferred}; the last first response after ${lastFirstResponseMs} ms`] : []),
    `answered: median ${ms.median} ms, 95th percentile ${ms.p95} ms, last ${ms.last} ms`,
  ].join('\n');
}
