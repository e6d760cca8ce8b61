import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { Received, ReceivedAsked } from '#server/engines/confirmation/received-kinds.ts';
import { untold } from '#server/engines/confirmation/untold.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { askerPurpose, CaseKind } from '#server/law/casework/case-kind.ts';

/** Authors of suggestions on a decision who have not been notified yet that theirs was received (回执送达). */
export async function receivedSuggestions(
  db: Db,
  seal: Seal,
  { since, after, most }: ReceivedAsked,
): Promise<Received[]> {
  const rows = await db
    .selectFrom('case_item as g')
    .innerJoin('case_person as k', 'k.case_id', 'g.id')
    .innerJoin('decision as d', 'd.id', 'g.decision_id')
    .select(['g.id', 'g.receipt_no as receiptNo', 'g.display_name as displayName', 'g.unit_id as unitId'])
    .select(['k.sealed', 'd.id as decisionId', 'd.title', 'd.no'])
    .where('g.submitted_at', '>', since)
    .where('g.id', '>', after)
    .where(untold('g.id'))
    .orderBy('g.id')
    .limit(most)
    .execute();
  return rows.map(({ sealed, decisionId, title, no, ...row }) => {
    const { contactKind, contact } = openAsker(seal, askerPurpose(CaseKind.SUGGESTION, row.id), sealed);
    const about = { id: decisionId, title, path: `/gongzuotai/juece/${encodeURIComponent(no)}` };
    return { ...row, contactKind, contact, what: `您对《${title}》反映的意见建议`, about };
  });
}
