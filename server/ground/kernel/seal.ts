import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import { random } from './random.ts';
import type { Secrets } from './config/secrets.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Sealing (加密封存) of personal data with the contact key, and keyed digests with the session key. */
export class Seal {
  // Created once: Node takes longer to parse a key than to use it.
  readonly #contactKey: KeyObject;
  readonly #sessionKey: KeyObject;

  constructor({ contactKey, sessionKey }: Secrets) {
    this.#contactKey = createSecretKey(createHash('sha256').update(contactKey).digest());
    this.#sessionKey = createSecretKey(sessionKey);
  }

  /** AES-256-GCM: nonce, tag, ciphertext in one piece; `purpose` is bound in, so that a seal cannot be moved elsewhere. */
  close(text: string, purpose: string): Buffer {
    const nonce = random(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#contactKey, nonce).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The text that was sealed for `purpose`; throws when it was sealed for another one or altered. */
  open(sealed: Buffer, purpose: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#contactKey, sealed.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return (
      decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    );
  }

  /** HMAC-SHA-256 with the session key; `purpose` keeps digests of different things apart. */
  digest(text: string, purpose: string): Buffer {
    return createHmac('sha256', this.#sessionKey).update(`${purpose}\0${text}`).digest();
  }

  /** Whether two digests are the same, in constant time. */
  same(one: Buffer, other: Buffer): boolean {
    return one.length === other.length && timingSafeEqual(one, other);
  }
}
