import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r13 = provision('R-13', 'DESIGN', '办理流程');
const r58 = provision('R-58', 'DESIGN', '办理流程');

const TOLD_MIN = 10;

/** Reasons against ending a decision before it was taken (终止): nobody may be in the middle of being heard on it. */
export const refuseTermination = (
  phase: DecisionPhase,
  openRounds: readonly number[],
  announced: readonly string[],
): Finding[] => [
  ...refuseDecisionEvent('terminate', phase),
  ...openRounds.map(beingHeard),
  ...announced.map(stillAnnounced),
];

/** Reasons against a text too short to say why or how it ended (理由、结果). */
export const refuseUntold = (text: string, what: string): Finding[] =>
  substance(text) < TOLD_MIN ? [untold(what)] : [];

const beingHeard = (round: number) => r13.block('CONSULTATION_OPEN')`
  第${round}轮征求意见正在进行或者已经预约公布，不能终止。
  先由承办单位撤回征求意见，向社会说明，再终止。`;

const stillAnnounced = (name: string) => r13.block('MEETING_ANNOUNCED')`
  已经公告的${name}还没有举行，也没有取消，不能终止。
  先由承办单位取消，写明原因，告知已经报名的人，再终止。`;

const untold = (what: string) => r58.block('REASON_TOO_SHORT', 'reason')`
  没有写明${what}，或者不足${TOLD_MIN}字。
  用几句话讲清经过和现状，不写套话。`;
