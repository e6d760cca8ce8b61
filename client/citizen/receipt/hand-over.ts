import type { Posted } from '#client/form.ts';
import { MY_COMMENT } from '../addresses.ts';
import { type Credential, MINE_COOKIE, RECEIPT_COOKIE } from './credential.ts';

/** The receipt's secret travels sealed to the next page and is shown there once. */
export const handOver = (redirect: string, { receiptNo, lookupCode }: Credential): Posted => ({
  redirect,
  seal: { ...RECEIPT_COOKIE, value: { receiptNo, lookupCode } },
});

/** Leaving forgets the credential: others use this device too. */
export const LEAVE: Posted = { redirect: MY_COMMENT, unseal: MINE_COOKIE.name };
