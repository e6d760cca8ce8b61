/** R-101 国办发〔2016〕61号、国令711号第十七条: drafting and publishing a response, and ending a concern without one. */
import { describe, expect, it } from 'vitest';
import { DRAFTING_POSTS, REGISTERING_POSTS, REVIEWING_POSTS } from '#server/law/concern/concern-posts.ts';
import {
  refuseEnding,
  refusePress,
  refuseResponse,
  refuseReview,
  refuseUnhanded,
  RESPONSE_MAX,
} from '#server/law/concern/concern-response.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const SEEN = new Date('2026-11-20T09:30:00+08:00');
const WHOLE = '公交票价调整方案还在征求意见，没有作出决定，学生卡照常使用，意见可以提到十二月五日。';

describe('办理环节', () => {
  it.each([
    ['已经转办', { leadUnitId: 'a', endedAt: null }, []],
    ['还没有转办', { leadUnitId: null, endedAt: null }, ['CONCERN_NOT_HANDED']],
    ['已经不作回应', { leadUnitId: 'a', endedAt: SEEN }, ['CONCERN_ENDED']],
  ])('%s', (_, turn, expected) => expect(codes(refuseUnhanded(turn))).toEqual(expected));
});

describe('回应内容', () => {
  it.each([
    ['写清事实', WHOLE, []],
    ['套话', '高度重视，正在研究。', ['CONCERN_RESPONSE_THIN']],
    ['有个人手机号的', `${WHOLE}请联系13900001111。`, ['CONCERN_RESPONSE_PERSONAL']],
    ['有单位固定电话的', `${WHOLE}咨询电话0000-5550102。`, []],
    ['只有标点', '……', ['CONCERN_RESPONSE_THIN']],
    ['正好最多的字数', WHOLE.repeat(200).slice(0, RESPONSE_MAX), []],
    ['多一个字', WHOLE.repeat(200).slice(0, RESPONSE_MAX + 1), ['CONCERN_RESPONSE_LONG']],
  ])('%s', (_, text, expected) => expect(codes(refuseResponse(text))).toEqual(expected));
});

describe('审核公布', () => {
  const draft = { authorIds: ['a', 'b'], returnReason: null };
  it.each([
    ['没有参与拟写的人', draft, 'c', []],
    ['拟写人自己', draft, 'a', ['CONCERN_SECOND_PERSON']],
    ['改写过的人', draft, 'b', ['CONCERN_SECOND_PERSON']],
    ['没有拟写，或者已经公布', null, 'c', ['CONCERN_NOT_DRAFTED']],
    ['已经退回', { ...draft, returnReason: '事实要核实' }, 'c', ['CONCERN_NOT_DRAFTED']],
  ])('%s', (_, one, actorId, expected) => expect(codes(refuseReview(one, actorId))).toEqual(expected));
});

describe('不作回应', () => {
  it.each([
    ['写明理由', false, '与第3件是同一说法，一并回应', []],
    ['没有理由', false, '无', ['CONCERN_END_REASON']],
    ['公布过回应', true, '与第3件是同一说法', ['CONCERN_ALREADY_ANSWERED']],
  ])('%s', (_, responded, reason, expected) =>
    expect(codes(refuseEnding(responded, reason))).toEqual(expected),
  );
});

describe('新闻发布会', () => {
  const event = { press: true, announced: true, startsAt: SEEN };
  it.each([
    ['已经公告的', event, []],
    ['没有这场活动', null, ['CONCERN_PRESS_UNKNOWN']],
    ['是开放日', { ...event, press: false }, ['CONCERN_PRESS_UNKNOWN']],
    ['没有公告，或者取消了', { ...event, announced: false }, ['CONCERN_PRESS_UNKNOWN']],
    ['早于发现的时间', { ...event, startsAt: new Date(SEEN.getTime() - 1) }, ['CONCERN_PRESS_BEFORE']],
  ])('%s', (_, named, expected) => expect(codes(refusePress(named, SEEN))).toEqual(expected));
});

it('县政府办登记，也可以审核；审核的岗位都是拟写的岗位之一，单位的负责人审核本单位的', () => {
  expect(REGISTERING_POSTS).toEqual(['GOV_OFFICE_STAFF']);
  expect(REVIEWING_POSTS).toEqual(['UNIT_LEAD', 'GOV_OFFICE_STAFF']);
  expect(REVIEWING_POSTS.every((post) => DRAFTING_POSTS.includes(post))).toBe(true);
});
