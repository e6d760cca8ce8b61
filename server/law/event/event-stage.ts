/**
 * The stages of a public event (政府开放日、新闻发布会): plan, review by another person, publication, sign-up, the
 * day, the report. Stages that follow from time are never stored; the order of work is ours.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { EVENT_KINDS, type EventKind } from './kinds.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

/** Stages of an event (活动环节). */
export const [EventStage, EVENT_STAGE_LABELS] = vocabulary({
  DRAFT: '拟稿',
  IN_REVIEW: '保密审查',
  APPROVED: '待发布',
  PUBLISHED: '已公告',
  SIGNUP_OPEN: '正在报名',
  SIGNUP_CLOSED: '报名截止',
  ONGOING: '正在举行',
  FINISHED: '已举行',
  REPORT_PUBLISHED: '已公布情况',
  ARCHIVED: '已归档',
  CANCELLED: '已取消',
});
export type EventStage = keyof typeof EventStage;

/** Stored facts of an event, from which its stage follows (活动的情况). */
export interface EventFacts {
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  publishedAt: Date | null;
  cancelledAt: Date | null;
  reportPublishedAt: Date | null;
  archivedAt: Date | null;
  openSignUp: boolean;
  signUpOpensAt: Date | null;
  signUpClosesAt: Date | null;
  /** Beginning of the first slot, and end of the last. */
  startsAt: Date;
  endsAt: Date;
}

const UNPUBLISHED = {
  DRAFT: EventStage.DRAFT,
  IN_REVIEW: EventStage.IN_REVIEW,
  APPROVED: EventStage.APPROVED,
} as const;

/** Stage of an event at an instant (活动环节); every boundary is half open, as a closing is. */
export function eventStage(facts: EventFacts, now: Date): EventStage {
  if (facts.cancelledAt) return EventStage.CANCELLED;
  if (!facts.publishedAt) return UNPUBLISHED[facts.review];
  if (facts.archivedAt) return EventStage.ARCHIVED;
  if (facts.reportPublishedAt) return EventStage.REPORT_PUBLISHED;
  if (now >= facts.endsAt) return EventStage.FINISHED;
  return now >= facts.startsAt ? EventStage.ONGOING : beforeIt(facts, now);
}

function beforeIt({ openSignUp, signUpOpensAt, signUpClosesAt }: EventFacts, now: Date): EventStage {
  if (!openSignUp || !signUpOpensAt || !signUpClosesAt || now < signUpOpensAt) return EventStage.PUBLISHED;
  return now < signUpClosesAt ? EventStage.SIGNUP_OPEN : EventStage.SIGNUP_CLOSED;
}

/** Acts on an event (活动办理事项). */
export type EventAction =
  | 'save'
  | 'submitReview'
  | 'passReview'
  | 'returnReview'
  | 'publish'
  | 'changeSeats'
  | 'recordRegistration'
  | 'checkIn'
  | 'releaseNoShows'
  | 'postpone'
  | 'cancel'
  | 'saveReport'
  | 'recordOpinion'
  | 'publishReport'
  | 'correctReport'
  | 'withdrawPhoto'
  | 'archive';

const S = EventStage;
/** 县政府办公室, the hosts' own staff; for a press conference the media centre too (`rolesFor`). */
const hosts = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.MEDIA_STAFF];
const leader = [Role.GOV_OFFICE_STAFF, Role.UNIT_LEAD, Role.MEDIA_STAFF];
const secrecy = [Role.SECRECY_REVIEWER];

const BEFORE = [S.PUBLISHED, S.SIGNUP_OPEN, S.SIGNUP_CLOSED];
const RUNNING = [...BEFORE, S.ONGOING];

/** The one table of an event's stages (活动流转表); the stage an action leads to follows from the facts it stores. */
export const EVENT_TRANSITIONS: readonly Transition<EventAction, EventStage>[] = [
  { event: 'save', label: '修改', from: [S.DRAFT, S.APPROVED], roles: hosts },
  { event: 'submitReview', label: '提交保密审查', from: [S.DRAFT, S.FINISHED], roles: hosts },
  { event: 'passReview', label: '审查通过', from: [S.IN_REVIEW, S.FINISHED], roles: secrecy },
  {
    event: 'returnReview',
    label: '退回修改',
    from: [S.IN_REVIEW, S.APPROVED, S.FINISHED],
    roles: [...secrecy, ...leader],
  },
  { event: 'publish', label: '发布', from: [S.APPROVED], to: S.PUBLISHED, roles: leader },
  { event: 'changeSeats', label: '调整名额', from: RUNNING, roles: hosts },
  { event: 'recordRegistration', label: '代录报名', from: RUNNING, roles: hosts },
  { event: 'checkIn', label: '签到', from: [...RUNNING, S.FINISHED], roles: hosts },
  { event: 'releaseNoShows', label: '释放未到场的名额', from: [S.ONGOING], roles: hosts },
  { event: 'postpone', label: '延期', from: BEFORE, roles: leader },
  {
    event: 'cancel',
    label: '取消',
    from: [S.DRAFT, S.IN_REVIEW, S.APPROVED, ...BEFORE],
    to: S.CANCELLED,
    roles: leader,
  },
  { event: 'saveReport', label: '填写活动情况', from: [S.FINISHED], roles: hosts },
  { event: 'recordOpinion', label: '记下听到的意见', from: [S.ONGOING, S.FINISHED], roles: hosts },
  {
    event: 'publishReport',
    label: '公布活动情况',
    from: [S.FINISHED],
    to: S.REPORT_PUBLISHED,
    roles: leader,
  },
  { event: 'correctReport', label: '更正活动情况', from: [S.REPORT_PUBLISHED], roles: leader },
  { event: 'withdrawPhoto', label: '撤下照片', from: [S.REPORT_PUBLISHED, S.ARCHIVED], roles: leader },
  {
    event: 'archive',
    label: '归档',
    from: [S.REPORT_PUBLISHED],
    to: S.ARCHIVED,
    roles: [Role.GOV_OFFICE_STAFF, Role.ARCHIVIST],
  },
];

/** Reasons against this action on an event at this stage (活动办理环节). */
export const refuseEventAction = (action: EventAction, stage: EventStage): Finding[] =>
  refuseByTable('R-71', EVENT_TRANSITIONS, EVENT_STAGE_LABELS, action, stage);

/**
 * Roles that may take this action on an event of this kind (办理岗位); the media centre takes part in press conferences
 * alone.
 */
export const rolesFor = (action: EventAction, kind: EventKind | null): Role[] =>
  EVENT_TRANSITIONS.filter(({ event }) => event === action)
    .flatMap(({ roles }) => roles)
    .filter(
      (role) => role !== Role.MEDIA_STAFF || kind === null || EVENT_KINDS[kind].alsoPlannedBy.includes(role),
    );
