/** 留言转为意见. */
import { expect, it } from 'vitest';
import { refusePublishable } from '#server/law/casework/case-publication.ts';
import { passedAnswer, passedText, refusePassing } from '#server/law/casework/passed-message.ts';
import { refuseReceivedComment } from '#server/law/consultation/comment-window.ts';
import type { Finding } from '#server/law/refusal.ts';
import { day } from '../calendar/calendars.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

it.each<[string, Parameters<typeof refusePassing>[0], string[]]>([
  ['办理中的留言', { kind: 'MESSAGE', state: 'ASSIGNED' }, []],
  ['答复待审核的留言', { kind: 'MESSAGE', state: 'DRAFTED' }, []],
  ['还没有分办的', { kind: 'MESSAGE', state: 'RECEIVED' }, ['CASE_NOT_ASSIGNED']],
  ['已经答复的', { kind: 'MESSAGE', state: 'ANSWERED' }, ['CASE_ANSWERED']],
  ['对执行中的决策的意见建议', { kind: 'SUGGESTION', state: 'ASSIGNED' }, ['CASE_NO_OPINION']],
  ['依申请公开，已经答复', { kind: 'REQUEST', state: 'ANSWERED' }, ['CASE_NO_OPINION', 'CASE_ANSWERED']],
])('%s', (_, item, expected) => {
  expect(codes(refusePassing(item))).toEqual(expected);
});

const PERIOD = {
  opensOn: day('2026-11-05'),
  closesOn: day('2026-12-07'),
  reportConfirmedAt: null,
  contact: '',
};

it.each<[string, string, string[]]>([
  ['截止之日收到', '2026-12-07', []],
  ['开始之日收到', '2026-11-05', []],
  ['截止的次日收到', '2026-12-08', ['CONSULTATION_CLOSED']],
  ['开始以前收到', '2026-11-04', ['CONSULTATION_NOT_OPEN']],
])('网上的留言%s，后来转入，按收到之日算', (_, receivedOn, expected) => {
  const entry = { channel: 'WEB' as const, receivedOn: day(receivedOn), passed: true };
  expect(codes(refuseReceivedComment(entry, PERIOD, day('2026-12-10')))).toEqual(expected);
});

it('工作人员直接代录网上的意见，仍然不可以', () => {
  const entry = { channel: 'WEB' as const, receivedOn: day('2026-11-20') };
  expect(codes(refuseReceivedComment(entry, PERIOD, day('2026-12-10')))).toEqual(['CHANNEL_NOT_FOR_STAFF']);
});

it('意见的内容是标题和留言；合起来太长的只有留言', () => {
  const said = { title: '站台没有座位', text: '老人等车要站二十分钟。' };
  expect(passedText(said, 100)).toBe('站台没有座位\n老人等车要站二十分钟。');
  expect(passedText(said, 18)).toBe('站台没有座位\n老人等车要站二十分钟。');
  expect(passedText(said, 17)).toBe('老人等车要站二十分钟。');
});

it('答复写明是哪份征求意见稿、受理编号、到哪天为止', () => {
  const answer = passedAnswer(
    'MESSAGE',
    { title: '关于公开征求《公交票价调整方案（征求意见稿）》意见的公告', closesOn: day('2026-12-07') },
    'AB12',
  );
  expect(answer).toContain('《公交票价调整方案》');
  expect(answer).toContain('受理编号AB12');
  expect(answer).toContain('2026年12月7日');
});

it('转为意见的留言不再作为留言公开', () => {
  const item = { state: 'ANSWERED', publicWish: true, publishedAt: null, title: '站台', answer: '' } as const;
  expect(codes(refusePublishable({ ...item, commentId: null }))).toEqual([]);
  expect(codes(refusePublishable({ ...item, commentId: 'c' }))).toEqual(['CASE_IS_OPINION']);
});
