import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../process/start-refused.ts';

/** The three secrets of an installation (会话、联系方式、日志密钥), each of at least 32 bytes. */
export interface Secrets {
  sessionKey: Buffer;
  contactKey: Buffer;
  logKey: Buffer;
}

/** The secrets stored in the data folder, made on the first start and never changed afterwards. */
export function keptSecrets(home: string): Secrets {
  const file = join(home, 'secrets.json');
  return readSecrets(file) ?? makeSecrets(file);
}

const NAMES = ['sessionKey', 'contactKey', 'logKey'] as const;

function readSecrets(file: string): Secrets | null {
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
    const [sessionKey, contactKey, logKey] = NAMES.map((name) => Buffer.from(String(stored[name]), 'base64'));
    if (!sessionKey || !contactKey || !logKey) return null;
    return [sessionKey, contactKey, logKey].every(({ length }) => length >= 32)
      ? { sessionKey, contactKey, logKey }
      : null;
  } catch {
    return null;
  }
}

/** Written atomically: to a temporary file, flushed, then linked under its name. */
function makeSecrets(file: string): Secrets {
  const fresh = Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString('base64')]));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecrets(file) ?? makeSecrets(file);
}
