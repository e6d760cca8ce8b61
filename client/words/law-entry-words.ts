import { DECISION_CATEGORY_LABELS } from '#server/law/decision/decision-category.ts';
import { DECISION_FACT_LABELS } from '#server/law/decision/decision-facts.ts';
import {
  DayUnit,
  LAW_HEARING_LABELS,
  type LawCondition,
  type LawDemand,
  SPECIAL_RULE_NAMES,
} from '#server/law/catalogue/special-law.ts';
import { DECISION_STEP_LABELS, DecisionStepKind } from '#server/law/decision/decision-phase.ts';

import { writtenDays } from '#server/law/consultation/asked-days.ts';

/** An entry as the contract gives it: its values are the law's own words. */
interface Given {
  subjects: readonly string[];
  categories: readonly string[];
  facts: readonly string[];
  steps: readonly string[];
  minimumDays?: number | null;
  dayUnit: string;
  shortenable: boolean;
  hearing?: string | null;
  attendance?: string | null;
  feedbackByLaw: boolean;
}

/** Which matters an entry is on (适用条件), each way to come under it a phrase. */
export function conditionWords(entry: Given): string[] {
  const { subjects, categories, facts } = entry as unknown as LawCondition;
  return [
    ...subjects.map((kind) => `目录写明属于${SPECIAL_RULE_NAMES[kind]}的`),
    ...categories.map((category) => `类别为${DECISION_CATEGORY_LABELS[category]}的`),
    ...facts.map((fact) => `认定为${DECISION_FACT_LABELS[fact]}的`),
  ];
}

/** Requirements of an entry (所作的要求), as the platform applies them to matters. */
export function demandWords(entry: Given): string[] {
  const { steps, minimumDays, dayUnit, shortenable, hearing, attendance, feedbackByLaw } =
    entry as unknown as LawDemand;
  return [
    ...(minimumDays == null ? [] : [daysWords(minimumDays, dayUnit, shortenable)]),
    ...steps.map(stepWords),
    ...(hearing ? [LAW_HEARING_LABELS[hearing]] : []),
    ...(attendance ? ['听证会参加人中消费者不少于五分之二'] : []),
    ...(feedbackByLaw ? ['反馈意见采纳情况，说明理由'] : []),
  ];
}

const daysWords = (days: number, unit: DayUnit, shortenable: boolean) =>
  shortenable
    ? `公开征求意见一般不少于${writtenDays(days, unit)}`
    : `公开征求意见不少于${writtenDays(days, unit)}，不得缩短`;

const stepWords = (step: DecisionStepKind) =>
  step === DecisionStepKind.PUBLIC_PARTICIPATION
    ? '应当向社会公开征求意见'
    : `应当履行${DECISION_STEP_LABELS[step]}`;
