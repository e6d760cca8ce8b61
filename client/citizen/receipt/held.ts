import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SentForm } from '#client/form.ts';
import type { Credential } from './credential.ts';
import type { AnyReceiptPart, Held } from './receipt-part.ts';

type Opened = { __typename: string } | null;

/** Answer to a pair of codes: the record they open, if any. */
export interface MineData {
  mine?: Opened | undefined;
  /** Where a code to find it again would go; asked on the page of a new receipt. */
  codeTo?: 'PHONE' | 'EMAIL' | null | undefined;
}
export type MineDocument = TypedDocumentNode<MineData, Credential & { known: boolean; fresh?: boolean }>;

/** Records opened by the codes that this device remembers, in their order. */
export interface KeptData {
  site: { hotline: string };
  kept?: readonly Opened[] | undefined;
}
export type KeptDocument = TypedDocumentNode<KeptData, { receipts: Credential[]; some: boolean }>;

/** The two codes as they were typed. */
export const pairIn = (form: SentForm): Credential => ({
  receiptNo: form.text('receiptNo'),
  lookupCode: form.text('lookupCode'),
});

export const partOf = (parts: readonly AnyReceiptPart[], { mine }: MineData) =>
  parts.find(({ type }) => type === mine?.__typename);

/** Record that was looked up, with the part that reads it; null when there is none. */
export function heldBy(parts: readonly AnyReceiptPart[], data: MineData) {
  const part = partOf(parts, data);
  return part ? { part, mine: data.mine as unknown as Held } : null;
}
