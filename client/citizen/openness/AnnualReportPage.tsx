import type { ReactNode } from 'react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { REPORT_SECTION_LABELS, type ReportSection } from '#server/law/openness/annual-report.ts';
import { RECORDED_FACT_LABELS } from '#server/law/openness/recorded-fact.ts';
import { FIGURE_TABLES } from '#server/law/openness/report-figures.ts';
import { ANNUAL_REPORTS, annualReportHref, reportTableHref } from '../addresses/openness.ts';
import { withQuery } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { FigureTables } from './FigureTables.tsx';
import { RequestTable } from './RequestTable.tsx';

export const AnnualReportPageQuery = graphql(`
  query AnnualReportPage($id: ID!) {
    annualReport(id: $id) {
      id
      latest
      year
      edition
      title
      dueOn
      standing
      correction
      publishedOn
      publishedAt
      unit {
        name
      }
      sections {
        section
        text
      }
      figures {
        figure
        value
      }
      requests {
        depth
        label
        counts
      }
      facts {
        fact
        count
      }
    }
  }
`);

export type AnnualReportData = ResultOf<typeof AnnualReportPageQuery>;
type Report = NonNullable<AnnualReportData['annualReport']>;

/** 年度报告, in the order of the form (国办公开办函〔2021〕30号). */
export function AnnualReportPage({ data: { annualReport: report } }: PageProps<AnnualReportData>) {
  if (!report) return null;
  return (
    <Page>
      <PageHead title={report.title}>
        <Facts inline items={headFacts(report)} />
      </PageHead>
      <Corrected {...report} />
      <Told {...report} id="zongti" title="一、总体情况" section="OVERVIEW">
        <Recorded {...report} />
      </Told>
      <Numbers {...report} />
      <Told {...report} id="wenti" title="五、存在的主要问题及改进情况" section="PROBLEMS">
        <Assessment {...report} />
      </Told>
      <Told {...report} id="qita" title="六、其他需要报告的事项" section="OTHERS" />
      <p className="gap-above">
        <a href={withQuery(ANNUAL_REPORTS, { nian: String(report.year) })}>
          看各单位{report.year}年的年度报告
        </a>
      </p>
    </Page>
  );
}

/** Numbers of the record for the year; nothing of what did not happen. */
function Recorded({ facts }: Report) {
  const told = facts.filter(({ count }) => count > 0);
  return told.length === 0 ? null : (
    <>
      <Facts
        small
        items={told.map(({ fact, count }) => ({ term: RECORDED_FACT_LABELS[fact], detail: String(count) }))}
      />
      <p className="small soft">以上各数由本平台的记录统计，公布时固定。</p>
    </>
  );
}

/** 表二、表三、表四. */
const Numbers = ({ figures, requests, id }: Report) => (
  <>
    <Section id="zhudong" title="二、主动公开政府信息情况" rule>
      <FigureTables tables={FIGURE_TABLES.filter(({ summed }) => !summed)} filled={figures} />
    </Section>
    <Section
      id="shenqing"
      title="三、收到和处理政府信息公开申请情况"
      rule
      aside={<a href={reportTableHref(id)}>下载 Excel</a>}
    >
      <RequestTable rows={requests} />
    </Section>
    <Section id="fuyi" title="四、因政府信息公开工作被申请行政复议、提起行政诉讼情况" rule>
      <FigureTables tables={FIGURE_TABLES.filter(({ summed }) => summed)} filled={figures} />
    </Section>
  </>
);

const headFacts = ({ unit, publishedOn, dueOn, standing }: Report): Fact[] => [
  { term: '发布机关', detail: unit.name },
  ...(publishedOn ? [{ term: '公布', detail: longDate(publishedOn) }] : []),
  ...(standing === 'LATE' ? [{ term: '应当公布', detail: `${longDate(dueOn)}前` }] : []),
];

/** The edition in force of one that was corrected; why, on the corrected one. */
const Corrected = ({ id, latest, edition, correction, publishedOn }: Report) =>
  latest !== id ? (
    <Note tone="care" title="这一版已经更正">
      <p>
        现行的是<a href={annualReportHref(latest)}>更正以后的年度报告</a>。
      </p>
    </Note>
  ) : edition > 1 ? (
    <Note title={`更正说明（${publishedOn ? longDate(publishedOn) : ''}）`}>
      <p>{correction}</p>
    </Note>
  ) : null;

interface ToldProps extends Pick<Report, 'sections'> {
  id: string;
  title: string;
  section: ReportSection;
  children?: ReactNode;
}

const textIn = (sections: Report['sections'], wanted: ReportSection) =>
  sections.find(({ section }) => section === wanted)?.text ?? '';

const Told = ({ sections, id, title, section, children }: ToldProps) => (
  <Section id={id} title={title} rule>
    <Paragraphs>{textIn(sections, section) || '无其他需要报告的事项。'}</Paragraphs>
    {children}
  </Section>
);

/** Told by the government's report alone (第五十条第四项). */
const Assessment = ({ sections }: Report) => {
  const text = textIn(sections, 'ASSESSMENT');
  return text ? (
    <>
      <h3>{REPORT_SECTION_LABELS.ASSESSMENT}</h3>
      <Paragraphs>{text}</Paragraphs>
    </>
  ) : null;
};
