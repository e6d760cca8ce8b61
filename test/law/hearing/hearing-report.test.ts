import { describe, expect, it } from 'vitest';
import { refuseHearingReport, refuseUnansweredHearings } from '#server/law/hearing/hearing-report.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第十八条 听证意见逐项写明采纳情况，未采纳的说明理由', () => {
  const MATTER = {
    title: '学生月票',
    summary: '建议学生月票再优惠。',
    outcome: Outcome.ADOPTED,
  };
  const REPORT = { summary: '参加人15名，发言14人次。', matters: [MATTER] };
  const told = (change: object) => refuseHearingReport({ ...REPORT, ...change }, { reasonMinChars: 15 });

  it.each<[string, object, string[]]>([
    ['完整的报告', {}, []],
    ['没有归纳', { summary: '' }, ['HEARING_REPORT_INCOMPLETE']],
    ['没有逐项写明', { matters: [] }, ['HEARING_REPORT_INCOMPLETE']],
    ['一项没有题目', { matters: [{ ...MATTER, title: '' }] }, ['HEARING_MATTER_INCOMPLETE']],
    [
      '未采纳而没有理由',
      { matters: [{ ...MATTER, outcome: Outcome.NOT_ADOPTED }] },
      ['GROUND_REQUIRED', 'REASON_REQUIRED'],
    ],
    [
      '未采纳的理由具体',
      {
        matters: [
          {
            ...MATTER,
            outcome: Outcome.NOT_ADOPTED,
            ground: RejectionGround.FISCAL_LIMIT,
            reason: '县财政每年补贴公交八百万元，再免票将超过年度预算两成。',
          },
        ],
      },
      [],
    ],
  ])('%s', (_, change, found) => {
    expect(codes(told(change))).toEqual(found);
  });

  it('指出是第几项', () => {
    const [, found] = told({ matters: [MATTER, { ...MATTER, outcome: Outcome.PARTLY_ADOPTED }] });
    expect(found?.fields).toEqual(['matters.1.reason']);
  });

  it('已公告的听证会没有办结，公众参与没有结束', () => {
    expect([codes(refuseUnansweredHearings(0)), codes(refuseUnansweredHearings(1))]).toEqual([
      [],
      ['HEARING_UNANSWERED'],
    ]);
  });
});
