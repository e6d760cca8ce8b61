/** Words of a government meeting (政府会议) that its tables, its commands and its pages share. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Papers of a meeting that are prepared for publication (拟公布的会议文稿). */
export const [MeetingPaper, MEETING_PAPER_LABELS] = vocabulary({
  NOTICE: '会议预告',
  MINUTES: '会议纪要',
});
export type MeetingPaper = keyof typeof MeetingPaper;

/** Kinds of published notice on a meeting (会议公告种类). */
export const [MeetingNoticeKind, MEETING_NOTICE_LABELS] = vocabulary({
  ANNOUNCED: '会议预告',
  CHANGED: '议程变更',
  POSTPONED: '会议改期',
  CANCELLED: '会议取消',
});
export type MeetingNoticeKind = keyof typeof MeetingNoticeKind;

/** Result of the discussion of an agenda item (议题审议结果). */
export const [AgendaResult, AGENDA_RESULT_LABELS] = vocabulary({
  PASSED: '通过',
  PASSED_IN_PRINCIPLE: '原则通过',
  NOT_PASSED: '未通过',
  DEFERRED: '缓议',
  REWORK: '修改后再议',
  NOTED: '听取',
  OTHER: '其他',
});
export type AgendaResult = keyof typeof AgendaResult;

/** Observers without a vote (列席人员): the number of a category, never a name. */
export interface Observers {
  category: string;
  count: number;
}

/** Part of the minutes on one agenda item (纪要分项); null: text before or after the items. */
export interface MinutesSection {
  itemId: string | null;
  text: string;
}

/** Turns of a paper's secrecy review (保密审查经过). */
export const [ReviewOutcome, REVIEW_OUTCOME_LABELS] = vocabulary({
  SUBMITTED: '提交保密审查',
  PASSED: '审查通过',
  RETURNED: '退回修改',
});
export type ReviewOutcome = keyof typeof ReviewOutcome;
