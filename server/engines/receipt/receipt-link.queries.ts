import { channelsOf } from '#server/ground/kernel/channels.ts';
import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { codeBehind, type StoredCode } from './receipt.ts';
import { receiptKinds } from './receipt-kinds.ts';

/** Where the link of a receipt leads (回执链接): number and code behind it open the record without typing. */
export const RECEIPT_LINK = '/wode/lianjie';

/** Receipt added to a message, so that its reader finds their own record. */
export interface OwnReceipt {
  readonly receiptNo: string;
  readonly lookupCode: string;
  /** The whole address; null where the county's own is not set. */
  readonly link: string | null;
}

/**
 * The code and link of a receipt, for the message to the person who left their contact; made when the message leaves, so
 * that neither stands in the sending record. Null: no such receipt, or its code was not made from its request.
 */
export async function ownReceipt(
  db: Db,
  { seal, config }: Services,
  receiptNo: string,
): Promise<OwnReceipt | null> {
  const { rows } = await sql<StoredCode>`${rowsWith(receiptNo)}`.execute(db);
  const [found] = rows;
  const lookupCode = found ? codeBehind(seal, found) : null;
  if (lookupCode === null) return null;
  const link = channelsOf(config).linked
    ? `${config.publicUrl ?? ''}${RECEIPT_LINK}/${receiptNo}${lookupCode}`
    : null;
  return { receiptNo, lookupCode, link };
}

const rowsWith = (receiptNo: string) =>
  sql.join(
    [...new Set(receiptKinds().map(({ table }) => table))].map(
      (table) => sql`select idempotency_key::text as key, lookup_hmac as hmac
        from ${sql.table(table)} where receipt_no = ${receiptNo}`,
    ),
    sql` union all `,
  );
