/** 民意一览: a drawing, and beside it the table with the same numbers. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeFragmentData } from '#client/graphql/fragment-masking.ts';
import {
  OverviewParts,
  OverviewPartsFragment,
} from '#client/staff/domains/opinions/overview/OverviewParts.tsx';

const stances = (...counts: number[]) =>
  (['SUPPORT', 'OPPOSE', 'AMEND', 'OTHER'] as const).map((stance, at) => ({
    __typename: 'StanceCount' as const,
    stance,
    count: counts[at] ?? 0,
  }));
const OVERVIEW = {
  __typename: 'OpinionOverview' as const,
  comments: 40,
  unthemed: 8,
  stances: stances(10, 5, 25, 0),
  clauses: [
    { __typename: 'ClauseOpinions' as const, clauseNo: null, count: 10, stances: stances(10) },
    { __typename: 'ClauseOpinions' as const, clauseNo: '第二条', count: 30, stances: stances(0, 5, 25) },
  ],
  themes: [
    {
      __typename: 'ThemeOpinions' as const,
      id: 't',
      title: '路程远',
      count: 32,
      result: 'ADOPTED' as const,
      stances: stances(0, 5, 25, 2),
    },
  ],
  weeks: [{ __typename: 'WeekOpinions' as const, from: '2026-11-02', until: '2026-11-08', count: 40 }],
  towns: [
    { __typename: 'TownOpinions' as const, name: '青石镇', count: 3 },
    { __typename: 'TownOpinions' as const, name: '临河乡', count: 0 },
  ],
};
const html = renderToStaticMarkup(
  <OverviewParts overview={makeFragmentData(OVERVIEW, OverviewPartsFragment)} />,
);
const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('民意一览', () => {
  it('五张图各有一张表，图有文字说明', () => {
    expect(html.match(/<svg class="result-bars"/g)).toHaveLength(5);
    expect(html.match(/<table/g)).toHaveLength(5);
    expect(html).toContain('第二条　30条：支持0次，0.0%；反对5次，16.7%；建议修改25次，83.3%');
  });

  it('主题写明处理结果和没有归入的条数；没有提到的乡镇点名，并写明不等于住在哪里', () => {
    expect(text).toContain('路程远 0 5 25 2 32 80.0% 采纳');
    expect(text).toContain('没有归入主题的8条');
    expect(text).toContain('不等于意见人住在哪里。没有一条提到的：临河乡。');
  });
});
