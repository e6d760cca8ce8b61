/**
 * 目录事项的办理安排: the steps of a matter that back-planning counts (倒排), from its row before it is started, from its own course
 * afterwards.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { lastPlannedDay } from '#server/law/calendar/planned-time.ts';
import {
  type DecisionCategory,
  HearingChoice,
  type TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { Requirement, StepDutyKind, type StepRequirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { type LatestStart, latestStarts, type PlannedCourse, type PlanSetting } from './latest-starts.ts';
import { type LawsOfDay, type SpecialRule, specialLaws, type SpecialRuleKind } from './special-law.ts';

/** A row as it names its course (目录事项). */
export interface PlannedRow {
  plannedOn: CalendarDay;
  plannedPrecision: TimePrecision;
  hearing: HearingChoice | null;
  requiredSteps: readonly DecisionStepKind[];
  participationMethods: readonly ParticipationMethod[];
  categories: readonly DecisionCategory[];
  specialRules: readonly SpecialRuleKind[];
}

/** The course of these requirements, counted back from the last day of its decision time. */
export const plannedCourse = (
  decideBy: CalendarDay,
  steps: readonly StepRequirement[],
  special: readonly SpecialRule[],
): PlannedCourse => {
  const required = ({ requirement }: { requirement: Requirement }) => requirement === Requirement.REQUIRED;
  const duties = steps.flatMap((step) => step.duties);
  return {
    decideBy,
    solicitation: duties.some((one) => one.kind === StepDutyKind.PUBLIC_SOLICITATION && required(one)),
    hearing: steps.some((one) => one.kind === DecisionStepKind.HEARING && required(one)),
    special,
  };
};

/** Latest beginnings of a row that was not started (未启动事项的最迟日期). */
export function startsOfRow(row: PlannedRow, setting: PlanSetting & LawsOfDay): LatestStart[] {
  const special = specialLaws({ ...row, facts: [] }, setting);
  const steps = requiredSteps(new Set(), special, {
    catalogueHearing: row.hearing === HearingChoice.YES,
    catalogueSolicitation: row.participationMethods.includes(ParticipationMethod.PUBLIC_SOLICITATION),
    catalogueSteps: row.requiredSteps,
    solicitationRequired: setting.policy.solicitationRequired,
  });
  const decideBy = lastPlannedDay(row.plannedOn, row.plannedPrecision);
  return latestStarts(plannedCourse(decideBy, steps, special), setting);
}
