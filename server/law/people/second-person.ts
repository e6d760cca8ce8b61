/** 国令711号第十七条: what is published has been reviewed; that another person does it is our order of work. */
import { type Finding, provision } from '#server/law/refusal.ts';

const r74 = provision('R-74', 'DESIGN', '办理流程');

/** 两人办理: a second person confirms the work of the first; an order of work of ours, not the statute's words. */
export const refuseSamePerson = (
  actorId: string,
  authors: readonly (string | null)[],
  what: string,
): Finding[] =>
  authors.includes(actorId)
    ? [
        r74.block('SECOND_PERSON_REQUIRED')`
          ${what}是您本人拟的，须由另一人办理。
          请本单位另一位有权限的人办理。`,
      ]
    : [];
