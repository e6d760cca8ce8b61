/** 关注: subjects that people may follow, how often they are written to, and the news they receive. */

/**
 * Subject of a subscription (关注的对象): one matter, everything one unit leads, everything one township leads or helps
 * with, one kind of matter, or every consultation of the county.
 */
export enum FollowKind {
  DECISION = 'DECISION',
  UNIT = 'UNIT',
  TOWN = 'TOWN',
  CATEGORY = 'CATEGORY',
  COUNTY = 'COUNTY',
}

/** Delivery frequency of news (收信方式). */
export enum FollowPace {
  AT_ONCE = 'AT_ONCE',
  DAILY = 'DAILY',
}

/** Labels of the delivery frequencies (收信方式). */
export const FOLLOW_PACE_LABELS: Readonly<Record<FollowPace, string>> = {
  [FollowPace.AT_ONCE]: '有进展就告诉我',
  [FollowPace.DAILY]: '每天早上八点汇总告诉我',
};

/** Event in the course of a matter that its followers are notified of (动态). */
export enum MomentKind {
  CONSULTATION_OPENED = 'CONSULTATION_OPENED',
  CONSULTATION_CLOSING = 'CONSULTATION_CLOSING',
  CONSULTATION_EXTENDED = 'CONSULTATION_EXTENDED',
  CONSULTATION_SHORTENED = 'CONSULTATION_SHORTENED',
  CONSULTATION_WITHDRAWN = 'CONSULTATION_WITHDRAWN',
  CONSULTATION_CORRECTED = 'CONSULTATION_CORRECTED',
  HEARING_ANNOUNCED = 'HEARING_ANNOUNCED',
  HEARING_MOVED = 'HEARING_MOVED',
  HEARING_CANCELLED = 'HEARING_CANCELLED',
  HEARING_REPORTED = 'HEARING_REPORTED',
  HEARING_METHOD = 'HEARING_METHOD',
  HEARING_DRAWN = 'HEARING_DRAWN',
  HEARING_LISTED = 'HEARING_LISTED',
  HEARING_RECORDED = 'HEARING_RECORDED',
  EVENT_ANNOUNCED = 'EVENT_ANNOUNCED',
  EVENT_MOVED = 'EVENT_MOVED',
  EVENT_CANCELLED = 'EVENT_CANCELLED',
  EVENT_REPORTED = 'EVENT_REPORTED',
  ACTIVITY_ANNOUNCED = 'ACTIVITY_ANNOUNCED',
  ACTIVITY_CANCELLED = 'ACTIVITY_CANCELLED',
  REPORT_PUBLISHED = 'REPORT_PUBLISHED',
  REPORT_CORRECTED = 'REPORT_CORRECTED',
  MINUTES_PUBLISHED = 'MINUTES_PUBLISHED',
  DRAFT_PUBLISHED = 'DRAFT_PUBLISHED',
  DECISION_PUBLISHED = 'DECISION_PUBLISHED',
  DECISION_CORRECTED = 'DECISION_CORRECTED',
  DECISION_IN_FORCE = 'DECISION_IN_FORCE',
  DECISION_EXECUTING = 'DECISION_EXECUTING',
  DECISION_ADJUSTED = 'DECISION_ADJUSTED',
  DECISION_SUPERSEDED = 'DECISION_SUPERSEDED',
  DECISION_SUSPENDED = 'DECISION_SUSPENDED',
  DECISION_RESUMED = 'DECISION_RESUMED',
  DECISION_REJECTED = 'DECISION_REJECTED',
  DECISION_TERMINATED = 'DECISION_TERMINATED',
  DECISION_REPEALED = 'DECISION_REPEALED',
  DECISION_COMPLETED = 'DECISION_COMPLETED',
}

/** Labels of these events (动态), in a letter and in a feed. */
export const MOMENT_LABELS: Readonly<Record<MomentKind, string>> = {
  [MomentKind.CONSULTATION_OPENED]: '开始征求意见',
  [MomentKind.CONSULTATION_CLOSING]: '征求意见还有三天截止',
  [MomentKind.CONSULTATION_EXTENDED]: '征求意见延长期限',
  [MomentKind.CONSULTATION_SHORTENED]: '征求意见缩短期限',
  [MomentKind.CONSULTATION_WITHDRAWN]: '撤回征求意见',
  [MomentKind.CONSULTATION_CORRECTED]: '征求意见的内容有更正',
  [MomentKind.HEARING_ANNOUNCED]: '公告听证会',
  [MomentKind.HEARING_MOVED]: '听证会延期',
  [MomentKind.HEARING_CANCELLED]: '听证会取消',
  [MomentKind.HEARING_REPORTED]: '公布听证报告',
  [MomentKind.HEARING_METHOD]: '公布听证会参加人的遴选办法',
  [MomentKind.HEARING_DRAWN]: '公布听证会参加人的抽取结果',
  [MomentKind.HEARING_LISTED]: '公布听证会参加人名单',
  [MomentKind.HEARING_RECORDED]: '公布听证记录',
  [MomentKind.EVENT_ANNOUNCED]: '公告活动',
  [MomentKind.EVENT_MOVED]: '活动延期',
  [MomentKind.EVENT_CANCELLED]: '活动取消',
  [MomentKind.EVENT_REPORTED]: '公布活动情况',
  [MomentKind.ACTIVITY_ANNOUNCED]: '公告参与活动',
  [MomentKind.ACTIVITY_CANCELLED]: '参与活动取消',
  [MomentKind.REPORT_PUBLISHED]: '公布意见采纳情况',
  [MomentKind.REPORT_CORRECTED]: '更正意见采纳情况',
  [MomentKind.MINUTES_PUBLISHED]: '公布会议纪要',
  [MomentKind.DRAFT_PUBLISHED]: '公布草案的新一稿',
  [MomentKind.DECISION_PUBLISHED]: '公布决策',
  [MomentKind.DECISION_CORRECTED]: '更正公布的决策',
  [MomentKind.DECISION_IN_FORCE]: '开始施行',
  [MomentKind.DECISION_EXECUTING]: '开始执行',
  [MomentKind.DECISION_ADJUSTED]: '决定作重大调整',
  [MomentKind.DECISION_SUPERSEDED]: '由调整后的决策替代',
  [MomentKind.DECISION_SUSPENDED]: '中止执行',
  [MomentKind.DECISION_RESUMED]: '恢复执行',
  [MomentKind.DECISION_REJECTED]: '讨论没有通过',
  [MomentKind.DECISION_TERMINATED]: '决策程序终止',
  [MomentKind.DECISION_REPEALED]: '决策废止',
  [MomentKind.DECISION_COMPLETED]: '执行完毕',
};

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
