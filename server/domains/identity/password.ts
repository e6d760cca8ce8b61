import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** 19 MiB, two passes, one queue: the least OWASP gives for argon2id. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;
const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

interface Stored {
  cost: typeof COST;
  salt: Buffer;
  tag: Buffer;
}

const message = (password: string) => Buffer.from(password.normalize('NFC'), 'utf8');
const text = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** Hash of a password for storage, with its cost parameters and salt in it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, { cost: COST, salt, tag: Buffer.alloc(TAG_BYTES) });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(tag)}`;
}

/** Stands where no password is set (未设密码): nothing matches it, and no two are alike. */
export const noPassword = (): string => `!${text(randomBytes(TAG_BYTES))}`;

/** Whether it is the password behind `stored`; costs the same when there is nobody to compare with. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const known = stored === null ? null : readStored(stored);
  const against = known ?? { cost: COST, salt: Buffer.alloc(SALT_BYTES), tag: Buffer.alloc(TAG_BYTES) };
  const tag = await tagOf(password, against);
  return known !== null && timingSafeEqual(tag, known.tag);
}

const tagOf = (password: string, { cost, salt, tag }: Stored): Promise<Buffer> =>
  derive('argon2id', { message: message(password), nonce: salt, tagLength: tag.length, ...cost });

function readStored(stored: string): Stored | null {
  const [, memory, passes, parallelism, salt, tag] = STORED.exec(stored) ?? [];
  if (!salt || !tag) return null;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') };
}
