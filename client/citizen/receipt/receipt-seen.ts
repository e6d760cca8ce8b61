import type { At } from '#client/route.ts';
import { readCrockford } from '#server/proof/crockford.ts';
import { credentialIn, type Credential } from './credential.ts';

const SIGNS = 8;

/** The credential left for this very receipt; another receipt's is none. */
export function receiptSeen({ params, sealed }: At): Credential | null {
  const credential = credentialIn(sealed);
  const asked = readCrockford(params.receiptNo ?? '', SIGNS);
  return credential && asked !== null && readCrockford(credential.receiptNo, SIGNS) === asked
    ? credential
    : null;
}

const codesOf = (credential: Credential | null) => ({
  receiptNo: '',
  lookupCode: '',
  ...credential,
  known: credential !== null,
});

/** What a receipt's page asks with: its code is shown once, and whoever opens the address later is asked for it. */
export const codesSeen = (at: At) => codesOf(receiptSeen(at));

/** What the page of what was looked up asks with. */
export const codesHeld = ({ sealed }: At) => codesOf(credentialIn(sealed));
