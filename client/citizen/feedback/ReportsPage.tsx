import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { words } from '#client/words.ts';
import { CONSULTATIONS, REPORTS, withQuery } from '../addresses.ts';
import { DEEDS } from '../addresses/deed.ts';
import { NothingFound, type Condition, unitCondition, yearCondition } from '../NothingFound.tsx';
import { unitOptions, yearOptions } from '../options.ts';
import { pagesOf } from '../pages-of.ts';
import { Awaited } from './Awaited.tsx';
import { ReportItem } from './ReportItem.tsx';

export const ReportsPageQuery = graphql(`
  query ReportsPage($unitId: ID, $year: Int, $after: String, $first: Boolean!) {
    serverTime {
      today
    }
    units {
      id
      name
      active
    }
    reports(unitId: $unitId, year: $year, first: 20, after: $after) {
      nodes {
        id
        ...ReportItem_report
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    closed: consultations(filter: { state: CLOSED, unitId: $unitId, year: $year }, sort: NEWEST, first: 50)
      @include(if: $first) {
      nodes {
        ...Awaited_consultation
      }
    }
  }
`);

export type ReportsData = ResultOf<typeof ReportsPageQuery>;

const LEAD = '征集结束后，每条意见采纳、部分采纳还是未采纳，为什么，草案因此改了哪里，都在这里公布。';

/** 采纳反馈: what became of people's comments, and where the answer is still awaited. */
export function ReportsPage({ data, at }: PageProps<ReportsData>) {
  const { danwei, nian, after, qian: passed } = at.query;
  const place = { path: REPORTS, conditions: { danwei, nian }, after, passed };
  return (
    <>
      <Page>
        <PageHead title={words.nav.reports} lead={LEAD} />
        <p className="row gap-below">
          <a href={DEEDS}>{words.deeds}：采纳的意见办得怎样</a>
        </p>
      </Page>
      <Filters fold action={REPORTS} label="筛选采纳反馈">
        <Filter
          label="承办单位"
          name="danwei"
          all="全部单位"
          value={danwei}
          options={unitOptions(data.units)}
        />
        <Filter
          label="年度"
          name="nian"
          all="全部年度"
          value={nian}
          options={yearOptions(data.serverTime.today)}
        />
      </Filters>
      <Page>
        <Awaited consultations={data.closed?.nodes ?? []} today={data.serverTime.today} />
        <Section id="yigongbu" title="已公布">
          <Published data={data} at={at} />
          <Pagination {...pagesOf(place, data.reports.pageInfo)} />
        </Section>
      </Page>
    </>
  );
}

function conditionsOf({ units }: ReportsData, { query: { danwei, nian } }: At): Condition[] {
  return [...unitCondition(units, danwei), ...yearCondition(nian)];
}

function Published({ data, at }: { data: ReportsData; at: At }) {
  const conditions = conditionsOf(data, at);
  if (data.reports.nodes.length > 0)
    return (
      <Ruled>
        {data.reports.nodes.map((node) => (
          <ReportItem key={node.id} report={node} />
        ))}
      </Ruled>
    );
  if (conditions.length > 0)
    return <NothingFound title="没有符合条件的采纳情况" path={REPORTS} conditions={conditions} />;
  return (
    <Empty title="还没有公布过采纳情况">
      <p>
        征集结束以后在规定期限内公布。可以先看
        <a href={withQuery(CONSULTATIONS, {})}>正在征集和已经结束的事项</a>。
      </p>
    </Empty>
  );
}
