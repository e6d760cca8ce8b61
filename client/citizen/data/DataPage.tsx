import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { dataOfYearHref } from './addresses.ts';
import { FiguresPart } from './FiguresPart.tsx';
import { FilesPart } from './FilesPart.tsx';
import { UnitsPart } from './UnitsPart.tsx';

export const DataPageQuery = graphql(`
  query DataPage($year: Int, $after: String) {
    site {
      organName
    }
    catalogue {
      years
    }
    consultations(filter: { year: $year }, sort: NEWEST, first: 100, after: $after) {
      nodes {
        id
        stage
        opensAt
        closesAt
        closesOn
        openDays
        commentCount
        feedbackDueOn
        feedbackOverdue
        unit {
          id
          name
        }
        report {
          publishedOn
          overdue
          totals {
            adopted
            partlyAdopted
            notAdopted
            alreadyCovered
            supportOnly
            outOfScope
            answered
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type DataPageData = ResultOf<typeof DataPageQuery>;

export const USE =
  '本页的数据都是已经向社会公布的政府信息，任何人都可以免费下载、使用、转载；使用时请注明来源和下载的日期。署名和个人信息与网页的显示一致，网页没有公开的，数据里也没有。';

/** 数据: what it comes to, in figures; how each unit did; and what is published, as files. */
export function DataPage({ data: { catalogue, consultations }, at }: PageProps<DataPageData>) {
  const rounds = consultations.nodes;
  return (
    <Page>
      <PageHead
        title="数据"
        lead={
          <>
            按年度的统计和各单位的办理情况，都从公布的数据算出。<a href="#wenjian">数据文件</a>
            可以整份下载。
          </>
        }
      />
      <Section id="tongji" title="统计">
        <Chips label="年度" items={yearsOf(catalogue?.years ?? [], at.query.nian)} />
        {rounds.length === 0 ? (
          <Empty title="没有公开征求过意见">换一个年度看看。</Empty>
        ) : (
          <p className="gap-top">
            {at.query.nian ? `${at.query.nian}年` : '历年'}公开征求意见{rounds.length}次，合计收到意见
            {rounds.reduce((sum, { commentCount }) => sum + commentCount, 0)}条。
          </p>
        )}
      </Section>
      <FiguresPart rounds={rounds} />
      <UnitsPart rounds={rounds} />
      <FilesPart />
      <Section id="shiyong" title="怎样使用" rule>
        <p className="prose">{USE}</p>
      </Section>
    </Page>
  );
}

/** All years, and each that has a catalogue. */
function yearsOf(years: readonly number[], chosen: string | undefined) {
  const all = { href: dataOfYearHref(), label: '全部年度', ...(chosen ? {} : { current: true }) };
  return [
    all,
    ...years.map((year) => ({
      href: dataOfYearHref(year),
      label: `${year}年`,
      ...(String(year) === chosen ? { current: true } : {}),
    })),
  ];
}
