import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  bindingEditions,
  courseListed,
  type Edition,
  underNewEdition,
} from '#server/law/catalogue/binding-editions.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory, HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';

const FIRST = { publishedOn: '2026-02-13' } as const;
const SECOND = { publishedOn: '2026-06-30' } as const;
const THIRD = { publishedOn: '2026-09-01' } as const;
const days = (editions: readonly Pick<Edition, 'publishedOn'>[]) =>
  editions.map(({ publishedOn }) => publishedOn);

describe('第三条第三款 目录调整对在办决策的效力', () => {
  it.each<[string, CalendarDay, CalendarDay, Pick<Edition, 'publishedOn'>[]]>([
    ['启动后没有调整', '2026-03-02', '2026-05-01', [FIRST]],
    ['启动后调整两次，都有约束力', '2026-03-02', '2026-11-20', [FIRST, SECOND, THIRD]],
    ['调整公布前一日启动', '2026-06-29', '2026-11-20', [FIRST, SECOND, THIRD]],
    ['调整公布当日启动的，以新版本为准', '2026-06-30', '2026-11-20', [SECOND, THIRD]],
    ['最后一次调整以后启动', '2026-10-01', '2026-11-20', [THIRD]],
    ['讨论决定前一日调整', '2026-03-02', '2026-07-01', [FIRST, SECOND]],
    ['调整公布当日讨论决定', '2026-03-02', '2026-06-30', [FIRST, SECOND]],
    ['讨论决定以后调整的，不再约束', '2026-03-02', '2026-06-29', [FIRST]],
    ['早于目录启动的补录事项', '2025-11-01', '2026-03-01', [FIRST]],
    ['全程早于目录的补录事项，以首次列入的为准', '2025-11-01', '2025-12-31', [FIRST]],
  ])('%s', (_, since, until, binding) => {
    expect(days(bindingEditions([SECOND, FIRST, THIRD], { since, until }))).toEqual(days(binding));
  });

  it.each<[string, string | null, string | null, Pick<Edition, 'publishedOn'>[]]>([
    [
      '当日先启动、后公布的，两个版本都有约束力',
      '2026-06-30T01:00:00Z',
      '2026-06-30T02:00:00Z',
      [FIRST, SECOND],
    ],
    ['当日先公布、后启动的，以新版本为准', '2026-06-30T03:00:00Z', '2026-06-30T02:00:00Z', [SECOND]],
    ['同一时刻的，以新版本为准', '2026-06-30T02:00:00Z', '2026-06-30T02:00:00Z', [SECOND]],
    ['补录的启动只有日期', null, '2026-06-30T02:00:00Z', [SECOND]],
    ['公布只有日期', '2026-06-30T01:00:00Z', null, [SECOND]],
  ])('%s', (_, sinceAt, publishedAt, binding) => {
    const span = { since: '2026-06-30', sinceAt, until: '2026-07-15' } as const;
    const second = { ...SECOND, publishedAt: publishedAt && new Date(publishedAt) };
    expect(days(bindingEditions([FIRST, second], span))).toEqual(days(binding));
  });

  it('目录外事项没有载明的要求', () => {
    expect(courseListed(bindingEditions([], { since: '2026-03-02', until: '2026-11-20' }))).toEqual({
      catalogueHearing: false,
      catalogueSolicitation: false,
      catalogueSteps: [],
    });
  });

  const edition = (change: Partial<Edition>): Edition => ({
    publishedOn: '2026-02-13',
    hearing: HearingChoice.NO,
    methods: [],
    steps: [],
    ...change,
  });
  it('任一版本载明的程序、听证、公开征求意见，都应当履行', () => {
    const { HEARING, EXPERT_REVIEW, RISK_ASSESSMENT } = DecisionStepKind;
    const first = edition({ hearing: HearingChoice.YES, steps: [HEARING, EXPERT_REVIEW] });
    const second = edition({
      methods: [ParticipationMethod.PUBLIC_SOLICITATION],
      steps: [EXPERT_REVIEW, RISK_ASSESSMENT],
    });
    expect(courseListed([first, second])).toEqual({
      catalogueHearing: true,
      catalogueSolicitation: true,
      catalogueSteps: [HEARING, EXPERT_REVIEW, RISK_ASSESSMENT],
    });
  });

  const { URBAN_RURAL_PLAN, UTILITY_PRICE } = SpecialRuleKind;
  const { POLICY, PLAN } = DecisionCategory;
  it.each([
    ['新版本增加专门规定', [], [UTILITY_PRICE], [UTILITY_PRICE]],
    ['新版本删去专门规定的，原有的保留', [URBAN_RURAL_PLAN], [], [URBAN_RURAL_PLAN]],
    ['新版本改换专门规定', [URBAN_RURAL_PLAN], [UTILITY_PRICE], [URBAN_RURAL_PLAN, UTILITY_PRICE]],
    ['没有改动', [UTILITY_PRICE], [UTILITY_PRICE], [UTILITY_PRICE]],
  ])('%s', (_, before, row, after) => {
    const matter = { categories: [POLICY], specialRules: before };
    const under = underNewEdition(matter, { categories: [PLAN], specialRules: row });
    expect(under.specialRules).toEqual(after);
    expect(under.categories.toSorted()).toEqual([PLAN, POLICY].toSorted());
  });
});
