import { describe, expect, it } from 'vitest';
import { type ExpertsOnRecord, refuseToldExperts, toldExperts } from '#server/law/procedure/told-experts.ts';

const SOME: ExpertsOnRecord = {
  experts: 3,
  adoptions: [{ adopted: true }, { adopted: true }, { adopted: false, reason: '造价超出概算' }],
};
const ALL: ExpertsOnRecord = { experts: 1, adoptions: [{ adopted: true }] };
const codes = (remark: string, on: ExpertsOnRecord | null, done = on !== null) =>
  refuseToldExperts(remark, on, done, 'expertOpinionsStatement').map(({ code }) => code);
const DIFFERS = ['TOLD_EXPERTS_DIFFER'];

describe('第三十二条 专家论证意见采纳情况，按论证的记录写成', () => {
  it('写明几个专家、几条意见、采纳几条，没有采纳的写明理由', () =>
    expect(toldExperts(SOME)).toBe(
      '出具论证意见的专家、专业机构3个，提出意见3条，采纳2条，未采纳1条。\n未采纳的理由：\n1．造价超出概算',
    ));
  it('全部采纳的没有理由一段', () =>
    expect(toldExperts(ALL)).toBe('出具论证意见的专家、专业机构1个，提出意见1条，采纳1条，未采纳0条。'));
  it('没有论证的，是空的', () => expect(toldExperts(null)).toBe(''));

  it.each<[string, string, ExpertsOnRecord | null, boolean]>([
    ['没有补充', '', SOME, true],
    ['条数相符', '专家提出意见3条，采纳2条，未采纳1条。', SOME, true],
    ['人数相符', '3名专家出具意见。', SOME, true],
    ['数的是别的', '每季度检测1次，乡镇中心5个，护理床位提高到60项。', SOME, true],
    ['说到条款', '第12条按专家意见修改。', SOME, true],
    ['确实全部采纳', '专家意见全部采纳。', ALL, true],
    ['没有论证而如实说明', '本事项专业性不强，没有组织专家论证。', null, false],
    ['程序已登记而没有可查的条数', '采纳专家意见2条。', null, true],
  ])('%s，可以公布', (_, remark, on, done) => expect(codes(remark, on, done)).toEqual([]));

  it.each<[string, string, ExpertsOnRecord | null, string[]]>([
    ['没有全部采纳而说全部', '专家意见全部采纳。', SOME, DIFFERS],
    ['采纳的条数不符', '采纳专家意见3条。', SOME, DIFFERS],
    ['意见的条数不符', '专家提出建议30条。', SOME, DIFFERS],
    ['少报未采纳', '未采纳0条。', SOME, DIFFERS],
    ['人数不符', '邀请12名专家论证。', SOME, DIFFERS],
    ['几处一并指出', '邀请12名专家，采纳9条。', SOME, [...DIFFERS, ...DIFFERS]],
    ['没有论证而说专家同意', '专家一致认为可行。', null, ['TOLD_EXPERTS_UNHEARD']],
  ])('%s，不能公布', (_, remark, on, found) => expect(codes(remark, on)).toEqual(found));
});
