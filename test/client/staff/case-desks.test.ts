/** 办件的工作台: one list for every kind, without conditions and columns that are never asked of it. */
import { describe, expect, it } from 'vitest';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { caseDesk } from '#client/staff/ground/addresses/casework.ts';
import { caseColumns } from '#client/staff/domains/casework/case-columns.tsx';
import { caseFilters } from '#client/staff/domains/casework/case-filters.ts';

describe('每一种办件的列表', () => {
  it.each([
    ['MESSAGE', paths.cases, ['fenlei', 'gongkai', 'qudao'], 4, ['来件人', '留言', '分类、公开']],
    ['SUGGESTION', paths.suggestions, ['juece', 'qudao'], 3, ['来件人', '内容', '关于']],
    ['HOTLINE', '/gongzuotai/rexian', [], 4, ['诉求人', '诉求']],
  ] as const)('%s', (kind, desk, own, states, columns) => {
    expect(caseDesk(kind)).toBe(desk);
    const filters = caseFilters(kind);
    const common = ['zhuangtai', 'shixiao', 'danwei', 'yue', 'q', 'nian'];
    expect(filters.map(({ name }) => name).toSorted()).toEqual([...common, ...own].toSorted());
    expect(Object.keys(filters[0]?.options ?? {})).toHaveLength(states);
    const shared = ['办理情况', '收到', '办理单位'];
    expect(
      caseColumns(kind)
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual([...shared, ...columns].toSorted());
  });
});
