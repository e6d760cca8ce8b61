import type { Context } from './context.ts';
import type { Seal } from './seal.ts';

/** A kind of link that opens one record to whoever holds it, without an account (专用链接); its HMAC alone is stored. */
export interface PersonalLink {
  /** Where it leads: `/yaoqing`. */
  path: string;
  /**
   * Purposes under which the token is made, and its HMAC: links and rows already depend on them, so they never change.
   */
  token: string;
  kept: string;
}

/** The token of a record's link: made from its id with the server's key, so that a reminder carries the same link. */
export const tokenOf = (seal: Seal, { token }: PersonalLink, id: string): string =>
  seal.digest(id, token).subarray(0, 24).toString('base64url');

/** HMAC of a token, stored in its place. */
export const hmacOf = (seal: Seal, { kept }: PersonalLink, token: string): string =>
  seal.digest(token, kept).toString('base64');

/** The whole address. */
export const addressOf = (
  { services: { seal, config } }: Pick<Context, 'services'>,
  link: PersonalLink,
  id: string,
): string => `${config.publicUrl ?? ''}${link.path}/${tokenOf(seal, link, id)}`;
