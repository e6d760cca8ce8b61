/** Terms of the county's public events (政府开放日、新闻发布会) that their tables, their commands and their pages share. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Papers of an event in preparation for publication (拟公布的文稿). */
export const [EventPaper, EVENT_PAPER_LABELS] = vocabulary({
  NOTICE: '活动公告',
  REPORT: '活动情况',
});
export type EventPaper = keyof typeof EventPaper;

/** Kinds of notice on an event (活动公告种类). */
export const [EventNoticeKind, EVENT_NOTICE_LABELS] = vocabulary({
  ANNOUNCED: '活动公告',
  SEATS_CHANGED: '名额调整',
  POSTPONED: '活动延期',
  CANCELLED: '活动取消',
  REPORTED: '活动情况',
});
export type EventNoticeKind = keyof typeof EventNoticeKind;

/** Notifications to those who registered (告知事项). */
export const [EventTiding, EVENT_TIDING_LABELS] = vocabulary({
  SEAT_OFFERED: '候补名额待确认',
  SEAT_GIVEN: '候补当场到位',
  REMINDER: '活动提醒',
  POSTPONED: '活动延期',
  CANCELLED: '活动取消',
  CANCELLED_FOR: '报名代为取消',
});
export type EventTiding = keyof typeof EventTiding;

/** States of a registration (报名状态). */
export const [RegistrationState, REGISTRATION_STATE_LABELS] = vocabulary({
  CONFIRMED: '已报名',
  WAITLISTED: '候补',
  OFFERED: '待确认名额',
  LAPSED: '逾期未确认',
  CANCELLED: '已取消',
  CHECKED_IN: '已签到',
  NO_SHOW: '未到场',
});
export type RegistrationState = keyof typeof RegistrationState;
