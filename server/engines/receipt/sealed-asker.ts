import type { Seal } from '#server/ground/kernel/seal.ts';
import { keptContact } from '#server/law/people/contact-identity.ts';
import { blank } from '#server/law/substance.ts';

/** Name and contact of whoever wrote without an account (来件人的姓名和联系方式), as they are sealed. */
export interface SealedAsker {
  name: string | null;
  contactKind: 'PHONE' | 'EMAIL' | null;
  contact: string | null;
  /** Number of their papers (身份证明), where the law asks for them: of an application for information alone. */
  identityNo?: string | null;
}

/** The same as it is typed: each may be left out. */
type Typed = { readonly [Key in keyof SealedAsker]?: SealedAsker[Key] | undefined };

const NOBODY: SealedAsker = { name: null, contactKind: null, contact: null };

/** Seals who wrote; null: neither a name nor a contact was left. */
export function sealAsker(
  seal: Seal,
  purpose: string,
  { name, contactKind, contact, identityNo }: Typed,
): Buffer | null {
  const asker: SealedAsker = {
    name: name || null,
    contactKind: blank(contact) ? null : (contactKind ?? null),
    contact: contact ? keptContact(contact) : null,
    ...(blank(identityNo) ? {} : { identityNo: identityNo?.trim().toUpperCase() ?? null }),
  };
  return (asker.name ?? asker.contact) ? seal.close(JSON.stringify(asker), purpose) : null;
}

/** Opens it again; nobody where nothing was left, or nothing is kept any more. */
export const openAsker = (seal: Seal, purpose: string, sealed: Buffer | null | undefined): SealedAsker =>
  sealed ? (JSON.parse(seal.open(sealed, purpose)) as SealedAsker) : NOBODY;
