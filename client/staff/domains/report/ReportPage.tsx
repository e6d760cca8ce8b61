import { useParams } from 'wouter';
import { matterOf } from '#client/citizen/names.ts';
import { ReportTheme } from '#client/citizen/feedback/ReportTheme.tsx';
import { fullDate, moment } from '#client/format.ts';
import { opinionsPath, publicReport } from '#client/staff/ground/addresses/consultation.ts';
import { draftPath } from '#client/staff/ground/addresses/draft.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { titleOf } from '#client/staff/domains/consultation/title-of.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { CorrectionsPanel } from '#client/staff/engines/notice/CorrectionsPanel.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DESK_LABELS, REPORT_STAGE_LABELS } from '#client/words.ts';
import { ReportActions } from './ReportActions.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { ReportFindings } from './ReportFindings.tsx';
import { type Report, ReportDeskQuery, type ReportMatter } from './report-record.ts';
import { ReportWords } from './ReportWords.tsx';

/** 反馈发布: figures and rows come from the record, only the introduction is written. */
export function ReportPage() {
  const { id = '' } = useParams();
  useTitle(DESK_LABELS.REPORTS);
  const asked = useDesk(ReportDeskQuery, { consultationId: id });
  return (
    <Waiting asked={asked}>
      {({ deskConsultation, deskReport }) =>
        deskConsultation ? (
          <ReportDesk matter={deskConsultation} report={deskReport ?? null} />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

export interface ReportDeskProps {
  matter: ReportMatter;
  /** null until somebody begins it. */
  report: Report | null;
}

/** View of the report from plain data, without its query. */
export function ReportDesk({ matter, report }: ReportDeskProps) {
  return (
    <>
      <DeskTop title={`采纳情况：${matterOf(titleOf(matter))}`} note={noteOf(matter, report)}>
        <ButtonLink look="quiet" href={opinionsPath(matter.id)}>
          意见处理
        </ButtonLink>
        <ButtonLink look="quiet" href={draftPath(matter.no)}>
          草案
        </ButtonLink>
        {report?.publishedAt ? (
          <>
            <ButtonLink look="quiet" href={`${publicReport(report)}/caina.docx`} download>
              下载Word
            </ButtonLink>
            <ButtonLink look="quiet" href={publicReport(report)} target="_blank" rel="noopener">
              看公众页面
            </ButtonLink>
          </>
        ) : null}
      </DeskTop>
      <DeskBody>
        <AsideFirst
          aside={
            <>
              <ReportFindings matter={matter} report={report} />
              {report ? <Beside matter={matter} report={report} /> : null}
            </>
          }
        >
          {report ? <ReportFigures report={report} /> : null}
          <ReportWords matter={matter} report={report} />
          {report ? <Rows rows={report.rows} /> : null}
        </AsideFirst>
      </DeskBody>
    </>
  );
}

/** Actions on the report; once published, it can be corrected. */
const Beside = ({ matter, report }: { matter: ReportMatter; report: Report }) => (
  <>
    <ReportActions matter={matter} report={report} />
    {report.publishedAt ? (
      <CorrectionsPanel subject="ADOPTION_REPORT" id={matter.id} unitId={matter.unit.id} />
    ) : null}
  </>
);

/** Every theme as the public will read it. */
const Rows = ({ rows }: Pick<Report, 'rows'>) => (
  <Panel title="逐类说明" aside={<span className="small soft">{rows.length}类，公众看到的就是这样</span>}>
    {rows.length > 0 ? (
      <div className="ruled">
        {rows.map((row) => (
          <ReportTheme key={row.position} row={row} />
        ))}
      </div>
    ) : (
      <Empty title="还没有确认的处理结果">负责人确认处理结果后，按主题列在这里。</Empty>
    )}
  </Panel>
);

function noteOf({ feedbackDueOn, feedbackDueProvisional }: ReportMatter, report: Report | null): string {
  const stage = report ? REPORT_STAGE_LABELS[report.stage] : '尚未起草';
  if (report?.publishedAt) return `${stage}　${moment(report.publishedAt)}`;
  if (!feedbackDueOn) return stage;
  return `${stage}　应于${fullDate(feedbackDueOn)}前公布${feedbackDueProvisional ? '（节假日安排公布后可能顺延）' : ''}`;
}
