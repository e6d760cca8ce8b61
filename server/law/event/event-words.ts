/** Terms of the county's public events (政府开放日、新闻发布会) that their tables, their commands and their pages share. */

/** Papers of an event in preparation for publication (拟公布的文稿). */
export enum EventPaper {
  NOTICE = 'NOTICE',
  REPORT = 'REPORT',
}

/** Labels of the papers of an event (活动文稿). */
export const EVENT_PAPER_LABELS: Readonly<Record<EventPaper, string>> = {
  [EventPaper.NOTICE]: '活动公告',
  [EventPaper.REPORT]: '活动情况',
};

/** Kinds of notice on an event (活动公告种类). */
export enum EventNoticeKind {
  ANNOUNCED = 'ANNOUNCED',
  SEATS_CHANGED = 'SEATS_CHANGED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  REPORTED = 'REPORTED',
}

/** Labels of the kinds of notice (活动公告种类). */
export const EVENT_NOTICE_LABELS: Readonly<Record<EventNoticeKind, string>> = {
  [EventNoticeKind.ANNOUNCED]: '活动公告',
  [EventNoticeKind.SEATS_CHANGED]: '名额调整',
  [EventNoticeKind.POSTPONED]: '活动延期',
  [EventNoticeKind.CANCELLED]: '活动取消',
  [EventNoticeKind.REPORTED]: '活动情况',
};

/** Notifications to those who registered (告知事项). */
export enum EventTiding {
  SEAT_OFFERED = 'SEAT_OFFERED',
  SEAT_GIVEN = 'SEAT_GIVEN',
  REMINDER = 'REMINDER',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
}

/** Labels of the notifications (告知事项). */
export const EVENT_TIDING_LABELS: Readonly<Record<EventTiding, string>> = {
  [EventTiding.SEAT_OFFERED]: '候补名额待确认',
  [EventTiding.SEAT_GIVEN]: '候补当场到位',
  [EventTiding.REMINDER]: '活动提醒',
  [EventTiding.POSTPONED]: '活动延期',
  [EventTiding.CANCELLED]: '活动取消',
};

/** States of a registration (报名状态). */
export enum RegistrationState {
  CONFIRMED = 'CONFIRMED',
  WAITLISTED = 'WAITLISTED',
  OFFERED = 'OFFERED',
  LAPSED = 'LAPSED',
  CANCELLED = 'CANCELLED',
  CHECKED_IN = 'CHECKED_IN',
  NO_SHOW = 'NO_SHOW',
}

/** Labels of the states of a registration (报名状态). */
export const REGISTRATION_STATE_LABELS: Readonly<Record<RegistrationState, string>> = {
  [RegistrationState.CONFIRMED]: '已报名',
  [RegistrationState.WAITLISTED]: '候补',
  [RegistrationState.OFFERED]: '待确认名额',
  [RegistrationState.LAPSED]: '逾期未确认',
  [RegistrationState.CANCELLED]: '已取消',
  [RegistrationState.CHECKED_IN]: '已签到',
  [RegistrationState.NO_SHOW]: '未到场',
};
