import { ANNUAL_REPORTS, annualReportHref } from '#client/citizen/addresses/openness.ts';
import { OwedReports } from '#client/citizen/openness/OwedReports.tsx';
import { graphql } from '#client/graphql/gql.ts';
import type { AnnualReportsDeskQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { REPORT_STANDING_LABELS } from '#server/law/openness/annual-report.ts';
import { RECORDED_FACT_LABELS } from '#server/law/openness/recorded-fact.ts';
import { PublishReport, ReturnReport, WriteReport } from './ReportForms.tsx';

const AnnualReportsDeskQuery = graphql(`
  query AnnualReportsDesk {
    writeAnnualReportCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    annualReportBasis {
      year
      level
      dueOn
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
    ownAnnualReports {
      ...AnnualReport_fields
      sections {
        ...ReportText_fields
      }
      figures {
        ...ReportNumber_fields
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    annualReports {
      ...OwedReports_reports
    }
  }
`);

export type OwnReport = Data['ownAnnualReports'][number];

/** 年度报告 of the own unit: what is owed, what waits for a second person, what was published; and of all units. */
export function ReportsPage() {
  useTitle(DESK_LABELS.ANNUAL_REPORTS);
  const asked = useDesk(AnnualReportsDeskQuery, {});
  return (
    <>
      <DeskTop
        title={DESK_LABELS.ANNUAL_REPORTS}
        note="国令711号第四十九条：部门、乡镇在次年1月31日以前，县政府在次年3月31日以前公布"
      >
        <ButtonLink look="quiet" href={ANNUAL_REPORTS}>
          看公开的年度报告
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Own {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

function Own({ annualReportBasis: basis, ownAnnualReports: own, writeAnnualReportCan, annualReports }: Data) {
  const current = own.find(({ year }) => year === basis?.year) ?? null;
  return (
    <>
      {basis ? (
        <Panel title={`${basis.year}年，本平台记录的数`} aside={<Standing report={current} />}>
          <Facts small items={basisFacts(basis)} />
          {current ? null : (
            <WriteReport
              capability={writeAnnualReportCan}
              level={basis.level}
              year={basis.year}
              report={null}
            />
          )}
        </Panel>
      ) : (
        <Empty title="本单位不编制年度报告">事业单位的情况由主管部门在自己的年度报告中一并报告。</Empty>
      )}
      {own.map((report) => (
        <One
          key={report.id}
          report={report}
          first={own.find(({ year }) => year === report.year) === report}
        />
      ))}
      <Panel title="各单位">
        <OwedReports of={annualReports} />
      </Panel>
    </>
  );
}

const Standing = ({ report }: { report: OwnReport | null }) =>
  report?.publishedOn ? null : (
    <Tag kind="care">{report ? (report.returnReason ? '退回修改' : '待审核') : '没有编制'}</Tag>
  );

const basisFacts = ({ dueOn, facts, requests }: NonNullable<Data['annualReportBasis']>): Fact[] => [
  { term: '应当公布', detail: `${longDate(dueOn)}前` },
  ...facts
    .filter(({ count }) => count > 0)
    .map(({ fact, count }) => ({ term: RECORDED_FACT_LABELS[fact], detail: String(count) })),
  ...requests
    .filter(({ depth, counts }) => depth === 0 && counts)
    .map(({ label, counts }) => ({ term: label.replace(/^.、/u, ''), detail: String(counts?.at(-1) ?? 0) })),
];

/** One edition; the latest of its year can be written anew or corrected. */
const One = ({ report, first }: { report: OwnReport; first: boolean }) => (
  <Panel
    title={`${report.year}年${report.edition > 1 ? `，第${report.edition}版` : ''}`}
    aside={<Tag kind={report.publishedOn ? 'done' : 'care'}>{stateOf(report)}</Tag>}
  >
    <Facts small items={editionFacts(report)} />
    {report.publishedOn ? null : (
      <>
        <PublishReport report={report} />
        <ReturnReport report={report} />
      </>
    )}
    {first ? <WriteReport level={report.level} year={report.year} report={report} /> : null}
  </Panel>
);

const stateOf = ({ publishedOn, returnReason, standing }: OwnReport) =>
  publishedOn ? REPORT_STANDING_LABELS[standing] : returnReason ? '退回修改' : '待审核';

const editionFacts = ({
  id,
  publishedOn,
  writtenByName,
  confirmedByName,
  returnReason,
  correction,
}: OwnReport): Fact[] => [
  ...(publishedOn
    ? [{ term: '公布', detail: <a href={annualReportHref(id)}>{longDate(publishedOn)}</a> }]
    : []),
  ...(writtenByName ? [{ term: '编制人', detail: writtenByName }] : []),
  ...(confirmedByName ? [{ term: '审核人', detail: confirmedByName }] : []),
  ...(returnReason ? [{ term: '退回原因', detail: returnReason }] : []),
  ...(correction ? [{ term: '更正的原因', detail: correction }] : []),
];
