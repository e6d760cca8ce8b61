import { describe, expect, it } from 'vitest';
import { namesTyped, refuseHiddenNames } from '#server/law/consultation/hidden-names.ts';
import { namesSaid } from '#server/law/people/personal-names.ts';

const SAID = '我是柳家村的，村民王小明家门口没有站牌，欧阳晓雯也说过，阿依古丽·买买提坐不上车，收费不合理。';
const codesOf = (typed: string) => refuseHiddenNames(namesTyped(typed), SAID).map(({ code }) => code);

describe('个人信息保护法第二十五条 意见里说到的姓名，展示时隐去', () => {
  it.each([
    ['一个姓名', '王小明', []],
    ['几个姓名，用什么分开都行', '王小明、欧阳晓雯， 王小明', []],
    ['带间隔号的姓名', '阿依古丽·买买提', []],
    ['一个也没有写', ' 、', ['NO_NAME_GIVEN']],
    ['意见里没有的', '李小红', ['NAME_NOT_IN_TEXT']],
    ['不是姓名的话', '收费不合理', ['NOT_A_NAME']],
    ['地名', '柳家村', ['NOT_A_NAME']],
    ['几处不对，一次都说', '李小红、收费不合理', ['NAME_NOT_IN_TEXT', 'NOT_A_NAME']],
  ])('%s', (_what, typed, codes) => expect(codesOf(typed)).toEqual(codes));

  it('一次太多', () => {
    const names = Array.from({ length: 21 }, (_, at) => `王小${String.fromCharCode(0x4e00 + at)}`);
    expect(refuseHiddenNames(names, names.join('、')).map(({ code }) => code)).toEqual(['TOO_MANY_NAMES']);
  });

  it.each([
    ['村民王小明家门口没有站牌', ['王小明']],
    ['我叫李建国，找过张主任', ['李建国']],
    ['联系人：欧阳晓雯', ['欧阳晓雯']],
    ['居民方便出行，村民应当知道', []],
    ['村民王小明说，村民王小明又说', ['王小明']],
  ])('提示可能的姓名：%s', (said, names) => expect(namesSaid(said)).toEqual(names));
});
