/** 个人信息保护法第十七条: the notice says for how many years contacts are stored, as the county has set it. */
import { describe, expect, it } from 'vitest';
import { withYearsKept } from '#server/law/people/privacy-notice.ts';

describe('告知的保存期限与本县设定一致', () => {
  const NOTICE = '联系方式在决策公布满两年后删除，决策没有公布的，自事项终结起算。';
  it.each([
    [1, '满一年后删除'],
    [2, '满两年后删除'],
    [3, '满三年后删除'],
    [5, '满五年后删除'],
  ])('设定为%s年', (years, said) => {
    expect(withYearsKept(NOTICE, years)).toBe(NOTICE.replace('满两年后删除', said));
    expect(withYearsKept(withYearsKept(NOTICE, 4), years)).toContain(said);
  });

  it('没有写期限的告知不改', () => {
    expect(withYearsKept('新告知', 3)).toBe('新告知');
  });
});
