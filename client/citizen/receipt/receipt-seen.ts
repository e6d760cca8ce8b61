import type { SentForm } from '#client/form.ts';
import type { At } from '#client/route.ts';
import { readCrockford } from '#server/ground/proof/crockford.ts';
import { credentialIn, type Credential, keptWith } from './credential.ts';

const SIGNS = 8;
const same = (one: string, other: string) => {
  const asked = readCrockford(one, SIGNS);
  return asked !== null && readCrockford(other, SIGNS) === asked;
};

/** The credential left for this very receipt; another receipt's is none. */
export function receiptSeen({ params, sealed }: At): Credential | null {
  const credential = credentialIn(sealed);
  return credential && same(credential.receiptNo, params.receiptNo ?? '') ? credential : null;
}

const codesOf = (credential: Credential | null) => ({
  receiptNo: '',
  lookupCode: '',
  ...credential,
  known: credential !== null,
});

/**
 * Query variables of a new receipt's page: on another device than the one it was given to, the page asks for the code.
 */
export const codesSeen = (at: At) => codesOf(receiptSeen(at));

/** Query variables of the page of a receipt that was looked up. */
export const codesHeld = ({ sealed }: At) => codesOf(credentialIn(sealed));

/**
 * The credential for which a form was shown: it names its receipt, so that a second tab with another receipt changes
 * nothing, and what this device remembers is still known after the half hour.
 */
export function credentialFor({ sealed, family }: At, form: SentForm): Credential | null {
  const open = credentialIn(sealed);
  const named = form.text('receiptNo');
  if (named === '' || (open && same(open.receiptNo, named))) return open;
  return keptWith(family, named);
}
