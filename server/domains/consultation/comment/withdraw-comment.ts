import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { author } from './comment.permissions.ts';
import { countComment } from './comment-counts.ts';
import { refuseOwnWithdrawal } from './comment-own-guards.ts';
import { changedMeanwhile, dropProposals, loadByReceipt } from './own-comment-load.ts';

/** 撤回意见, by its author until the closing: nothing is deleted, it is no longer counted, shown or answered. */
export const withdrawComment = defineCommand(
  ['comment.withdrawn', '撤回意见'],
  author,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await loadByReceipt(command, receiptNo, lookupCode);
    const refusal = command.refusalOf(refuseOwnWithdrawal(own, command.now));
    if (refusal) return refusal;
    const { numAffectedRows } = await sql`
      with instant as materialized (select app_now() as now)
      update comment_state s set status = 'WITHDRAWN', withdrawn_at = i.now, version = s.version + 1
      from consultation k, instant i
      where s.comment_id = ${own.id} and s.status <> 'WITHDRAWN' and k.id = s.consultation_id
        and i.now < least(k.closes_at, k.feedback_published_at)`.execute(command.db);
    if (numAffectedRows !== 1n) return changedMeanwhile(command, own, refuseOwnWithdrawal);
    await dropProposals(command.db, own.id);
    await countComment(command.db, own, -1);
    command.publish(`consultation:${own.consultationId}`, 'consultations');
    return own.id;
  },
);
