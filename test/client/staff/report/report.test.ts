import { describe, expect, it } from 'vitest';
import { linksFor } from '#client/staff/domains/report/finding-links.ts';
import { reportSteps } from '#client/staff/domains/report/ReportActions.tsx';
import { sumsOf, sumText } from '#client/staff/domains/report/report-sums.ts';

const totals = (over = {}) => ({
  __typename: 'ReportTotals' as const,
  received: 3,
  people: 5,
  withdrawn: 0,
  adopted: 1,
  partlyAdopted: 0,
  notAdopted: 2,
  alreadyCovered: 0,
  supportOnly: 0,
  outOfScope: 0,
  answered: 0,
  stancesAlone: null,
  alike: null,
  alikeGroups: null,
  alikeSame: null,
  disowned: null,
  bursts: null,
  networks: null,
  ...over,
});
const channels = (...counts: number[]) =>
  counts.map((count) => ({ __typename: 'ChannelCount' as const, channel: 'WEB' as const, count }));

describe('数字相符（意见采纳情况）', () => {
  it('收到的、有结果的、各渠道的，三数相符', () => {
    const figures = { totals: totals(), countByChannel: channels(2, 1) };
    expect(sumsOf(figures)).toEqual({ received: 3, answered: 3, byChannel: 3, meet: true });
    expect(sumText(figures)).toContain('三数相符');
  });

  it.each([
    ['还有没确认的', { totals: totals({ notAdopted: 1 }), countByChannel: channels(3) }],
    ['渠道对不上', { totals: totals(), countByChannel: channels(2) }],
  ])('%s：写明不相符', (_, figures) => {
    expect(sumsOf(figures).meet).toBe(false);
    expect(sumText(figures)).toContain('还不相符');
  });

  it('本人撤回的另外说明', () => {
    expect(sumText({ totals: totals({ withdrawn: 2 }), countByChannel: channels(3) })).toContain(
      '另有2条由本人撤回',
    );
  });
});

describe('从不足走到意见处理', () => {
  it('没有处理完的、没有理由的，各有去处；同一去处只列一次', () => {
    const links = linksFor(
      [{ code: 'COMMENTS_UNDISPOSED' }, { code: 'COMMENTS_UNDISPOSED' }, { code: 'REASON_REQUIRED' }],
      { id: 'c1', no: '2026-001' },
    );
    expect(links.map(({ href }) => href)).toEqual([
      '/gongzuotai/yijian/c1?jindu=UNDISPOSED',
      '/gongzuotai/yijian/c1?jindu=PROPOSED',
      '/gongzuotai/yijian/c1?jindu=quanbu&jieguo=NOT_ADOPTED',
      '/gongzuotai/yijian/c1?jindu=quanbu&jieguo=PARTLY_ADOPTED',
    ]);
  });

  it('不认识的不乱指', () => {
    expect(linksFor([{ code: 'FEEDBACK_OVERDUE' }], { id: 'c1', no: '2026-001' })).toEqual([]);
  });
});

describe('起草、确认、审查、公布，一步一人', () => {
  const states = (stage: string) =>
    reportSteps({ stage, confirmedBy: null, reviewedBy: null } as never).map(({ state }) => state);
  it.each([
    ['DRAFT', ['now', 'next', 'next', 'next']],
    ['CONFIRMED', ['done', 'done', 'now', 'next']],
    ['REVIEWED', ['done', 'done', 'done', 'now']],
    ['PUBLISHED', ['done', 'done', 'done', 'done']],
  ])('%s', (stage, line) => {
    expect(states(stage)).toEqual(line);
  });
});
