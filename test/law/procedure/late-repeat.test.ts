import { expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type LateTold, refuseLateRepeat } from '#server/law/procedure/late-repeat.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

const S = LateStep;
const at = (step: LateStep, firstDay: string, more: Partial<LateTold> = {}): LateTold => ({
  step,
  firstDay: firstDay as CalendarDay,
  lastDay: firstDay as CalendarDay,
  told: '座谈会，20人（份）',
  ...more,
});
const REPEATED = ['LATE_ENTRY_REPEATED'];

it.each<[string, LateTold, LateTold, string[]]>([
  ['同一天的同一次座谈会', at(S.ACTIVITY, '2026-03-02'), at(S.ACTIVITY, '2026-03-02'), REPEATED],
  [
    '同一天另一次座谈会',
    at(S.ACTIVITY, '2026-03-02'),
    at(S.ACTIVITY, '2026-03-02', { told: '座谈会，8人（份）' }),
    [],
  ],
  ['另一天的座谈会', at(S.ACTIVITY, '2026-03-02'), at(S.ACTIVITY, '2026-03-03'), []],
  ['同一天的专家论证', at(S.ACTIVITY, '2026-03-02'), at(S.EXPERT_REVIEW, '2026-03-02'), []],
  [
    '截止日不同的征求意见',
    at(S.SOLICITATION, '2026-03-02'),
    at(S.SOLICITATION, '2026-03-02', { lastDay: '2026-04-02' }),
    [],
  ],
  ['启动只有一次，换一个日期也是重复', at(S.START, '2026-02-02'), at(S.START, '2026-02-03'), REPEATED],
  ['起草只开始一次', at(S.RESEARCH, '2026-02-20', { told: '走访' }), at(S.RESEARCH, '2026-02-21'), REPEATED],
])('第三十三条 重复补录：%s', (_, entry, other, expected) => {
  expect(refuseLateRepeat(entry, [other], 'happenedOn').map(({ code }) => code)).toEqual(expected);
});

it('第三十三条 重复补录：指明哪一栏、怎样办', () => {
  const told = at(S.START, '2026-02-02');
  expect(refuseLateRepeat(told, [told, told], 'happenedOn')).toMatchObject([
    {
      code: 'LATE_ENTRY_REPEATED',
      fields: ['happenedOn'],
      message: '“决策启动”（2026年2月2日）已录入，不能重复补录。',
    },
  ]);
});
