/**
 * 国令711号第三十条至第三十三条, R-76 to R-79. Steps that stop or extend the term of an application for information
 * (补正、征求意见、延期). Each rests on the days that the platform recorded; nobody types one.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '#server/law/calendar/working-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance, unsaid } from '#server/law/substance.ts';
import { asksOthers, CaseStepKind, type ClockStep, correctionOf, isAwaited } from './case-clock.ts';
import { TOLD_MIN } from './case-course.ts';
import { CaseState } from './case-kind.ts';
import { refuseExtension } from './request-extension.ts';
import { type AskedStep, refuseStepping, refuseTermOver, type Stepping } from './request-term.ts';

const r77 = provision('R-77', 'LAW', '国令711号第三十条');
const r79 = provision('R-79', 'LAW', '国令711号第三十二条、第三十四条');
const ours = provision('R-76', 'DESIGN', '依申请公开办理规则');

/** 工作日 within which a correction is asked for. */
export const CORRECTION_WITHIN = 7;
/** Limits of the 工作日 that a correction leaves its applicant, in the county's own setting. */
export const CORRECTION_LIMITS = { least: 5, most: 20 } as const;
/** 工作日 that a third party or another organ has (征求意见期限). */
export const OPINION_DAYS = 15;

/** Reasons against this step, all at once. */
export const refuseStep = (
  item: Stepping,
  asked: AskedStep,
  today: CalendarDay,
  calendar: WorkCalendar,
): Finding[] => [
  ...refuseStepping(item),
  ...(asked.kind === CaseStepKind.CORRECTION ? refuseCorrection(item, asked, today, calendar) : []),
  ...(asked.kind === CaseStepKind.EXTENSION ? refuseExtension(item, asked) : []),
  ...(asksOthers(asked) && substance(asked.whom) < 2 ? [noWhom] : []),
  ...refuseTermOver(item, today),
  ...(substance(asked.reason) < TOLD_MIN ? [noReason] : []),
];

const refuseCorrection = (
  { receivedOn, steps }: Stepping,
  { days }: AskedStep,
  today: CalendarDay,
  calendar: WorkCalendar,
): Finding[] => [
  ...(correctionOf(steps) ? [correctedOnce] : []),
  ...(workingDaysBetween(receivedOn, today, calendar) > CORRECTION_WITHIN ? [correctionLate] : []),
  ...(days !== null && days >= CORRECTION_LIMITS.least && days <= CORRECTION_LIMITS.most
    ? []
    : [correctionLimit]),
];

/** Last day for the reply to a step (补正期限、征求意见期限); null of an extension, which nobody replies to. */
export function stepUntil(
  { kind, days }: Pick<AskedStep, 'kind' | 'days'>,
  today: CalendarDay,
  calendar: WorkCalendar,
): CalendarDay | null {
  if (kind === CaseStepKind.EXTENSION) return null;
  return addWorkingDays(today, kind === CaseStepKind.CORRECTION ? (days ?? 0) : OPINION_DAYS, calendar).day;
}

/** Reasons against entering a reply to this step (补正、第三方意见), once. */
export const refuseStepEnd = (
  item: Stepping,
  step: ClockStep | undefined,
  { upheld, reply }: { upheld: boolean | null; reply: string },
): Finding[] => [
  ...refuseStepping(item),
  ...(!step || step.kind === CaseStepKind.EXTENSION || step.endedOn !== null ? [nothingAwaited] : []),
  ...(step && asksOthers(step) && upheld === null ? [unsaidStance] : []),
  ...(unsaid(reply) ? [noReply] : []),
];

/** Reasons against the person's own correction now (补正申请): it was asked for, and nobody has answered. */
export const refuseOwnCorrection = (
  { state, steps }: Pick<Stepping, 'state' | 'steps'>,
  text: string,
): Finding[] => {
  const correction = correctionOf(steps);
  return [
    ...(correction && correction.endedOn === null && state !== CaseState.ANSWERED ? [] : [nothingToCorrect]),
    ...(substance(text) < TOLD_MIN ? [correctionShort] : []),
  ];
};

/** Whether others are still asked on that day (还在征求意见). */
export const opinionAwaited = (steps: readonly ClockStep[], today: CalendarDay): boolean =>
  steps.some((step) => asksOthers(step) && isAwaited(step, today));

const correctedOnce = r77.block('CORRECTION_ONCE')`
  补正只能要求一次，已经要求过。
  补正后仍不明确的，按“补正后申请内容仍不明确”答复。`;

const correctionLate = r77.block('CORRECTION_TOO_LATE')`
  收到申请已经超过${CORRECTION_WITHIN}个工作日，不能再要求补正。
  按现有内容答复，或者与申请人电话沟通。`;

const correctionLimit = ours.block('CORRECTION_LIMIT', 'days')`
  补正期限要合理：本县设定${CORRECTION_LIMITS.least}至${CORRECTION_LIMITS.most}个工作日。
  填写申请人有多少个工作日补正。`;

const noWhom = r79.block('STEP_WHOM_REQUIRED', 'whom')`
  没有写征求谁的意见。
  写第三方或者其他机关的名称。`;

const noReason = ours.block('STEP_REASON_TOO_SHORT', 'reason')`
  没有写明理由，或者不足${TOLD_MIN}字。
  写清哪一处不明确、征求什么意见，或者为什么要延期；申请人看得到。`;

const nothingAwaited = ours.block('STEP_NOT_AWAITED')`
  这一项没有待收的回复，或者已经登记。
  在办理过程中查看。`;

const unsaidStance = r79.block('STEP_STANCE_REQUIRED', 'upheld')`
  没有选择对方是否同意公开。
  照对方的书面意见选择。`;

const noReply = ours.block('STEP_REPLY_REQUIRED', 'reply')`
  没有写回复的内容。
  照对方的原话写，或者写明要点。`;

const nothingToCorrect = r77.block('CORRECTION_NOT_ASKED')`
  这件申请没有要求补正，或者已经补正。
  凭受理编号查看办理情况。`;

const correctionShort = r77.block('CORRECTION_TEXT_TOO_SHORT', 'text')`
  没有写补正的内容，或者不足${TOLD_MIN}字。
  按补正告知的要求，写清所需信息的名称、文号或者其他特征。`;
