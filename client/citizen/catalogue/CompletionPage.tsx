import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { COMPLETION_STATE_LABELS } from '#client/words.ts';
import { CATALOGUE, completionHref, decisionHref, withQuery } from '../addresses.ts';

export const CompletionPageQuery = graphql(`
  query CompletionPage($year: Int!) {
    catalogueCompletion(year: $year) {
      year
      title
      publishedOn
      publishedAt
      counts {
        state
        count
      }
      lines {
        no
        seq
        name
        leadUnit {
          name
        }
        coUnits {
          name
        }
        plannedText
        state
        explanation
      }
    }
  }
`);

export type CompletionData = ResultOf<typeof CompletionPageQuery>;
type Report = NonNullable<CompletionData['catalogueCompletion']>;

const TAGS: Readonly<Record<Report['lines'][number]['state'], TagKind>> = {
  COMPLETED: 'done',
  UNDER_WAY: 'open',
  CARRIED_OVER: 'due',
  STOPPED: 'closed',
};

/** 目录完成情况: what became of each matter of a year, and why some are not finished. */
export function CompletionPage({ data: { catalogueCompletion: report } }: PageProps<CompletionData>) {
  if (!report) return null;
  return (
    <Page>
      <PageHead
        title={report.title}
        lead="年度终了，列入目录的每一项办到哪一步、没有完成的是什么原因、下一步怎么安排，都在这里。结转的事项沿用原编号。"
      >
        {report.publishedOn ? (
          <Facts inline items={[{ term: '公布', detail: longDate(report.publishedOn) }]} />
        ) : null}
      </PageHead>
      <Totals
        items={[
          { value: report.lines.length, label: '项决策' },
          ...report.counts.map(({ state, count }) => ({
            value: count,
            label: COMPLETION_STATE_LABELS[state],
          })),
        ]}
      />
      <Section id="shixiang" title="各项完成情况" aside={<Downloads year={report.year} />}>
        <Lines {...report} />
      </Section>
      <p className="gap-above">
        <a href={withQuery(CATALOGUE, { nian: String(report.year) })}>看{report.year}年度目录</a>
      </p>
    </Page>
  );
}

const Downloads = ({ year }: { year: number }) => (
  <span className="row">
    <a href={`${completionHref(year)}.xlsx`}>下载 Excel</a>
    <a href={`${completionHref(year)}.docx`}>下载 Word</a>
  </span>
);

const HEADS = [
  { label: '序号' },
  { label: '决策事项' },
  { label: '承办单位' },
  { label: '计划决策时间' },
  { label: '完成情况' },
  { label: '原因和下一步安排' },
];

const Lines = ({ lines }: Report) => (
  <Table
    stack
    caption="目录完成情况表"
    captionHidden
    columns={HEADS}
    rows={lines.map((line) => ({
      key: line.no,
      cells: [
        `第${line.seq}项`,
        <a key="name" href={decisionHref(line.no)}>
          {line.name}
        </a>,
        [line.leadUnit, ...line.coUnits].map(({ name }) => name).join('、'),
        line.plannedText,
        <Tag key="state" kind={TAGS[line.state]}>
          {COMPLETION_STATE_LABELS[line.state]}
        </Tag>,
        line.explanation || '—',
      ],
    }))}
  />
);
