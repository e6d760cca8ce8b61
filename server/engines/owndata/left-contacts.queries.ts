import { sql } from 'kysely';
import { contactIdentity } from '#server/law/people/contact-identity.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { MOST_RECEIPTS } from '#server/engines/receipt/my-receipt.ts';
import type { OwnKind, OwnSeal } from '#server/engines/receipt/own-kind.ts';
import { type ReceiptKind, receiptKinds } from '#server/engines/receipt/receipt-kinds.ts';
import type { StoredCode } from '#server/engines/receipt/receipt.ts';

/** Mark of a contact (联系方式的识别码), however it is written: all that was sent from it is found without opening a seal. */
export const contactMark = (seal: Seal, contact: string): string =>
  seal.digest(contactIdentity(contact), 'left-contact').toString('base64');

/** Record that was sent from a contact. */
export interface Left extends StoredCode {
  readonly id: string;
  readonly target: string;
  readonly receiptNo: string;
}

type Sealed = ReceiptKind & { readonly own: OwnKind & { readonly seal: OwnSeal } };
const isSealed = (kind: ReceiptKind): kind is Sealed => kind.own.seal !== null;

/** Kinds of receipts under which a contact is kept. */
export const sealedKinds = (): readonly Sealed[] => receiptKinds().filter(isSealed);

/** All that was sent from the contact with this mark and was not taken back, of whatever kind, the last first. */
export async function leftWith(db: Db, mark: string): Promise<Left[]> {
  const { rows } = await sql<Left>`${allWith(mark)} order by id desc limit ${sql.lit(MOST_RECEIPTS)}`.execute(
    db,
  );
  return rows;
}

const allWith = (mark: string) =>
  sql.join(
    sealedKinds().map(
      ({ table, only = 'true', withdrawn = 'false', own: { target, seal } }) => sql`
        select id, ${sql.lit(target)}::text as target, receipt_no as "receiptNo", idempotency_key::text as key,
          lookup_hmac as hmac
        from ${sql.table(table)} where receipt_no is not null and ${sql.raw(only)} and not (${sql.raw(withdrawn)})
          and id in (select ${sql.ref(seal.key)} from ${sql.table(seal.contacts)} where contact_mark = ${mark})`,
    ),
    sql` union all `,
  );
