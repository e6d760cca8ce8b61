/** 国令711号第十七条: what is published has been reviewed; that another person does it is our order of work. */
import type { Finding } from './refusal.ts';

/** 两人办理: what one person wrote another one confirms; an order of work of ours, not the statute's words. */
export const refuseSamePerson = (
  actorId: string,
  authors: readonly (string | null)[],
  what: string,
): Finding[] =>
  authors.includes(actorId)
    ? [
        {
          rule: 'R-74',
          basis: 'DESIGN',
          article: '办理流程',
          severity: 'BLOCK',
          code: 'SECOND_PERSON_REQUIRED',
          message: `${what}是您本人拟的，须由另一人办理。`,
          fields: [],
          fix: '请本单位另一位有权限的人办理。',
        },
      ]
    : [];
