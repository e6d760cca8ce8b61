import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { PersonalLink } from '#server/kernel/personal-link.ts';

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
