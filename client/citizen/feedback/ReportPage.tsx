import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Page } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Phone } from '../contact.tsx';
import { reportHref } from '../addresses.ts';
import { revisedIn } from '../draft/revised-in.ts';
import { CorrectionNotes, WithCorrections } from '../notice/CorrectionNotes.tsx';
import { FollowLink } from '../parts/FollowLink.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { AwaitedReport } from './AwaitedReport.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportRows } from './ReportRows.tsx';
import { ReportTotals } from './ReportTotals.tsx';

export const ReportPageQuery = graphql(`
  query ReportPage($no: String!, $round: Int!, $outcome: Outcome, $clauseNo: String) {
    serverTime {
      today
    }
    report(no: $no, round: $round) {
      id
      no
      round
      title
      publishedAt
      publishedOn
      unit {
        name
      }
      contact {
        phone
      }
      corrections {
        ...CorrectionNotes_correction
      }
      correctedWords {
        ...CorrectedWords_fields
      }
      ...ReportHead_report
      ...ReportTotals_report
      ...ReportRows_report
    }
    consultation(no: $no, round: $round) {
      id
      title
      stage
      closesAt
      decision {
        no
        title
      }
      draftVersionNo
      revision {
        no
      }
      ...AwaitedReport_consultation
    }
  }
`);

export type ReportData = ResultOf<typeof ReportPageQuery>;
type Report = NonNullable<ReportData['report']>;

/** 采纳反馈: totals that reconcile, every theme with its outcome and its reason in full. */
export function ReportPage({ data: { report, consultation, serverTime }, at }: PageProps<ReportData>) {
  if (!report)
    return consultation ? <AwaitedReport consultation={consultation} today={serverTime.today} /> : null;
  return (
    <WithCorrections words={report.correctedWords}>
      <Page>
        <ReportHead report={report} />
        <CorrectionNotes corrections={report.corrections} />
        <ReportTotals report={report} />
        <ReportRows report={report} at={at} revised={consultation && revisedIn(consultation)} />
        <Unclear {...report} />
        <p className="small soft gap-above end">
          {report.unit.name}
          {report.publishedOn ? `　${longDate(report.publishedOn)}` : ''}
        </p>
        <FollowLink no={report.no} />
        <PrintAddress at={at} href={reportHref(report)} />
      </Page>
    </WithCorrections>
  );
}

const Unclear = ({ unit, contact }: Report) => (
  <Note title="觉得某条理由没有说清楚？">
    请告诉{unit.name}是哪一条
    {contact.phone ? (
      <>
        ，电话<Phone>{contact.phone}</Phone>
      </>
    ) : null}
    。您提过意见的，也可以凭受理编号和查询码查到您那一条的处理结果。
  </Note>
);
