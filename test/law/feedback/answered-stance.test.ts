import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { refuseAgainstStance, STANCE_BOUND } from '#server/law/feedback/answered-stance.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

const codes = (result: Outcome, answered: Parameters<typeof refuseAgainstStance>[1]) =>
  refuseAgainstStance(result, answered).map(({ code, fields }) => [code, ...fields]);

describe('第十八条 意见归类整理：反对、建议修改的，不能记为表示支持、已作解答', () => {
  it.each([
    ['反对的', { [Stance.OPPOSE]: 1 }],
    ['建议修改的', { [Stance.AMEND]: 1 }],
    ['支持的中间有一条反对的', { [Stance.SUPPORT]: 40, [Stance.OPPOSE]: 1 }],
  ])('%s，按表示支持处理的，不予登记；只作解答的也一样', (_, answered) => {
    expect(codes(Outcome.SUPPORT_ONLY, answered)).toEqual([['SUPPORT_AGAINST_STANCE', 'result']]);
    expect(codes(Outcome.ANSWERED, answered)).toEqual([['ANSWER_AGAINST_STANCE', 'result']]);
  });

  it.each([
    ['支持的', { [Stance.SUPPORT]: 3 }],
    ['其他的', { [Stance.OTHER]: 1 }],
    ['没有意见的主题', {}],
    ['反对的记了零条', { [Stance.OPPOSE]: 0 }],
  ])('%s，可以按表示支持、已作解答处理', (_, answered) => {
    expect(codes(Outcome.SUPPORT_ONLY, answered)).toEqual([]);
    expect(codes(Outcome.ANSWERED, answered)).toEqual([]);
  });

  it('别的处理结果，不问态度', () => {
    const others = Object.values(Outcome).filter((one) => !STANCE_BOUND.includes(one));
    for (const result of others) expect(codes(result, { [Stance.OPPOSE]: 9 })).toEqual([]);
  });

  it('写明各有几条，和怎样改', () => {
    const [finding] = refuseAgainstStance(Outcome.SUPPORT_ONLY, { [Stance.OPPOSE]: 2, [Stance.AMEND]: 5 });
    expect(finding?.message).toBe('所答复的意见中有“反对”2条、“建议修改”5条，不能按表示支持处理。');
    expect(finding?.fix).toContain('移出主题');
  });
});
