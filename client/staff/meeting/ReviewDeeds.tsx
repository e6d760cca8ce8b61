import { PassReview, ReturnReview, SubmitReview } from '#client/staff/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/review/ReviewStanding.tsx';
import { MEETING_PAPER_LABELS } from '#client/words.ts';
import { PassMeetingReview, ReturnMeetingReview, SubmitMeetingReview } from './meeting-documents.ts';
import { formOf, type MeetingDeedProps, type MeetingRecord } from './meeting-record.ts';

const paperOf = ({ paper }: MeetingRecord) => (paper ? MEETING_PAPER_LABELS[paper] : '材料');

/** 提交保密审查. */
export const Submit = ({ meeting, capability }: MeetingDeedProps) => (
  <SubmitReview {...formOf(meeting, 'submit')} capability={capability} document={SubmitMeetingReview} />
);

/** 审查通过. */
export const Pass = ({ meeting, capability }: MeetingDeedProps) => (
  <PassReview
    {...formOf(meeting, 'pass')}
    what={paperOf(meeting)}
    capability={capability}
    document={PassMeetingReview}
  />
);

/** 退回修改. */
export const Return = ({ meeting, capability }: MeetingDeedProps) => (
  <ReturnReview {...formOf(meeting, 'return')} capability={capability} document={ReturnMeetingReview} />
);

/** 保密审查的进展. */
export const Standing = ({ meeting }: { meeting: MeetingRecord }) =>
  meeting.paper ? <ReviewStanding what={paperOf(meeting)} {...meeting} /> : null;
