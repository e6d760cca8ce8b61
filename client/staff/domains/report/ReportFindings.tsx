import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { linksFor } from './finding-links.ts';
import type { ReportDeskProps } from './ReportPage.tsx';

/** Everything that stands in the way of the publication, with the way to where it is put right. */
export function ReportFindings({ matter, report }: ReportDeskProps) {
  const { feedbackOverdue, undisposedCount } = matter;
  if (report?.stage === 'PUBLISHED') return null;
  const findings = report?.findings ?? [];
  const links = linksFor(
    report ? findings : undisposedCount > 0 ? [{ code: 'COMMENTS_UNDISPOSED' }] : [],
    matter,
  );
  return (
    <Panel title="公布前核对">
      {feedbackOverdue ? (
        <Note tone="due" small>
          采纳情况已经逾期，公众页面上显示逾期。
        </Note>
      ) : null}
      {report === null && undisposedCount > 0 ? (
        <p className="small">还有{undisposedCount}条意见没有确认的处理结果。</p>
      ) : null}
      {report === null && undisposedCount === 0 ? (
        <p className="small">每条意见都有确认的处理结果，可以起草。</p>
      ) : null}
      {findings.length > 0 ? <Findings findings={findings} /> : null}
      {links.length > 0 ? (
        <ul className="plain small">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {report && findings.length === 0 ? <p className="done">每条意见都有结果和理由，合计相符。</p> : null}
    </Panel>
  );
}
