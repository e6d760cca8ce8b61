/** 本人申请成为社会公众代表: with a receipt, and with a reason where nobody is taken in. */
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { questions } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const { govOffice } = await buildPeople(database);
const ask = questions(database);

describe('本人申请', () => {
  it('凭回执看到进度；同一份申请重复提交，得到同一张回执', async () => {
    const key = { idempotencyKey: 'a3b1c5d7-0000-4000-8000-000000000001' };
    const { result: receipt } = await ask.apply(key);
    expect(receipt?.__typename).toBe('RepresentativeApplicationReceipt');
    expect((await ask.apply(key)).result).toEqual(receipt);
    expect((await ask.apply({ ...key, region: '松林镇' })).codes).toEqual(['CONFLICT']);
    expect((await ask.mine(receipt!)).result).toMatchObject({ state: 'VERIFYING', termEndsOn: null });
    expect((await ask.mine({ ...receipt!, lookupCode: '0000000000' })).result).toBeNull();
  });

  it('核实以后任期从当日起算；不予入库的，申请人看到理由', async () => {
    const { result: taken } = await ask.apply({ name: '江秋菊' });
    const { result: refused } = await ask.apply({ name: '叶青' });
    const { nodes } = await ask.list(govOffice, '(filter: { state: VERIFYING, words: "江秋菊" })');
    const waiting = (await ask.one(govOffice, nodes![0]!)).result!;
    await ask.verify(govOffice, waiting, '电话核对并当面查看证件。');
    expect((await ask.mine(taken!)).result).toMatchObject({ state: 'ACTIVE', termEndsOn: '2029-11-19' });
    const other = (await ask.list(govOffice, '(filter: { words: "叶青" })')).nodes![0]!;
    await ask.reject(
      govOffice,
      (await ask.one(govOffice, other)).result!,
      '申请人已移居外县，不再居住本县。',
    );
    expect((await ask.mine(refused!)).result).toMatchObject({
      state: 'REJECTED',
      stateReason: '申请人已移居外县，不再居住本县。',
    });
  });

  it.each([
    ['没有勾选年满十八周岁', { ofAge: false }, ['REP_NOT_OF_AGE']],
    ['没有联系方式', { contact: null, contactKind: null }, ['REPRESENTATIVE_CONTACT_REQUIRED']],
    [
      '没有理由、没有领域',
      { reason: '', fields: [] },
      ['REPRESENTATIVE_FACT_REQUIRED', 'REPRESENTATIVE_REASON_REQUIRED'],
    ],
  ])('%s的，一次说清', async (_, more, codes) => {
    expect((await ask.apply(more)).result?.findings.map(({ code }) => code)).toEqual(codes);
  });
});
