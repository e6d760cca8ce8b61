/** 公众代表抽选: published before, drawn once, repeated by anybody. */
import { describe, expect, it } from 'vitest';
import { selectInvitees } from '#server/law/register/representative-selection.ts';
import { type LotteryFile, verifyLottery } from '#server/ground/proof/lottery.ts';
import { type RotationFile, verifyRotation } from '#server/ground/proof/rotation.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { openRoom, ROTATION } from './room.ts';

const { database, people, leader, representatives, meeting, offer, draw, voidIt, file, one, run } =
  await openRoom();
const { govOffice, secondOffice, clerk, media } = people;
const noOf = (name: string) => representatives.find((person) => person.name === name)?.no ?? '';
const codes = ({ result }: { result?: { findings: { code: string }[] } | undefined }) =>
  result?.findings.map(({ code }) => code);
const item = async () => (await meeting()).itemIds[2]!;

describe('按需轮换', () => {
  it('先公布方案、候选和不列入的原因，再抽选；选出与议题有关、受邀少的代表', async () => {
    const { result: offered, codes: faults } = await offer(govOffice, await item());
    expect(faults).toEqual([]);
    expect(offered).toMatchObject({ method: 'ROTATION', poolSize: 9, seed: null, result: null, attempt: 1 });
    expect(offered?.excluded).toEqual([
      { no: noOf('罗启明'), reasons: ['任职于议题涉及的单位'] },
      { no: noOf('郑伯安'), reasons: ['任期至2026年12月10日，会议日前已满'] },
      { no: noOf('石磊'), reasons: ['暂停'] },
    ]);
    const before = JSON.parse(await file(offered!.no)) as RotationFile;
    expect(before.seed).toBeUndefined();
    const { result: drawn } = await draw(govOffice, offered!, '27');
    expect(drawn?.result?.selected.map(({ id, quota }) => [quota, id]).slice(0, 3)).toEqual([
      ['两代表一委员', noOf('周映雪')],
      ['专家学者', noOf('沈知行')],
      ['群众代表', noOf('江秋菊')],
    ]);
    expect(drawn?.result?.selected[0]?.reasons).toEqual(['熟悉养老', '近12个月受邀0次']);
    const after = JSON.parse(await file(offered!.no)) as RotationFile;
    expect(await verifyRotation(after, String(offered!.offerDigest), selectInvitees)).toEqual([]);
    expect(
      await verifyRotation({ ...after, publicDigits: '28' }, String(offered!.offerDigest), selectInvitees),
    ).toBeInstanceOf(Array);
    expect((await auditTrail(database)).at(-1)).toEqual(['draw.drawn', 'DONE']);
  });

  it('公开的方案、结果和核验文件里没有姓名，只有编号', async () => {
    const { result: offered } = await offer(govOffice, await item());
    const { result: drawn } = await draw(govOffice, offered!);
    const told = JSON.stringify([(await one(null, drawn!.no)).result, await file(drawn!.no)]);
    for (const { name, unitPost } of representatives) {
      expect(told).not.toContain(name);
      expect(told).not.toContain(unitPost);
    }
  });

  it('最近两次会议受过邀请的，轮换休息；更早受邀的计入次数', async () => {
    const wishes = ['2026-09-10', '2026-10-10', '2026-11-10'].map((day) => ({
      startsAt: `${day}T06:30:00Z`,
      stage: 'PUBLISHED' as const,
    }));
    const past = [];
    for (const wish of wishes) past.push(await meeting(wish));
    const invited = [noOf('叶青'), noOf('唐小满'), noOf('高远帆')];
    for (const [at, no] of invited.entries())
      await database.sql(
        `insert into invitation (id, meeting_id, item_id, representative_id, addressee, capacity, category, quota, stage, sent_at, letter, created_at)
         select gen_random_uuid(), $1, $2, r.id, r.name, 'REPRESENTATIVE', r.categories[1], '其他类别', 'ATTENDED', app_now(), '{}', app_now()
         from representative r where r.no = $3`,
        [past[at]!.id, past[at]!.itemIds[0], no],
      );
    const { result: offered } = await offer(govOffice, await item());
    const resting = offered?.excluded
      .filter(({ reasons }) => reasons[0]?.includes('轮换休息'))
      .map(({ no }) => no);
    expect(resting).toEqual([noOf('唐小满'), noOf('高远帆')].toSorted());
    const { pool } = JSON.parse(await file(offered!.no)) as RotationFile;
    expect(pool.find(({ id }) => id === noOf('叶青'))?.invitations).toBe(1);
  });

  it('候选人少于名额的，写明理由后照办，全部列入', async () => {
    const quotas = ROTATION.quotas.map((quota) =>
      quota.label === '群众代表' ? { ...quota, min: 3, max: 3 } : quota,
    );
    const input = { ...ROTATION, seats: 6, quotas };
    const itemId = await item();
    expect(codes(await offer(govOffice, itemId, input))).toEqual(['POOL_TOO_SMALL']);
    const { result } = await offer(govOffice, itemId, input, [
      { code: 'POOL_TOO_SMALL', reason: '代表库正在补充，本次先按实有人数邀请。' },
    ]);
    expect(result?.__typename).toBe('Draw');
  });
});

describe('分层抽签', () => {
  const lottery = {
    method: 'LOTTERY',
    seats: 4,
    quotas: [
      ROTATION.quotas[0],
      { attribute: 'CATEGORY', label: '专家学者', categories: ['EXPERT_SCHOLAR'], min: 1, max: 2 },
      { attribute: 'FIELD', label: '养老', categories: [], min: 1, max: 3 },
      { attribute: 'REGION', label: '城关镇', categories: [], min: 1, max: 3 },
    ],
    concernedUnits: ['岚溪康养服务有限公司'],
  };

  it('一千张签先公布摘要，种子和现场数字决定中哪一张，任何人都能重抽', async () => {
    const { result: offered, codes: faults } = await offer(govOffice, await item(), lottery);
    expect(faults).toEqual([]);
    expect(offered).toMatchObject({ method: 'LOTTERY', tickets: 1000, provedFairest: true, seed: null });
    const { result: drawn } = await draw(govOffice, offered!, '358');
    const told = JSON.parse(await file(drawn!.no)) as LotteryFile;
    expect(await verifyLottery(told, String(offered!.offerDigest))).toEqual([]);
    expect(told.drawn).toEqual(drawn?.result?.selected.map(({ id }) => id));
    expect(drawn?.result?.selected).toHaveLength(4);
    const followers = drawn!.result!.reserves.flatMap(({ ids }) => ids);
    expect(new Set([...followers, ...told.drawn]).size).toBe(told.pool.length);
  });

  it('名额互相冲突的，指出哪几项，给出最小的调整', async () => {
    const impossible = {
      ...lottery,
      quotas: [
        ...lottery.quotas.slice(0, 2),
        { attribute: 'REGION', label: '白茅乡', categories: [], min: 2, max: 2 },
      ],
    };
    const { result } = await offer(govOffice, await item(), impossible);
    expect(result?.findings[0]).toMatchObject({ code: 'DRAW_QUOTAS_CONFLICT', fields: ['quotas'] });
    expect(result?.findings[0]?.message).toContain('白茅乡');
    expect(result?.findings[0]?.fix).toContain('白茅乡”改为0至2人');
  });
});

describe('抽选不可更改', () => {
  it('抽过的不再抽；作废要写明理由，理由公开，原来的结果仍可查看', async () => {
    const itemId = await item();
    const { result: offered } = await offer(govOffice, itemId);
    expect(codes(await offer(govOffice, itemId))).toEqual(['DRAW_STANDS']);
    const { result: drawn } = await draw(govOffice, offered!);
    expect(codes(await draw(govOffice, drawn!))).toEqual(['DRAWN_ALREADY']);
    const WRONG = ['DRAW_VOID_REASON_REQUIRED', 'SECOND_PERSON_REQUIRED'];
    expect(codes(await voidIt(govOffice, drawn!, '有误'))).toEqual(WRONG);
    expect((await voidIt(secondOffice, drawn!, '名册漏列一名代表，公开后重抽。')).codes).toEqual([]);
    const { result: again } = await offer(govOffice, itemId);
    expect(again).toMatchObject({ attempt: 2 });
    const { result: kept } = await one(null, drawn!.no);
    expect(kept).toMatchObject({
      voidReason: '名册漏列一名代表，公开后重抽。',
      result: drawn!.result,
    });
    expect((await draw(govOffice, again!)).result?.result?.selected).toHaveLength(4);
  });

  it('数据库也不许改：方案、种子、结果', async () => {
    const { result: offered } = await offer(govOffice, await item());
    await draw(govOffice, offered!);
    for (const change of [`seats = 5`, `seed = 'x'`, `result = '{}'`, `pool = '[]'`])
      await expect(database.sql(`update draw set ${change} where id = $1`, [offered!.id])).rejects.toThrow(
        /not changed/,
      );
    await expect(database.sql('delete from draw where id = $1', [offered!.id])).rejects.toThrow(
      /not changed/,
    );
  });

  it('抽选之前谁也读不到种子', async () => {
    const { result: offered } = await offer(govOffice, await item());
    const stored = await database.sql(
      'select seed, encode(s.sealed, $2) as sealed from draw d join draw_seed s on s.draw_id = d.id where d.id = $1',
      [offered!.id, 'hex'],
    );
    expect(stored).toMatchObject([{ seed: null }]);
    expect((await one(govOffice, offered!.no)).result).toMatchObject({ seed: null });
  });
});

describe('谁、什么时候', () => {
  it('只有政府办抽选；没有预告的、依法不公开的议题不抽选', async () => {
    const built = await meeting();
    for (const actor of [clerk, media, leader])
      expect((await offer(actor, built.itemIds[2]!)).codes).toEqual(['FORBIDDEN']);
    expect((await offer(null, built.itemIds[2]!)).codes).toEqual(['UNAUTHENTICATED']);
    expect(codes(await offer(govOffice, built.itemIds[1]!))).toEqual(['ITEM_NOT_PUBLISHABLE']);
    const quiet = await meeting({ stage: 'AGENDA_SET', announced: false });
    expect(codes(await offer(govOffice, quiet.itemIds[2]!))).toEqual(['INVITING_BEFORE_ANNOUNCEMENT']);
    const over = await meeting({ stage: 'ENDED' });
    expect(codes(await offer(govOffice, over.itemIds[2]!))).toEqual(['INVITING_WRONG_TIME']);
    expect((await offer(govOffice, crypto.randomUUID())).codes).toEqual(['NOT_FOUND']);
  });

  it('别人先抽的，请重新载入；两人同时抽，只成一个', async () => {
    const { result: offered } = await offer(govOffice, await item());
    const both = await Promise.all([draw(govOffice, offered!), draw(govOffice, offered!)]);
    expect(new Set(both.map(({ result, codes: faults }) => result?.__typename ?? faults[0]))).toEqual(
      new Set(['CONFLICT', 'Draw']),
    );
    expect(
      (await run(govOffice, 'query($no: String!) { result: draw(no: $no) { no } }', { no: '没有' })).result,
    ).toBeNull();
  });
});
