/** 国令713号第十八条: a reason speaks of what was asked. */
import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { refuseBeside, speaksOf, wordsSpoken } from '#server/law/feedback/spoken-to.ts';

const BUDGET = '全县供热管网改造今年预算已安排三千万元，另筹一千二百万元目前没有来源。';

describe('第十八条 研究论证：理由要针对所提的要求', () => {
  it.each([
    ['说的是同一件事', '建议末班车延长到九点', '末班车延长一小时须增开两班，客流每班不足三人。'],
    ['用了另外的说法，有一个词相同', '孩子住校，周末才坐车', '住校生可以按次购票，每次一元。'],
    ['相同的是数量', '三成太少，修不起', '其余家庭维持三成，特困家庭已经提高。'],
    ['意见没有说事情', '我不同意！', BUDGET],
    ['理由全是套话，另有提示', '建议末班车延长到九点', '经研究，不予采纳。'],
  ])('%s', (_, demand, reason) => expect(speaksOf(reason, [demand])).toBe(true));

  it.each([
    ['一句话答许多件', '建议末班车延长到九点', BUDGET],
    ['相同的只是谁都会用的词', '建议全县照顾老人出行', '全县目前没有考虑增开线路。'],
    ['相同的只是条号', '第三条写得不清楚', '第三条按照省里统一的格式。'],
    ['一个字相同不算', '车太挤', '停车场另行建设。'],
  ])('%s', (_, demand, reason) => expect(speaksOf(reason, [demand])).toBe(false));
});

describe('第十八条 答非所问的，提醒', () => {
  const opinion = {
    text: '我家在山里，能照顾一下吗',
    suggestedText: null,
    stance: Stance.AMEND,
    clauseNo: '第二条',
    quoted: '首班车六点半发车',
  };
  const clauses = [
    { no: '第一条', text: '票价按里程计算。' },
    { no: '第二条', text: '首班车发车时间不晚于六点半。' },
  ];
  const codes = (result: Outcome, reason: string) =>
    refuseBeside({ result, reason }, 15, wordsSpoken(opinion, clauses)).map(({ code, severity }) => [
      code,
      severity,
    ]);

  it.each([Outcome.NOT_ADOPTED, Outcome.PARTLY_ADOPTED, Outcome.ANSWERED])('%s', (result) => {
    expect(codes(result, BUDGET)).toEqual([['REASON_BESIDE_DEMAND', 'WARN']]);
  });

  it('说到所引的话、所指的条款，算针对；别的条款不算', () => {
    expect(codes(Outcome.NOT_ADOPTED, '首班车由省里的班线许可决定，县里不能改动时间。')).toEqual([]);
    expect(codes(Outcome.NOT_ADOPTED, '票价按里程计算是省里统一的办法，县里不另定。')).toHaveLength(1);
  });

  it('太短的、别的处理结果的，不提醒', () => {
    expect(codes(Outcome.NOT_ADOPTED, '没有预算来源。')).toEqual([]);
    expect(codes(Outcome.ADOPTED, BUDGET)).toEqual([]);
    expect(codes(Outcome.OUT_OF_SCOPE, BUDGET)).toEqual([]);
  });
});
