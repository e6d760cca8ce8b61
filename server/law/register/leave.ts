/** 县公众代表库管理规则: somebody on leave is not drawn and not invited; so it is known why, and it ends with the term. */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r65 = provision('R-65', 'DESIGN', '公众代表库管理规则');

/** A leave as typed (请假); null: they are back. */
export interface Leave {
  awayUntil: CalendarDay | null;
  termEndsOn: CalendarDay;
}

/** Reasons against noting this leave (登记请假): nobody knows why, or it is longer than the term. */
export const refuseLeave = ({ awayUntil, termEndsOn }: Leave, reason: string): Finding[] =>
  awayUntil === null
    ? []
    : [
        ...refuseThinReason(reason, REASON),
        ...(awayUntil > termEndsOn ? [beyondTerm(inChinese(termEndsOn))] : []),
      ];

const REASON = {
  code: 'LEAVE_REASON_REQUIRED',
  what: '登记代表请假',
  on: r65,
  example: '本人来电，外出务工到年底',
};

const beyondTerm = (day: string) => r65.block('LEAVE_BEYOND_TERM', 'awayUntil')`
  请假的最后一日在任期届满（${day}）以后。
  请假登记到任期届满为止；不再担任代表的，办理退出。`;
