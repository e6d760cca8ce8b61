/** 本人申请成为社会公众代表: with a receipt, and with a reason where nobody is taken in. */
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { questions } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const { govOffice } = await buildPeople(database);
const ask = questions(database);

/** All that the pair of a receipt opens. */
const whole = ({ receiptNo, lookupCode }: { receiptNo: string; lookupCode: string }) =>
  ask.run(
    null,
    `query($receiptNo: String!, $lookupCode: String!) { result: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyRepresentativeApplication {
      no state displayName nameConsent categories unitPost fields region village declaredInterests applied } } }`,
    { receiptNo, lookupCode },
  );

interface Published {
  total: number;
  namedTotal: number;
  counts: object[];
  regions: object[];
  named: { name: string }[];
}
const published = async (filter = '') => {
  const { result } = await ask.run(
    null,
    `{ result: roster${filter} { total namedTotal counts { category count } regions { region count } named { name } } }`,
  );
  return result as unknown as Published;
};

describe('本人申请', () => {
  it('凭回执看到进度；同一份申请重复提交，得到同一张回执', async () => {
    const key = { idempotencyKey: 'a3b1c5d7-0000-4000-8000-000000000001' };
    const { result: receipt } = await ask.apply(key);
    expect(receipt?.__typename).toBe('Receipt');
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
    [
      '几处写了身份证号码',
      { village: '东街村 11010519491231002X', reason: '我的身份证是11010519491231002X，愿意当代表。' },
      ['ID_NUMBER_KEPT', 'ID_NUMBER_KEPT'],
    ],
    ['没有看过现行的告知', { noticeVersion: 1 }, ['NOTICE_OUTDATED']],
  ])('%s的，一次说清', async (_, more, codes) => {
    expect((await ask.apply(more)).result?.findings.map(({ code }) => code)).toEqual(codes);
  });
});

it('入库以后，申请人看到代表编号和自己申请的内容，没有联系方式', async () => {
  const { result: receipt } = await ask.apply({ name: '褚云起', village: '桥头村', nameConsent: false });
  const before = (await whole(receipt!)).result;
  expect(before).toMatchObject({ no: null, displayName: '褚**', village: '桥头村', nameConsent: false });
  const { nodes } = await ask.list(govOffice, '(filter: { state: VERIFYING, words: "褚云起" })');
  await ask.verify(govOffice, (await ask.one(govOffice, nodes![0]!)).result!, '当面查看证件，年满十八周岁。');
  const after = (await whole(receipt!)).result;
  expect(after?.no).toMatch(/^D2026-\d{4}$/);
  expect(JSON.stringify(after)).not.toContain('13900000002');
});

describe('公开的代表库', () => {
  it('人数是全部在任的，姓名按类别和乡镇筛选，只列同意公开的', async () => {
    const taken = async (more: { name: string; [field: string]: unknown }) => {
      await ask.apply(more);
      const { nodes } = await ask.list(govOffice, `(filter: { words: "${more.name}" })`);
      await ask.verify(
        govOffice,
        (await ask.one(govOffice, nodes![0]!)).result!,
        '当面查看证件，年满十八周岁。',
      );
    };
    const before = (await published()).total;
    await taken({ name: '段思远', categories: ['MEDIA', 'WOMEN'], region: '松林镇' });
    await taken({ name: '柏舒窈', categories: ['MEDIA'], region: '松林镇', nameConsent: false });
    const whole = await published();
    expect(whole.total).toBe(before + 2);
    expect(whole.counts).toContainEqual({ category: 'MEDIA', count: 2 });
    expect(whole.regions).toContainEqual({ region: '松林镇', count: 2 });
    const filtered = await published('(category: MEDIA, region: "松林镇")');
    expect(filtered).toMatchObject({ total: whole.total, namedTotal: whole.namedTotal });
    expect(filtered.named.map(({ name }) => name)).toEqual(['段思远']);
    expect((await published('(region: "青石镇")')).named).toEqual([]);
  });
});
