import { column } from '#schema/kernel/columns.ts';

/** Submission of the public that gets a receipt (受理回执): sent twice with one key, it is stored once. */
export abstract class Receipted {
  readonly id = column.key();
  readonly idempotencyKey = column.uuid({ unique: true });

  /** Keyed digest of the content sent with the key: the same key with other content is a conflict. */
  readonly requestHash = column.text();
  readonly receiptNo = column.text({ unique: true });

  /** HMAC of the look-up code; the code itself is derived from the key and never stored. */
  readonly lookupHmac = column.text();
}
