/** 国令713号第十八条: a question is answered, a demand is decided on. */
import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome, outcomeCounts, type OutcomeTotals } from '#server/law/feedback/outcome.ts';
import { asksOnly, refuseEmptyAnswer, refuseUnfitKind } from '#server/law/feedback/question.ts';

const opinion = (text: string, over: { stance?: Stance; suggestedText?: string } = {}) => ({
  text,
  suggestedText: null,
  stance: Stance.OTHER,
  ...over,
});
const codes = (result: Outcome, text: string) =>
  refuseUnfitKind(result, opinion(text)).map(({ code, severity }) => [code, severity]);

describe('第十八条 只是询问的意见', () => {
  it.each([
    ['退票的钱在哪里领？'],
    ['请问外地老人有没有优待'],
    ['想问一下，补贴什么时候发到卡上。'],
    ['我在开发区上班，坐几路车？新票价从哪天起算？'],
    ['您好，咨询：第三条里的低保户怎样认定'],
    ['学生卡丢了要多久补办'],
    ['六十岁算老年人吗'],
    ['请教第五条的“常住”是什么意思'],
  ])('%s', (text) => expect(asksOnly(opinion(text))).toBe(true));

  it.each([
    ['要求办事的问句', '能不能把末班车改到九点？'],
    ['反问', '为什么不给农村老人免费？'],
    ['问的前面有建议', '建议延长到九点，行吗？'],
    ['问的后面有要求', '票价定多少？太高了请降下来。'],
    ['是不是太高', '两元是不是太高了'],
    ['凭什么', '凭什么外地人要多交钱？'],
    ['表示反对的话', '涨价我不同意，谁定的？'],
    ['陈述', '这条路晚上很黑。'],
    ['请求', '请在村口设一个站'],
    ['没有文字', ''],
  ])('%s，不是只问：%s', (_, text) => expect(asksOnly(opinion(text))).toBe(false));

  it('态度是反对、建议修改的，或者另写了建议文字的，不是只问', () => {
    const text = '退票的钱在哪里领？';
    expect(asksOnly(opinion(text, { stance: Stance.SUPPORT }))).toBe(true);
    for (const stance of [Stance.OPPOSE, Stance.AMEND])
      expect(asksOnly(opinion(text, { stance }))).toBe(false);
    expect(asksOnly(opinion(text, { suggestedText: '退票款原路退回。' }))).toBe(false);
  });
});

describe('第十八条 询问要解答，不作裁断；要求要裁断，不只解答', () => {
  const QUESTION = '退票的钱在哪里领？';
  const DEMAND = '建议退票的钱原路退回。';

  it.each([Outcome.ADOPTED, Outcome.PARTLY_ADOPTED, Outcome.NOT_ADOPTED, Outcome.SUPPORT_ONLY])(
    '询问记为%s的，提醒',
    (result) => {
      expect(codes(result, QUESTION)).toEqual([['QUESTION_JUDGED', 'WARN']]);
      expect(codes(result, DEMAND)).toEqual([]);
    },
  );

  it.each([Outcome.ALREADY_COVERED, Outcome.OUT_OF_SCOPE, Outcome.ANSWERED])(
    '询问记为%s的，可以',
    (result) => {
      expect(codes(result, QUESTION)).toEqual([]);
    },
  );

  it('要求只作解答的，提醒；主题不看原文', () => {
    expect(codes(Outcome.ANSWERED, DEMAND)).toEqual([['DEMAND_ONLY_ANSWERED', 'WARN']]);
    expect(refuseUnfitKind(Outcome.ANSWERED, null)).toEqual([]);
  });

  it.each([
    ['没有写', '', ['ANSWER_HOLLOW']],
    ['套话', '您的意见已收悉，感谢您的支持，经认真研究，按有关规定办理。', ['ANSWER_HOLLOW']],
    [
      '写明在哪里、什么时候',
      '退票款自申请之日起三个工作日内退回原支付账户，现金购票的在客运站二号窗口领取。',
      [],
    ],
  ])('答复%s', (_, reason, expected) => {
    expect(refuseEmptyAnswer(reason, 20).map(({ code }) => code)).toEqual(expected);
  });
});

describe('采纳情况的各种结果', () => {
  const TOTALS: OutcomeTotals = {
    adopted: 1,
    partlyAdopted: 0,
    notAdopted: 2,
    alreadyCovered: 0,
    supportOnly: 3,
    outOfScope: 0,
  };

  it.each([
    ['以前公布的没有统计', TOTALS, [1, 0, 2, 0, 3, 0]],
    ['没有人询问', { ...TOTALS, answered: 0 }, [1, 0, 2, 0, 3, 0]],
    ['有人询问', { ...TOTALS, answered: 4 }, [1, 0, 2, 0, 3, 0, 4]],
  ])('%s', (_, totals, expected) =>
    expect(outcomeCounts(totals).map(({ count }) => count)).toEqual(expected),
  );
});
