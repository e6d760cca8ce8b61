/** 国令713号第三十三条: a step that happened once is on record once (已经补录的程序), however often its sheet is imported. */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { LATE_STEP_LABELS, type LatePlace, LateStep } from './late-step.ts';

const r58 = provision('R-58', 'LAW', '国令713号第三十三条');

/** A late entry with its content, for comparison with another. */
export interface LateTold extends LatePlace {
  /** In one sentence. */
  told: string;
}

/** A matter begins once, and its draft is begun once. */
const ONCE: readonly LateStep[] = [LateStep.START, LateStep.RESEARCH];

const same = (one: LateTold, other: LateTold): boolean =>
  one.step === other.step &&
  (ONCE.includes(one.step) ||
    (one.firstDay === other.firstDay && one.lastDay === other.lastDay && one.told === other.told));

/** Reason against entering a step late that was entered already, whether confirmed or waiting (重复补录). */
export const refuseLateRepeat = (entry: LateTold, others: readonly LateTold[], field: string): Finding[] =>
  others
    .filter((other) => same(entry, other))
    .slice(0, 1)
    .map(({ step, firstDay }) => repeated(step, firstDay, field));

const repeated = (step: LateStep, day: CalendarDay, field: string) => r58.block('LATE_ENTRY_REPEATED', field)`
  “${LATE_STEP_LABELS[step]}”（${inChinese(day)}）已录入，不能重复补录。
  不用再录；已录入的内容有误的，等待确认的退回以后重录，已经确认的提出更正。`;
