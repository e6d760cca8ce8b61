/** 国令713号第三十条: a result entered wrongly is put right by two persons, with a reason, and everybody reads what it was before. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { SECRET } from './samples.ts';

const { changeOf, database, people, done, read, refused } = await openRoom();
const { govOffice, secondOffice, leader, clerk } = people;
const REASON = '会上决定缓议，登记时误选为未通过';
const REFUSED = { title: '审议养老规划', result: 'NOT_PASSED', resultText: '退回主办单位。' } as const;

/** A meeting whose first item was entered as not passed; each act is done at its version of then. */
async function entered(wish: MeetingWish = {}) {
  const built = await buildMeeting(database, people, { stage: 'ENDED', items: [REFUSED], ...wish });
  const on = async (more: object = {}) => {
    const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [
      built.id,
    ]);
    return { id: built.id, version: row?.version, ...more };
  };
  const itemId = built.itemIds[0];
  return {
    ...built,
    on,
    proposal: async (more: object = {}) =>
      on({ itemId, result: 'DEFERRED', resultText: '缓议。', reason: REASON, ...more }),
    answer: async (more: object = {}) => ({ ...(await changeOf(itemId)), ...more }),
    first: async (actor: Actor | null) => (await read(actor, built.no))?.agenda[0],
  };
}

describe('第三十条 审议结果的更正，由一人提出、另一人确认', () => {
  it('未通过的，一个人不能改成通过：提出以后结果不变，本人不能确认', async () => {
    const { proposal, answer, first } = await entered();
    await done(govOffice, 'correctAgendaResult', await proposal({ result: 'PASSED' }));
    expect(await first(govOffice)).toMatchObject({ result: 'NOT_PASSED', resultText: '退回主办单位。' });
    await refused(['SECOND_PERSON_REQUIRED'], govOffice, 'confirmChange', await answer());
    expect(await first(govOffice)).toMatchObject({ result: 'NOT_PASSED' });
  });

  it('没有写明理由的、与原登记相同的，不能提出', async () => {
    const { proposal } = await entered();
    await refused(
      ['CHANGE_REASON_REQUIRED'],
      govOffice,
      'correctAgendaResult',
      await proposal({ reason: '工作需要' }),
    );
    await refused(
      ['CHANGE_SAME'],
      govOffice,
      'correctAgendaResult',
      await proposal({ result: 'NOT_PASSED', resultText: '退回主办单位。' }),
    );
    await refused(
      ['RESULT_TEXT_REQUIRED'],
      govOffice,
      'correctAgendaResult',
      await proposal({ result: 'OTHER', resultText: ' ' }),
    );
  });

  it('另一人确认以后更正；已经审查的纪要重新审查', async () => {
    const { no, proposal, answer } = await entered({ stage: 'REVIEWED' });
    const proposed = await done(govOffice, 'correctAgendaResult', await proposal());
    expect(proposed).toMatchObject({ stage: 'REVIEWED', agenda: [{ result: 'NOT_PASSED' }] });
    await done(secondOffice, 'confirmChange', await answer());
    expect(await read(govOffice, no)).toMatchObject({
      stage: 'MINUTES_DRAFTED',
      review: 'DRAFT',
      agenda: [{ result: 'DEFERRED', resultText: '缓议。' }],
    });
    await refused(['CHANGE_NOT_WAITING'], secondOffice, 'confirmChange', await answer());
  });

  it('退回的，原登记的结果不变，可以重新提出；一项议题同时只有一项更正', async () => {
    const { proposal, answer, first } = await entered();
    await done(govOffice, 'correctAgendaResult', await proposal());
    await refused(['CHANGE_WAITING'], secondOffice, 'correctAgendaResult', await proposal());
    await refused(['RETURN_REASON_REQUIRED'], secondOffice, 'returnChange', await answer({ reason: '' }));
    const reason = '会议记录上写的是未通过';
    await done(secondOffice, 'returnChange', await answer({ reason }));
    expect(await first(govOffice)).toMatchObject({
      result: 'NOT_PASSED',
      corrections: [{ returnReason: reason, confirmedAt: null }],
    });
    await done(govOffice, 'correctAgendaResult', await proposal());
    await done(govOffice, 'returnChange', await answer({ reason: '本人核对后，原登记没有错' }));
  });

  it('更正待确认的，不能公布纪要', async () => {
    const { proposal, on } = await entered({ stage: 'REVIEWED' });
    await done(govOffice, 'correctAgendaResult', await proposal());
    await refused(['CHANGE_OPEN'], leader, 'publishMinutes', await on());
  });
});

describe('原登记的结果保留，公布纪要以后公众看得到更正', () => {
  const after = { after: '“缓议”（缓议）', reason: REASON };
  const before = { before: '“未通过”（退回主办单位）' };

  it('承办的人看到谁提出、谁确认；公众和其他单位在公布以前看不到，公布以后看不到人名', async () => {
    const { id, proposal, answer, first } = await entered();
    await done(govOffice, 'correctAgendaResult', await proposal());
    await done(secondOffice, 'confirmChange', await answer());
    expect(await first(govOffice)).toMatchObject({
      corrections: [{ ...before, ...after, proposedBy: govOffice.name, confirmedBy: '政办丁', own: true }],
    });
    expect(await first(null)).toMatchObject({ corrections: [] });
    expect(await first(clerk)).toMatchObject({ corrections: [] });
    await published(id);
    expect(await first(null)).toMatchObject({
      corrections: [{ ...before, ...after, proposedBy: null, confirmedBy: null, own: false }],
    });
  });

  it('退回的更正、依法不予公开的议题的更正，公众看不到', async () => {
    const returned = await entered();
    await done(govOffice, 'correctAgendaResult', await returned.proposal());
    await done(secondOffice, 'returnChange', await returned.answer({ reason: '会议记录上写的是未通过' }));
    const closed = await entered({ items: [{ ...REFUSED, title: SECRET, disclosure: 'CLOSED' }] });
    await done(govOffice, 'correctAgendaResult', await closed.proposal());
    await done(secondOffice, 'confirmChange', await closed.answer());
    for (const { id, first } of [returned, closed]) {
      await published(id);
      expect(await first(null)).toMatchObject({ corrections: [] });
    }
  });

  it.each([
    ['提出的内容', `update proposed_change set after = '{"result":"PASSED"}' where id = $1`],
    ['已经作出的答复', "update proposed_change set return_reason = '另写' where id = $1"],
    ['整项更正', 'delete from proposed_change where id = $1'],
  ])('%s，数据库不改不删', async (_title, sql) => {
    const { proposal, answer, itemIds } = await entered();
    await done(govOffice, 'correctAgendaResult', await proposal());
    await done(secondOffice, 'confirmChange', await answer());
    const { id } = await changeOf(itemIds[0]);
    await expect(database.sql(sql, [id])).rejects.toThrow(/kept as it was proposed/);
  });
});

const WAITING = `等待第二人确认，理由：${REASON}`;

it('待确认的更正，列入办公室另一人的待办，不列入提出人的', async () => {
  const { no, proposal } = await entered();
  await done(govOffice, 'correctAgendaResult', await proposal());
  expect(await tasksOf(secondOffice, no)).toContain(WAITING);
  expect(await tasksOf(govOffice, no)).not.toContain(WAITING);
});

const published = (id: string) =>
  database.sql("update meeting set minutes_published_at = app_now(), stage = 'PUBLISHED' where id = $1", [
    id,
  ]);

async function tasksOf(actor: Actor, no: string): Promise<string[]> {
  const { data } = await ask(database, actor, { query: '{ workbench { tasks { detail path } } }' });
  const { tasks } = (data as unknown as { workbench: { tasks: { detail: string; path: string }[] } })
    .workbench;
  return tasks.filter(({ path }) => path.endsWith(`/${no}`)).map(({ detail }) => detail);
}
