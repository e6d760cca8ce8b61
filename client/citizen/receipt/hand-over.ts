import type { Posted } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import { MY_COMMENT, receiptHref } from '../addresses.ts';
import { type Credential, MINE_COOKIE, RECEIPT_COOKIE } from './credential.ts';

/** On to the receipt's page: the secret travels sealed to it and is shown there once. */
export const handOver = ({ receiptNo, lookupCode }: Credential): Posted => ({
  redirect: receiptHref(groupedCode(receiptNo)),
  seal: { ...RECEIPT_COOKIE, value: { receiptNo, lookupCode } },
});

/** Leaving forgets the credential: others use this device too. */
export const LEAVE: Posted = { redirect: MY_COMMENT, unseal: MINE_COOKIE.name };
