/** 第二章第二节 公众参与, what becomes of the opinions, at its borders: 第十八条. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseWithdrawal } from '#server/law/consultation/comment-withdrawal.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { refuseReport, type ReportFacts } from '#server/law/feedback/adoption-report.ts';
import { refuseAgainstStance } from '#server/law/feedback/answered-stance.ts';
import { type DispositionDraft, refuseDisposition } from '#server/law/feedback/disposition.ts';
import { feedbackDue, refuseLateFeedback } from '#server/law/feedback/feedback-due.ts';
import { refuseConfirmation } from '#server/law/feedback/outcome-confirmation.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { refuseWithdrawnUnanswered } from '#server/law/feedback/withdrawn-opinions.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { found, reasonOf } from './found.ts';

const O = Outcome;
const CLOSES = new Date('2026-12-07T16:00:00Z');
const BEFORE = new Date(CLOSES.getTime() - 1);

describe('第十八条 各方面的意见都要研究；未采纳的写明理由，采纳的指明改了哪一条', () => {
  const change = { clauseNo: '三', before: '起步价三元。', after: '起步价二元。' };
  const G = RejectionGround;
  it.each<[string, Partial<DispositionDraft>, string[]]>([
    ['未采纳，理由恰满十五字', { ground: G.BALANCE_OF_INTERESTS, reason: reasonOf(15) }, []],
    ['财力所限，没有写明金额', { reason: reasonOf(15) }, ['GROUND_PROOF_REQUIRED']],
    ['未采纳，理由十四字', { reason: reasonOf(14) }, ['REASON_REQUIRED']],
    ['未采纳，套话不算，剩十四字', { reason: `经研究，${reasonOf(14)}` }, ['REASON_REQUIRED']],
    ['类别为“其他”，十五字不够', { ground: G.OTHER, reason: reasonOf(15) }, ['REASON_REQUIRED']],
    ['没有类别，没有理由：一次说全', { ground: null, reason: ' ' }, ['GROUND_REQUIRED', 'REASON_REQUIRED']],
    ['采纳，改了一个字', { result: O.ADOPTED, changedClauses: [change] }, []],
    [
      '采纳，只改了空格和换行',
      { result: O.ADOPTED, changedClauses: [{ ...change, after: '起步价 三元\n。' }] },
      ['CLAUSE_UNCHANGED'],
    ],
    ['采纳，没有指明条款', { result: O.ADOPTED }, ['CHANGED_CLAUSE_REQUIRED']],
    [
      '采纳，指的条款各稿都没有',
      { result: O.ADOPTED, changedClauses: [{ ...change, found: false }] },
      ['CLAUSE_NOT_FOUND'],
    ],
    [
      '部分采纳，改了，没有采纳的部分没有理由',
      { result: O.PARTLY_ADOPTED, changedClauses: [change], reason: '' },
      ['REASON_REQUIRED'],
    ],
    [
      '部分采纳，没有改，也没有理由：一次说全',
      { result: O.PARTLY_ADOPTED, reason: '' },
      ['CHANGED_CLAUSE_REQUIRED', 'REASON_REQUIRED'],
    ],
    [
      '草案已体现，那一条是空的',
      { result: O.ALREADY_COVERED, changedClauses: [{ ...change, before: ' ' }] },
      ['CLAUSE_NOT_FOUND'],
    ],
    ['不属于范围，没有告知去向', { result: O.OUT_OF_SCOPE, route: ' ' }, ['ROUTE_REQUIRED']],
  ])('%s', (_, draft, expected) => {
    const whole = { result: O.NOT_ADOPTED, ground: G.FISCAL_LIMIT, changedClauses: [], ...draft };
    expect(found(refuseDisposition(whole, DEFAULT_POLICY))).toEqual(expected);
  });

  it.each<[string, Outcome, Partial<Record<Stance, number>>, string[]]>([
    ['一百条支持', O.SUPPORT_ONLY, { [Stance.SUPPORT]: 100, [Stance.OPPOSE]: 0 }, []],
    [
      '一百条支持，一条反对',
      O.SUPPORT_ONLY,
      { [Stance.SUPPORT]: 100, [Stance.OPPOSE]: 1 },
      ['SUPPORT_AGAINST_STANCE'],
    ],
    ['一条建议修改', O.SUPPORT_ONLY, { [Stance.AMEND]: 1 }, ['SUPPORT_AGAINST_STANCE']],
    ['只表明“其他”', O.SUPPORT_ONLY, { [Stance.OTHER]: 1 }, []],
    ['反对的，答复未采纳', O.NOT_ADOPTED, { [Stance.OPPOSE]: 1 }, []],
  ])('态度与“表示支持”：%s', (_, result, stances, expected) => {
    expect(found(refuseAgainstStance(result, stances))).toEqual(expected);
  });
});

describe('第十八条 采纳情况：截止以后，一条不漏，数字相符', () => {
  const sums = {
    received: 2,
    people: 7,
    byChannel: { WEB: 1, LETTER: 1 },
    byOutcome: { ADOPTED: 1, NOT_ADOPTED: 1 },
  };
  const facts: ReportFacts = { closesAt: CLOSES, undisposed: 0, reasonless: 0, sums };
  it.each<[string, Partial<ReportFacts>, Date, string[]]>([
    ['截止时刻', {}, CLOSES, []],
    ['截止前一毫秒', {}, BEFORE, ['CONSULTATION_STILL_OPEN']],
    [
      '还有一条没有处理，数字自然不符，只说一条',
      { undisposed: 1, sums: { ...sums, byOutcome: { ADOPTED: 1 } } },
      CLOSES,
      ['COMMENTS_UNDISPOSED'],
    ],
    ['一条也没有收到', { sums: { received: 0, people: 0, byChannel: {}, byOutcome: {} } }, CLOSES, []],
    [
      '一条也没有收到，却有一人',
      { sums: { received: 0, people: 1, byChannel: {}, byOutcome: {} } },
      CLOSES,
      ['TOTALS_MISMATCH'],
    ],
    ['两条意见一个人，少于条数', { sums: { ...sums, people: 1 } }, CLOSES, ['TOTALS_MISMATCH']],
    [
      '渠道少一条，结果多一条：一次说全',
      { sums: { ...sums, byChannel: { WEB: 1 }, byOutcome: { ADOPTED: 3 } } },
      CLOSES,
      ['TOTALS_MISMATCH', 'TOTALS_MISMATCH'],
    ],
    ['没有截止，没有理由', { reasonless: 1 }, BEFORE, ['CONSULTATION_STILL_OPEN', 'REASON_REQUIRED']],
  ])('%s', (_, change, now, expected) =>
    expect(found(refuseReport({ ...facts, ...change }, now))).toEqual(expected),
  );

  it.each<[string, Date, boolean, string[], string[]]>([
    ['前一毫秒：可以撤回，不能确认', BEFORE, false, [], ['OUTCOME_BEFORE_CLOSING']],
    ['截止时刻：不能撤回，可以确认', CLOSES, false, ['WITHDRAW_CLOSED'], []],
    ['截止以后再撤回已经撤回的，只说已经撤回', CLOSES, true, ['COMMENT_WITHDRAWN'], []],
  ])('截止%s', (_, now, withdrawn, withdrawing, confirming) => {
    const own = { closesAt: CLOSES, withdrawnAt: withdrawn ? BEFORE : null };
    expect(found(refuseWithdrawal(own, now))).toEqual(withdrawing);
    expect(found(refuseConfirmation(CLOSES, now))).toEqual(confirming);
  });

  it.each<[string, number[], string[]]>([
    ['没有撤回的', [], []],
    ['第一轮撤回，收到的没有答复', [1], ['WITHDRAWN_OPINIONS_UNANSWERED']],
    [
      '第一、第三轮都撤回，各说一次',
      [1, 3],
      ['WITHDRAWN_OPINIONS_UNANSWERED', 'WITHDRAWN_OPINIONS_UNANSWERED'],
    ],
  ])('撤回的各轮：%s', (_, rounds, expected) =>
    expect(found(refuseWithdrawnUnanswered(rounds))).toEqual(expected),
  );

  it.each<[string, CalendarDay, CalendarDay, string[]]>([
    ['二十个工作日届满当日（跨清明）', '2026-03-16', '2026-04-14', []],
    ['届满次日', '2026-03-16', '2026-04-15', ['FEEDBACK_OVERDUE?']],
    ['届满日在放假安排以外，暂定的不算逾期', '2026-12-18', '2027-12-31', []],
  ])('及时公布：%s', (_, closesOn, today, expected) => {
    expect(found(refuseLateFeedback(feedbackDue(closesOn, DEFAULT_POLICY, calendar), today))).toEqual(
      expected,
    );
  });
});
