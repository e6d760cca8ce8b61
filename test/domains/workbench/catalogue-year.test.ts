import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { collecting, submissionInput } from '#test/domains/catalogue/collecting.ts';
import { collectingRoom } from '#test/domains/catalogue/collecting-room.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { completing } from '#test/domains/catalogue/completing.ts';

const { database, people, collect, write, handIn } = await collectingRoom();
const { justiceStaff, clerk, lead, otherLead, secrecy } = people;

/** Kinds, details and days of what somebody has to do about the catalogue's year. */
const tasksOf = async (actor: Actor, path: string) => {
  const { data } = await ask(database, actor, {
    query: '{ workbench { tasks { kind detail dueOn path overdue } } }',
  });
  const { tasks } = data?.workbench as unknown as {
    tasks: { kind: string; detail: string; dueOn: string | null; path: string; overdue: boolean }[];
  };
  return tasks.filter((one) => one.path === path).map(({ kind, detail, dueOn }) => [kind, detail, dueOn]);
};

describe('征集申报提醒该办的人', () => {
  it('没有填写的单位到截止日为止都提醒；拟报的提醒负责人；申报的提醒司法局', async () => {
    const { collectionId, versionId, year } = await collect('2026-11-30');
    const path = `/gongzuotai/mulu/shenbao/${collectionId}`;
    const empty = ['HAND_IN_MATTERS', '还没有填写；没有要申报的，由负责人答复', '2026-11-30'];
    expect(await tasksOf(clerk, path)).toEqual([empty]);
    const { id } = await write(collectionId, submissionInput({}, { plannedOn: `${year}-09-01` }));
    expect(await tasksOf(clerk, path)).toEqual([]);
    expect(await tasksOf(lead, path)).toEqual([['HAND_IN_MATTERS', '拟报1项，核对后申报', '2026-11-30']]);
    expect(await tasksOf(justiceStaff, path)).toEqual([]);
    await handIn(collectionId, id);
    expect(await tasksOf(lead, path)).toEqual([]);
    expect(await tasksOf(otherLead, path)).toEqual([empty]);
    expect(await tasksOf(justiceStaff, path)).toEqual([['ANSWER_MATTERS', '1项待答复是否列入', null]]);
    await ask(database, justiceStaff, collecting.accept({ id, version: 2 }));
    await database.setClock('2026-12-01T02:00:00Z');
    expect(await tasksOf(otherLead, path)).toEqual([]);
    expect(await tasksOf(justiceStaff, path)).toEqual([['ANSWER_MATTERS', '申报已截止，可以结束征集', null]]);
    const [row] = await database.sql<{ version: number }>(
      'select version from catalogue_version where id = $1',
      [versionId],
    );
    await ask(database, justiceStaff, collecting.close({ versionId, version: row?.version }));
    expect(await tasksOf(justiceStaff, path)).toEqual([]);
  });
});

it('十二月起提醒公布完成情况：司法局填写，保密审查员审查，司法局公布', async () => {
  await buildPublishedCatalogue(database, people, { year: 2040, rows: [] });
  const path = '/gongzuotai/mulu/wancheng/2040';
  await database.setClock('2040-11-30T02:00:00Z');
  expect(await tasksOf(justiceStaff, path)).toEqual([]);
  await database.setClock('2040-12-01T02:00:00Z');
  expect(await tasksOf(justiceStaff, path)).toEqual([
    ['CLOSE_CATALOGUE_YEAR', '写明各项完成情况', '2040-12-31'],
  ]);
  await ask(database, justiceStaff, completing.save({ year: 2040, version: 0, rows: [] }));
  expect(await tasksOf(justiceStaff, path)).toEqual([]);
  expect(await tasksOf(secrecy, path)).toEqual([['REVIEW_COMPLETION', '公布前的保密审查', '2040-12-31']]);
  await ask(database, secrecy, completing.review({ year: 2040, version: 1 }));
  expect(await tasksOf(secrecy, path)).toEqual([]);
  expect(await tasksOf(justiceStaff, path)).toEqual([
    ['CLOSE_CATALOGUE_YEAR', '审查已通过，可以公布', '2040-12-31'],
  ]);
});

it('没有启动的事项，按目录载明的决策时间倒排提醒承办单位；填写时即说出最迟日期', async () => {
  await database.setClock('2050-01-10T02:00:00Z');
  await buildPublishedCatalogue(database, people, {
    year: 2050,
    rows: [{ name: '河道采砂管理规划', plannedOn: '2050-10-01', hearing: HearingChoice.NO }],
  });
  const tasks = await tasksOf(clerk, '/gongzuotai/zhengji');
  expect(tasks.map(([kind, detail, dueOn]) => [kind, detail, dueOn])).toContainEqual([
    'START_DECISION',
    '目录事项尚未启动，最迟2050年9月18日开始公开征求意见',
    '2050-09-18',
  ]);
  const { data } = await ask(database, clerk, {
    query: `{ latestStarts(row: { plannedOn: "2050-10-01", plannedPrecision: MONTH, hearing: YES, requiredSteps: [],
      participationMethods: [PUBLIC_SOLICITATION], categories: [POLICY] }) { start latestOn past } }`,
  });
  expect(data?.latestStarts).toEqual([
    { start: 'SOLICITATION', latestOn: '2050-09-18', past: false },
    { start: 'HEARING_NOTICE', latestOn: '2050-10-03', past: false },
    { start: 'LEGALITY', latestOn: '2050-10-19', past: false },
  ]);
});
