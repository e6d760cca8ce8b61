import type { Context } from '#server/ground/kernel/context.ts';
import { addressOf, hmacOf, type PersonalLink, tokenOf } from '#server/ground/kernel/personal-link.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { CodeOf } from '#server/engines/telling/message-code.ts';

/** The link of one thing that is followed: the same token confirms it and stops it. */
const CONFIRM: PersonalLink = { path: '/guanzhu/queren', token: 'follow-link', kept: 'follow' };
const STOP: PersonalLink = { ...CONFIRM, path: '/guanzhu/tuiding' };

/** The link to all that one address follows. */
const OWN: PersonalLink = { path: '/guanzhu/wode', token: 'follower-link', kept: 'follower' };

type House = Pick<Context, 'services'>;

/** HMAC stored of a follow's link, and the token it is made from, by the follow's id. */
export const followHmac = (seal: Seal, token: string): string => hmacOf(seal, CONFIRM, token);
export const followTokenOf = (seal: Seal, id: string): string => tokenOf(seal, CONFIRM, id);

/** The same of the link to one's own follows. */
export const followerHmac = (seal: Seal, token: string): string => hmacOf(seal, OWN, token);
export const followerTokenOf = (seal: Seal, id: string): string => tokenOf(seal, OWN, id);

/** The whole addresses, for a mail. */
export const confirmLink = (house: House, followId: string): string => addressOf(house, CONFIRM, followId);
export const stopLink = (house: House, followId: string): string => addressOf(house, STOP, followId);
export const ownLink = (house: House, followerId: string): string => addressOf(house, OWN, followerId);

/** Identifier of an address (邮箱的识别码), however it was written. */
export const addressHmac = (seal: Seal, address: string): string =>
  seal.digest(address, 'follow-address').toString('base64');

/** Purpose to which an encrypted address is bound: its follower. */
export const addressPurpose = (followerId: string): string => `follower:${followerId}`;

/** The codes sent to a follower's number (验证码). */
export const codeOf = (followerId: string): CodeOf => ({ purpose: 'follow-code', bound: followerId });
