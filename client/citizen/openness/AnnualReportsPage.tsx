import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { withQuery } from '../addresses.ts';
import { ANNUAL_REPORTS } from '../addresses/openness.ts';
import { OwedReports } from './OwedReports.tsx';

export const AnnualReportsPageQuery = graphql(`
  query AnnualReportsPage($year: Int) {
    annualReports(year: $year) {
      year
      years
      ...OwedReports_reports
    }
  }
`);

type AnnualReportsData = ResultOf<typeof AnnualReportsPageQuery>;

/** 政府信息公开工作年度报告 of all units, year by year. */
export const AnnualReportsPage = ({ data: { annualReports } }: PageProps<AnnualReportsData>) => (
  <Page>
    <PageHead
      title={`${annualReports.year}年政府信息公开工作年度报告`}
      lead="部门、乡镇在次年1月31日以前，县政府在次年3月31日以前公布（国令711号第四十九条）。没有公布的也列在这里。"
    />
    {annualReports.years.length > 0 ? (
      <Chips
        label="年度"
        lead
        items={annualReports.years.map((year) => ({
          href: withQuery(ANNUAL_REPORTS, { nian: String(year) }),
          label: String(year),
          current: year === annualReports.year,
        }))}
      />
    ) : null}
    <OwedReports of={annualReports} />
  </Page>
);
