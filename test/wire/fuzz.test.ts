import { expect, test } from 'vitest';
import { controlGrants, participantFacts } from '../../src/model/index.js';
import { foldEvents, parseSessions, readEvents } from '../../src/wire/index.js';
import type { CobrowseSession, Problem, SessionState } from '../../src/wire/index.js';
import { mutateText, mutateValue, randomOf } from '../fuzz/mutate.js';
import * as data from './data.js';

/** How many seeds are tried, or for how long by `npm run fuzz`, which sets another first seed each time. */
const SEEDS = 200;
const budget = Number(process.env['FUZZ_SECONDS'] ?? 0) * 1000;
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);

function checkResult(sessions: readonly CobrowseSession[], problems: readonly Problem[]): void {
  for (const { code, path, severity } of problems) {
    expect(code).toMatch(/^[a-zA-Z]+$/);
    expect(path).toMatch(/^\$/);
    expect(['error', 'warning']).toContain(severity);
  }
  for (const { participants } of sessions) {
    expect(Array.isArray(participants)).toBe(true);
    participants.forEach(participantFacts);
    controlGrants(participants);
  }
  expect('polluted' in {}).toBe(false);
}

/** Each participant of a conversation is in its session, or a problem names it. */
function checkNothingLost(input: unknown): void {
  if (typeof input !== 'object' || input === null || !('participants' in input)) return;
  const { participants } = input;
  if (!Array.isArray(participants) || 'eventBody' in input || 'topicName' in input) return;
  if ('entities' in input || 'conversations' in input) return;
  const { sessions, problems } = parseSessions(input);
  const ids = new Set(sessions.flatMap((session) => session.participants.map(({ id }) => id)));
  participants.forEach((participant: unknown, index) => {
    const own = typeof participant === 'object' && participant !== null ? participant : {};
    const id = 'id' in own ? own.id : 'participantId' in own ? own.participantId : undefined;
    const isNamed = problems.some(({ path }) => path.startsWith(`$.participants[${index}]`));
    const isKept =
      typeof id === 'string' ? ids.has(id) : sessions.some((one) => one.participants.length > 0);
    expect(isNamed || isKept).toBe(true);
  });
}

/** JSON that is nested deeper than `JSON.stringify` can write. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function fuzzOnce(seed: number): Promise<void> {
  const random = randomOf(seed);
  const mutated = Array.from({ length: 1 + random.below(3) }, (): unknown =>
    JSON.parse(JSON.stringify(mutateValue(random.pick(data.allShapes), random)) ?? 'null'),
  );
  const [first] = mutated;
  const whole = parseSessions(first);
  checkResult(whole.sessions, whole.problems);
  checkNothingLost(first);
  const again = jsonOf(whole.sessions);
  if (again !== undefined) expect(jsonOf(parseSessions(again).sessions) === again).toBe(true);

  const indent = random.pick([0, 1, 2]);
  const text = mutateText(
    mutated.map((one) => JSON.stringify(one, null, indent)).join('\n'),
    random,
  );
  const { sessions, problems } = parseSessions(text);
  checkResult(sessions, problems);
  const bytes = new TextEncoder().encode(text);
  const cut = random.below(bytes.length + 1);
  const states = new Map<string, SessionState>();
  for await (const { events } of readEvents([bytes.subarray(0, cut), bytes.subarray(cut)])) {
    foldEvents(states, events);
  }
  // A stream is split at these lists before it is known whether a conversation is around them.
  const isSplit = /"(entities|conversations)"/i.test(text);
  if (problems.length === 0 && !isSplit) expect(states.size).toBe(sessions.length);
}

test(
  'damaged payloads of every shape neither throw nor lose anything in silence',
  async () => {
    const end = performance.now() + budget;
    const isDone = (seed: number): boolean =>
      budget > 0 ? performance.now() >= end : seed === firstSeed + SEEDS;
    for (let seed = firstSeed; !isDone(seed); seed++) {
      // A failure names its seed.
      await expect(fuzzOnce(seed), `FUZZ_SEED=${seed}`).resolves.toBeUndefined();
    }
  },
  budget + 60_000,
);

test('50,000 participants in one session, twice', () => {
  const participants = Array.from({ length: 50_000 }, (_, index) => ({
    ...data.flatAgent,
    id: `agent-${index}`,
  }));
  const session = { ...data.restConversation, participants };
  const { sessions, problems } = parseSessions(JSON.stringify([session, session]));
  expect(sessions[0]?.participants).toHaveLength(50_000);
  expect(problems).toEqual([]);
}, 30_000);

test('strings of a megabyte in every field', () => {
  const long = 'ab"\\\n{['.repeat(150_000);
  const leg = Object.fromEntries(Object.keys(data.flatCustomer).map((field) => [field, long]));
  const { sessions } = parseSessions(JSON.stringify({ id: long, participants: [leg] }, null, 2));
  expect(sessions[0]?.participants[0]?.name === long).toBe(true);
});
