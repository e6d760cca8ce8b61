import { random } from '#server/ground/kernel/random.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { crockford, readCrockford } from '#server/ground/proof/crockford.ts';

const RECEIPT_SIGNS = 8;
const LOOKUP_SIGNS = 10;

/** New 受理编号, random: it reveals neither order nor number of submissions. */
export const newReceiptNo = (): string => crockford(random(RECEIPT_SIGNS), RECEIPT_SIGNS);

/** The 查询码 of a submission: derived from its key, so that a repeated request gets the same one and nobody stores it. */
export const lookupCodeOf = (seal: Seal, idempotencyKey: string): string =>
  crockford(seal.digest(idempotencyKey.toLowerCase(), 'lookup'), LOOKUP_SIGNS);

/** The stored form of a 查询码. */
export const lookupHmacOf = (seal: Seal, code: string): string =>
  seal.digest(code, 'lookup-hash').toString('base64');

/** The request's key and the stored code of a record (保存的查询码). */
export interface StoredCode {
  readonly key: string | null;
  readonly hmac: string;
}

/** The 查询码 of a stored record; null: it was not made from its request. */
export function codeBehind(seal: Seal, { key, hmac }: StoredCode): string | null {
  const code = key === null ? null : lookupCodeOf(seal, key);
  return code !== null && lookupHmacOf(seal, code) === hmac ? code : null;
}

/** A typed number and code (受理编号和查询码), as they are stored. */
export interface ReceiptPair {
  readonly receiptNo: string;
  readonly lookupHmac: string;
}

/** The typed number and code, as they are stored; null when they cannot be any. */
export function readReceipt(seal: Seal, receiptNo: string, lookupCode: string): ReceiptPair | null {
  const no = readCrockford(receiptNo, RECEIPT_SIGNS);
  const code = readCrockford(lookupCode, LOOKUP_SIGNS);
  return no && code ? { receiptNo: no, lookupHmac: lookupHmacOf(seal, code) } : null;
}

/** A typed number (受理编号), as it is stored; null when it cannot be one. */
export const readReceiptNo = (typed: string): string | null => readCrockford(typed, RECEIPT_SIGNS);
