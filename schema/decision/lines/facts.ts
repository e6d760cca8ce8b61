import type { ToldFacts } from '#schema/decision/record-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { DECISION_FACT_LABELS } from '#server/law/decision/decision-facts.ts';
import type { Line } from './line.ts';

/** 事项情形: the circumstances, the reason, and the assessment that stands for a new one. */
export const factLines = ({ facts, reason, earlierAssessment }: ToldFacts): Line[] => [
  { label: '情形', text: facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、') || '没有列举的情形' },
  { label: '理由', text: reason },
  {
    label: '原有风险评估',
    text: earlierAssessment
      ? `${earlierAssessment.title}（${inChinese(earlierAssessment.assessedOn)}，依据${earlierAssessment.underRules}）`
      : '',
  },
];
