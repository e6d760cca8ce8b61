import type { Context, Db } from '#server/kernel/context.ts';
import type { Seal } from '#server/kernel/seal.ts';
import type { Recipient } from '#server/telling/notification.ts';

/** Somebody whose submission was received, and what it says to them. */
export interface Received extends Recipient {
  /** What was received: 您对《…》提出的意见. */
  readonly what: string;
  readonly about: { id: string; title: string; path: string };
}

/** Which part of what was received is read: since an instant, after one of them in the order of ids. */
export interface ReceivedAsked {
  readonly since: Date;
  readonly after: string;
  readonly most: number;
}

/** A kind of receipt (回执的种类): where its rows stand, and what it opens. Its descriptor is registered in `server/kinds.ts`. */
export interface ReceiptKind<View extends object = object> {
  /** The table with the columns `receipt_no` (unique) and `lookup_hmac`. */
  readonly table: string;
  /** Of a table with several kinds of rows: the condition of this kind's, as SQL. */
  readonly only?: string;
  /** Name and class of what the receipt opens. */
  readonly type: string;
  readonly view: new () => View;
  /** What this pair opens; null, all alike, when either half is wrong. */
  open(context: Context, receiptNo: string, lookupCode: string): Promise<View | null>;
  /** Those who left a contact and have not been told yet that it was received; absent: the kind asks for none. */
  received?(db: Db, seal: Seal, asked: ReceivedAsked): Promise<Received[]>;
}

const kinds: ReceiptKind[] = [];

/** Registers the kinds of receipts; done once, by `server/kinds.ts`. */
export function registerReceiptKinds(all: readonly ReceiptKind[]): void {
  kinds.splice(0, kinds.length, ...all);
}

/** Every kind there is. */
export const receiptKinds = (): readonly ReceiptKind[] => kinds;
