import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../process/start-refused.ts';
import { keepOnce } from './keep-once.ts';

/** The two secrets of an installation (会话、联系方式密钥), each of at least 32 bytes. */
export interface Secrets {
  sessionKey: Buffer;
  contactKey: Buffer;
}

/** Where the secrets of an installation are kept. */
export const secretsFile = (home: string): string => join(home, 'secrets.json');

const NAMES = ['sessionKey', 'contactKey'] as const;

/** Where new ones stand beside them until the database has taken them (换密钥). */
export const nextSecretsFile = (home: string): string => join(home, 'secrets.next.json');

/** The secrets stored in the data folder; null before they are kept there. */
export const storedSecrets = (home: string): Secrets | null => secretsIn(secretsFile(home));

/** Those that a change of the keys left beside them; null: none is under way. */
export const nextSecrets = (home: string): Secrets | null => secretsIn(nextSecretsFile(home));

function secretsIn(file: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new StartRefused(`无法读取密钥文件 / cannot read ${file}: ${(error as Error).message}`);
  }
  const keys = keysIn(text);
  // New keys would silently make every stored contact unreadable: refuse instead.
  if (!keys)
    throw new StartRefused(`密钥文件已损坏，请从备份恢复 / damaged, restore it from a backup: ${file}`);
  return keys;
}

function keysIn(text: string): Secrets | null {
  try {
    const stored = JSON.parse(text) as Partial<Record<keyof Secrets, unknown>>;
    const [sessionKey, contactKey] = NAMES.map((name) => Buffer.from(String(stored[name]), 'base64'));
    if (!sessionKey || !contactKey) return null;
    return [sessionKey, contactKey].every(({ length }) => length >= 32) ? { sessionKey, contactKey } : null;
  } catch {
    return null;
  }
}

/** New secrets; nothing may be sealed with them before they are kept. */
export const freshSecrets = (): Secrets => ({ sessionKey: randomBytes(32), contactKey: randomBytes(32) });

/** Keeps new secrets in the data folder, never over others; the ones that stand there then. */
export function keepSecrets(home: string, secrets: Secrets): Secrets {
  keepOnce(secretsFile(home), toldOf(secrets));
  return storedSecrets(home) ?? keepSecrets(home, secrets);
}

/** Puts new ones beside those in force, over what a change that was cut off before it took effect left there. */
export function keepNext(home: string, secrets: Secrets): void {
  rmSync(nextSecretsFile(home), { force: true });
  keepOnce(nextSecretsFile(home), toldOf(secrets));
}

/** Those beside take the place of the old ones, in one step; somebody else may have been first. */
export function takeNext(home: string): void {
  try {
    renameSync(nextSecretsFile(home), secretsFile(home));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function toldOf(secrets: Secrets): string {
  const told = Object.fromEntries(NAMES.map((name) => [name, secrets[name].toString('base64')]));
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Whether two installations would have the same secrets. */
export const sameSecrets = (one: Secrets, other: Secrets): boolean =>
  NAMES.every((name) => one[name].equals(other[name]));
