/**
 * The stages of a government meeting (政府会议): plan, agenda, announcement, invitations where R-63 asks for them, session, minutes reviewed by
 * another person, publication. An order of work of ours; only what it guards is law.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';
import { MEETING_RULES } from '#server/law/rules-at-stake.ts';

/** Stage of a meeting (会议环节). */
export const [MeetingStage, MEETING_STAGE_LABELS] = vocabulary({
  PLANNED: '筹备',
  AGENDA_SET: '已定议程',
  INVITING: '邀请列席',
  READY: '准备就绪',
  IN_SESSION: '正在召开',
  ENDED: '已结束',
  MINUTES_DRAFTED: '已起草纪要',
  REVIEWED: '纪要已审查',
  PUBLISHED: '已公布纪要',
  ARCHIVED: '已归档',
  CANCELLED: '已取消',
});
export type MeetingStage = keyof typeof MeetingStage;

/** Actions on a meeting (会议办理事项). */
export type MeetingAction =
  | 'save'
  | 'setAgenda'
  | 'withdrawItem'
  | 'submitReview'
  | 'passReview'
  | 'returnReview'
  | 'announce'
  | 'ready'
  | 'open'
  | 'startItem'
  | 'endItem'
  | 'recordAttendance'
  | 'correctResult'
  | 'close'
  | 'postpone'
  | 'cancel'
  | 'saveMinutes'
  | 'publishMinutes'
  | 'archive'
  | 'planStream'
  | 'approveStream';

const S = MeetingStage;
/** 县政府办公室 for the government's meetings, a township's own office for its own. */
const office = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD];
/** Posts that answer for a publication: a leader of the government, or the lead of the township whose meeting it is. */
const leader = [Role.GOV_LEADER, Role.UNIT_LEAD];
const secrecy = [Role.SECRECY_REVIEWER];
const archivist = [Role.ARCHIVIST];

const BEFORE = [S.PLANNED, S.AGENDA_SET, S.INVITING, S.READY];
const WITH_AGENDA = [S.AGENDA_SET, S.INVITING, S.READY];
const UNDER_REVIEW = [...WITH_AGENDA, S.MINUTES_DRAFTED];
const CORRECTABLE = [S.IN_SESSION, S.ENDED, S.MINUTES_DRAFTED, S.REVIEWED];

/** The one table of a meeting's stages (会议流转表). */
export const MEETING_TRANSITIONS: readonly Transition<MeetingAction, MeetingStage>[] = [
  { event: 'save', label: '修改', from: [S.PLANNED, S.AGENDA_SET], roles: office },
  { event: 'setAgenda', label: '确定议程', from: [S.PLANNED], to: S.AGENDA_SET, roles: office },
  { event: 'setAgenda', label: '确定议程', from: WITH_AGENDA, roles: office },
  { event: 'withdrawItem', label: '撤下议题', from: [...WITH_AGENDA, S.IN_SESSION], roles: office },
  { event: 'submitReview', label: '提交保密审查', from: UNDER_REVIEW, roles: office },
  { event: 'passReview', label: '审查通过', from: WITH_AGENDA, roles: secrecy },
  {
    event: 'passReview',
    label: '审查通过',
    from: [S.MINUTES_DRAFTED],
    to: S.REVIEWED,
    roles: secrecy,
  },
  { event: 'returnReview', label: '退回修改', from: UNDER_REVIEW, roles: [...secrecy, ...leader] },
  { event: 'returnReview', label: '退回修改', from: [S.REVIEWED], to: S.MINUTES_DRAFTED, roles: leader },
  // Where an item is flagged it leads to INVITING: `stageAnnounced` looks at the agenda.
  { event: 'announce', label: '发布会议预告', from: WITH_AGENDA, roles: leader },
  { event: 'ready', label: '准备就绪', from: [S.AGENDA_SET, S.INVITING], to: S.READY, roles: office },
  { event: 'open', label: '宣布开会', from: [S.READY], to: S.IN_SESSION, roles: office },
  { event: 'startItem', label: '开始议题', from: [S.IN_SESSION], roles: office },
  { event: 'endItem', label: '结束议题', from: [S.IN_SESSION], roles: office },
  // Results noted in the room are corrected before they are published, by two persons; it voids the review made with them.
  { event: 'correctResult', label: '更正审议结果', from: CORRECTABLE, roles: office },
  {
    event: 'recordAttendance',
    label: '登记出席情况',
    from: [S.IN_SESSION, S.ENDED, S.MINUTES_DRAFTED, S.REVIEWED, S.PUBLISHED],
    roles: office,
  },
  { event: 'close', label: '宣布散会', from: [S.IN_SESSION], to: S.ENDED, roles: office },
  // An announced day never vanishes silently: people who read the old day read the new one beside it.
  { event: 'postpone', label: '改期', from: WITH_AGENDA, roles: leader },
  { event: 'cancel', label: '取消', from: BEFORE, to: S.CANCELLED, roles: leader },
  {
    event: 'saveMinutes',
    label: '起草纪要',
    from: [S.ENDED, S.MINUTES_DRAFTED, S.REVIEWED],
    to: S.MINUTES_DRAFTED,
    roles: office,
  },
  { event: 'publishMinutes', label: '公布纪要', from: [S.REVIEWED], to: S.PUBLISHED, roles: leader },
  {
    event: 'archive',
    label: '归档',
    from: [S.PUBLISHED],
    to: S.ARCHIVED,
    roles: [Role.GOV_OFFICE_STAFF, ...archivist],
  },
  { event: 'planStream', label: '安排直播', from: [...BEFORE, S.IN_SESSION], roles: [Role.MEDIA_STAFF] },
  {
    event: 'approveStream',
    label: '批准直播',
    from: [...BEFORE, S.IN_SESSION],
    roles: [Role.GOV_LEADER, Role.GOV_OFFICE_STAFF],
  },
];

/** Reasons against this action on a meeting at this stage (会议办理环节). */
export const refuseMeetingTransition = (event: MeetingAction, stage: MeetingStage): Finding[] =>
  refuseByTable(MEETING_RULES, MEETING_TRANSITIONS, MEETING_STAGE_LABELS, event, stage);

/** Stage after an announcement (预告以后的环节): the invitations, where R-63 asks for some that nobody sent. */
export function stageAnnounced(stage: MeetingStage, uninvited: boolean): MeetingStage {
  if (uninvited) return MeetingStage.INVITING;
  return stage;
}
