import { describe, expect, it } from 'vitest';
import { refuseReport, type ReportFacts } from '#server/law/feedback/adoption-report.ts';
import { closingInstant } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { Outcome } from '#server/law/consultation/comment-stage.ts';
import { feedbackDue, refuseLateFeedback } from '#server/law/feedback/feedback-due.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { reconcile, type ReportSums } from '#server/law/feedback/report-totals.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const school: ReportSums = {
  received: 126,
  people: 131,
  byChannel: { WEB: 71, WECHAT: 23, EMAIL: 9, LETTER: 4, PHONE: 12, FORUM: 7 },
  byOutcome: {
    ADOPTED: 31,
    PARTLY_ADOPTED: 22,
    NOT_ADOPTED: 48,
    ALREADY_COVERED: 9,
    SUPPORT_ONLY: 12,
    OUT_OF_SCOPE: 4,
  },
};
const none: ReportSums = { received: 0, people: 0, byChannel: {}, byOutcome: {} };

describe('收到多少，处理多少：合计必须相符', () => {
  it.each([
    ['招生片区方案：126条、131人', school, 0],
    ['共收到0条', none, 0],
    ['处理结果少一条', { ...school, byOutcome: { ...school.byOutcome, NOT_ADOPTED: 47 } }, 1],
    ['渠道少一条', { ...school, byChannel: { ...school.byChannel, WEB: 70 } }, 1],
    ['人数少于条数', { ...school, people: 125 }, 1],
    ['收到0条却有人', { ...none, people: 1 }, 1],
    ['负数', { ...none, byOutcome: { ADOPTED: 1, NOT_ADOPTED: -1 } }, 1],
    ['小数', { ...school, people: 131.5 }, 1],
    ['几处不符，一次说全', { ...school, received: 127 }, 2],
  ])('%s', (_, sums, count) => {
    const found = reconcile(sums);
    expect(found).toHaveLength(count);
    expect(found.every(({ code }) => code === 'TOTALS_MISMATCH')).toBe(true);
  });

  it('表中各行与合计相符', () => {
    const two: ReportSums = {
      received: 3,
      people: 8,
      byChannel: { WEB: 2, LETTER: 1 },
      byOutcome: { ADOPTED: 1, NOT_ADOPTED: 2 },
    };
    const adopted = { result: Outcome.ADOPTED, count: 1, people: 6 };
    const rejected = { result: Outcome.NOT_ADOPTED, count: 2, people: 2 };
    expect(reconcile({ ...two, rows: [adopted, rejected] })).toEqual([]);
    expect(reconcile({ ...two, rows: [adopted, { ...rejected, count: 1 }] })).toHaveLength(2);
    expect(reconcile({ ...two, rows: [adopted, { ...rejected, people: 1 }] })).toHaveLength(1);
    expect(reconcile({ ...two, rows: [adopted] })).toHaveLength(2);
    expect(reconcile({ ...two, alike: 2, rows: [adopted, { ...rejected, alike: 2 }] })).toEqual([]);
    expect(reconcile({ ...two, alike: 3, rows: [adopted, { ...rejected, alike: 2 }] })).toHaveLength(1);
    const swapped = [
      { ...adopted, result: Outcome.NOT_ADOPTED },
      { ...rejected, result: Outcome.ADOPTED },
    ];
    expect(reconcile({ ...two, rows: swapped })).toHaveLength(2);
  });

  it('任意一批意见，如数统计就相符，多一条少一条都不相符（不变量4）', () => {
    const random = seeded(4);
    for (let round = 0; round < 300; round += 1) {
      const comments = Array.from({ length: Math.floor(random() * 60) }, () => ({
        channel: oneOf(random, Object.values(CommentChannel)),
        result: oneOf(random, Object.values(Outcome)),
        people: Math.floor(random() * 6) + 1,
      }));
      const count = (key: 'channel' | 'result') =>
        Object.fromEntries(
          [...Map.groupBy(comments, (one) => one[key])].map(([kind, own]) => [kind, own.length]),
        );
      const sums: ReportSums = {
        received: comments.length,
        people: comments.reduce((total, { people }) => total + people, 0),
        byChannel: count('channel'),
        byOutcome: count('result'),
        rows: comments.map(({ result, people }) => ({ result, count: 1, people })),
      };
      expect(reconcile(sums)).toEqual([]);
      expect(codes(reconcile({ ...sums, received: sums.received + 1 }))).toContain('TOTALS_MISMATCH');
      expect(codes(reconcile({ ...sums, received: sums.received - 1 }))).toContain('TOTALS_MISMATCH');
    }
  });
});

describe('第十八条 归纳整理、研究论证全部意见之后，才公布采纳情况', () => {
  const closesAt = closingInstant('2026-04-01');
  const facts: ReportFacts = { closesAt, undisposed: 0, reasonless: 0, sums: school };
  const before = new Date(closesAt.getTime() - 1);
  it.each([
    ['齐备', {}, closesAt, []],
    ['零条意见照样公布', { sums: none }, closesAt, []],
    ['尚未截止', {}, before, ['CONSULTATION_STILL_OPEN']],
    ['尚有一条未处理', { undisposed: 1 }, closesAt, ['COMMENTS_UNDISPOSED']],
    ['有未说明理由的', { reasonless: 2 }, closesAt, ['REASON_REQUIRED']],
    ['合计不符', { sums: { ...school, received: 127 } }, closesAt, ['TOTALS_MISMATCH', 'TOTALS_MISMATCH']],
    [
      '一次全部指出',
      { undisposed: 1, reasonless: 1 },
      before,
      ['CONSULTATION_STILL_OPEN', 'COMMENTS_UNDISPOSED', 'REASON_REQUIRED'],
    ],
  ] as const)('%s', (_, change, now, found) => {
    expect(codes(refuseReport({ ...facts, ...change }, now))).toEqual(found);
  });

  it('说出还有几条', () => {
    const [found] = refuseReport({ ...facts, undisposed: 58 }, closesAt);
    expect(found).toMatchObject({
      message: '尚有58条意见未处理。',
      basis: 'LAW',
      article: '国令713号第十八条',
    });
  });
});

describe('采纳情况及时公布：本县设定为截止后20个工作日', () => {
  it.each([
    ['2026-10-08', '2026-11-04', false],
    ['2026-04-01', '2026-04-30', false],
    ['2026-12-07', '2027-01-05', true],
  ] as const)('%s截止的，%s前公布（暂定：%s）', (closesOn, day, provisional) => {
    expect(feedbackDue(closesOn, DEFAULT_POLICY, calendar)).toEqual({ day, provisional });
  });

  it.each([
    ['2026-11-04', false, []],
    ['2026-11-05', false, ['FEEDBACK_OVERDUE']],
    ['2026-11-05', true, []],
  ] as const)('%s尚未公布（期限暂定：%s）', (today, provisional, found) => {
    const findings = refuseLateFeedback({ day: '2026-11-04', provisional }, today);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ severity, basis }) => severity === 'WARN' && basis === 'DESIGN')).toBe(true);
  });
});
