import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { Received, ReceivedAsked } from '#server/engines/confirmation/received-kinds.ts';
import { untold } from '#server/engines/confirmation/untold.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { askerPurpose, CaseKind } from '#server/law/casework/case-kind.ts';

/** Authors of case items who have not been notified yet that theirs was received (回执送达). */
export async function receivedCases(
  db: Db,
  seal: Seal,
  { since, after, most }: ReceivedAsked,
): Promise<Received[]> {
  const rows = await db
    .selectFrom('case_item as g')
    .innerJoin('case_person as k', 'k.case_id', 'g.id')
    .select(['g.id', 'g.receipt_no as receiptNo', 'g.display_name as displayName', 'g.unit_id as unitId'])
    .select(['k.sealed', 'g.title'])
    .where('g.kind', '=', CaseKind.MESSAGE)
    .where('g.submitted_at', '>', since)
    .where('g.id', '>', after)
    .where(untold('g.id'))
    .orderBy('g.id')
    .limit(most)
    .execute();
  return rows.map(({ sealed, title, ...row }) => {
    const { contactKind, contact } = openAsker(seal, askerPurpose(CaseKind.MESSAGE, row.id), sealed);
    const about = { id: row.id, title, path: `/gongzuotai/liuyan/${row.id}` };
    return { ...row, contactKind, contact, what: `您的来件“${title}”`, about };
  });
}
