/** How much a comment may hold, as the county has set it (意见的字数和附件). */
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';

interface PolicyValues {
  values: readonly { key: string; value: string }[];
}

/** The limits in force, out of the county's settings. */
export function limitsOf({ values }: PolicyValues): CommentPolicy {
  const set = (key: keyof CommentPolicy) => {
    const number = Number(values.find((one) => one.key === key)?.value);
    return Number.isInteger(number) && number >= 0 ? number : DEFAULT_POLICY[key];
  };
  return {
    commentMaxChars: set('commentMaxChars'),
    attachmentsMax: set('attachmentsMax'),
    attachmentMaxMegabytes: set('attachmentMaxMegabytes'),
  };
}
