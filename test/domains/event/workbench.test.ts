/** 开放活动的待办: whose turn it is, and by which day. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { OPEN_DAY } from './questions.ts';
import { NOW, openEvents } from './room.ts';

const house = await openEvents();
const { database, people, planned, published } = house;
const { govOffice, clerk, lead, otherLead, media, secrecy } = people;

const tasksOf = async (actor: Actor, no: string) => {
  const query = '{ workbench { tasks { kind detail dueOn overdue path } } }';
  const { data, errors } = await ask(database, actor, { query });
  if (errors) throw new Error(JSON.stringify(errors));
  const { tasks } = (data as unknown as { workbench: { tasks: Record<string, unknown>[] } }).workbench;
  return tasks
    .filter(({ path }) => desksOf(no).includes(String(path)))
    .map(({ kind, detail, dueOn, overdue }) => [kind, detail, dueOn, overdue]);
};

/** The event's desk, and its report's. */
const desksOf = (no: string) => [`/gongzuotai/kaifang/${no}`, `/gongzuotai/kaifang/${no}/qingkuang`];

/** Sign-up opens on that day; the notice stands by then. */
const BY_SIGN_UP = '2026-11-23';
/** Ten working days after 16 December 2026, New Year's Day off. */
const BY_REPORT = '2026-12-30';

it('公告：拟稿归主办单位，审查归审查员，发布归负责人；别的单位没有', async () => {
  const { id, no, version } = await planned(OPEN_DAY, clerk);
  const drafting = [['WORK_ON_EVENT', '活动公告备齐后提交保密审查', BY_SIGN_UP, false]];
  expect(await tasksOf(clerk, no)).toEqual(drafting);
  expect(await tasksOf(lead, no)).toEqual(drafting);
  for (const other of [otherLead, govOffice, media, secrecy]) expect(await tasksOf(other, no)).toEqual([]);
  const sent = await house.submit(clerk, { id, version });
  expect(await tasksOf(clerk, no)).toEqual([]);
  expect(await tasksOf(secrecy, no)).toEqual([
    ['REVIEW_EVENT', '活动公告发布前的保密审查', BY_SIGN_UP, false],
  ]);
  const back = await house.sendBack(secrecy, {
    id,
    version: sent.result?.version,
    reason: '请写明无障碍入口。',
  });
  expect(await tasksOf(clerk, no)).toEqual([
    ['WORK_ON_EVENT', '按审查意见修改活动公告，再提交保密审查', BY_SIGN_UP, false],
  ]);
  const again = await house.submit(clerk, { id, version: back.result?.version });
  const passed = await house.pass(secrecy, { id, version: again.result?.version });
  expect(await tasksOf(clerk, no)).toEqual([]);
  expect(await tasksOf(lead, no)).toEqual([['PUBLISH_EVENT', '发布活动公告', BY_SIGN_UP, false]]);
  await house.publish(lead, { id, version: passed.result?.version });
  expect(await tasksOf(lead, no)).toEqual([]);
});

it('原定时间过了还没有发布的，改期或者取消', async () => {
  const { no } = await planned(OPEN_DAY, clerk);
  await database.setClock('2026-12-17T02:00:00Z');
  expect(await tasksOf(clerk, no)).toEqual([
    ['WORK_ON_EVENT', '原定时间已过，改到新的时间或者取消', BY_SIGN_UP, true],
  ]);
  await database.setClock(NOW);
});

it('活动情况：举行以后归主办单位，到期没有公布的逾期；取消的没有', async () => {
  const { no } = await published(OPEN_DAY, govOffice);
  const gone = await published(OPEN_DAY, govOffice);
  await house.cancel(govOffice, { id: gone.id, version: gone.version, reason: '寒潮红色预警。' });
  expect(await tasksOf(govOffice, no)).toEqual([]);
  await database.setClock('2026-12-17T02:00:00Z');
  expect(await tasksOf(govOffice, no)).toEqual([['REPORT_EVENT', '填写活动情况', BY_REPORT, false]]);
  expect(await tasksOf(govOffice, gone.no)).toEqual([]);
  await database.setClock('2027-01-15T02:00:00Z');
  expect((await tasksOf(govOffice, no)).map(([kind, , , overdue]) => [kind, overdue])).toEqual([
    ['REPORT_EVENT', true],
  ]);
  await database.setClock(NOW);
});
