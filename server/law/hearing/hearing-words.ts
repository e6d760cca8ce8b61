/** Vocabulary of a hearing (听证会): capacities, publications, kinds of speech and states of sign-ups. 国令713号第十六条、第十七条. */

/** Capacity in which somebody attends a hearing (参加身份). */
export enum HearingAttendance {
  PARTICIPANT = 'PARTICIPANT',
  OBSERVER = 'OBSERVER',
  PRESS = 'PRESS',
}

/** Labels of the capacities (参加身份). */
export const HEARING_ATTENDANCE_LABELS: Readonly<Record<HearingAttendance, string>> = {
  [HearingAttendance.PARTICIPANT]: '听证参加人',
  [HearingAttendance.OBSERVER]: '旁听人',
  [HearingAttendance.PRESS]: '新闻记者',
};

/** Papers of a hearing that are reviewed before they are published (送审材料). */
export enum HearingPaper {
  NOTICE = 'NOTICE',
  RECORD = 'RECORD',
  REPORT = 'REPORT',
}

/** Labels of the papers (送审材料). */
export const HEARING_PAPER_LABELS: Readonly<Record<HearingPaper, string>> = {
  [HearingPaper.NOTICE]: '听证会公告',
  [HearingPaper.RECORD]: '听证记录',
  [HearingPaper.REPORT]: '听证报告',
};

/** Kinds of publication on a hearing (听证公示); each stays fixed as it was published. */
export enum HearingNoticeKind {
  NOTICE = 'NOTICE',
  METHOD = 'METHOD',
  POOL = 'POOL',
  DRAW = 'DRAW',
  LIST = 'LIST',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  RECORD = 'RECORD',
  REPORT = 'REPORT',
}

/** Labels of the publications (听证公示). */
export const HEARING_NOTICE_LABELS: Readonly<Record<HearingNoticeKind, string>> = {
  [HearingNoticeKind.NOTICE]: '听证会公告',
  [HearingNoticeKind.METHOD]: '遴选办法',
  [HearingNoticeKind.POOL]: '报名名册摘要',
  [HearingNoticeKind.DRAW]: '抽取结果',
  [HearingNoticeKind.LIST]: '听证参加人名单',
  [HearingNoticeKind.POSTPONED]: '延期公告',
  [HearingNoticeKind.CANCELLED]: '取消公告',
  [HearingNoticeKind.RECORD]: '听证记录',
  [HearingNoticeKind.REPORT]: '听证报告',
};

/** One thing said at a hearing (第十七条: 陈述、询问、质证、辩论、解释). */
export enum HearingEntryKind {
  PRESENTATION = 'PRESENTATION',
  STATEMENT = 'STATEMENT',
  QUESTION = 'QUESTION',
  DEBATE = 'DEBATE',
  EXPLANATION = 'EXPLANATION',
}

/** Labels of the kinds of speech (发言种类). */
export const HEARING_ENTRY_LABELS: Readonly<Record<HearingEntryKind, string>> = {
  [HearingEntryKind.PRESENTATION]: '承办单位陈述',
  [HearingEntryKind.STATEMENT]: '参加人陈述意见',
  [HearingEntryKind.QUESTION]: '询问、质证',
  [HearingEntryKind.DEBATE]: '辩论',
  [HearingEntryKind.EXPLANATION]: '解释说明',
};

/** Way in which somebody came to be a participant (产生方式). */
export enum ParticipantOrigin {
  DRAWN = 'DRAWN',
  RESERVE = 'RESERVE',
  NOMINATED = 'NOMINATED',
  DIRECT = 'DIRECT',
}

/** Labels of the ways of becoming a participant (产生方式). */
export const PARTICIPANT_ORIGIN_LABELS: Readonly<Record<ParticipantOrigin, string>> = {
  [ParticipantOrigin.DRAWN]: '抽取',
  [ParticipantOrigin.RESERVE]: '候补递补',
  [ParticipantOrigin.NOMINATED]: '推荐',
  [ParticipantOrigin.DIRECT]: '直接邀请',
};

/** State of a sign-up (报名状态); it follows from the facts and is never typed in. */
export enum SignUpState {
  REGISTERED = 'REGISTERED',
  CONFIRMED = 'CONFIRMED',
  WAITLISTED = 'WAITLISTED',
  OFFERED = 'OFFERED',
  LAPSED = 'LAPSED',
  DRAWN = 'DRAWN',
  RESERVE = 'RESERVE',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

/** Labels of the states of a sign-up (报名状态). */
export const SIGN_UP_STATE_LABELS: Readonly<Record<SignUpState, string>> = {
  [SignUpState.REGISTERED]: '已报名，等待遴选',
  [SignUpState.CONFIRMED]: '已确认席位',
  [SignUpState.WAITLISTED]: '候补',
  [SignUpState.OFFERED]: '有空出的席位，待确认',
  [SignUpState.LAPSED]: '未按时确认，席位已让出',
  [SignUpState.DRAWN]: '已入选听证参加人',
  [SignUpState.RESERVE]: '未抽中，为候补',
  [SignUpState.DECLINED]: '已退出',
  [SignUpState.WITHDRAWN]: '已撤回报名',
};
