/** 国令711号第十四条至第十七条: minutes tell of public items alone, are reviewed by another person, and stand as they were published. */
import { describe, expect, it } from 'vitest';
import { newId } from '#schema/kernel/id.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { SECRET } from './samples.ts';

const { database, people, send, done, refused } = await openRoom();
const { govOffice, leader, secrecy, clerk } = people;
const NOW = { version: 1 };
const ITEMS = [
  { title: '传达学习省政府有关会议精神' },
  { title: SECRET, disclosure: 'CLOSED' },
  { title: '审议《养老规划》' },
] as const;
const meeting = (wish: MeetingWish = {}) =>
  buildMeeting(database, people, { stage: 'ENDED', items: ITEMS, ...wish });

const input = (itemIds: readonly string[], change: object = {}) => ({
  attendees: ['县长 甲', ' '],
  sections: [
    { itemId: itemIds[0], text: '抓好落实。' },
    { itemId: itemIds[2], text: '同意。' },
  ],
  ...change,
});

describe('会议纪要', () => {
  it.each<[string, (ids: readonly string[]) => object, string[]]>([
    [
      '写了依法不予公开的议题',
      (ids) => ({ sections: [{ itemId: ids[1], text: '任免。' }] }),
      ['ITEM_NOT_PUBLISHABLE'],
    ],
    [
      '出现它的题目',
      (ids) => ({ sections: [{ itemId: ids[0], text: `另${SECRET}。` }] }),
      ['CLOSED_TITLE_TOLD'],
    ],
    [
      '别的会议的议题',
      () => ({ sections: [{ itemId: '00000000-0000-7000-8000-000000000000', text: '甲。' }] }),
      ['ITEM_NOT_OF_MEETING'],
    ],
    [
      '列席人数为零',
      () => ({ observers: [{ category: '人大代表', count: 0 }] }),
      ['OBSERVERS_COUNT_INVALID'],
    ],
  ])('%s，不能保存', async (_title, change, codes) => {
    const { id, itemIds } = await meeting();
    await refused(codes, govOffice, 'saveMinutes', { id, ...NOW, input: input(itemIds, change(itemIds)) });
  });

  it('文稿所称的征求意见日数与记录不符，提示核对（样例B10）', async () => {
    const { decisionId } = await buildConsultation(database, people, {
      state: 'CLOSED',
      opensOn: '2026-09-01',
      closesOn: '2026-10-08',
    });
    const { id, itemIds } = await meeting({ items: [{ title: '审议《养老规划》', decisionId }] });
    const sections = (days: number) => ({
      attendees: ['甲'],
      sections: [{ itemId: itemIds[0], text: `公开征求意见${days}日。` }],
    });
    await refused(['STATED_DAYS_DIFFER'], govOffice, 'saveMinutes', { id, ...NOW, input: sections(38) });
    await done(govOffice, 'saveMinutes', { id, ...NOW, input: sections(37) });
  });

  it('出席人员、审议结果与会议登记不符的，不能保存，一次说全；照登记写的可以', async () => {
    const { id, itemIds } = await meeting({ items: [{ title: '审议《养老规划》', result: 'NOT_PASSED' }] });
    const away = {
      memberId: newId(),
      name: '许存',
      post: '副县长',
      head: false,
      present: false,
      reason: '出差',
    };
    await database.sql(
      `insert into meeting_attendance (meeting_id, members, recorded_by_id, recorded_at) values ($1, $2, $3, app_now())`,
      [id, JSON.stringify([away]), govOffice.id],
    );
    const minutes = (attendee: string, text: string) => ({
      id,
      ...NOW,
      input: { attendees: ['县长 甲', attendee], sections: [{ itemId: itemIds[0], text }] },
    });
    const wrong = minutes('副县长 许存', '会议审议通过《养老规划》。');
    await refused(['MINUTES_NAME_ABSENTEE', 'MINUTES_RESULT_DIFFERS'], govOffice, 'saveMinutes', wrong);
    await done(govOffice, 'saveMinutes', minutes('副县长 乙', '会议未予通过《养老规划》。'));
  });

  it('送审以前写全；改动以后审查作废；没有审查不能公布', async () => {
    const { id, itemIds } = await meeting();
    let now = await done(govOffice, 'saveMinutes', {
      id,
      ...NOW,
      input: input(itemIds, { attendees: [], sections: [] }),
    });
    await refused(['MINUTES_ATTENDEES_REQUIRED', 'MINUTES_SECTION_MISSING'], govOffice, 'submitPaper', {
      id,
      version: now.version,
    });
    await refused(['WRONG_STAGE'], leader, 'publishMinutes', { id, version: now.version });
    now = await done(govOffice, 'saveMinutes', { id, version: now.version, input: input(itemIds) });
    now = await done(govOffice, 'submitPaper', { id, version: now.version });
    now = await done(secrecy, 'passPaper', { id, version: now.version });
    now = await done(govOffice, 'saveMinutes', { id, version: now.version, input: input(itemIds) });
    expect(now).toMatchObject({
      stage: 'MINUTES_DRAFTED',
      review: 'DRAFT',
      minutes: { attendees: ['县长 甲'] },
    });
    const unreviewed = await meeting({ stage: 'REVIEWED', review: ReviewState.DRAFT });
    await refused(['REVIEW_REQUIRED'], leader, 'publishMinutes', { id: unreviewed.id, ...NOW });
  });

  it('领导退回已经审查的纪要；公布以后不再改', async () => {
    const reviewed = await meeting({ stage: 'REVIEWED' });
    const back = { id: reviewed.id, ...NOW, reason: '第三项请补充结论。' };
    expect(await done(leader, 'returnPaper', back)).toMatchObject({ stage: 'MINUTES_DRAFTED' });
    const { id, itemIds } = await meeting({ stage: 'PUBLISHED' });
    await refused(['WRONG_STAGE'], govOffice, 'saveMinutes', { id, ...NOW, input: input(itemIds) });
    const tries = await Promise.all([
      send(clerk, 'saveMinutes', { id, ...NOW, input: input(itemIds) }),
      send(null, 'publishMinutes', { id, ...NOW }),
      send(govOffice, 'publishMinutes', { id, ...NOW }),
      send(govOffice, 'saveMinutes', { id, version: 9, input: input(itemIds) }),
    ]);
    expect(tries.map(faults)).toEqual([['NOT_FOUND'], ['UNAUTHENTICATED'], ['FORBIDDEN'], ['CONFLICT']]);
  });
});
