import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { openRoom } from './room.ts';
import { type Answer, PLAN, recordBy, REPORT } from './samples.ts';

const room = await openRoom();
const { database, people, planned, done, signUpInput, secondLead } = room;
const { clerk, lead, secrecy, otherClerk } = people;
const course = courseOf(room);

const tasksOf = async (actor: Actor, { no }: Pick<Answer, 'no'>) => {
  const { data } = await ask(database, actor, {
    query: '{ workbench { tasks { kind detail dueOn path } } }',
  });
  const { tasks } = data?.workbench as unknown as {
    tasks: { kind: string; detail: string; dueOn: string | null; path: string }[];
  };
  return tasks
    .filter(({ path }) => path === `/gongzuotai/tingzheng/${no}`)
    .map(({ kind, detail, dueOn }) => [kind, detail, dueOn]);
};

it('听证会办到哪一步，轮到谁，最迟哪一天，工作台都说得出', async () => {
  let hearing = await planned();
  const { id } = hearing;
  const next = async (actor: Actor | null, name: string, more: object = {}) => {
    const version = await course.versionOf(id);
    hearing = await done(actor, name, { id, version, ...more });
  };
  const staff = () => tasksOf(clerk, hearing);
  expect(await staff()).toEqual([['WORK_ON_HEARING', '备齐听证会公告后提交审查', '2026-12-09']]);
  expect(await tasksOf(otherClerk, hearing)).toEqual([]);
  expect(await tasksOf(secrecy, hearing)).toEqual([]);
  await next(clerk, 'submitPaper');
  expect(await tasksOf(secrecy, hearing)).toEqual([['REVIEW_HEARING', '听证会公告公布前的保密审查', null]]);
  expect(await staff()).toEqual([]);
  await next(secrecy, 'passPaper');
  expect(await tasksOf(lead, hearing)).toEqual([['PUBLISH_HEARING', '公布听证会公告', '2026-12-09']]);
  await next(lead, 'publishHearingNotice');
  expect(await staff()).toEqual([]);
  await database.setClock(AT.signUp);
  for (const index of [0, 1, 2])
    await done(null, 'signUpForHearing', { input: signUpInput(id, `1380000000${index}`) });
  await database.setClock(AT.draw);
  expect(await staff()).toEqual([['WORK_ON_HEARING', '报名已经截止，开始遴选参加人', '2026-12-09']]);
  await next(clerk, 'beginHearingSelection');
  expect(await staff()).toEqual([['WORK_ON_HEARING', '抽取听证参加人', '2026-12-09']]);
  await next(clerk, 'drawHearingParticipants', { publicDigits: '' });
  for (const side of ['OPERATOR', 'PEOPLES_CONGRESS_DEPUTY'])
    await next(clerk, 'nominateHearingParticipant', {
      input: { side, name: '周某', showName: true, capacity: '' },
    });
  expect(await staff()).toEqual([]);
  expect(await tasksOf(lead, hearing)).toEqual([
    ['PUBLISH_HEARING', '核对后公布听证参加人名单', '2026-12-09'],
  ]);
  await next(secondLead, 'publishHearingList');
  expect(await staff()).toEqual([['WORK_ON_HEARING', '向每一位参加人送达材料', '2026-12-17']]);
  const participantIds = hearing.participants.map((one) => one.id);
  await next(clerk, 'recordHearingDelivery', {
    input: { participantIds, handedAt: '2026-12-07T02:00:00Z', fileId: await course.receiptOf(id) },
  });
  await next(clerk, 'finishHearingDelivery');
  expect(await staff()).toEqual([['WORK_ON_HEARING', '举行听证会后登记', PLAN.heldOn]]);
  await database.setClock(AT.held);
  await next(clerk, 'holdHearing', { input: course.heldInput(hearing.participants) });
  expect(await staff()).toEqual([['WORK_ON_HEARING', '整理听证记录，请参加人确认签字', null]]);
  await next(clerk, 'saveHearingRecord', { entries: recordBy(participantIds[0] ?? '') });
  for (const participantId of participantIds)
    await next(clerk, 'signHearingRecord', { participantId, signedOn: '2026-12-24' });
  expect(await tasksOf(lead, hearing)).toEqual([['WORK_ON_HEARING', '确认听证记录', null]]);
  await next(lead, 'confirmHearingRecord');
  expect(await staff()).toEqual([['WORK_ON_HEARING', '备齐听证记录后提交审查', null]]);
  await next(clerk, 'submitPaper');
  await next(secrecy, 'passPaper');
  await next(lead, 'publishHearingRecord');
  await next(clerk, 'saveHearingReport', { input: REPORT });
  expect(await staff()).toEqual([['WORK_ON_HEARING', '备齐听证报告后提交审查', null]]);
  await next(clerk, 'submitPaper');
  await next(secrecy, 'passPaper');
  await next(lead, 'publishHearingReport');
  expect([await staff(), await tasksOf(lead, hearing)]).toEqual([[], []]);
});
