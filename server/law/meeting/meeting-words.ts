/** Words of a government meeting (政府会议) that its tables, its commands and its pages share. */

/** Papers of a meeting that are prepared for publication (拟公布的会议文稿). */
export enum MeetingPaper {
  NOTICE = 'NOTICE',
  MINUTES = 'MINUTES',
}

/** Labels of the papers (会议文稿). */
export const MEETING_PAPER_LABELS: Readonly<Record<MeetingPaper, string>> = {
  [MeetingPaper.NOTICE]: '会议预告',
  [MeetingPaper.MINUTES]: '会议纪要',
};

/** Kinds of published notice on a meeting (会议公告种类). */
export enum MeetingNoticeKind {
  ANNOUNCED = 'ANNOUNCED',
  CHANGED = 'CHANGED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
}

/** Labels of the kinds of notice (会议公告种类). */
export const MEETING_NOTICE_LABELS: Readonly<Record<MeetingNoticeKind, string>> = {
  [MeetingNoticeKind.ANNOUNCED]: '会议预告',
  [MeetingNoticeKind.CHANGED]: '议程变更',
  [MeetingNoticeKind.POSTPONED]: '会议改期',
  [MeetingNoticeKind.CANCELLED]: '会议取消',
};

/** Result of the discussion of an agenda item (议题审议结果). */
export enum AgendaResult {
  PASSED = 'PASSED',
  PASSED_IN_PRINCIPLE = 'PASSED_IN_PRINCIPLE',
  NOT_PASSED = 'NOT_PASSED',
  DEFERRED = 'DEFERRED',
  REWORK = 'REWORK',
  NOTED = 'NOTED',
  OTHER = 'OTHER',
}

/** Labels of the results (议题审议结果). */
export const AGENDA_RESULT_LABELS: Readonly<Record<AgendaResult, string>> = {
  [AgendaResult.PASSED]: '通过',
  [AgendaResult.PASSED_IN_PRINCIPLE]: '原则通过',
  [AgendaResult.NOT_PASSED]: '未通过',
  [AgendaResult.DEFERRED]: '缓议',
  [AgendaResult.REWORK]: '修改后再议',
  [AgendaResult.NOTED]: '听取',
  [AgendaResult.OTHER]: '其他',
};

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
export enum ReviewOutcome {
  SUBMITTED = 'SUBMITTED',
  PASSED = 'PASSED',
  RETURNED = 'RETURNED',
}

/** Labels of the turns (保密审查经过). */
export const REVIEW_OUTCOME_LABELS: Readonly<Record<ReviewOutcome, string>> = {
  [ReviewOutcome.SUBMITTED]: '提交保密审查',
  [ReviewOutcome.PASSED]: '审查通过',
  [ReviewOutcome.RETURNED]: '退回修改',
};
