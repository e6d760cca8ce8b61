import type { ToldFacts } from '#schema/decision/record-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import type { LawRelease, StepRelease } from '#server/law/catalogue/edition-release.ts';
import { SPECIAL_RULE_NAMES } from '#server/law/catalogue/special-law.ts';
import { DECISION_FACT_LABELS } from '#server/law/decision/decision-facts.ts';
import { DECISION_STEP_LABELS } from '#server/law/decision/decision-phase.ts';
import type { Line } from './line.ts';

type Told = Pick<ToldFacts, 'facts' | 'reason' | 'earlierAssessment' | 'released'>;

const stepWords = ({ step, reason }: StepRelease) => `${DECISION_STEP_LABELS[step]}（${reason}）`;
const lawWords = ({ law, reason }: LawRelease) => `${SPECIAL_RULE_NAMES[law]}（${reason}）`;

/** 事项情形: the circumstances, the reason, and the assessment that stands for a new one. */
export const factLines = ({ facts, reason, earlierAssessment, released }: Told): Line[] => [
  { label: '情形', text: facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、') || '没有列举的情形' },
  { label: '理由', text: reason },
  { label: '目录删去、不再履行的程序', text: released?.steps.map(stepWords).join('；') ?? '' },
  { label: '目录删去、不再适用的专门规定', text: released?.laws.map(lawWords).join('；') ?? '' },
  {
    label: '原有风险评估',
    text: earlierAssessment
      ? `${earlierAssessment.title}（${inChinese(earlierAssessment.assessedOn)}，依据${earlierAssessment.underRules}）`
      : '',
  },
];
