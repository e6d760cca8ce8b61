import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  refuseAssignment,
  refuseConfirmedAnswer,
  refuseDraftedAnswer,
  refuseReturnedAnswer,
} from '#server/law/casework/case-course.ts';
import {
  CASE_TITLE_MAX,
  refuseCaseTitle,
  refuseKind,
  refuseRecordedCase,
  refuseUnattended,
  suggestionTitle,
} from '#server/law/casework/case-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { day } from '../calendar/calendars.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const FIRST: Assignment = { state: 'RECEIVED', sortedAs: null, as: 'ORDINARY', from: 'a', to: 'b', note: '' };
const NEXT: Assignment = {
  ...FIRST,
  state: 'ASSIGNED',
  sortedAs: 'ORDINARY',
  note: '供水管网由住房城乡建设部门管理。',
};

describe('分办、转办', () => {
  it.each<[string, Assignment, string[]]>([
    ['第一次分办，不用写理由', FIRST, []],
    ['留在本单位办理', { ...FIRST, to: 'a' }, []],
    ['写明理由的转办', NEXT, []],
    ['转办没有写理由', { ...NEXT, note: '转。' }, ['CASE_NOTE_TOO_SHORT']],
    ['转给自己', { ...NEXT, to: 'a' }, ['CASE_SAME_UNIT']],
    ['转办时改分类', { ...NEXT, as: 'SIMPLE' }, ['CASE_CLASS_FIXED']],
    ['已经答复', { ...NEXT, state: 'ANSWERED' }, ['CASE_ANSWERED']],
    ['几处不对的一次说明', { ...NEXT, as: 'SIMPLE', note: '' }, ['CASE_CLASS_FIXED', 'CASE_NOTE_TOO_SHORT']],
  ])('%s', (_, asked, expected) => {
    expect(codes(refuseAssignment(asked))).toEqual(expected);
  });
});

const ANSWER = '请带身份证和房产证到县政务服务大厅二楼办理。';

describe('拟写答复、审核答复', () => {
  it.each<[string, Finding[], string[]]>([
    ['分办以后拟写', refuseDraftedAnswer('ASSIGNED', ANSWER), []],
    ['审核以前重写', refuseDraftedAnswer('DRAFTED', ANSWER), []],
    ['没有分办', refuseDraftedAnswer('RECEIVED', ANSWER), ['CASE_NOT_ASSIGNED']],
    ['没有说什么', refuseDraftedAnswer('ASSIGNED', '已阅，谢谢。'), ['CASE_ANSWER_TOO_SHORT']],
    ['已经答复', refuseDraftedAnswer('ANSWERED', ANSWER), ['CASE_ANSWERED']],
    ['另一个人审核', refuseConfirmedAnswer({ state: 'DRAFTED', draftedById: 'a', actorId: 'b' }), []],
    [
      '拟写人自己审核',
      refuseConfirmedAnswer({ state: 'DRAFTED', draftedById: 'a', actorId: 'a' }),
      ['CASE_SECOND_PERSON'],
    ],
    [
      '没有拟写',
      refuseConfirmedAnswer({ state: 'ASSIGNED', draftedById: null, actorId: 'b' }),
      ['CASE_NOT_DRAFTED'],
    ],
    [
      '再审核一次',
      refuseConfirmedAnswer({ state: 'ANSWERED', draftedById: 'a', actorId: 'b' }),
      ['CASE_ANSWERED'],
    ],
    [
      '退回不写原因',
      refuseReturnedAnswer({ state: 'DRAFTED', draftedById: 'a', actorId: 'b' }, '改'),
      ['RETURN_REASON_REQUIRED'],
    ],
  ])('%s', (_, findings, expected) => {
    expect(codes(findings)).toEqual(expected);
  });
});

describe('来件的受理', () => {
  it.each<[string, Finding[], string[]]>([
    ['标题写清什么事', refuseCaseTitle('老旧小区什么时候装电梯'), []],
    ['没有标题', refuseCaseTitle('咨询'), ['CASE_TITLE_TOO_SHORT']],
    ['标题过长', refuseCaseTitle('老旧小区装电梯的事情'.repeat(5)), ['CASE_TITLE_TOO_LONG']],
    [
      '登记本平台上的',
      refuseRecordedCase({ channel: 'WEB', receivedOn: day('2026-12-01') }, day('2026-12-01')),
      ['CHANNEL_NOT_RECORDED'],
    ],
    [
      '收到日期在今天以后',
      refuseRecordedCase({ channel: 'PHONE', receivedOn: day('2026-12-02') }, day('2026-12-01')),
      ['RECEIVED_IN_FUTURE'],
    ],
    ['本岗位不办的种类', refuseKind(false), ['CASE_KIND_OF_OTHERS']],
    ['本岗位办的种类', refuseKind(true), []],
    ['没有办理的人', refuseUnattended(null), ['CASE_UNATTENDED']],
    ['有办理的人', refuseUnattended('unit'), []],
  ])('%s', (_, findings, expected) => {
    expect(codes(findings)).toEqual(expected);
  });
});

describe('R-80 意见建议的标题由决策的标题得来', () => {
  it.each([
    ['短的照写', '公交票价调整', '对《公交票价调整》的意见建议'],
    ['刚好写得下', '调'.repeat(32), `对《${'调'.repeat(32)}》的意见建议`],
    ['多一个字，从后面截', '调'.repeat(33), `对《${'调'.repeat(31)}…》的意见建议`],
  ])('%s', (_, decision, title) => {
    expect(suggestionTitle(decision)).toBe(title);
    expect(Array.from(title).length).toBeLessThanOrEqual(CASE_TITLE_MAX);
  });
});
