import { refuseComment } from '#server/law/consultation/comment-window.ts';
import { refuseEdit, refuseWithdrawal } from '#server/law/consultation/comment-withdrawal.ts';
import { refuseDisowned } from '#server/law/consultation/disowned-comment.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Facts that decide whether an author may still change or withdraw their comment (本人修改、撤回的前提). */
export interface OwnFacts {
  readonly closesAt: Date;
  /** Their own withdrawal. */
  readonly withdrawnAt: Date | null;
  /** The holder of the receipt said that it is not theirs. */
  readonly disownedAt: Date | null;
  /** The unit took the whole consultation back. */
  readonly consultationWithdrawnAt: Date | null;
}

/** Reasons against a change by the author (修改意见). */
export const refuseOwnEdit = (facts: OwnFacts, now: Date): Finding[] => [
  ...refuseDisowned(facts),
  ...refuseEdit(facts, now),
  ...refuseTakenBack(facts, now),
];

/** Reasons against a withdrawal by the author (撤回意见); that the unit withdrew its consultation is none. */
export const refuseOwnWithdrawal = (facts: OwnFacts, now: Date): Finding[] => [
  ...refuseDisowned(facts),
  ...refuseWithdrawal(facts, now),
];

const refuseTakenBack = ({ consultationWithdrawnAt, closesAt }: OwnFacts, now: Date): Finding[] =>
  consultationWithdrawnAt
    ? refuseComment({ opensAt: now, closesAt, withdrawnAt: consultationWithdrawnAt, contact: '' }, now)
    : [];
