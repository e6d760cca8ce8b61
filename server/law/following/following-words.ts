/** 关注: subjects that people may follow, how often they are written to, and the news they receive. */
import { vocabulary } from '#server/law/vocabulary.ts';

/**
 * Subject of a subscription (关注的对象): one matter, everything one unit leads, everything one township leads or helps
 * with, one kind of matter, every consultation of the county, or what units push to the groups one chose.
 */
export enum FollowKind {
  DECISION = 'DECISION',
  UNIT = 'UNIT',
  TOWN = 'TOWN',
  CATEGORY = 'CATEGORY',
  COUNTY = 'COUNTY',
  AUDIENCE = 'AUDIENCE',
}

/** Delivery frequency of news (收信方式). */
export const [FollowPace, FOLLOW_PACE_LABELS] = vocabulary({
  AT_ONCE: '有进展就告诉我',
  DAILY: '每天早上八点汇总告诉我',
});
export type FollowPace = keyof typeof FollowPace;

/** Event in the course of a matter that its followers are notified of (动态). */
export const [MomentKind, MOMENT_LABELS] = vocabulary({
  CONSULTATION_OPENED: '开始征求意见',
  CONSULTATION_CLOSING: '征求意见还有三天截止',
  CONSULTATION_EXTENDED: '征求意见延长期限',
  CONSULTATION_SHORTENED: '征求意见缩短期限',
  CONSULTATION_WITHDRAWN: '撤回征求意见',
  CONSULTATION_CORRECTED: '征求意见的内容有更正',
  HEARING_ANNOUNCED: '公告听证会',
  HEARING_MOVED: '听证会延期',
  HEARING_CANCELLED: '听证会取消',
  HEARING_REPORTED: '公布听证报告',
  HEARING_METHOD: '公布听证会参加人的遴选办法',
  HEARING_DRAWN: '公布听证会参加人的抽取结果',
  HEARING_LISTED: '公布听证会参加人名单',
  HEARING_RECORDED: '公布听证记录',
  EVENT_ANNOUNCED: '公告活动',
  EVENT_MOVED: '活动延期',
  EVENT_CANCELLED: '活动取消',
  EVENT_REPORTED: '公布活动情况',
  ACTIVITY_ANNOUNCED: '公告参与活动',
  ACTIVITY_CANCELLED: '参与活动取消',
  REPORT_PUBLISHED: '公布意见采纳情况',
  REPORT_CORRECTED: '更正意见采纳情况',
  MINUTES_PUBLISHED: '公布会议纪要',
  DRAFT_PUBLISHED: '公布草案的新一稿',
  DECISION_PUBLISHED: '公布决策',
  DECISION_CORRECTED: '更正公布的决策',
  DECISION_IN_FORCE: '开始施行',
  DECISION_EXECUTING: '开始执行',
  DECISION_ADJUSTED: '决定作重大调整',
  DECISION_SUPERSEDED: '由调整后的决策替代',
  DECISION_SUSPENDED: '中止执行',
  DECISION_RESUMED: '恢复执行',
  DECISION_REJECTED: '讨论没有通过',
  DECISION_TERMINATED: '决策程序终止',
  DECISION_REPEALED: '决策废止',
  DECISION_COMPLETED: '执行完毕',
  PUSHED: '定向推送',
});
export type MomentKind = keyof typeof MomentKind;

/**
 * Pattern for the day from which a text is in force (施行日期): year, month and day in figures. Words without a day of
 * their own (自公布之日起) do not match.
 */
export const IN_FORCE_WORDS =
  '自\\s*(20\\d\\d)\\s*年\\s*(1[0-2]|0?[1-9])\\s*月\\s*(3[01]|[12]\\d|0?[1-9])\\s*日起\\s*(?:正式)?(?:施行|实施|执行|生效)';

const LAST: ReadonlySet<MomentKind> = new Set([
  MomentKind.DECISION_REJECTED,
  MomentKind.DECISION_TERMINATED,
  MomentKind.DECISION_REPEALED,
  MomentKind.DECISION_COMPLETED,
]);

/** Whether a matter ends with this event (事项终结): its followers are notified of it, and of nothing after it. */
export const endsMatter = (kind: MomentKind): boolean => LAST.has(kind);

/** The events that followers of the whole county are notified of: something new is put to the public. */
export const COUNTY_MOMENTS: readonly MomentKind[] = [MomentKind.CONSULTATION_OPENED];
