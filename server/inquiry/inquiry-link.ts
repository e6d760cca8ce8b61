import type { PersonalLink } from '#server/kernel/personal-link.ts';

/** The link by which a unit without an account answers (答复链接): good for one letter, until its day or its answer. */
export const ANSWER_LINK: PersonalLink = {
  path: '/huihan',
  token: 'unit-inquiry-link',
  kept: 'unit-inquiry',
};
