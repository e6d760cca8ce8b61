import type { Posted } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import { FOUND_MINE, MINE, MY_COMMENT, receiptHref } from '../addresses.ts';
import {
  CONTACT_COOKIE,
  type Credential,
  forgotten,
  keptCookies,
  KNOWN,
  listedCookies,
  MINE_COOKIE,
  mineCookie,
} from './credential.ts';

/** On to the receipt's page: the secret travels sealed to it, and this device remembers it. */
export const handOver = ({ receiptNo, lookupCode }: Credential): Posted => ({
  redirect: receiptHref(groupedCode(receiptNo)),
  seal: keptCookies({ receiptNo, lookupCode }),
});

/** On to the page of what was looked up, or to another one about it. */
export const opened = (credential: Credential, redirect: string = MINE): Posted => ({
  redirect,
  seal: [mineCookie(credential)],
});

/** It was looked up, and this device shall remember it. */
export const remember = (credential: Credential): Posted => ({
  redirect: MINE,
  seal: [mineCookie(credential), ...keptCookies(credential)],
});

/** All that was sent from one contact, found by a code: this device remembers it from now on. */
export const found = (receipts: readonly Credential[]): Posted => ({
  redirect: FOUND_MINE,
  seal: listedCookies(receipts),
  unseal: [CONTACT_COOKIE],
});

/** This device forgets these receipts, and with the last of them that it had any; the records stay. */
export const forget = (receipts: readonly Numbered[], rest: readonly Numbered[] = []): Posted => ({
  redirect: MY_COMMENT,
  unseal: [...receipts.flatMap(forgotten), ...(rest.length === 0 ? [KNOWN] : [])],
});

type Numbered = Pick<Credential, 'receiptNo'>;

/** Leaving closes what was looked up: others use this device too. */
export const LEAVE: Posted = { redirect: MY_COMMENT, unseal: [MINE_COOKIE] };

/** Who wrote longer than the half hour keeps what they wrote. */
export const CLOSED: Posted = { errors: [{ message: '查询结果已经自动关闭，请重新查询后再修改。' }] };
