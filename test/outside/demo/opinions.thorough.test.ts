import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { finishOpinions, OPINIONS_MARK } from '#server/outside/demo/later-opinions.ts';
import { reconcileTallies } from '#server/domains/consultation/comment/reconcile-tallies.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { actorOf, database } = await tellDemo();

/** A part of the two thousand: each is what it is by its number alone. */
const COUNT = 700;
const NO = '2026-002';
const FARES = `consultation_id = (select c.id from consultation c join decision d on d.id = c.decision_id where d.no = '${NO}')`;
const one = async <Value>(text: string) => (await database.sql<{ value: Value }>(text))[0]?.value;
const told = () => one<number>(`select count(*)::int as value from comment where ${FARES}`);
const tell = (signal: AbortSignal) =>
  finishOpinions(database.services, database.ownerUrl, { count: COUNT, restMs: 1, signal });

let before = 0;
let between = 0;

beforeAll(async () => {
  before = (await told()) ?? 0;
  await database.sql('insert into content_version (scope, counter) values ($1, 0)', [OPINIONS_MARK]);
  // As a kill would, but for the connections: it ends after some batches.
  const killed = new AbortController();
  const telling = expect(tell(killed.signal)).rejects.toThrow(/abort/i);
  while (((await told()) ?? 0) < before + 100) await wait(5);
  killed.abort();
  await telling;
  between = (await told()) ?? 0;
  await tell(new AbortController().signal);
});

describe('演示县：一件事的两千条意见在启动后讲完', () => {
  it('中途停下，再启动时接着讲完，一条不少、一条不重', async () => {
    expect(between).toBeGreaterThan(before);
    expect(between).toBeLessThan(before + COUNT);
    expect(await told()).toBe(before + COUNT);
    await tell(new AbortController().signal);
    expect(await told()).toBe(before + COUNT);
  });

  it('别人看到的时钟没有被拨动；每一条都在征求意见期限以内，分布在各天', async () => {
    expect(await one(`select extract(day from app_now() - '2026-11-20T02:00:00Z')::int as value`)).toBe(0);
    expect(
      await one(`select count(*)::int as value from comment m join consultation c on c.id = m.consultation_id
        where m.${FARES} and (m.submitted_at < c.opens_at or m.submitted_at >= c.closes_at)`),
    ).toBe(0);
    expect(
      await one(`select count(distinct coalesce(received_on, (submitted_at at time zone 'Asia/Shanghai')::date))::int as value
        from comment where ${FARES}`),
    ).toBeGreaterThanOrEqual(14);
  });

  it('计数与意见相符', async () => {
    expect(await reconcileTallies(systemContext(database.services))).toBe(0);
    const { data } = await ask(database, await actorOf('fagai'), {
      query: `{ decision(no: "${NO}") { consultations { commentCount } } }`,
    });
    expect(data?.decision).toMatchObject({ consultations: [{ commentCount: before + COUNT }] });
  });

  it('来自各种渠道、各种态度，落在各条上；号码对谁都遮住', async () => {
    const kinds = async (column: string) =>
      (await database.sql<{ kind: string }>(`select distinct ${column} as kind from comment where ${FARES}`))
        .length;
    expect(await kinds('stance')).toBe(4);
    expect(await kinds('channel')).toBe(8);
    expect(await kinds(`coalesce(clause_no, '')`)).toBe(5);
    expect(
      await one(`select count(*)::int as value from comment where ${FARES} and text ~ '1380000'`),
    ).toBeGreaterThan(0);
    const { data } = await ask(database, null, {
      query: `{ decision(no: "${NO}") { consultations { publicComments(first: 50) { nodes { text } } } } }`,
    });
    expect(JSON.stringify(data)).not.toMatch(/1380000|110101190001/);
  });
});
