import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';

/** What forbids an evaluation to have taken place in these days (评估起止日期). */
export const refuseEvaluationDays = (startedOn: CalendarDay, finishedOn: CalendarDay): Finding[] =>
  startedOn <= finishedOn
    ? []
    : [
        {
          rule: 'R-61',
          basis: 'DESIGN',
          article: '决策后评估办理规则',
          severity: 'BLOCK',
          code: 'EVALUATION_ENDS_EARLY',
          message: '评估完成的日期早于开始的日期。',
          fields: ['startedOn', 'finishedOn'],
          fix: '核对评估的起止日期。',
        },
      ];
