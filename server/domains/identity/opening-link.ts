import { Buffer } from 'node:buffer';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';

/** Days for which a link opens an account (开通期限). */
export const OPENING_DAYS = 7;

/** Page on which somebody sets the first password of their account; secret-link.ts keeps its tokens out of the logs. */
const PAGE = '/gongzuotai/kaitong/';
const SECONDS = 1000;
const DAY_MS = 86_400_000;
const ID_BYTES = 16;
const TOKEN_BYTES = 44;

/** The account a link is for, by what is on record of it. */
export interface Opened {
  id: string;
  passwordHash: string;
}

/**
 * MAC over the stored hash of the password: nothing of a link is kept, and every change of the password, also by the link itself,
 * is the end of it.
 */
const macOf = (seal: Seal, head: Buffer, passwordHash: string): Buffer =>
  seal
    .digest(`${head.toString('hex')}:${passwordHash}`, 'account-opening')
    .subarray(0, TOKEN_BYTES - ID_BYTES - 4);

/** When a link of this moment ends (开通期限届满). */
export const openingEnds = (now: Date): Date =>
  new Date(Math.floor((now.getTime() + OPENING_DAYS * DAY_MS) / SECONDS) * SECONDS);

/** 开通链接: sets the first password of an account, once, within `OPENING_DAYS` days. */
export function openingLink(
  { services: { seal, config }, now }: Pick<Context, 'services'> & { now: Date },
  { id, passwordHash }: Opened,
): string {
  const head = Buffer.alloc(ID_BYTES + 4);
  head.write(id.replaceAll('-', ''), 'hex');
  head.writeUInt32BE(openingEnds(now).getTime() / SECONDS, ID_BYTES);
  const token = Buffer.concat([head, macOf(seal, head, passwordHash)]).toString('base64url');
  return `${config.publicUrl ?? ''}${PAGE}${token}`;
}

/** Account and end of a link as its token says; null: it is no token. Whether it stands, `opens` tells. */
export function readOpening(token: string): { id: string; until: Date } | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== TOKEN_BYTES) return null;
  const id = bytes
    .toString('hex', 0, ID_BYTES)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id, until: new Date(bytes.readUInt32BE(ID_BYTES) * SECONDS) };
}

/** Whether a token still opens this account (链接有效): it was made here, for the password on record, and its days are not over. */
export function opens(seal: Seal, token: string, { passwordHash }: Opened, now: Date): boolean {
  const bytes = Buffer.from(token, 'base64url');
  const until = readOpening(token)?.until;
  const head = bytes.subarray(0, ID_BYTES + 4);
  return (
    until !== undefined &&
    until > now &&
    seal.same(bytes.subarray(ID_BYTES + 4), macOf(seal, head, passwordHash))
  );
}
