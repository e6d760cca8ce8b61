import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { Secrets } from '#server/ground/kernel/config/secrets.ts';

/** 2^17 rounds of 1 KiB: a guess takes a quarter of a second and 128 MiB. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const CIPHER = 'aes-256-gcm';
/** Bound to its purpose: another sealed file put in its place does not open. */
const LABEL = Buffer.from('county-backup/1 keys');

/** Keys of a county under a passphrase (封好的密钥), all in base64. */
interface SealedKeys {
  kdf: 'scrypt';
  salt: string;
  iv: string;
  tag: string;
  sealed: string;
}

/** Seals the keys of a county with a passphrase (封存密钥). */
export function sealKeys({ sessionKey, contactKey }: Secrets, passphrase: string): string {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv(CIPHER, keyOf(passphrase, salt), iv).setAAD(LABEL);
  const plain = JSON.stringify({
    sessionKey: sessionKey.toString('base64'),
    contactKey: contactKey.toString('base64'),
  });
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  const parts = { salt, iv, tag: cipher.getAuthTag(), sealed };
  const written = Object.entries(parts).map(([name, bytes]) => [name, bytes.toString('base64')]);
  return `${JSON.stringify({ kdf: 'scrypt', ...Object.fromEntries(written) }, null, 2)}\n`;
}

/** Opens them; null: the passphrase is another, or the bytes were changed. */
export function openKeys(text: string, passphrase: string): Secrets | null {
  try {
    const { salt, iv, tag, sealed } = JSON.parse(text) as SealedKeys;
    const [salted, begun, proof, bytes] = [salt, iv, tag, sealed].map((one) => Buffer.from(one, 'base64'));
    if (!salted || !begun || !bytes || proof?.length !== 16) return null;
    const decipher = createDecipheriv(CIPHER, keyOf(passphrase, salted), begun).setAAD(LABEL);
    decipher.setAuthTag(proof);
    const plain = Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8');
    const { sessionKey, contactKey } = JSON.parse(plain) as { sessionKey: string; contactKey: string };
    return { sessionKey: Buffer.from(sessionKey, 'base64'), contactKey: Buffer.from(contactKey, 'base64') };
  } catch {
    return null;
  }
}

/** One phrase, however its characters were composed by the keyboard. */
const keyOf = (passphrase: string, salt: Buffer) => scryptSync(passphrase.normalize('NFKC'), salt, 32, COST);
