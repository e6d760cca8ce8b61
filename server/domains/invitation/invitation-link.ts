import type { Context } from '#server/ground/kernel/context.ts';
import { addressOf, hmacOf, type PersonalLink, tokenOf } from '#server/ground/kernel/personal-link.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { crockford } from '#server/ground/proof/crockford.ts';

/** The reply link of an invitation (答复链接): good for this invitation alone. */
const REPLY: PersonalLink = { path: '/yaoqing', token: 'invitation-link', kept: 'invitation' };

/** Its token. */
export const linkTokenOf = (seal: Seal, invitationId: string): string => tokenOf(seal, REPLY, invitationId);

/** HMAC of a reply link's token, the only form in which the token is stored. */
export const linkHmacOf = (seal: Seal, token: string): string => hmacOf(seal, REPLY, token);

/** Where they read their letter and answer it. */
export const replyLink = (house: Pick<Context, 'services'>, invitationId: string): string =>
  addressOf(house, REPLY, invitationId);

/** Signs of a seat code. */
export const SEAT_CODE_LENGTH = 12;

/** Content of a badge's QR code (签到码): it signs in this one person at this one meeting and opens nothing. */
export const seatCodeOf = (seal: Seal, invitationId: string): string =>
  crockford(seal.digest(invitationId, 'seat'), SEAT_CODE_LENGTH);
