import type { Context } from '#server/kernel/context.ts';
import type { Seal } from '#server/kernel/seal.ts';
import { crockford } from '#server/proof/crockford.ts';

type House = Pick<Context, 'services'>;

/**
 * The token of an invitation's reply link (答复链接): made from its id with the server's key, so that a reminder carries the same link as
 * the letter; good for this one invitation alone.
 */
export const linkTokenOf = (seal: Seal, invitationId: string): string =>
  seal.digest(invitationId, 'invitation-link').subarray(0, 24).toString('base64url');

/** What is kept of it. */
export const linkHmacOf = (seal: Seal, token: string): string =>
  seal.digest(token, 'invitation').toString('base64');

/** Where they read their letter and answers it. */
export const replyLink = ({ services: { seal, config } }: House, invitationId: string): string =>
  `${config.publicUrl ?? ''}/yaoqing/${linkTokenOf(seal, invitationId)}`;

/** Signs of a seat code. */
export const SEAT_CODE_LENGTH = 12;

/** What a badge's two-dimensional code holds (签到码): it signs in this one person at this one meeting and opens nothing. */
export const seatCodeOf = (seal: Seal, invitationId: string): string =>
  crockford(seal.digest(invitationId, 'seat'), SEAT_CODE_LENGTH);
