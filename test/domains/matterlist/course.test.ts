/** R-14 公众参与行政决策事项清单: written by one, reviewed by another, published, and from then on fixed. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { HOUSING, openLists, PRICES, type Told } from './room.ts';

const { database, people, save, publish, step, read, preparing, published, run } = await openLists();
const { justiceStaff, govOffice, secrecy, clerk, auditor } = people;
const found = ({ result }: { result: Told | null }) =>
  result?.findings?.map(({ code, fields }) => [code, ...fields]);
const can = ({ viewerCan }: Told) => viewerCan.filter(({ allowed }) => allowed).map(({ action }) => action);
const tasks = async (actor: typeof clerk) => {
  const { result } = await run(actor, '{ result: workbench { tasks { kind path } } }');
  return (result as unknown as { tasks: { kind: string; path: string }[] }).tasks
    .filter(({ path }) => path === '/gongzuotai/canyu-qingdan')
    .map(({ kind }) => kind);
};

describe('编制、审查、公布', () => {
  it('司法局起草、县政府办修改，没有参与起草的人审查，公布以后公众看到', async () => {
    const { result: first } = await save(justiceStaff, 0);
    expect(first).toMatchObject({ __typename: 'ParticipationList', versionNo: 1, review: 'DRAFT' });
    expect(await read(null)).toBeNull();
    expect(await preparing(null)).toEqual([]);
    expect(await preparing(secrecy)).toEqual([]);
    expect(await preparing(auditor)).toHaveLength(1);
    const { result: edited } = await save(govOffice, 1, { matters: [PRICES, HOUSING] });
    expect(can(edited as Told)).toEqual(['save', 'submitReview']);

    const { result: sent } = await step(govOffice, 'submit', edited as Told);
    expect(await tasks(secrecy)).toEqual(['REVIEW_PARTICIPATION_LIST']);
    expect(can((await preparing(secrecy))[0] as Told)).toEqual(['passReview', 'returnReview']);
    expect(found(await publish(govOffice, sent as Told))).toEqual([['REVIEW_REQUIRED']]);
    expect((await step(secrecy, 'return', sent as Told)).codes).toEqual([]);
    const [returned] = await preparing(justiceStaff);
    expect(returned).toMatchObject({ review: 'DRAFT', reviewNote: '第二项的参与范围写具体一些' });
    expect(await tasks(justiceStaff)).toEqual(['MEND_PARTICIPATION_LIST']);

    const { result: again } = await step(govOffice, 'submit', returned as Told);
    const { result: passed } = await step(secrecy, 'pass', again as Told);
    expect(await tasks(govOffice)).toEqual(['PUBLISH_PARTICIPATION_LIST']);
    expect(can((await preparing(justiceStaff))[0] as Told)).toEqual(['save', 'publish']);
    expect(can((await preparing(secrecy))[0] as Told)).toEqual(['returnReview']);
    const { result } = await publish(govOffice, passed as Told);
    expect(result).toMatchObject({ publishedOn: '2026-11-20' });
    expect(await tasks(govOffice)).toEqual([]);
    expect(await read(null)).toMatchObject({
      year: 2026,
      title: expect.stringContaining('2026年度公众参与行政决策事项清单'),
      reviewNote: null,
      viewerCan: [],
      matters: [
        { name: PRICES.name, scope: PRICES.scope, ways: PRICES.ways, unit: null, unitWords: '承办单位' },
        { name: HOUSING.name, period: '全年', periodDays: 30 },
      ],
    });
    expect((await run(null, '{ result: participationListYears }')).result).toEqual([2026]);
    expect((await auditTrail(database)).slice(-2)).toEqual([
      ['participationList.passed', 'DONE'],
      ['participationList.published', 'DONE'],
    ]);
  });

  it('公布的不再修改，连数据库的所有者也改不动；调整另起一版，说明调整了什么，旧版还在', async () => {
    const first = (await read(justiceStaff)) as Told;
    expect(found(await publish(justiceStaff, first))).toEqual([['MATTER_LIST_PUBLISHED']]);
    expect(can(first)).toEqual([]);
    for (const change of [
      `update participation_list set change_note = '改'`,
      'delete from participation_matter',
    ])
      await expect(database.sql(change)).rejects.toThrow('a published list is not changed');

    expect(found(await save(justiceStaff, 0))).toEqual([['MATTER_LIST_CHANGE_UNTOLD', 'changeNote']]);
    const second = await published({ changeNote: '删去价格一项', matters: [HOUSING] });
    expect(second).toMatchObject({ versionNo: 2 });
    expect(await read(null)).toMatchObject({
      versionNo: 2,
      matters: [{ name: HOUSING.name }],
      editions: [
        { versionNo: 2, changeNote: '删去价格一项', publishedOn: '2026-11-20' },
        { versionNo: 1, changeNote: '', publishedOn: '2026-11-20' },
      ],
    });
    expect(await read(null, '(year: 2026, versionNo: 1)')).toMatchObject({ matters: [{}, {}] });
    expect(await read(null, '(year: 2025)')).toBeNull();
  });
});

describe('不予办理', () => {
  it('各处不对的一次说明，什么也不改动', async () => {
    const wrong = { ...HOUSING, scope: '无', ways: [], unitWords: '', decisionNos: ['2026-404'] };
    expect(found(await save(justiceStaff, 0, { changeNote: '逐项核对', matters: [wrong] }))).toEqual([
      ['PROMISED_SCOPE_REQUIRED', 'matters.0.scope'],
      ['PROMISED_WAY_REQUIRED', 'matters.0.ways'],
      ['PROMISED_UNIT_REQUIRED', 'matters.0.unitId'],
      ['PROMISED_DECISION_UNKNOWN', 'matters.0.decisionNos'],
    ]);
    expect(await preparing(justiceStaff)).toEqual([]);
    expect(found(await save(justiceStaff, 0, {}, 2024))).toEqual([['MATTER_LIST_YEAR', 'year']]);
    expect((await save(justiceStaff, 0, {}, 2027)).result).toMatchObject({ versionNo: 1 });
  });

  it('承办单位、审计员、公众不编制；旧版本不予保存；两人同时起草的，后一人看到前一人的', async () => {
    expect((await save(clerk, 0)).codes).toEqual(['FORBIDDEN']);
    expect((await save(auditor, 0)).codes).toEqual(['FORBIDDEN']);
    expect((await save(null, 0)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await save(justiceStaff, 1)).codes).toEqual(['CONFLICT']);
    const note = { changeNote: '逐项核对' };
    const both = await Promise.all([save(justiceStaff, 0, note), save(govOffice, 0, note)]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    const [draft] = both.flatMap(({ result }) => (result ? [result] : []));
    expect((await publish(clerk, draft as Told)).codes).toEqual(['FORBIDDEN']);
    expect(await tasks(justiceStaff)).toEqual([]);
  });
});
