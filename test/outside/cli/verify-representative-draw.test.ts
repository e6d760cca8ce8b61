/** 核验公众代表的抽选: by a small command, from the published file alone. */
import { describe, expect, it } from 'vitest';
import { drawVerdict } from '#server/outside/cli/draw-verdict.ts';
import { selectInvitees } from '#server/law/register/representative-selection.ts';
import {
  ROTATION_SCHEME,
  type RotationFile,
  rotationCommitment,
  selectByRotation,
} from '#server/ground/proof/rotation.ts';
import { drawSample } from '#test/ground/lottery/draw-sample.ts';
import { REGISTER } from '#test/law/register/register.ts';

const SEED = 'a1'.repeat(32);
const rotation: RotationFile = await selectByRotation(
  {
    scheme: ROTATION_SCHEME,
    draw: '2026-12-3-1',
    topics: ['养老'],
    quotas: [{ label: '专家学者', categories: ['EXPERT_SCHOLAR'], seats: 1 }],
    pool: REGISTER.map(({ id, categories, fields, invitations }) => ({
      id,
      categories,
      fields,
      invitations,
    })),
    commitment: await rotationCommitment('2026-12-3-1', SEED),
  },
  { seed: SEED, publicDigits: '27' },
  selectInvitees,
);
const lottery = await drawSample();
const verdictOn = (file: object, announced = {}) => drawVerdict(JSON.stringify(file), announced);

describe('没有改动的通过，逐人说明', () => {
  it('按需轮换', async () => {
    const { lines, fits } = await verdictOn(rotation, {
      commitment: rotation.commitment,
      poolDigest: rotation.offerDigest,
    });
    expect(fits).toBe(true);
    expect(lines.join('\n')).toContain('专家学者：r4');
  });

  it('分层抽签，连排签也重算一遍', async () => {
    const { lines, fits } = await verdictOn(lottery, {
      commitment: lottery.commitment,
      poolDigest: lottery.offerDigest,
    });
    expect(fits).toBe(true);
    expect(lines.join('\n')).toContain(`第${lottery.ticketNo}号`);
    for (const id of lottery.drawn) expect(lines.join('\n')).toContain(id);
  });
});

describe('改动的不通过，说出哪里不符', () => {
  it.each<[string, object, string]>([
    ['轮换换了种子', { ...rotation, seed: 'b2'.repeat(32) }, '种子与抽选以前公布的承诺值不符'],
    [
      '轮换改了结果',
      { ...rotation, result: { selected: [{ id: 'r12', quota: '专家学者' }], reserves: [] } },
      '重算的结果',
    ],
    ['轮换改了候选', { ...rotation, pool: rotation.pool.slice(1) }, '方案摘要'],
    ['抽签改了名单', { ...lottery, drawn: lottery.drawn.toReversed() }, '重算的名单'],
    [
      '抽签换了一张签',
      { ...lottery, tickets: lottery.tickets.with(7, lottery.tickets[8]!) },
      '重新排签，得出的签不同',
    ],
    ['不完整', { scheme: ROTATION_SCHEME }, '不完整'],
    ['还没有抽取', { ...rotation, seed: undefined }, '还没有抽取'],
  ])('%s', async (_, file, what) => {
    const { lines, fits } = await verdictOn(file);
    expect(fits).toBe(false);
    expect(lines.join('\n')).toContain(what);
  });

  it('文件自己前后一致，但不是公布的那一份', async () => {
    expect((await verdictOn(rotation, { commitment: 'c3'.repeat(32) })).fits).toBe(false);
    expect((await verdictOn(lottery, { poolDigest: 'c3'.repeat(32) })).fits).toBe(false);
  });
});
