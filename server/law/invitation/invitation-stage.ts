/** 列席邀请: where an invitation stands. Silence is an answer too: past its day it has expired, whether or not anybody noted it. */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

/** State of an invitation (邀请状态); EXPIRED follows from the time and is never stored. */
export const [InvitationStage, INVITATION_STAGE_LABELS] = vocabulary({
  DRAFT: '待发出',
  SENT: '待答复',
  ACCEPTED: '应邀',
  DECLINED: '谢绝',
  EXPIRED: '逾期未答复',
  CANCELLED: '已取消',
  WITHDRAWN: '应邀后退出',
  ATTENDED: '已列席',
  ABSENT: '缺席',
});
export type InvitationStage = keyof typeof InvitationStage;

/** Actions on an invitation (邀请办理事项). */
export type InvitationAction =
  | 'send'
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'cancel'
  | 'recordReply'
  | 'revealContact'
  | 'remind'
  | 'remove'
  | 'checkIn'
  | 'recordAbsence';

const S = InvitationStage;
const office = [Role.GOV_OFFICE_STAFF];
const own = { roles: [], by: 'AUTHOR' } as const;

/** The one table of an invitation (邀请流转表). */
export const INVITATION_TRANSITIONS: readonly Transition<InvitationAction, InvitationStage>[] = [
  { event: 'send', label: '发出', from: [S.DRAFT], to: S.SENT, roles: office },
  { event: 'accept', label: '应邀', from: [S.SENT], to: S.ACCEPTED, ...own },
  { event: 'decline', label: '谢绝', from: [S.SENT], to: S.DECLINED, ...own },
  { event: 'withdraw', label: '应邀后退出', from: [S.ACCEPTED], to: S.WITHDRAWN, ...own },
  { event: 'recordReply', label: '登记电话答复', from: [S.SENT, S.ACCEPTED], roles: office },
  { event: 'revealContact', label: '查看联系方式', from: [S.SENT, S.ACCEPTED, S.CANCELLED], roles: office },
  { event: 'remind', label: '催请答复', from: [S.SENT], roles: office },
  { event: 'remove', label: '撤去', from: [S.DRAFT], roles: office },
  { event: 'cancel', label: '取消邀请', from: [S.SENT, S.ACCEPTED], to: S.CANCELLED, roles: office },
  { event: 'checkIn', label: '签到', from: [S.ACCEPTED], to: S.ATTENDED, roles: office },
  { event: 'recordAbsence', label: '登记缺席', from: [S.ACCEPTED], to: S.ABSENT, roles: office },
];

/** States that free a seat (席位空出): the next of the same kind is invited. */
export const FREES_SEAT: ReadonlySet<InvitationStage> = new Set([
  S.DECLINED,
  S.EXPIRED,
  S.CANCELLED,
  S.WITHDRAWN,
]);

/** The stage as it is at an instant (此刻状态). */
export const invitationStageAt = (
  { stage, replyBy }: { stage: InvitationStage; replyBy: Date },
  now: Date,
): InvitationStage => (stage === S.SENT && now >= replyBy ? S.EXPIRED : stage);

/** Reasons against this action in this state (邀请办理环节). */
export const refuseInvitationTransition = (event: InvitationAction, stage: InvitationStage): Finding[] =>
  refuseByTable('R-67', INVITATION_TRANSITIONS, INVITATION_STAGE_LABELS, event, stage);
