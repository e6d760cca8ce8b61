import type { Discussion, DiscussionSchedule, ReportedUpward } from '#schema/procedure/review-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { DISCUSSION_RESULT_LABELS } from '#server/law/procedure/discussion-minutes.ts';
import { DISCUSSION_PART_LABELS } from '#server/law/procedure/discussion-package.ts';
import { REPORT_REPLY_LABELS, UPWARD_FORM_LABELS } from '#server/law/execution/issuing.ts';
import { draftLine } from './draft.ts';
import type { Line, LinesOf } from './line.ts';

/** 安排上会, as people read it. */
const scheduleLines = (schedule: DiscussionSchedule): Line[] => [
  { label: '会议', text: schedule.meetingName },
  { label: '会议形式', text: MEETING_KIND_LABELS[schedule.meetingKind] },
  { label: '上会日期', text: inChinese(schedule.meetingOn) },
  ...(schedule.approved
    ? [{ label: '议题批准', text: `${schedule.approved.by}，${inChinese(schedule.approved.on)}` }]
    : []),
  draftLine('讨论稿', schedule.draft),
  ...schedule.written.map(({ part, text }) => ({ label: DISCUSSION_PART_LABELS[part], text })),
  ...(schedule.changes ?? []).map(({ clauseNo, before, after, opinionPoint }) => ({
    label: `审查后的修改 ${clauseNo}`,
    text: `由“${before}”改为“${after}”，落实${opinionPoint ?? ''}`,
  })),
];

/** 集体讨论, as people read it. */
const discussionLines = (minutes: Discussion): Line[] => [
  { label: '会议', text: minutes.meetingName },
  { label: '会议形式', text: MEETING_KIND_LABELS[minutes.meetingKind] },
  {
    label: '出席',
    text: minutes.attendance
      ? `应到${minutes.attendance.entitled}人，实到${minutes.attendance.present}人`
      : '',
  },
  { label: '发言顺序', text: minutes.speakers.join('、') },
  { label: '行政首长', text: minutes.head },
  {
    label: '代行职权的书面授权',
    text: minutes.authorisation ? `SHA-256 ${minutes.authorisation.sha256}` : '',
  },
  { label: '多数意见', text: DISCUSSION_RESULT_LABELS[minutes.majorityResult] },
  { label: '讨论结果', text: DISCUSSION_RESULT_LABELS[minutes.result] },
  { label: '审定', text: minutes.amended ? '修改后通过，审定稿由会议修改而成' : '' },
  draftLine('讨论稿', minutes.draft),
  { label: '审查以后的修改', text: minutes.changedAfterReview ?? '' },
  { label: '与多数意见不一致的理由', text: minutes.departureReason },
  ...minutes.dissents.map(({ name, opinion }) => ({ label: '不同意见', text: `${name}：${opinion}` })),
  ...(minutes.dissents.length === 0 ? [{ label: '不同意见', text: '无' }] : []),
];

/** 请示报告及答复, as people read it. */
const reportLines = ({ form, reportNo, reportedOn, reply, repliedOn, replyText }: ReportedUpward): Line[] => [
  { label: '种类', text: form ? UPWARD_FORM_LABELS[form] : '' },
  { label: '文号', text: reportNo ?? '' },
  { label: '报告日期', text: reportedOn ? inChinese(reportedOn) : '' },
  { label: '答复', text: reply ? REPORT_REPLY_LABELS[reply] : '尚未答复' },
  { label: '答复日期', text: repliedOn ? inChinese(repliedOn) : '' },
  { label: '答复内容', text: replyText ?? '' },
];

/** Lines of these kinds of record (记录要点). */
export const DISCUSSION = {
  SCHEDULE: scheduleLines,
  DISCUSSION: discussionLines,
  PARTY_REPORT: reportLines,
  NPC_REPORT: reportLines,
} satisfies Partial<LinesOf>;
