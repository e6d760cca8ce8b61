import { offer } from '#client/offer.ts';
import { ReportBody } from '#client/citizen/event/ReportPart.tsx';
import { longDate } from '#client/format.ts';
import { ArchiveEvent } from '#client/staff/domains/event/event-documents.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/engines/review/ReviewStanding.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { workingDaysBetween, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { PublishEventReport } from './report-documents.ts';
import { placeOf, type ReportRecord } from './report-record.ts';

interface ReportActionsProps {
  event: ReportRecord;
  today: CalendarDay;
  /** null: not read yet. */
  calendar: WorkCalendar | null;
  /** Findings on the parts still missing, as typed now. */
  wanting: readonly Finding[];
  /** Typed and not saved yet. */
  unsaved: boolean;
}

/** Actions on the report now, its deadline, and the parts still missing. */
export function ReportActions({ event, today, calendar, wanting, unsaved }: ReportActionsProps) {
  const { paper, stage } = event;
  return (
    <Panel title="办理">
      <div className="stack">
        <Due event={event} today={today} calendar={calendar} />
        {paper === 'REPORT' ? <ReviewStanding what="活动情况" {...event} /> : null}
        {stage === 'FINISHED' && wanting.length > 0 ? <Wanting findings={wanting} /> : null}
        {unsaved ? <p className="small care">有没有保存的修改：先保存，再提交审查。</p> : null}
        <Steps event={event} />
      </div>
    </Panel>
  );
}

function Steps({ event }: Pick<ReportActionsProps, 'event'>) {
  const { id, version, paper, review, viewerCan: can } = event;
  const sent = paper === 'REPORT' && review !== 'DRAFT';
  const on = { kind: 'EVENT', id, version } as const;
  return (
    <Actions none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
      <PassReview paper={on} what="活动情况" capability={offer(can, 'passReview')} />
      {sent ? <ReturnReview paper={on} capability={offer(can, 'returnReview')} /> : null}
      {sent ? <Publish event={event} capability={offer(can, 'publishReport')} /> : null}
      <SubmitReview paper={on} capability={offer(can, 'submitReview')} />
      <Archive event={event} capability={offer(can, 'archive')} />
    </Actions>
  );
}

/** 归档: nothing is corrected any more. */
const Archive = ({ event: { id, version }, capability }: ActionProps) => (
  <ActionForm
    form={`event:${id}:report:archive`}
    capability={capability}
    word="归档"
    look="quiet"
    document={ArchiveEvent}
    variables={() => ({ id, version })}
    confirm={<p>归档以后，活动情况不能再更正；照片仍然可以按本人要求撤下。</p>}
  />
);

/** 公布的期限: how many working days are left. */
function Due({ event, today, calendar }: Pick<ReportActionsProps, 'event' | 'today' | 'calendar'>) {
  const { reportPublishedAt, reportDueOn, reportLate, stage } = event;
  if (reportPublishedAt || stage === 'ONGOING') return null;
  const due = reportDueOn as CalendarDay;
  return reportLate ? (
    <Note tone="due" small title="逾期没有公布">{`应当在${longDate(due)}以前公布。`}</Note>
  ) : (
    <Note small title={calendar ? `还有${workingDaysBetween(today, due, calendar)}个工作日` : '待公布'}>
      {`最迟${longDate(due)}公布（活动结束之日起的工作日数见本县设定）。`}
    </Note>
  );
}

const Wanting = ({ findings }: { findings: readonly Finding[] }) => (
  <div className="stack">
    <p>
      <b>{`送审以前要补齐（${findings.length}项）`}</b>
    </p>
    <Findings findings={findings} placeOf={placeOf} />
  </div>
);

interface ActionProps extends Pick<ReportActionsProps, 'event'> {
  capability: CapabilityRef;
}

/** 公布活动情况: what the public will read, before it is pressed. */
function Publish({ event, capability }: ActionProps) {
  const { id, version, report } = event;
  return (
    <ActionForm
      form={`event:${id}:report:publish`}
      capability={capability}
      word="公布活动情况"
      document={PublishEventReport}
      variables={() => ({ id, version })}
      confirm={
        <>
          <p>活动情况立即在活动页公布，以后只能更正，更正以前的文字仍然看得到。</p>
          {report ? <ReportBody {...event} report={report} publishedAt={null} /> : null}
        </>
      }
    />
  );
}
