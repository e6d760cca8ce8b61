import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { lookupCodeOf } from '#server/engines/receipt/receipt.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';

/** A receipt of the demonstration that a visitor may try: what it stands for, its number and its code. */
export interface TriedReceipt {
  what: string;
  receiptNo: string;
  lookupCode: string;
}

/** Submissions entered and answered at the seeding: none that a visitor has written is ever among them. */
const TOLD = `
  (select '意见，已采纳' as what, c.receipt_no as "receiptNo", c.idempotency_key as key from comment c
   join cluster_member m on m.comment_id = c.id join comment_cluster l on l.id = m.cluster_id
   join disposition d on d.cluster_id = l.id join consultation k on k.id = c.consultation_id
   where d.result = 'ADOPTED' and d.state = 'CONFIRMED' and k.feedback_published_at is not null and c.channel = 'WEB' and c.text <> ''
   order by k.opens_at, c.submitted_at, c.id limit 1)
  union all
  (select '意见，未采纳，有理由', c.receipt_no, c.idempotency_key from comment c
   join cluster_member m on m.comment_id = c.id join comment_cluster l on l.id = m.cluster_id
   join disposition d on d.cluster_id = l.id join consultation k on k.id = c.consultation_id
   where d.result = 'NOT_ADOPTED' and d.state = 'CONFIRMED' and k.feedback_published_at is not null and c.channel = 'WEB' and c.text <> ''
   order by k.opens_at, c.submitted_at, c.id limit 1)
  union all
  (select '听证会报名', s.receipt_no, s.idempotency_key from sign_up s join hearing h on h.id = s.subject_id
   where s.kind = 'HEARING' and s.channel = 'WEB' and s.cancelled_at is null and s.lapsed_at is null
     and s.signed_up_at <= h.sign_up_opens_at + interval '2 hours'
   order by h.sign_up_opens_at desc, s.place, s.id limit 1)`;

/** The receipts to try (可以试查的回执); the codes follow from the keys, so that nobody stores them and every start knows them. */
export async function triedReceipts({ system, seal }: Services): Promise<TriedReceipt[]> {
  const { rows } = await system.query<{ what: string; receiptNo: string; key: string }>(TOLD);
  return rows.map(({ what, receiptNo, key }) => ({
    what,
    receiptNo: groupedNo({ receiptNo }),
    lookupCode: lookupCodeOf(seal, key),
  }));
}
