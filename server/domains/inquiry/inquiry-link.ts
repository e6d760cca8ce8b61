import type { Context } from '#server/ground/kernel/context.ts';
import { addressOf, hmacOf, type PersonalLink, tokenOf } from '#server/ground/kernel/personal-link.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';

/** The link by which a unit without an account answers (答复链接): good for one letter, until its day or its answer. */
export const ANSWER_LINK: PersonalLink = {
  path: '/huihan',
  token: 'unit-inquiry-link',
  kept: 'unit-inquiry',
};

/** The link by which an expert declares their interest and gives their opinion (专家论证链接). */
export const EXPERT_LINK: PersonalLink = {
  path: '/lunzheng',
  token: 'expert-inquiry-link',
  kept: 'expert-inquiry',
};

/** The link of each kind of letter. */
export const LINKS: Readonly<Record<InquiryKind, PersonalLink>> = {
  [InquiryKind.UNIT]: ANSWER_LINK,
  [InquiryKind.EXPERT]: EXPERT_LINK,
};

/** Fields of a letter from which its link is derived. */
interface Linked {
  id: string;
  kind: InquiryKind;
  sending: number;
}

/**
 * Subject from which the token is derived: each sending has a link of its own; a letter that was never sent anew keeps
 * the link derived from its id alone.
 */
const subjectOf = ({ id, sending }: Linked): string => (sending === 0 ? id : `${id}:${sending}`);

/** The token of a letter's link as it was sent last. */
export const letterToken = (seal: Seal, letter: Linked): string =>
  tokenOf(seal, LINKS[letter.kind], subjectOf(letter));

/** HMAC of the token of a letter's link, the only form in which the token is stored. */
export const letterHmac = (seal: Seal, letter: Linked): string =>
  hmacOf(seal, LINKS[letter.kind], letterToken(seal, letter));

/** The whole address, for a message. */
export const letterLink = (house: Pick<Context, 'services'>, letter: Linked): string =>
  addressOf(house, LINKS[letter.kind], subjectOf(letter));
