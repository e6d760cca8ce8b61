import { describe, expect, it } from 'vitest';
import {
  type ComparedMatter,
  isSameMatter,
  type ListedMatters,
  refuseRepeatedMatter,
} from '#server/law/catalogue/same-matter.ts';

const BUS: ComparedMatter = {
  no: '2026-004',
  name: '城乡客运线路优化方案',
  leadUnitId: 'transport',
  background: null,
};
const matter = (change: Partial<ComparedMatter>): ComparedMatter => ({ ...BUS, ...change });
const TEXT = '线路重复、末班车早，十二个村不通车。';

describe('同一事项：名称相同，或者同一单位的同一内容', () => {
  it.each<[string, Partial<ComparedMatter>, boolean]>([
    ['名称相同', {}, true],
    ['名称相同，单位不同', { leadUnitId: 'housing' }, true],
    ['名称中多空格', { name: '城乡客运线路 优化方案 ' }, true],
    ['名称加书名号', { name: '《城乡客运线路优化方案》' }, true],
    ['名称用全角空格和顿号', { name: '城乡客运、线路　优化方案' }, true],
    ['名称多一个字', { name: '城乡客运线路网优化方案' }, false],
    ['名称说的是另一件事', { name: '城乡客运票价方案' }, false],
    ['年份不同的年度事项', { name: '2027年城乡客运线路优化方案' }, false],
    ['名称空白的不比较', { name: ' ' }, false],
  ])('%s', (_, change, same) => {
    expect(isSameMatter(BUS, matter({ no: '2027-001', ...change }))).toBe(same);
  });

  it.each<[string, Partial<ComparedMatter>, Partial<ComparedMatter>, boolean]>([
    ['同一单位，背景相同', { background: TEXT }, { background: TEXT }, true],
    [
      '同一单位，背景只差标点',
      { background: TEXT },
      { background: '线路重复 末班车早 十二个村不通车' },
      true,
    ],
    ['单位不同，背景相同', { background: TEXT }, { background: TEXT, leadUnitId: 'housing' }, false],
    ['同一单位，背景不同', { background: TEXT }, { background: '候车亭年久失修。' }, false],
    ['背景都没有写', { background: null }, { background: null }, false],
    ['背景都是空话', { background: '略' }, { background: '略' }, false],
    [
      '都没有单位，背景相同',
      { background: TEXT, leadUnitId: null },
      { background: TEXT, leadUnitId: null },
      false,
    ],
  ])('名称不同的：%s', (_, one, other, same) => {
    expect(isSameMatter(matter(one), matter({ name: '农村公路班车开行办法', ...other }))).toBe(same);
  });
});

describe('一项决策在目录中只列一次；上一年度没有完成的结转，不另列', () => {
  const listed = (given: Partial<ListedMatters>): ListedMatters => ({
    here: [],
    removed: [],
    unfinished: [],
    ...given,
  });
  it.each<[string, Partial<ListedMatters>, string[]]>([
    ['没有相同的', { here: [matter({ name: '城乡客运票价方案' })] }, []],
    ['本版已有', { here: [BUS] }, ['MATTER_LISTED_TWICE']],
    [
      '本版已有两项',
      { here: [BUS, matter({ no: '2026-005' })] },
      ['MATTER_LISTED_TWICE', 'MATTER_LISTED_TWICE'],
    ],
    ['本版中就是它自己', { here: [matter({ no: '2027-001' })] }, []],
    ['本年度移出的', { removed: [BUS] }, ['MATTER_TAKEN_OUT_BEFORE']],
    ['本年度移出、换牵头单位另列的', { removed: [matter({ leadUnitId: 'housing' })] }, []],
    ['上一年度没有完成的', { unfinished: [BUS] }, ['MATTER_TO_CARRY_OVER']],
    [
      '上一年度没有完成的，换了单位',
      { unfinished: [matter({ leadUnitId: 'housing' })] },
      ['MATTER_TO_CARRY_OVER'],
    ],
    ['已经结转，又另列一次', { here: [BUS], unfinished: [] }, ['MATTER_LISTED_TWICE']],
    [
      '几处一并指出',
      { here: [BUS], unfinished: [matter({ no: '2026-009' })] },
      ['MATTER_LISTED_TWICE', 'MATTER_TO_CARRY_OVER'],
    ],
  ])('%s', (_, given, codes) => {
    const found = refuseRepeatedMatter(matter({ no: '2027-001' }), listed(given));
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const { severity, fix } of found) expect([severity, Boolean(fix)]).toEqual(['BLOCK', true]);
  });

  it('说出与哪一项相同，怎样办', () => {
    const [found] = refuseRepeatedMatter(matter({ no: '2027-001' }), listed({ unfinished: [BUS] }));
    expect(found?.message).toContain('2026-004“城乡客运线路优化方案”');
    expect(found?.fix).toContain('结转2026-004');
  });
});
