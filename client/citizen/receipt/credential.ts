import type { CookieName, SealedCookie } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import type { CookieFamily, FamilyMember } from '#client/route.ts';
import { readCrockford } from '#server/ground/proof/crockford.ts';
import { BY_CONTACT, MY_COMMENT, receiptHref } from '../addresses.ts';

/** The two codes that open a comment to its author (受理编号和查询码). */
export interface Credential {
  receiptNo: string;
  lookupCode: string;
}

const SIGNS = 8;
const LOOKUP_SIGNS = 10;
const YEAR = 365 * 24 * 60;

/** Cookie of the receipt that was opened, for half an hour. */
export const MINE_COOKIE = { name: 'mine', path: MY_COMMENT, minutes: 30 } as const;

/** The contact to which a code was sent, so that it is not typed again. */
export const CONTACT_COOKIE = { name: 'contact', path: BY_CONTACT, minutes: 30 } as const;

/** The receipt just given: its own page, opened again on this device, shows the code again. */
const RECEIPT_COOKIE = { name: 'receipt', minutes: 30 * 24 * 60 } as const;

/** The receipts that this device remembers, each in a cookie of its own that only 我的参与 is sent. */
export const KEPT: CookieFamily = {
  name: 'kept',
  path: MY_COMMENT,
  most: 40,
  beside: (no) => [ownCookie(no)],
};

/** A mark that says no more than that this device remembers receipts: pages that are cached for all lead it to 我的参与. */
export const KNOWN: CookieName = { name: 'known', path: '/' };

export const RECEIPT_READS = { name: RECEIPT_COOKIE.name };
export const MINE_READS = { name: MINE_COOKIE.name, family: KEPT };

/** A number as it stands in a cookie's name. */
const numberOf = ({ receiptNo }: Pick<Credential, 'receiptNo'>) => readCrockford(receiptNo, SIGNS) ?? '';

const pageOf = (receiptNo: string) => receiptHref(groupedCode(receiptNo));

const ownCookie = (no: string) => ({ name: RECEIPT_COOKIE.name, path: pageOf(no) });

/** The half hour in which one is asked for no code. */
export const mineCookie = (value: Credential): SealedCookie => ({ ...MINE_COOKIE, value });

const keptCookie = (credential: Credential): SealedCookie => ({
  name: `${KEPT.name}_${numberOf(credential)}`,
  path: KEPT.path,
  minutes: YEAR,
  value: credential.lookupCode,
});

const MARK: SealedCookie = { ...KNOWN, minutes: YEAR, value: true };

/** Cookies by which this device remembers a receipt: on 我的参与, and on the receipt's own page. */
export function keptCookies(credential: Credential): SealedCookie[] {
  if (numberOf(credential) === '') return [];
  const own = { ...RECEIPT_COOKIE, path: pageOf(numberOf(credential)), value: credential };
  return [keptCookie(credential), own, MARK];
}

/** Cookies by which it lists many found at once: on 我的参与 alone, so that the answer's head stays small. */
export const listedCookies = (all: readonly Credential[]): SealedCookie[] => [...all.map(keptCookie), MARK];

/** Cookies to clear when this device forgets a receipt. */
export function forgotten(credential: Pick<Credential, 'receiptNo'>) {
  const no = numberOf(credential);
  return [{ name: `${KEPT.name}_${no}`, path: KEPT.path }, ownCookie(no), MINE_COOKIE];
}

/** Credential in a sealed cookie; null where it holds none. */
export function credentialIn(sealed: unknown): Credential | null {
  if (typeof sealed !== 'object' || sealed === null) return null;
  const { receiptNo, lookupCode } = sealed as Partial<Credential>;
  return typeof receiptNo === 'string' && typeof lookupCode === 'string' ? { receiptNo, lookupCode } : null;
}

/** The receipts that this device remembers; a number is bound to its code by the seal. */
export const keptIn = (family: readonly FamilyMember[]): Credential[] =>
  family.flatMap(({ key, value }) =>
    typeof value === 'string' ? [{ receiptNo: key, lookupCode: value }] : [],
  );

/** The remembered receipt with this number. */
export function keptWith(family: readonly FamilyMember[], receiptNo: string): Credential | null {
  const no = numberOf({ receiptNo });
  return keptIn(family).find((one) => no !== '' && one.receiptNo === no) ?? null;
}

/** The two codes of a link, one behind the other; null when it was not copied whole. */
export function pairOfLink(pair: string): Credential | null {
  const code = readCrockford(pair, SIGNS + LOOKUP_SIGNS);
  return code === null ? null : { receiptNo: code.slice(0, SIGNS), lookupCode: code.slice(SIGNS) };
}
