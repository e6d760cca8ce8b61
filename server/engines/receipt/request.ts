import { GraphQLError } from 'graphql';
import type { ReceiptView } from '#schema/receipt/receipt-view.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { lookupCodeOf, lookupHmacOf, newReceiptNo } from './receipt.ts';

/** A request that carries a key (提交编号): sent again with it, it is the same request. */
export interface Keyed {
  readonly idempotencyKey: string;
}

/** Rule by which requests of one kind are recognised as the same. */
export interface RequestKind<Input extends Keyed> {
  /** Keeps the digests of different kinds apart. */
  readonly purpose: string;
  /** The content that must be equal for two requests to be the same; by default everything but the key. */
  readonly content?: (input: Input) => unknown;
}

/** The key as it is stored; BAD_USER_INPUT when it is no UUID. */
export function keyOf({ idempotencyKey }: Keyed): string {
  if (!isId(idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
  return idempotencyKey.toLowerCase();
}

/** The given fields of a request without its key, in one order; what is null was not given. */
export const contentOf = ({ idempotencyKey: _key, ...given }: Keyed): [string, unknown][] =>
  Object.entries(given)
    .filter(([, value]) => value != null)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Digest of a request's content. Keyed, since a bare hash of a telephone number could be tried out. */
export function requestHashOf<Input extends Keyed>(
  seal: Seal,
  { purpose, content = contentOf }: RequestKind<Input>,
  input: Input,
): string {
  return seal.digest(JSON.stringify(content(input)), purpose).toString('base64');
}

/** The columns of a new row that gets a receipt, as fields of its entity. */
export function newReceipt<Input extends Keyed>(seal: Seal, kind: RequestKind<Input>, input: Input) {
  return {
    idempotencyKey: keyOf(input),
    requestHash: requestHashOf(seal, kind, input),
    receiptNo: newReceiptNo(),
    lookupHmac: lookupHmacOf(seal, lookupCodeOf(seal, input.idempotencyKey)),
  };
}

/** The same as columns of its table. */
export function newReceiptColumns<Input extends Keyed>(seal: Seal, kind: RequestKind<Input>, input: Input) {
  const { idempotencyKey, requestHash, receiptNo, lookupHmac } = newReceipt(seal, kind, input);
  return {
    idempotency_key: idempotencyKey,
    request_hash: requestHash,
    receipt_no: receiptNo,
    lookup_hmac: lookupHmac,
  };
}

/** Number and code of a receipt. */
export const pairOf = (seal: Seal, receiptNo: string, { idempotencyKey }: Keyed) => ({
  receiptNo,
  lookupCode: lookupCodeOf(seal, idempotencyKey),
});

/** The receipt of something that was handed in then (回执). */
export const receiptOf = (
  { services: { seal } }: Pick<CommandContext, 'services'>,
  { receiptNo, submittedAt }: { receiptNo: string; submittedAt: Date },
  input: Keyed,
): ReceiptView => ({ ...pairOf(seal, receiptNo, input), submittedAt });

/** CONFLICT unless the stored request with the same key had the same content. */
export function demandSameContent(stored: string | null, sent: string): void {
  if (stored !== sent)
    throw new GraphQLError('这个提交编号已经用于另一份内容，请刷新页面后重新提交。', {
      extensions: { code: 'CONFLICT', currentVersion: null },
    });
}
