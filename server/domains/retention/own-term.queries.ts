import type { Db, Rules } from '#server/ground/kernel/context.ts';
import { contactsKeptThrough } from '#server/law/people/contact-retention.ts';
import type { OwnTerm } from '#server/engines/receipt/own-kind.ts';
import { retentionOf } from './ended-decisions.queries.ts';

/** Until when contacts left for a decision are kept (联系方式的保存期限): no day is known while it goes on. */
export async function termOfDecision(db: Db, decisionId: string, { policy }: Rules): Promise<OwnTerm> {
  const { from, years } = await retentionOf(db, decisionId, policy.contactRetentionYears);
  return {
    through: from && contactsKeptThrough(from, { contactRetentionYears: years }),
    rule: `决策公布或者终止之日起满${years}年，系统自动删除。`,
  };
}
