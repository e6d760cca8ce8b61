import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { type KeyName, KEYS } from '../config/key-check.ts';
import type { Secrets } from '../config/secrets.ts';
import { closeWith, openWith } from './aes-gcm.ts';

/** Which data key (数据密钥): the setting it is wrapped under, and its number. */
export interface DataKeyId {
  readonly name: KeyName;
  readonly version: number;
}

/** Data keys in the clear, as a server holds them; never stored so. */
export interface DataKeys {
  /** Of digests. */
  session: Buffer;
  /** Of seals, the newest first; things are sealed with that one alone. */
  contacts: readonly Buffer[];
}

/**
 * Data keys of version 1: exactly those that were in use when the settings' keys were used themselves, so that everything from then
 * stays readable, and of two first starts it makes no difference which puts them in place.
 */
export const firstKeys = ({ sessionKey, contactKey }: Secrets): Record<KeyName, Buffer> => ({
  SESSION_KEY: sessionKey,
  CONTACT_KEY: createHash('sha256').update(contactKey).digest(),
});

/** The same as a server holds them. */
export function firstDataKeys(secrets: Secrets): DataKeys {
  const { SESSION_KEY: session, CONTACT_KEY: contact } = firstKeys(secrets);
  return { session, contacts: [contact] };
}

/** Wraps a data key (封装) under the key of its setting, bound to name and version. */
export const wrapKey = (key: Buffer, id: DataKeyId, secrets: Secrets): Buffer =>
  closeWith(wrapping(id.name, secrets), key, purposeOf(id));

/** The data key; null: it was wrapped under another setting, as another version, or the bytes were changed. */
export const unwrapKey = (wrapped: Buffer, id: DataKeyId, secrets: Secrets): Buffer | null =>
  openWith(wrapping(id.name, secrets), wrapped, purposeOf(id));

const wrapping = (name: KeyName, secrets: Secrets) =>
  createSecretKey(createHmac('sha256', secrets[KEYS[name]]).update(`wrap-data-key\0${name}`).digest());

const purposeOf = ({ name, version }: DataKeyId) => `data-key ${name} ${version}`;
