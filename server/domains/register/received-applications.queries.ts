import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { officeUnit } from '#server/domains/identity/office-unit.queries.ts';
import { maskName } from '#server/law/people/display-name.ts';
import type { Received, ReceivedAsked } from '#server/engines/confirmation/received-kinds.ts';
import { untold } from '#server/engines/confirmation/untold.ts';
import { representativeContact } from './representative-contact.queries.ts';

/** Applicants for the register who have not been notified yet that their application was received (回执送达). */
export async function receivedApplications(
  db: Db,
  seal: Seal,
  { since, after, most }: ReceivedAsked,
): Promise<Received[]> {
  const rows = await db
    .selectFrom('representative as r')
    .select(['r.id', 'r.no', 'r.name', 'r.receipt_no as receiptNo'])
    .where('r.receipt_no', 'is not', null)
    .where('r.entered_at', '>', since)
    .where('r.id', '>', after)
    .where(untold('r.id'))
    .orderBy('r.id')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  const unitId = await officeUnit(db);
  return Promise.all(
    rows.map(async ({ id, no, name, receiptNo }) => ({
      id,
      receiptNo,
      displayName: maskName(name),
      ...((await representativeContact(db, seal, id)) ?? { contactKind: null, contact: null }),
      unitId,
      what: '您担任社会公众代表的申请',
      about: { id, title: '申请担任社会公众代表', path: `/gongzuotai/daibiao/${no}` },
    })),
  );
}
