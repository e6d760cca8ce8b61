/** 国令711号第五十条 年度报告表: counted from the record, as the requester may see it, read back from the workbook. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { readXlsx } from '#server/ground/table/read-xlsx.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { next, openRequests } from './request-desk.ts';
import { REQUEST } from './request-questions.ts';

const desk = await openRequests();
const { database, people, on, registered, received, assign, listedRequest: listed } = desk;
const { draft, confirm } = desk.requests;
const { clerk, lead, govOffice, otherLead, justiceStaff, auditor, units } = people;
const executing = await buildActor(database, units.housing, [Role.EXECUTING_UNIT], '执行人');
const site = await openSite(database);

const FIRM = { applicant: 'BUSINESS', identityNo: '91330000MA27XL0B4T', name: '岚溪客运有限公司' };
type Item = Awaited<ReturnType<typeof registered>>;
const answered = async (item: Item, day: string, outcome: string) => {
  await on(day);
  const drafted = await next(draft(clerk, item, outcome));
  return next(confirm(lead, drafted));
};

await answered(await registered(), '2026-11-10', 'GIVEN');
await answered(await registered(FIRM), '2026-11-10', 'PUBLIC_ALREADY');
const late = await registered(FIRM);
const drafted = await next(draft(clerk, late, 'IN_PROCESS'));
await on('2026-12-31');
const atYearsEnd = await received({ ...REQUEST, title: '年末最后一日的申请' });

const download = async (actor: Actor | null, search: string) =>
  site.get(`/daochu/shenqing-niandu.xlsx${search}`, actor ? await signedIn(database, actor) : undefined);

/** The rows of the workbook that are no zeros, by their names; and what stands under its title. */
const tableOf = async (actor: Actor, year: number) => {
  const answer = await download(actor, `?year=${year}`);
  const table = await readXlsx(Buffer.from(await answer.arrayBuffer()), 100);
  if (!('rows' in table)) throw new Error(JSON.stringify(table));
  const counts = table.rows.flatMap(([label, ...cells]): [string, unknown[]][] =>
    cells.some((cell) => typeof cell === 'number' && cell > 0) ? [[String(label).trim(), cells]] : [],
  );
  return { under: table.rows[1]?.[0], heads: table.rows.slice(2, 4), counts: Object.fromEntries(counts) };
};

describe('2026年', () => {
  it('年末：没有登记的、只有草稿的，都结转下年度', async () => {
    const { under, heads, counts } = await tableOf(govOffice, 2026);
    expect(under).toBe('全县，2026年1月1日至2026年12月31日，由记录计算');
    expect(heads[0]).toEqual(['项目', '自然人', '法人或其他组织', null, null, null, null, '总计']);
    expect(heads[1]?.slice(2, 7)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
    expect(counts).toEqual({
      '一、本年新收政府信息公开申请数量': [2, 2, 0, 0, 0, 0, 4],
      '（一）予以公开': [1, 1, 0, 0, 0, 0, 2],
      '（七）总计': [1, 1, 0, 0, 0, 0, 2],
      '四、结转下年度继续办理': [1, 1, 0, 0, 0, 0, 2],
    });
  });

  it.each([
    ['审计人员看全县的', auditor, '全县', 4],
    ['办理单位只看自己的', clerk, units.housing.name, 3],
    ['别的单位没有', otherLead, units.health.name, undefined],
  ])('%s', async (_, actor, scope, received) => {
    const { under, counts } = await tableOf(actor, 2026);
    expect(under).toContain(`${scope}，`);
    expect(counts['一、本年新收政府信息公开申请数量']?.at(-1)).toBe(received);
  });
});

it('2027年：上年结转的在本年答复；年末的申请登记以后，按收到之日算在本年', async () => {
  await on('2027-01-04');
  await assign(govOffice, await listed(atYearsEnd.receiptNo), units.housing.id);
  await next(confirm(lead, { id: late.id, version: drafted.version }));
  const last = await tableOf(govOffice, 2026);
  expect(last.under).toContain('至2026年12月31日');
  expect(last.counts['一、本年新收政府信息公开申请数量']).toEqual([1, 2, 0, 0, 0, 0, 3]);
  expect(last.counts['四、结转下年度继续办理']).toEqual([0, 1, 0, 0, 0, 0, 1]);
  const { under, counts } = await tableOf(govOffice, 2027);
  expect(under).toContain('至2027年1月4日');
  expect(counts).toEqual({
    '一、本年新收政府信息公开申请数量': [1, 0, 0, 0, 0, 0, 1],
    '二、上年结转政府信息公开申请数量': [0, 1, 0, 0, 0, 0, 1],
    '6.属于四类过程性信息': [0, 1, 0, 0, 0, 0, 1],
    '（七）总计': [0, 1, 0, 0, 0, 0, 1],
    '四、结转下年度继续办理': [1, 0, 0, 0, 0, 0, 1],
  });
});

it.each([
  ['没有登录', null, '?year=2026', 404],
  ['没有这个岗位', justiceStaff, '?year=2026', 403],
  ['只在决策执行单位任职的不办依申请公开', executing, '?year=2026', 403],
  ['没有写年度', govOffice, '', 404],
  ['不是年度', govOffice, '?year=0000', 404],
  ['还没有到的年度', govOffice, '?year=2028', 404],
  ['平台启用以前的年度', govOffice, '?year=2019', 200],
])('%s', async (_, actor, search, status) => {
  expect((await download(actor, search)).status).toBe(status);
});
