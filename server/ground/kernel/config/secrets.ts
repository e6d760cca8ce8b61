import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

/** The secrets stored in the data folder; null before they are kept there. */
export function storedSecrets(home: string): Secrets | null {
  const file = secretsFile(home);
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
  const file = secretsFile(home);
  const told = Object.fromEntries(NAMES.map((name) => [name, secrets[name].toString('base64')]));
  keepOnce(file, `${JSON.stringify(told, null, 2)}\n`);
  return storedSecrets(home) ?? keepSecrets(home, secrets);
}

/** Whether two installations would have the same secrets. */
export const sameSecrets = (one: Secrets, other: Secrets): boolean =>
  NAMES.every((name) => one[name].equals(other[name]));
