/** Words of a government meeting (政府会议) that its tables, its commands and its pages share. */

/** What of a meeting is being prepared for publication (拟公布的会议文稿). */
export enum MeetingPaper {
  NOTICE = 'NOTICE',
  MINUTES = 'MINUTES',
}

/** What each paper of a meeting (会议文稿) is called. */
export const MEETING_PAPER_LABELS: Readonly<Record<MeetingPaper, string>> = {
  [MeetingPaper.NOTICE]: '会议预告',
  [MeetingPaper.MINUTES]: '会议纪要',
};

/** What a published notice of a meeting tells (会议公告种类). */
export enum MeetingNoticeKind {
  ANNOUNCED = 'ANNOUNCED',
  CHANGED = 'CHANGED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
}

/** What each kind of notice (会议公告种类) is called. */
export const MEETING_NOTICE_LABELS: Readonly<Record<MeetingNoticeKind, string>> = {
  [MeetingNoticeKind.ANNOUNCED]: '会议预告',
  [MeetingNoticeKind.CHANGED]: '议程变更',
  [MeetingNoticeKind.POSTPONED]: '会议改期',
  [MeetingNoticeKind.CANCELLED]: '会议取消',
};

/** How the discussion of an agenda item ended (议题审议结果). */
export enum AgendaResult {
  PASSED = 'PASSED',
  PASSED_IN_PRINCIPLE = 'PASSED_IN_PRINCIPLE',
  NOT_PASSED = 'NOT_PASSED',
  DEFERRED = 'DEFERRED',
  REWORK = 'REWORK',
  NOTED = 'NOTED',
  OTHER = 'OTHER',
}

/** What each result of an agenda item (议题审议结果) is called. */
export const AGENDA_RESULT_LABELS: Readonly<Record<AgendaResult, string>> = {
  [AgendaResult.PASSED]: '通过',
  [AgendaResult.PASSED_IN_PRINCIPLE]: '原则通过',
  [AgendaResult.NOT_PASSED]: '未通过',
  [AgendaResult.DEFERRED]: '缓议',
  [AgendaResult.REWORK]: '修改后再议',
  [AgendaResult.NOTED]: '听取',
  [AgendaResult.OTHER]: '其他',
};

/** Who sat in on a meeting without a vote (列席人员): how many of a category, never a name. */
export interface Observers {
  category: string;
  count: number;
}

/** What the minutes say of one agenda item (纪要分项); null: what is said before or after the items. */
export interface MinutesSection {
  itemId: string | null;
  text: string;
}

/** What happened to a paper at its secrecy review (保密审查经过). */
export enum ReviewOutcome {
  SUBMITTED = 'SUBMITTED',
  PASSED = 'PASSED',
  RETURNED = 'RETURNED',
}

/** What each turn of a review (保密审查经过) is called. */
export const REVIEW_OUTCOME_LABELS: Readonly<Record<ReviewOutcome, string>> = {
  [ReviewOutcome.SUBMITTED]: '提交保密审查',
  [ReviewOutcome.PASSED]: '审查通过',
  [ReviewOutcome.RETURNED]: '退回修改',
};
