/**
 * 抽选: a draw is prepared, drawn once, and may be declared void with a published reason; no part of it is ever
 * changed.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表抽选规则');

/** Minimum length of the reason for declaring a draw void, in characters (实质内容); padding does not count. */
export const VOID_REASON_MIN = 10;

/** State of a draw on which the acts allowed depend (抽选进度). */
export interface DrawStanding {
  drawn: boolean;
  voided: boolean;
  /** Number of invitations sent after the draw. */
  sent: number;
  /** Two digits or more, called out by those present; empty where none were asked for. */
  publicDigits?: string;
}

/** Reasons against drawing (抽取). */
export const refuseDrawing = ({ drawn, voided, publicDigits = '' }: DrawStanding): Finding[] => [
  ...(voided ? [isVoid] : []),
  ...(drawn ? [drawnAlready] : []),
  ...(publicDigits === '' || /^\d{1,12}$/.test(publicDigits) ? [] : [digitsOnly]),
];

/** Reasons against declaring a draw void (作废重抽): invited people keep their seats. */
export const refuseVoiding = ({ voided, sent }: DrawStanding, reason: string): Finding[] => [
  ...(voided ? [isVoid] : []),
  ...(sent > 0 ? [lettersSent] : []),
  ...(substance(reason) < VOID_REASON_MIN ? [voidingUnexplained] : []),
];

const drawnAlready = r66.block('DRAWN_ALREADY')`
  已经抽选，结果不可更改。
  确有错误的，作废并写明理由，公开后重抽。`;

const isVoid = r66.block('DRAW_VOID')`
  这次抽选已经作废。
  另行公布方案，重新抽选。`;

const digitsOnly = r66.block('DRAW_DIGITS_INVALID', 'publicDigits')`
  现场数字只能是1至12位数字。
  如实填写现场报出的数字；没有的，留空。`;

const lettersSent = r66.block('DRAW_LETTERS_SENT')`
  已经按抽选结果发出邀请，不能作废。
  个别人不能参加的，按递补次序邀请。`;

const voidingUnexplained = r66.block('DRAW_VOID_REASON_REQUIRED', 'reason')`
  没有写明作废的理由，或者不足${VOID_REASON_MIN}个字，标点和重复的字不算；理由会公开。
  说清这次抽选错在哪里、怎样发现的、何时重新抽选。`;
