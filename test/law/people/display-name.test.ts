import { describe, expect, it } from 'vitest';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { displayName, maskName, shownName } from '#server/law/people/display-name.ts';

describe('个人信息保护法第二十五条 未经单独同意不公开个人姓名：只显示首字', () => {
  it.each([
    ['张晓禾', '张**'],
    ['李秀', '李**'],
    ['王一', '王**'],
    ['王', '王**'],
    ['欧阳明月', '欧阳*'],
    ['欧阳建国', '欧阳*'],
    ['司马光', '司马*'],
    ['上官云', '上官*'],
    ['诸葛怀瑾', '诸葛*'],
    ['夏侯惇', '夏侯*'],
    ['皇甫嵩', '皇甫*'],
    ['尉迟恭', '尉迟*'],
    ['公孙胜', '公孙*'],
    ['慕容雪', '慕容*'],
    ['令狐明', '令狐*'],
    ['东方朔', '东方*'],
    ['司徒健', '司徒*'],
    ['长孙无忌', '长孙*'],
    ['歐陽修', '歐陽*'],
    ['（ 欧阳 ）修', '欧阳*'],
    ['欧阳', '欧**'],
    ['欧小阳', '欧**'],
    ['阿不都·欧阳修', '阿**·欧阳*'],
    [' 张晓禾 ', '张**'],
    ['买买提·阿不都', '买**·阿**'],
    ['买买提•阿不都', '买**·阿**'],
    ['买买提・阿不都・卡德尔', '买**·阿**·卡**'],
    ['·张晓禾·', '张**'],
    ['John Smith', 'J**'],
    ['john', 'j**'],
    ['Nurmuhammad·Ali', 'N**·A**'],
    ['É\u0301ric', 'É**'],
    ['𠮷田', '𠮷**'],
    ['张13800000001', '张**'],
    ['（张三）', '张**'],
    ['😀小明', '小**'],
    ['13800000001', '匿名'],
    ['··', '匿名'],
    ['', '匿名'],
  ])('“%s”显示为“%s”', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  it('任何名字都不多显示一个字', () => {
    for (const name of ['张晓禾', '买买提·阿不都', 'Nurmuhammad·Ali', '13800000001']) {
      const shown = maskName(name).split('·');
      expect(shown.every((part) => part === '匿名' || /^.\*\*$/u.test(part))).toBe(true);
    }
  });
});

describe('没有同意署名的，个人只显示姓，单位不显示是哪一家，匿名的只显示匿名', () => {
  const { PERSON, ORGANISATION, ANONYMOUS } = IdentityKind;
  it.each([
    [{ identity: PERSON, name: '张晓禾' }, '张**'],
    [{ identity: PERSON }, '匿名'],
    [{ identity: PERSON, name: null }, '匿名'],
    [{ identity: ORGANISATION, organisation: ' 岚溪县物业协会 ', name: '周会长' }, '某单位'],
    [{ identity: ORGANISATION, organisation: '' }, '匿名'],
    [{ identity: ANONYMOUS, name: '张晓禾', organisation: '岚溪县物业协会' }, '匿名'],
  ])('%o', (author, shown) => {
    expect(displayName(author)).toBe(shown);
  });

  it.each([
    [{ identity: PERSON, name: ' 张晓禾 ' }, '张晓禾'],
    [{ identity: PERSON, name: '' }, '匿名'],
    [{ identity: ORGANISATION, organisation: ' 岚溪县物业协会 ', name: '周会长' }, '岚溪县物业协会'],
    [{ identity: ORGANISATION, organisation: ' ', name: '周会长' }, '匿名'],
    [{ identity: ANONYMOUS, name: '张晓禾', organisation: '岚溪县物业协会' }, '匿名'],
  ])('同意署名的显示全称：%o', (author, shown) => {
    expect(shownName(author, true)).toBe(shown);
    expect(shownName(author, false)).toBe(displayName(author));
  });
});
