/**
 * 国令713号第二十一条: a library of experts has a way out (退出机制) and a record of conduct (诚信考核). That one person proposes
 * it and another confirms it, and that the expert is given the reason, is our order of work. Their opinions given and
 * requests already sent remain.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy, unsaid } from '#server/law/substance.ts';
import { refuseLibraryChange } from './library-expert.ts';

const r41 = provision('R-41', 'LAW', '国令713号第二十一条');
const r41Design = provision('R-41', 'DESIGN', '专家库管理规则');

/** Grounds for leaving the library (出库事由). */
export const [LeaveGround, LEAVE_GROUND_LABELS] = vocabulary({
  OWN_WISH: '本人申请退出',
  CONDUCT: '诚信考核不合格',
  OTHER: '其他原因',
});
export type LeaveGround = keyof typeof LeaveGround;

/** Facts that decide whether somebody may be removed from the library. */
export interface LibraryMember {
  until: string | null;
  /** Who proposed that they leave; null where nobody has. */
  leaveProposedById: string | null;
  /** Result of 诚信考核. */
  conduct: string;
}

/** Reasons against any proposal that an expert leaves (不能提出出库), before its ground and reason are looked at. */
export const refuseLeaveNow = (member: LibraryMember): Finding[] => refuseLibraryChange(member);

/** Reasons against this proposal (提出出库): no reason is given, or no record of conduct supports the ground. */
export const refuseLeaveProposal = (
  member: LibraryMember,
  { ground, reason }: { ground: LeaveGround; reason: string },
): Finding[] => [
  ...refuseLeaveNow(member),
  ...(ground === LeaveGround.CONDUCT && unsaid(member.conduct) ? [conductUntold] : []),
  ...(saysWhy(reason) ? [] : [leaveUntold]),
];

/** Reason against confirming or returning a proposal (不能确认、退回出库): nobody has made one, or it is settled. */
export const refuseLeaveRuling = ({ until, leaveProposedById }: LibraryMember): Finding[] =>
  until === null && leaveProposedById !== null ? [] : [nothingProposed];

const conductUntold = r41.block('LIBRARY_LEAVE_CONDUCT_UNTOLD', 'ground')`
  专家资料中没有诚信考核的记录，不能以诚信考核不合格出库。
  先在专家资料中写明诚信考核的情况，由另一人核实；是其他原因的，改选事由。`;

const leaveUntold = r41.block('LIBRARY_EXPERT_LEAVE_REASON', 'reason')`
  没有写明出库的原因。
  写明原因，如“本人申请退出”“考核不合格，论证意见照抄”。`;

const nothingProposed = r41Design.block('LIBRARY_LEAVE_NOT_PROPOSED')`
  没有等待确认的出库。
  由一人提出出库，写明事由和原因，再由另一人确认。`;
