import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  drawFileOf,
  drawFileText,
  type DrawGiven,
  drawHearing,
  seedCommitment,
  poolDigestOf,
  verifyDraw,
} from '#server/ground/proof/hearing-draw.ts';

const poolOf = (side: string, count: number): Candidate[] =>
  Array.from({ length: count }, (_, index) => ({
    receiptNo: `${side.slice(0, 2)}${String(index).padStart(6, '0')}`,
    side,
  }));

const GIVEN: DrawGiven = {
  hearing: '2026-02-1',
  seed: 'a1'.repeat(32),
  publicDigits: '738',
  seats: [
    { side: 'CONSUMER', seats: 6 },
    { side: 'STAKEHOLDER', seats: 2 },
  ],
  pool: [...poolOf('CONSUMER', 20), ...poolOf('STAKEHOLDER', 5)],
};

describe('抽取由种子、现场数字和名册决定，任何人可以重做', () => {
  it('各方面只从本方面的报名者中抽取，抽满席位，其余依次候补', async () => {
    const [consumers, stakeholders] = await drawHearing(GIVEN);
    expect([consumers?.drawn.length, consumers?.reserves.length]).toEqual([6, 14]);
    expect([stakeholders?.drawn.length, stakeholders?.reserves.length]).toEqual([2, 3]);
    expect(new Set([...(consumers?.drawn ?? []), ...(consumers?.reserves ?? [])]).size).toBe(20);
    expect(consumers?.drawn.every((no) => no.startsWith('CO'))).toBe(true);
  });

  it('名册的先后不影响结果', async () => {
    const turned = { ...GIVEN, pool: GIVEN.pool.toReversed() };
    expect(drawFileText(await drawFileOf(turned))).toBe(drawFileText(await drawFileOf(GIVEN)));
  });

  it.each<[string, Partial<DrawGiven>]>([
    ['种子', { seed: 'b2'.repeat(32) }],
    ['现场数字', { publicDigits: '739' }],
    ['名册多一人', { pool: [...GIVEN.pool, { receiptNo: 'ZZ000001', side: 'CONSUMER' }] }],
    ['听证会', { hearing: '2026-03-1' }],
  ])('%s不同，结果不同', async (_, change) => {
    expect(await drawHearing({ ...GIVEN, ...change })).not.toEqual(await drawHearing(GIVEN));
  });

  it('在另一个进程、另一个时区，用另外写的程序重做，结果相同', async () => {
    const file = drawFileText(await drawFileOf(GIVEN));
    const program = `
      const { createHash } = require('node:crypto');
      const sha = (text) => createHash('sha256').update(text).digest('hex');
      const f = JSON.parse(process.argv[1]);
      const S = 'hearing-draw/v1';
      const pool = f.pool.map((one) => [one.side, one.receiptNo]).sort((a, b) => (a[1] < b[1] ? -1 : 1));
      const digest = sha(JSON.stringify([S, 'pool', f.hearing, pool]));
      const result = f.seats.map(({ side, seats }) => {
        const order = pool.filter(([own]) => own === side).map(([, no]) => no)
          .map((no) => [sha(JSON.stringify([S, 'lot', f.hearing, f.seed, f.publicDigits, digest, side, no])), no])
          .sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, no]) => no);
        return { drawn: order.slice(0, seats), reserves: order.slice(seats), side };
      });
      const commitment = sha(JSON.stringify([S, 'seed', f.hearing, f.seed]));
      console.log(JSON.stringify({ result, commitment, digest }));`;
    const out = execFileSync(process.execPath, ['-e', program, file], {
      env: { TZ: 'America/New_York' },
      encoding: 'utf8',
    });
    const again = JSON.parse(out) as { result: unknown; commitment: string; digest: string };
    const said = JSON.parse(file) as { result: unknown; commitment: string; poolDigest: string };
    expect(again).toEqual({ result: said.result, commitment: said.commitment, digest: said.poolDigest });
  });

  it('核验：结果、种子、名册、席位有一处改动就不成立', async () => {
    const file = await drawFileOf(GIVEN);
    const announced = { commitment: file.commitment, poolDigest: file.poolDigest };
    expect(await verifyDraw(file, announced)).toBe(true);
    const [first, ...rest] = file.result;
    const swapped = first && { ...first, drawn: first.drawn.toReversed() };
    const changes = [
      { result: swapped ? [swapped, ...rest] : [] },
      { seed: 'c3'.repeat(32) },
      { pool: file.pool.slice(1) },
      { seats: [{ side: 'CONSUMER', seats: 7 }] },
      { scheme: 'other' },
      { publicDigits: '' },
    ];
    for (const change of changes) expect(await verifyDraw({ ...file, ...change }, announced)).toBe(false);
    const others = [
      { ...announced, commitment: await seedCommitment('2026-02-1', 'other') },
      { ...announced, poolDigest: await poolDigestOf('2026-02-1', []) },
    ];
    for (const other of others) expect(await verifyDraw(file, other)).toBe(false);
  });

  it('1000个种子，人人机会均等：抽中次数都在三倍标准差以内', async () => {
    const [people, seats, rounds] = [10, 3, 1000];
    const pool = poolOf('CONSUMER', people);
    const times = new Map(pool.map(({ receiptNo }) => [receiptNo, 0]));
    for (let round = 0; round < rounds; round += 1) {
      const given = { ...GIVEN, seed: `seed ${round}`, seats: [{ side: 'CONSUMER', seats }], pool };
      const [{ drawn } = { drawn: [] }] = await drawHearing(given);
      for (const no of drawn) times.set(no, (times.get(no) ?? 0) + 1);
    }
    const share = seats / people;
    const sigma = Math.sqrt(rounds * share * (1 - share));
    const worst = Math.max(...[...times.values()].map((count) => Math.abs(count - rounds * share)));
    expect(worst).toBeLessThan(3 * sigma);
  });
});
