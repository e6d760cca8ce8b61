import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { Secrets } from './config/secrets.ts';
import { closeWith, openWith } from './keys/aes-gcm.ts';
import { type DataKeys, firstDataKeys } from './keys/data-keys.ts';

/** None of the keys at hand opens a seal (解不开): it is of another purpose, was altered, or is of a newer key than this server has read. */
export class Unopened extends Error {
  override readonly name = 'Unopened';

  constructor(/** How many keys were tried. */ readonly tried: number) {
    super('no key opens the seal');
  }
}

/** Sealing (加密封存) of personal data with the contacts' data keys, and keyed digests with the session's. */
export class Seal {
  // Created once: Node takes longer to parse a key than to use it.
  #contacts: readonly KeyObject[] = [];
  #session!: KeyObject;
  /** Called for each seal that no key opens; `key-ring.ts` reads again then. */
  onUnopened: () => void = () => undefined;

  constructor(secrets: Secrets) {
    this.take(firstDataKeys(secrets));
  }

  /** How many keys of contacts are at hand. */
  get held(): number {
    return this.#contacts.length;
  }

  /** Takes the data keys that are in force (数据密钥). */
  take({ session, contacts }: DataKeys): void {
    this.#session = createSecretKey(session);
    this.#contacts = contacts.map((key) => createSecretKey(key));
  }

  /** Seals with the newest key; `purpose` is bound in, so that a seal cannot be moved elsewhere. */
  close(text: string, purpose: string): Buffer {
    return closeWith(this.#newest(), Buffer.from(text), purpose);
  }

  /** The text that was sealed for `purpose`, with whichever key; throws `Unopened` when it was sealed for another one or altered. */
  open(sealed: Buffer, purpose: string): string {
    for (const key of this.#contacts) {
      const plain = openWith(key, sealed, purpose);
      if (plain) return plain.toString('utf8');
    }
    this.onUnopened();
    throw new Unopened(this.held);
  }

  /** Whether it was sealed with the newest key (已是新密钥). */
  isNewest(sealed: Buffer, purpose: string): boolean {
    return openWith(this.#newest(), sealed, purpose) !== null;
  }

  /** HMAC-SHA-256 with the session's data key; `purpose` keeps digests of different things apart. */
  digest(text: string, purpose: string): Buffer {
    return createHmac('sha256', this.#session).update(`${purpose}\0${text}`).digest();
  }

  /** Whether two digests are the same, in constant time. */
  same(one: Buffer, other: Buffer): boolean {
    return one.length === other.length && timingSafeEqual(one, other);
  }

  #newest(): KeyObject {
    const [key] = this.#contacts;
    if (!key) throw new Error('no key to seal with');
    return key;
  }
}
