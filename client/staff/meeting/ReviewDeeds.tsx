import { RecordForm } from '#client/staff/decision/form/RecordForm.tsx';
import { Note } from '#client/ui/Note.tsx';
import { MEETING_PAPER_LABELS } from '#client/words.ts';
import { PassMeetingReview, ReturnMeetingReview, SubmitMeetingReview } from './meeting-documents.ts';
import { formOf, type MeetingDeedProps, type MeetingRecord, NOTHING } from './meeting-record.ts';

const paperOf = ({ paper }: MeetingRecord) => (paper ? MEETING_PAPER_LABELS[paper] : '材料');

/** 提交保密审查: the announcement with its agenda, or after the meeting its minutes. */
export function SubmitReview({ meeting, capability }: MeetingDeedProps) {
  const { on, ...form } = formOf(meeting, 'submit');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="提交保密审查"
      document={SubmitMeetingReview}
      record={NOTHING}
      fields={[]}
      variables={() => on}
    />
  );
}

/** 审查通过: by somebody who wrote nothing of it. */
export function PassReview({ meeting, capability }: MeetingDeedProps) {
  const { on, ...form } = formOf(meeting, 'pass');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word={`${paperOf(meeting)}审查通过`}
      document={PassMeetingReview}
      record={NOTHING}
      fields={[]}
      variables={() => on}
    />
  );
}

/** 退回修改, with what is to be mended. */
export function ReturnReview({ meeting, capability }: MeetingDeedProps) {
  const { on, ...form } = formOf(meeting, 'return');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="退回修改"
      document={ReturnMeetingReview}
      record={{ reason: '' }}
      fields={[
        { kind: 'area', name: 'reason', label: '退回的原因', hint: '写明哪里需要修改。', required: true },
      ]}
      variables={({ reason }) => ({ ...on, reason })}
    />
  );
}

/** How far the review of what is prepared is, and what was said of it. */
export function ReviewNote({ meeting }: { meeting: MeetingRecord }) {
  const { paper, review, reviewNote } = meeting;
  if (!paper) return null;
  const said = { DRAFT: '拟稿', IN_REVIEW: '正在保密审查', APPROVED: '保密审查已通过' }[review];
  return (
    <Note
      small
      tone={review === 'DRAFT' && reviewNote ? 'care' : undefined}
      title={`${paperOf(meeting)}：${said}`}
      level={3}
    >
      {reviewNote ? `审查意见：${reviewNote}` : '公布以前由另一人审查；审查以后再修改的，要重新送审。'}
    </Note>
  );
}
