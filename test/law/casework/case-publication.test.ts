import { describe, expect, it } from 'vitest';
import {
  type Publishing,
  refuseAbout,
  refusePublication,
  refusePublished,
} from '#server/law/casework/case-publication.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const ANSWER = '请带身份证和房产证到县政务服务大厅二楼办理。';
const AT = new Date('2026-12-10T02:00:00Z');

const DONE: Publishing = {
  state: 'ANSWERED',
  publicWish: true,
  publishedAt: null,
  commentId: null,
  title: '加装电梯',
  answer: ANSWER,
};
const QUESTION = '老旧小区加装电梯到哪里申请，要带什么材料？';

describe('列入一项决策的问答', () => {
  const decision = { unitIds: ['a', 'b'], executingUnitIds: ['c'] };
  it.each<[string, Parameters<typeof refuseAbout>, string[]]>([
    ['承办单位', [decision, 'a'], []],
    ['会同单位', [decision, 'b'], []],
    ['执行单位', [decision, 'c'], []],
    ['别的单位', [decision, 'd'], ['CASE_ABOUT_OTHERS']],
    ['不是问某项决策的', [null, 'd'], []],
  ])('%s', (_, [of, unitId], expected) => {
    expect(refuseAbout(of, unitId).map(({ code }) => code)).toEqual(expected);
  });
});

describe('拟写公开的内容', () => {
  it.each<[string, Publishing, string, string[]]>([
    ['同意公开、已经答复', DONE, QUESTION, []],
    ['还没有答复', { ...DONE, state: 'DRAFTED' }, QUESTION, ['CASE_NOT_ANSWERED']],
    ['没有同意公开', { ...DONE, publicWish: false }, QUESTION, ['CASE_NO_CONSENT']],
    ['已经公开', { ...DONE, publishedAt: AT }, QUESTION, ['CASE_PUBLISHED']],
    ['没有写内容', DONE, '电梯', ['CASE_PUBLIC_TEXT_TOO_SHORT']],
    ['内容里有手机号', DONE, `${QUESTION}我的电话13800138000。`, ['CASE_PUBLIC_TEXT_PERSONAL']],
    ['答复里有手机号', { ...DONE, answer: `${ANSWER}或打13800138000。` }, QUESTION, ['CASE_ANSWER_PERSONAL']],
    ['标题里有手机号', { ...DONE, title: '请回13800138000' }, QUESTION, ['CASE_TITLE_PERSONAL']],
    ['答复里是办公电话', { ...DONE, answer: `${ANSWER}办公电话0571-12345678。` }, QUESTION, []],
  ])('%s', (_, item, text, expected) => {
    expect(codes(refusePublication(item, text))).toEqual(expected);
  });
});

describe('审核公开', () => {
  const written = { publicText: QUESTION, publicTextById: 'a' };
  it.each<[string, Finding[], string[]]>([
    ['拟写人以外的人', refusePublished({ ...DONE, ...written }, 'b'), []],
    ['拟写人自己', refusePublished({ ...DONE, ...written }, 'a'), ['CASE_PUBLIC_SECOND_PERSON']],
    [
      '还没有拟写',
      refusePublished({ ...DONE, publicText: null, publicTextById: null }, 'b'),
      ['CASE_PUBLIC_TEXT_MISSING'],
    ],
    [
      '已经公开的，几处不对一次说明',
      refusePublished({ ...DONE, ...written, publishedAt: AT }, 'a'),
      ['CASE_PUBLISHED', 'CASE_PUBLIC_SECOND_PERSON'],
    ],
  ])('%s', (_, findings, expected) => {
    expect(codes(findings)).toEqual(expected);
  });
});
