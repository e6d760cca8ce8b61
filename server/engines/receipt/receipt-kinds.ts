import type { Context } from '#server/ground/kernel/context.ts';
import type { InInbox } from './arrivals.ts';
import type { OwnKind } from './own-kind.ts';

/** A kind of receipt (回执的种类): where its rows stand, and what it opens. Its descriptor is registered in `server/outside/wiring/kinds.ts`. */
export interface ReceiptKind<View extends object = object> {
  /** The table with the columns `receipt_no` (unique) and `lookup_hmac`. */
  readonly table: string;
  /** Of a table with several kinds of rows: the condition of this kind's, as SQL. */
  readonly only?: string;
  /** Condition of those that were taken back (撤回、取消), as SQL. */
  readonly withdrawn?: string;
  /** Name and class of what the receipt opens. */
  readonly type: string;
  readonly view: new () => View;
  /** View that this receipt number and lookup code open; null when either is wrong, without saying which. */
  open(context: Context, receiptNo: string, lookupCode: string): Promise<View | null>;
  /** Rules for the personal data stored under it (本人的资料). */
  readonly own: OwnKind;
  /** How it stands in the inbox of the unit that handles it (收件箱). */
  readonly inbox: InInbox;
}

const kinds: ReceiptKind[] = [];

/** Registers the kinds of receipts; done once, by `server/outside/wiring/kinds.ts`. */
export function registerReceiptKinds(all: readonly ReceiptKind[]): void {
  kinds.splice(0, kinds.length, ...all);
}

/** Every kind there is. */
export const receiptKinds = (): readonly ReceiptKind[] => kinds;
