import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { moment } from '#client/format.ts';
import { ReturnConsultation } from '#client/staff/domains/consultation/ReturnConsultation.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { ConsultationRecord } from './consultation-record.ts';
import { OpenConsultation } from './OpenConsultation.tsx';
import { ScheduleConsultation } from './ScheduleConsultation.tsx';

/** 审查通过待公布: now, at an instant that is announced, or back to the draft. */
export function OpeningActions({ record }: { record: ConsultationRecord }) {
  const { findings, reviewNote } = record;
  return (
    <>
      {reviewNote ? <p className="small">审查意见：{reviewNote}</p> : null}
      <OpeningTime record={record} />
      {findings.length > 0 ? (
        <Note tone="due" small title="按现在的情况还不能公布">
          <Findings findings={findings} />
        </Note>
      ) : null}
      <OpenConsultation record={record} />
      <ScheduleConsultation record={record} />
      <ReturnConsultation record={record} word="退回修改" />
    </>
  );
}

/** An opening that will come by the clock, or one that somebody still has to bring about. */
function OpeningTime({ record: { scheduledOpensAt, plannedOpensAt } }: { record: ConsultationRecord }) {
  if (scheduledOpensAt) return <p className="done">已预约{moment(scheduledOpensAt)}公布。</p>;
  const planned = plannedOpensAt ? `计划${moment(plannedOpensAt)}公布，` : '';
  return <p className="small">{planned}还没有预约，不会自动公布。</p>;
}
