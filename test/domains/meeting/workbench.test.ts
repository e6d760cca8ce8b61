/** 政府会议的待办: whose turn it is, and by which day. */
import { expect, it } from 'vitest';
import { ReviewState } from '#schema/kernel/review-state.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';

const { database, people } = await openRoom();
const { govOffice, leader, secrecy, media, clerk, lead, otherLead } = people;

interface Listed {
  kind: string;
  detail: string;
  dueOn: string | null;
  path: string;
}

const tasksOf = async (actor: Actor, no: string) => {
  const query = '{ workbench { tasks { kind detail dueOn path } } }';
  const { data, errors } = await ask(database, actor, { query });
  if (errors) throw new Error(JSON.stringify(errors));
  const { tasks } = (data as unknown as { workbench: { tasks: Listed[] } }).workbench;
  return tasks
    .filter(({ path }) => path.startsWith(`/gongzuotai/huiyi/${no}`))
    .map(({ kind, detail, dueOn }) => [kind, detail, dueOn]);
};

const DAY = '2026-11-25';
/** Three working days before: the letters go, so the announcement stands by then. */
const LETTERS_DUE = '2026-11-20';
const NOTICE = MeetingPaper.NOTICE;
const FLAGGED = [{ title: '审议养老规划', livelihood: true }];

it.each<[string, MeetingWish, Actor, (string | null)[][]]>([
  [
    '还没有议程',
    { stage: 'PLANNED' },
    govOffice,
    [['WORK_ON_MEETING', '确定议程，逐项确定公开范围', LETTERS_DUE]],
  ],
  [
    '议程定了',
    { stage: 'AGENDA_SET' },
    govOffice,
    [['WORK_ON_MEETING', '会议预告备齐后提交保密审查', LETTERS_DUE]],
  ],
  [
    '送审',
    { stage: 'AGENDA_SET', review: ReviewState.IN_REVIEW },
    secrecy,
    [['REVIEW_MEETING', '会议预告公布前的保密审查', LETTERS_DUE]],
  ],
  [
    '审查通过',
    { stage: 'AGENDA_SET', review: ReviewState.APPROVED },
    leader,
    [['PUBLISH_MEETING', '公布会议预告', LETTERS_DUE]],
  ],
  [
    '应当邀请而没有邀请',
    { stage: 'INVITING', items: FLAGGED },
    govOffice,
    [['INVITE_REPRESENTATIVES', '第1项：邀请利益相关方和公众代表列席', LETTERS_DUE]],
  ],
  [
    '增加了议题',
    { stage: 'INVITING', items: FLAGGED, paper: NOTICE },
    govOffice,
    [
      ['INVITE_REPRESENTATIVES', '第1项：邀请利益相关方和公众代表列席', LETTERS_DUE],
      ['WORK_ON_MEETING', '会议预告备齐后提交保密审查', LETTERS_DUE],
    ],
  ],
  [
    '增加了不需要邀请的议题',
    { stage: 'READY', paper: NOTICE },
    govOffice,
    [
      ['WORK_ON_MEETING', '会议预告备齐后提交保密审查', DAY],
      ['WORK_ON_MEETING', '宣布开会', DAY],
    ],
  ],
  ['直播待批准', { stage: 'READY', stream: 'NONE' }, leader, [['APPROVE_STREAM', '审批会议直播', DAY]]],
  ['直播已批准', { stage: 'READY', stream: 'APPROVED' }, leader, []],
  ['准备就绪', { stage: 'READY' }, govOffice, [['WORK_ON_MEETING', '宣布开会', DAY]]],
  ['会后', { stage: 'ENDED' }, govOffice, [['WORK_ON_MEETING', '起草会议纪要', null]]],
  [
    '纪要送审',
    { stage: 'MINUTES_DRAFTED', review: ReviewState.IN_REVIEW },
    secrecy,
    [['REVIEW_MEETING', '会议纪要公布前的保密审查', null]],
  ],
  ['纪要审查通过', { stage: 'REVIEWED' }, leader, [['PUBLISH_MEETING', '公布会议纪要', null]]],
  ['已经公布', { stage: 'PUBLISHED' }, govOffice, []],
  ['已经取消', { stage: 'CANCELLED' }, govOffice, []],
  ['没有送审的，审查员没有待办', { stage: 'AGENDA_SET' }, secrecy, []],
  ['与会议无关的单位没有待办', { stage: 'READY' }, lead, []],
  ['融媒体中心不办会议的事', { stage: 'READY' }, media, []],
])('%s', async (_title, wish, actor, expected) => {
  const { no } = await buildMeeting(database, people, wish);
  expect(await tasksOf(actor, no)).toEqual(expected);
});

it('本单位召集的会议，只有本单位的负责人和县领导公布', async () => {
  const { no } = await buildMeeting(database, people, {
    stage: 'AGENDA_SET',
    review: ReviewState.APPROVED,
    unit: people.units.housing,
  });
  const published = [['PUBLISH_MEETING', '公布会议预告', LETTERS_DUE]];
  expect([await tasksOf(lead, no), await tasksOf(leader, no)]).toEqual([published, published]);
  expect([await tasksOf(otherLead, no), await tasksOf(clerk, no)]).toEqual([[], []]);
});
