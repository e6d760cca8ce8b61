/** the town posts for its villages in one step; everybody reads it; a wrong one is corrected beside it. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { villageBoardTable } from '#server/domains/village/board-table.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { FINANCE, found, NOW, openVillages } from './questions.ts';

const house = await openVillages();
const { database, people, other, clerk, lead, neighbour, add, change, post, correct } = house;
const { postings, run, village } = house;

const alone = { townId: other.id, name: '北坡村' };

describe('村名录', () => {
  it('镇登记自己的村，县政府办登记各乡镇的；别的乡镇、部门、没有登录的不行', async () => {
    const own = await add(clerk, { name: '河口村' });
    expect(own.result).toMatchObject({ name: '河口村', town: { name: '河西镇' }, since: '2026-07-01' });
    expect((await add(people.govOffice, alone)).result).toMatchObject({ town: { name: '北山乡' } });
    expect((await add(lead, alone)).codes).toEqual(['NOT_FOUND']);
    expect((await add(people.auditor)).codes).toEqual(['FORBIDDEN']);
    expect((await add(people.secrecy)).codes).toEqual(['FORBIDDEN']);
    expect((await add(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await add(clerk, { townId: randomUUID() })).codes).toEqual(['NOT_FOUND']);
    expect((await add(clerk, { townId: '河西镇' })).codes).toEqual(['BAD_USER_INPUT']);
    const housing = { townId: people.units.housing.id };
    expect(found(await add(people.clerk, housing))).toEqual(['VILLAGE_TOWN_WRONG']);
    expect(found(await add(clerk, { name: '河口村', since: '2016-01-01' }))).toEqual([
      'VILLAGE_NAME_TAKEN',
      'VILLAGE_SINCE_FAR',
    ]);
  });

  it('改名称和时限、登记撤并；逾期的月份不因改为按季度而消失；版本不对的不改', async () => {
    const one = await village({ name: '月月村', financeMonthly: true, since: '2026-08-01' });
    expect(one.owed.map(({ period, standing }) => `${period} ${standing}`)).toContain('2026-08 OVERDUE');
    expect(found(await change(clerk, one))).toEqual(['VILLAGE_MONTHS_OVERDUE']);
    expect((await change(neighbour, one, { financeMonthly: true })).codes).toEqual(['NOT_FOUND']);
    const changed = await change(people.govOffice, one, { name: '月月新村', financeMonthly: true });
    expect(changed.result).toMatchObject({ name: '月月新村', no: one.no });
    expect((await change(clerk, one, { financeMonthly: true })).codes).toEqual(['CONFLICT']);
    const merged = await change(clerk, changed.result!, { financeMonthly: true, endedOn: '2026-08-31' });
    expect(merged.result?.owed.map(({ period }) => period)).not.toContain('2026-09');
    await expect(
      database.sql(`update village set since = '2026-10-01' where id = $1`, [one.id]),
    ).rejects.toThrow();
  });
});

describe('上传', () => {
  it('镇的经办人或者负责人一步上传，人人看得到；时效按上传的日期；同一期不重复', async () => {
    const one = await village({ name: '一步村' });
    expect(one.owed.map(({ kind, dueOn, standing }) => `${kind} ${dueOn} ${standing}`)).toEqual([
      'DECISIONS 2026-10-15 DUE',
      'SUBSIDIES 2026-10-15 DUE',
      'ASSISTANCE 2026-10-15 DUE',
      'FINANCE 2026-10-15 DUE',
    ]);
    const done = await post(clerk, one.id);
    expect(done.result?.owed.find(({ kind }) => kind === 'FINANCE')?.period).toBe('2026-Q4');
    expect(found(await post(lead, one.id))).toEqual(['POSTING_ALREADY_MADE']);
    await database.setClock('2026-10-15T16:00:00Z');
    const late = await post(lead, one.id, { entries: [] }, 'SUBSIDIES');
    expect(late.result?.owed.map(({ kind, standing }) => `${kind} ${standing}`).slice(0, 2)).toEqual([
      'DECISIONS OVERDUE',
      'ASSISTANCE OVERDUE',
    ]);
    await database.setClock(NOW);
    const told = await postings(one.no);
    expect(told?.map(({ kind, standing }) => `${String(kind)} ${String(standing)}`)).toEqual([
      'SUBSIDIES LATE',
      'FINANCE POSTED',
    ]);
    const { pictures: none, ...content } = FINANCE;
    expect(told?.[1]).toMatchObject({ ...content, pictures: none, postedOn: '2026-10-10', correctsId: null });
    expect(await postings(one.no, 2025)).toEqual([]);
    await expect(database.sql('delete from village_posting')).rejects.toThrow();
  });

  it('村务公开一览：欠的、公开的、更正的和合计；谁都可以下载', async () => {
    const one = await village({ name: '表格村', since: '2026-04-01', financeMonthly: false });
    await post(clerk, one.id);
    const { plan, published } = await villageBoardTable(contextOf(database, null), 2026);
    const rows = plan.rows.filter(([, name]) => name === '表格村').map((row) => row.slice(2, 10));
    expect(published).toBe(true);
    expect(rows).toHaveLength(5);
    expect(rows).toContainEqual([
      '集体财务收支',
      '2026年第二季度',
      '逾期未公开',
      '2026-07-15',
      '',
      '',
      '',
      '',
    ]);
    expect(rows).toContainEqual([
      '集体财务收支',
      '2026年第三季度',
      '按时公开',
      '',
      '2026-10-10',
      '',
      '12,500.50',
      '300.00',
    ]);
  });

  it('县政府办、别的乡镇、没有登录的不能代为上传；不对的一次说完', async () => {
    const one = await village({ name: '门口村' });
    expect((await post(people.govOffice, one.id)).codes).toEqual(['FORBIDDEN']);
    expect((await post(people.admin, one.id)).codes).toEqual(['FORBIDDEN']);
    expect((await post(neighbour, one.id)).codes).toEqual(['NOT_FOUND']);
    expect((await post(null, one.id)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await post(clerk, '不是编号')).codes).toEqual(['BAD_USER_INPUT']);
    const wrong = await post(
      clerk,
      one.id,
      { text: '电话13900001111', entries: [], supervisorName: '' },
      'FINANCE',
      '2026-09',
    );
    expect(found(wrong)).toEqual([
      'POSTING_PERIOD_WRONG',
      'POSTING_TEXT_THIN',
      'PERSONAL_DATA_LEFT',
      'POSTING_ENTRIES_MISSING',
      'POSTING_UNSUPERVISED',
    ]);
    expect(await postings(one.no)).toEqual([]);
  });

  it('随时公开的事项，一天可以有两件；同一件重复上传的，只有一份', async () => {
    const one = await village({ name: '两件村' });
    const matter = { entries: [], signedOn: '2026-10-09' };
    const told = async (text: string) =>
      found(await post(clerk, one.id, { ...matter, text }, 'INTERESTS', '2026-10-09'));
    expect(await told('村口水井检修，十日停水一天，请提前储水。')).toEqual([]);
    expect(await told('东坡水渠改道，占地补偿按户公示七日。')).toEqual([]);
    expect(await told('村口水井检修，十日停水一天，请提前储水。')).toEqual(['POSTING_ALREADY_MADE']);
    expect(await postings(one.no)).toHaveLength(2);
  });

  it('两人同时上传同一期，只有一份', async () => {
    const one = await village({ name: '同时村' });
    const both = await Promise.all([post(clerk, one.id), post(lead, one.id)]);
    expect(both.flatMap(found)).toEqual(['POSTING_ALREADY_MADE']);
    expect(await postings(one.no)).toHaveLength(1);
  });
});

it('有错的另发一份更正，写明原因，原来的保留；更正过的在最新的一份上再更正', async () => {
  const one = await village({ name: '更正村' });
  await post(clerk, one.id);
  const [first] = (await postings(one.no)) ?? [];
  const id = String(first?.id);
  expect((await correct(neighbour, id, '漏记一笔支出')).codes).toEqual(['NOT_FOUND']);
  expect((await correct(people.govOffice, id, '漏记一笔支出')).codes).toEqual(['FORBIDDEN']);
  expect((await correct(clerk, randomUUID(), '漏记一笔支出')).codes).toEqual(['NOT_FOUND']);
  expect(found(await correct(clerk, id, '改'))).toEqual(['POSTING_CORRECTION_REASON']);
  expect(found(await correct(lead, id, '漏记一笔支出', { text: `${FINANCE.text}另有支出一笔。` }))).toEqual(
    [],
  );
  expect(found(await correct(clerk, id, '漏记一笔支出'))).toEqual(['POSTING_CORRECTED_ALREADY']);
  const told = await postings(one.no);
  expect(told?.map(({ correctsId, correctedById, text }) => [correctsId, correctedById, text])).toEqual([
    [id, null, `${FINANCE.text}另有支出一笔。`],
    [null, told?.[0]?.id, FINANCE.text],
  ]);
  expect(
    (await run(null, 'query($no: String!) { result: village(no: $no) { name } }', { no: '999' })).result,
  ).toBeNull();
});
