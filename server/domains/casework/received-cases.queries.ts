import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { Received, ReceivedAsked } from '#server/engines/confirmation/received-kinds.ts';
import { untold } from '#server/engines/confirmation/untold.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { askerPurpose, CASE_KINDS } from '#server/law/casework/case-kinds.ts';

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
    .leftJoin('decision as d', 'd.id', 'g.decision_id')
    .select(['k.sealed', 'g.kind'])
    .select((eb) => eb.fn.coalesce('d.title', 'g.title').as('title'))
    .where('g.submitted_at', '>', since)
    .where('g.id', '>', after)
    .where(untold('g.id'))
    .orderBy('g.id')
    .limit(most)
    .execute();
  return rows.map(({ sealed, kind, title, ...row }) => {
    const { contactKind, contact } = openAsker(seal, askerPurpose(kind, row.id), sealed);
    const { desk, yours } = CASE_KINDS[kind];
    const about = { id: row.id, title, path: `${desk}/${row.id}` };
    return { ...row, contactKind, contact, what: yours(title), about };
  });
}
