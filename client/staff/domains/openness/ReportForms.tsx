import { standard } from '#client/graphql/standard.ts';
import { offer } from '#client/offer.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CapabilityRef, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { ReportLevel } from '#server/law/openness/annual-report.ts';
import { inputOf, reportFields, typedOf } from './report-form.ts';
import { ReportReading } from './ReportReading.tsx';
import type { OwnReport } from './ReportsPage.tsx';

const Write = standard('writeAnnualReport');
const Publish = standard('publishAnnualReport');
const Return = standard('returnAnnualReport');

interface WriteReportProps {
  level: ReportLevel;
  year: number;
  /** The latest edition; null before the first. */
  report: OwnReport | null;
  /** Where there is no edition yet. */
  capability?: CapabilityRef;
}

/** 编制、改写、更正年度报告. */
export function WriteReport({ level, year, report, capability }: WriteReportProps) {
  const can = capability ?? (report && offer(report.viewerCan, 'writeAnnualReport'));
  if (!can || notMine(can)) return null;
  const published = report !== null && report.publishedOn !== null && report.publishedOn !== undefined;
  const corrects = published || (report?.edition ?? 1) > 1;
  return (
    <RecordForm
      form={`annual-report:${year}`}
      capability={can}
      look={report ? 'quiet' : undefined}
      word={published ? '更正' : report ? '改写' : '编制年度报告'}
      about={published ? `${year}年` : undefined}
      document={Write}
      record={typedOf(report && published ? { ...report, correction: null } : report)}
      fields={reportFields(level, corrects)}
      variables={(typed) => ({
        year,
        version: published ? 0 : (report?.version ?? 0),
        input: inputOf(level, typed),
      })}
    />
  );
}

/** 审核公布: what is published is read first. */
export const PublishReport = ({ report }: { report: OwnReport }) => (
  <RecordForm
    form={`annual-report:${report.id}:publish`}
    capability={offer(report.viewerCan, 'publishAnnualReport')}
    word="审核公布"
    document={Publish}
    record={{}}
    fields={[]}
    variables={() => ({ id: report.id, version: report.version })}
    confirm={<ReportReading report={report} />}
  />
);

/** 退回修改. */
export const ReturnReport = ({ report: { id, version, viewerCan } }: { report: OwnReport }) => (
  <ActionForm
    form={`annual-report:${id}:return`}
    capability={offer(viewerCan, 'returnAnnualReport')}
    word="退回修改"
    look="quiet"
    document={Return}
    fields={[{ name: 'reason', label: '退回原因', kind: 'area', hint: '写清要改什么，编制人看得到。' }]}
    variables={({ reason = '' }) => ({ id, version, reason })}
  />
);
