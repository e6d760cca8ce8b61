/** The two codes that open a comment to its author (受理编号和查询码). */
export interface Credential {
  receiptNo: string;
  lookupCode: string;
}

/** Sealed cookies: the receipt just given, shown once; and the comment just looked up. */
export const RECEIPT_COOKIE = { name: 'receipt', minutes: 30 } as const;
export const MINE_COOKIE = { name: 'mine', minutes: 30 } as const;

/** What a sealed cookie holds, if it is a credential. */
export function credentialIn(sealed: unknown): Credential | null {
  if (typeof sealed !== 'object' || sealed === null) return null;
  const { receiptNo, lookupCode } = sealed as Partial<Credential>;
  return typeof receiptNo === 'string' && typeof lookupCode === 'string' ? { receiptNo, lookupCode } : null;
}
