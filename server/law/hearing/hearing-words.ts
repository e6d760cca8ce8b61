/** Vocabulary of a hearing (听证会): capacities, publications, kinds of speech and states of sign-ups. 国令713号第十六条、第十七条. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Capacity in which somebody attends a hearing (参加身份). */
export const [HearingAttendance, HEARING_ATTENDANCE_LABELS] = vocabulary({
  PARTICIPANT: '听证参加人',
  OBSERVER: '旁听人',
  PRESS: '新闻记者',
});
export type HearingAttendance = keyof typeof HearingAttendance;

/** Papers of a hearing that are reviewed before they are published (送审材料). */
export const [HearingPaper, HEARING_PAPER_LABELS] = vocabulary({
  NOTICE: '听证会公告',
  RECORD: '听证记录',
  REPORT: '听证报告',
});
export type HearingPaper = keyof typeof HearingPaper;

/** Kinds of publication on a hearing (听证公示); each stays fixed as it was published. */
export const [HearingNoticeKind, HEARING_NOTICE_LABELS] = vocabulary({
  NOTICE: '听证会公告',
  METHOD: '遴选办法',
  POOL: '报名名册摘要',
  DRAW: '抽取结果',
  LIST: '听证参加人名单',
  POSTPONED: '延期公告',
  CANCELLED: '取消公告',
  RECORD: '听证记录',
  REPORT: '听证报告',
});
export type HearingNoticeKind = keyof typeof HearingNoticeKind;

/** One thing said at a hearing (第十七条: 陈述、询问、质证、辩论、解释). */
export const [HearingEntryKind, HEARING_ENTRY_LABELS] = vocabulary({
  PRESENTATION: '承办单位陈述',
  STATEMENT: '参加人陈述意见',
  QUESTION: '询问、质证',
  DEBATE: '辩论',
  EXPLANATION: '解释说明',
});
export type HearingEntryKind = keyof typeof HearingEntryKind;

/** Way in which somebody came to be a participant (产生方式). */
export const [ParticipantOrigin, PARTICIPANT_ORIGIN_LABELS] = vocabulary({
  DRAWN: '抽取',
  RESERVE: '候补递补',
  NOMINATED: '推荐',
  DIRECT: '直接邀请',
});
export type ParticipantOrigin = keyof typeof ParticipantOrigin;

/** State of a sign-up (报名状态); it follows from the facts and is never typed in. */
export const [SignUpState, SIGN_UP_STATE_LABELS] = vocabulary({
  REGISTERED: '已报名，等待遴选',
  CONFIRMED: '已确认席位',
  WAITLISTED: '候补',
  OFFERED: '有空出的席位，待确认',
  LAPSED: '未按时确认，席位已让出',
  DRAWN: '已入选听证参加人',
  RESERVE: '未抽中，为候补',
  DECLINED: '已退出',
  WITHDRAWN: '已撤回报名',
});
export type SignUpState = keyof typeof SignUpState;
