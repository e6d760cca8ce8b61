import { badInput } from '#server/kernel/fault.ts';

/** Why somebody looks at what is otherwise hidden must be said, and stays on record (R-83, 个人信息保护法第五十一条). */
export const REVEAL_REASON_MIN_CHARS = 5;

/** The reason, or BAD_USER_INPUT when it says nothing. */
export function reasonToReveal(reason: string): string {
  if (Array.from(reason.trim()).length < REVEAL_REASON_MIN_CHARS)
    throw badInput(`请写明查看的理由，不少于${REVEAL_REASON_MIN_CHARS}个字。`, ['reason']);
  return reason.trim();
}
