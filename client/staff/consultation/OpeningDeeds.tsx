import { Findings } from '#client/staff/frame/RefusalPanel.tsx';
import { moment } from '#client/format.ts';
import { ReturnConsultation } from '#client/staff/review/ReturnConsultation.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { ConsultationRecord } from './consultation-record.ts';
import { OpenConsultation } from './OpenConsultation.tsx';
import { ScheduleConsultation } from './ScheduleConsultation.tsx';

/** 审查通过待公布: now, at an instant that is announced, or back to the draft. */
export function OpeningDeeds({ record }: { record: ConsultationRecord }) {
  const { findings, scheduledOpensAt, reviewNote } = record;
  return (
    <>
      {reviewNote ? <p className="small">审查意见：{reviewNote}</p> : null}
      {scheduledOpensAt ? <p className="small">公布时间：{moment(scheduledOpensAt)}</p> : null}
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
