/** Names the scheme, so that a hash made here can never be taken for one made elsewhere. */
const SCHEME = 'ppp/v1\0';

/** How many random bytes hide a comment: without them nobody can try out short texts. */
export const SALT_BYTES = 32;

/** The bytes a commitment is the SHA-256 of: scheme, salt, payload. */
export function committedBytes(salt: Uint8Array, payload: string): Uint8Array<ArrayBuffer> {
  if (salt.length !== SALT_BYTES) throw new RangeError('not a salt');
  const [scheme, said] = [new TextEncoder().encode(SCHEME), new TextEncoder().encode(payload)];
  const bytes = new Uint8Array(scheme.length + salt.length + said.length);
  bytes.set(scheme);
  bytes.set(salt, scheme.length);
  bytes.set(said, scheme.length + salt.length);
  return bytes;
}

/** The commitment (校验值) printed on a receipt: base64 of the SHA-256; it says nothing until salt and payload are shown. */
export async function commitmentOf(salt: Uint8Array, payload: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', committedBytes(salt, payload));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Whether this salt and payload are what was committed to (核对回执). */
export const opensCommitment = async (commitment: string, salt: Uint8Array, payload: string) =>
  salt.length === SALT_BYTES && (await commitmentOf(salt, payload)) === commitment;
