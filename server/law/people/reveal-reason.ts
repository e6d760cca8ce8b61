/** 个人信息保护法第五十一条: who looks at a sealed name, contact or text says why, and the reason stays on record. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

/** Minimum characters of the reason (实质内容); padding does not count. */
export const REVEAL_REASON_MIN = 5;

/** Reason against looking at sealed data (查看联系方式、原文): the stated reason says nothing. */
export const refuseRevealReason = (reason: string): Finding[] =>
  substance(reason) >= REVEAL_REASON_MIN ? [] : [thin];

const thin = provision('R-83', 'LAW', '个人信息保护法第五十一条').block('REVEAL_REASON_REQUIRED', 'reason')`
  请写明查看的理由，不少于${REVEAL_REASON_MIN}个字，标点和重复的字不算。
  写明为办理什么事情查看。`;
