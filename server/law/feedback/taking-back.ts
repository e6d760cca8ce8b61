/**
 * 国令713号第十八条: opinions are studied before they are answered. A slip of the one who answers is theirs to take back, as long
 * as nobody has confirmed it; afterwards it is the lead's to return (撤回处理意见).
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** An answer that somebody wants back (要撤回的处理意见). */
export interface ToTakeBack {
  confirmed: boolean;
  proposedById: string;
  /** The colleague to whom the opinion is given; null where it is nobody's, and for a cluster. */
  assigneeId: string | null;
}

/** Reasons against taking an answer back (撤回处理意见). */
export const refuseTakingBack = (
  { confirmed, proposedById, assigneeId }: ToTakeBack,
  personId: string,
): Finding[] => [
  ...refuseConfirmed(confirmed),
  ...([proposedById, assigneeId].includes(personId) ? [] : [othersProposal]),
];

/** Reason against changing an answer once it is confirmed (已确认的处理结果). */
export const refuseConfirmed = (confirmed: boolean): Finding[] => (confirmed ? [confirmedAlready] : []);

const confirmedAlready = r32.block('OUTCOME_CONFIRMED')`
  该处理结果已经确认。
  请负责人先退回，再修改。`;

const othersProposal = r32.block('PROPOSED_BY_OTHER')`
  该处理意见由别人提出，意见也没有分给您办理。
  请提出的人撤回，或者请负责人退回。`;
