import { random } from './random.ts';
import type { Seal } from './seal.ts';

const BYTES = 16;
/** Time and count; the rest is the server's own digest of them. */
const DRAWN = 10;
const TIME_BYTES = 6;
/** Of the count, beside the marks of a UUID. */
const LOW_BITS = 14;
/** Keys of one millisecond differ by it; it begins elsewhere at each server. */
let count = random(3).readUIntBE(0, 3);
/** How long a form may lie open (表单有效期). */
const DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * The key of a form that this server gave out (提交编号): a UUID (version 8, RFC 9562) that says when, and that nobody else
 * can make. It works once, as every key does; who sends it has loaded the form, so whom they share an address with does not
 * matter (限流).
 */
export function newFormKey(seal: Seal, now = Date.now()): string {
  const bytes = Buffer.alloc(BYTES);
  bytes.writeUIntBE(now, 0, TIME_BYTES);
  count += 1;
  bytes.writeUInt16BE(0x8000 | ((count >>> LOW_BITS) & 0x0fff), TIME_BYTES);
  bytes.writeUInt16BE(0x8000 | (count & 0x3fff), TIME_BYTES + 2);
  proofOf(seal, bytes).copy(bytes, DRAWN);
  return uuidOf(bytes);
}

/** Whether this server gave out the key, within the last seven days. */
export function isFormKey(seal: Seal, key: unknown, now = Date.now()): boolean {
  const bytes = typeof key === 'string' ? bytesOf(key) : null;
  if (!bytes) return false;
  const age = now - bytes.readUIntBE(0, TIME_BYTES);
  // Another server's clock may be a little ahead.
  if (age < -DAY_MS || age > DAYS * DAY_MS) return false;
  return seal.same(bytes.subarray(DRAWN), proofOf(seal, bytes));
}

const proofOf = (seal: Seal, bytes: Buffer): Buffer =>
  seal.digest(bytes.toString('hex', 0, DRAWN), 'form-key').subarray(0, BYTES - DRAWN);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const bytesOf = (key: string): Buffer | null =>
  UUID.test(key) ? Buffer.from(key.replaceAll('-', ''), 'hex') : null;

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
