/**
 * 个人信息保护法第四十七条: contacts are deleted when their years are over, save where a law asks for longer storage or an
 * office or a court is still at work with them. Whoever holds them back gives the reason, and lifts the hold when that
 * is over; an order of work of ours.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r86 = provision('R-86', 'DESIGN', '联系方式保存规则');

/** Grounds for storing contacts beyond their years (暂缓删除的事由). */
export const [HoldGround, HOLD_GROUND_LABELS] = vocabulary({
  RECONSIDERATION: '行政复议',
  LITIGATION: '诉讼',
  PETITION: '信访',
  INSPECTION: '监督检查、调查',
  OTHER: '其他法定事由',
});
export type HoldGround = keyof typeof HoldGround;

/** Minimum characters of the reason (事由的字数). */
export const HOLD_REASON_MIN = 10;

/** Reason against holding contacts back (暂缓删除) without an explanation. */
export const refuseHold = ({ reason }: { reason: string }): Finding[] =>
  substance(reason) < HOLD_REASON_MIN ? [holdUnexplained] : [];

/** Reason against lifting a hold at all (解除暂缓): it was lifted already. */
export const refuseLiftedHold = ({ lifted }: { lifted: boolean }): Finding[] =>
  lifted ? [liftedAlready] : [];

/** Reasons against lifting a hold (解除暂缓): it was lifted already, or the explanation is missing. */
export const refuseLifting = ({ lifted, reason }: { lifted: boolean; reason: string }): Finding[] => [
  ...refuseLiftedHold({ lifted }),
  ...(substance(reason) < HOLD_REASON_MIN ? [holdUnexplained] : []),
];

const holdUnexplained = r86.block('HOLD_REASON_REQUIRED', 'reason')`
  说明不少于${HOLD_REASON_MIN}字。
  写明案件或者信访事项的名称、编号和办理机关；解除的，写明怎样办结。`;

const liftedAlready = r86.block('HOLD_LIFTED')`
  该暂缓已经解除。
  需要再次暂缓删除的，另行登记。`;
