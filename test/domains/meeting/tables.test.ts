/** 国令711号第十四条至第十六条: what the tables themselves hold back, whatever the code above them forgets. */
import { describe, expect, it } from 'vitest';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { buildMeeting, type BuiltMeeting } from '#test/kernel/build-meeting.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import type { Scope } from '#server/ground/kernel/authority.ts';

const SECRET = '研究某项干部任免事项';
const ITEMS = [
  { title: '传达学习省政府有关会议精神', startedAt: '2026-11-20T01:00:00Z' },
  { title: SECRET, disclosure: 'CLOSED' },
] as const;

const database = await testDatabase();
const people = await buildPeople(database);
const planned = await buildMeeting(database, people, { stage: 'AGENDA_SET', items: ITEMS });
const sent = { paper: MeetingPaper.NOTICE, review: ReviewState.IN_REVIEW };
const announced = await buildMeeting(database, people, { stage: 'INVITING', items: ITEMS, ...sent });
const live = await buildMeeting(database, people, { stage: 'IN_SESSION', items: ITEMS, stream: 'LIVE' });
const over = await buildMeeting(database, people, { stage: 'PUBLISHED', items: ITEMS });

const seenBy = (scopes: readonly Scope[], sql: string) =>
  database.services.database.em
    .fork({
      session: {
        variables: {
          'app.scope': `{${scopes.join(',')}}`,
          'app.unit': people.units.office.id,
          'app.contacts': '',
        },
      },
    })
    .transactional(async (em) => {
      const rows: unknown = await em.execute(sql);
      return rows as { id: string }[];
    });

const meetings = 'select id from meeting order by no';
const papers = 'select item_id as id from agenda_item_paper';

describe('谁看得到什么', () => {
  it.each<[string, Scope[], BuiltMeeting[]]>([
    ['公众只看得到已经预告的会议', [], [announced, live, over]],
    ['融媒体中心看得到筹备中的会议', ['MEDIA'], [planned, announced, live, over]],
    ['县政府办看得到全部会议', ['COUNTY'], [planned, announced, live, over]],
    ['保密审查员看不到没有送审的会议', ['REVIEW'], [announced, live, over]],
  ])('%s', async (_title, scopes, expected) => {
    const seen = await seenBy(scopes, meetings);
    expect(seen.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });

  it.each<[string, Scope[], number]>([
    ['公众', [], 0],
    ['融媒体中心', ['MEDIA'], 0],
    ['审计员', ['AUDIT'], 0],
    ['县政府办', ['COUNTY'], 4],
    ['召集单位', ['UNIT'], 4],
    ['保密审查员（送审的）', ['REVIEW'], 1],
  ])('议题的内部部分：%s看到%i份', async (_title, scopes, count) => {
    expect(await seenBy(scopes, papers)).toHaveLength(count);
  });
});

describe('审议结果', () => {
  const results = 'select item_id as id from agenda_outcome';
  it('公众从公布纪要起看到公开议题的结果，看不到依法不予公开的', async () => {
    expect(await seenBy([], results)).toEqual([{ id: over.itemIds[0] }]);
  });
  it('县政府办看到全部结果', async () => {
    expect(await seenBy(['COUNTY'], results)).toHaveLength(2);
  });
});

describe('不因代码疏漏而改变', () => {
  const one = ({ itemIds }: BuiltMeeting, index: number) => itemIds[index];
  it.each<[string, string, unknown[], RegExp]>([
    [
      '依法不予公开的议题不写题目',
      'update agenda_item set title = $2 where id = $1',
      [one(planned, 1), SECRET],
      /nothing is told/,
    ],
    [
      '已经预告的议题不改题目',
      "update agenda_item set title = '另一题' where id = $1",
      [one(announced, 0)],
      /not changed/,
    ],
    ['已经预告的议题不删除', 'delete from agenda_item where id = $1', [one(announced, 0)], /is kept/],
    [
      '已经预告的会议改时间须让日历知道',
      "update meeting set starts_at = starts_at + interval '1 day' where id = $1",
      [announced.id],
      /not changed/,
    ],
    [
      '已经公布的纪要不改',
      "update meeting_minutes set attendees = '{}' where meeting_id = $1",
      [over.id],
      /not changed/,
    ],
    [
      '纪要不写依法不予公开的议题',
      'insert into meeting_minutes (meeting_id, sections) values ($1, $2)',
      [live.id, JSON.stringify([{ itemId: one(live, 1), text: SECRET }])],
      /no closed agenda item/,
    ],
    [
      '纪要不写别的会议的议题',
      'insert into meeting_minutes (meeting_id, sections) values ($1, $2)',
      [live.id, JSON.stringify([{ itemId: one(over, 0), text: '甲' }])],
      /no closed agenda item/,
    ],
    [
      '纪要公布以后不改结果',
      "update agenda_outcome set result = 'NOTED' where item_id = $1",
      [one(over, 0)],
      /not changed/,
    ],
    ['会议公告不改', "update meeting_notice set text = '另' where meeting_id = $1", [over.id], /not changed/],
    [
      '两项议题不同时进行',
      'update agenda_item set started_at = app_now() where id = $1',
      [one(live, 1)],
      /agenda_item_running/,
    ],
  ])('%s', async (_title, sql, values, refusal) => {
    await expect(database.sql(sql, values)).rejects.toThrow(refusal);
  });
});

it('开始依法不予公开的议题，直播当即暂停，议题结束前不能恢复', async () => {
  const [first, second] = live.itemIds;
  await database.sql('update agenda_item set ended_at = app_now() where id = $1', [first]);
  await database.sql('update agenda_item set started_at = app_now() where id = $1', [second]);
  const state = () => database.sql('select state from meeting_stream where meeting_id = $1', [live.id]);
  expect(await state()).toEqual([{ state: 'PAUSED' }]);
  const resume = () =>
    database.sql("update meeting_stream set state = 'LIVE' where meeting_id = $1", [live.id]);
  await expect(resume()).rejects.toThrow(/not broadcast/);
  await database.sql('update agenda_item set ended_at = app_now() where id = $1', [second]);
  expect(await state()).toEqual([{ state: 'PAUSED' }]);
  await resume();
  expect(await state()).toEqual([{ state: 'LIVE' }]);
});
