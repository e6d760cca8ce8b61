import { moment } from '#client/format.ts';
import { NoticeLog } from '#client/staff/ground/frame/NoticeLog.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { HEARING_NOTICE_LABELS, OUTCOME_LABELS } from '#client/words.ts';
import type { HearingProps } from './hearing-record.ts';

/** 公示记录 of a hearing. */
export const PublishedPanel = ({ hearing }: HearingProps) => (
  <NoticeLog
    notices={hearing.notices.map((notice) => ({ ...notice, word: HEARING_NOTICE_LABELS[notice.kind] }))}
  />
);

/** 听证报告, as it was written; also before it is published. */
export function ReportPanel({ hearing: { report, reportPublishedAt } }: HearingProps) {
  if (!report) return null;
  return (
    <Panel
      title="听证报告"
      aside={
        <span className="small soft">
          {reportPublishedAt ? `${moment(reportPublishedAt)}公布` : '尚未公布'}
        </span>
      }
    >
      <p className="said">{report.summary}</p>
      <ol className="stack">
        {report.matters.map(({ title, summary, outcome, reason }, index) => (
          <li key={index}>
            <b>{title}</b>　<span className="small">{OUTCOME_LABELS[outcome]}</span>
            <p className="said">{summary}</p>
            {reason ? <p className="said small soft">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
