/** R-23 草案的重大修改: the unit's word that a computed change is not material is answered by the reviewer. */
import { describe, expect, it } from 'vitest';
import { type MeasureOfChange, measureOfChange } from '#server/law/draft/material-change.ts';
import type { LegalityOpinion } from '#server/law/procedure/legality-opinion.ts';
import { refuseMaterialVerdict } from '#server/law/procedure/material-verdict.ts';

const measure: MeasureOfChange = {
  ...measureOfChange([]),
  share: 0.04,
  edited: 1,
  material: true,
  clauses: [{ anchorId: 'a', no: '第五条', grounds: ['AMOUNT'], gone: ['8000元'], came: ['800元'] }],
};
const judged = { no: 3, measure, reason: '补贴标准按公众意见核减，不影响申领资格。' };
const codes = (opinion: Partial<LegalityOpinion>, asked: typeof judged | null = judged) =>
  refuseMaterialVerdict(asked, { outcome: 'PASS', procedure: 'PASS', ...opinion }).map(({ code }) => code);

describe('承办单位判断不属于重大修改的，由审查人回答', () => {
  it.each<[string, Partial<LegalityOpinion>, string[]]>([
    ['没有回答', {}, ['MATERIAL_VERDICT_REQUIRED']],
    ['没有回答，结论不合法', { outcome: 'FAIL', content: 'FAIL' }, ['MATERIAL_VERDICT_REQUIRED']],
    ['不属于，通过', { materialVerdict: 'NOT_MATERIAL' }, []],
    ['不属于，国家尚无明确规定', { materialVerdict: 'NOT_MATERIAL', outcome: 'NO_CLEAR_RULE' }, []],
    ['不属于，因别的不合法', { materialVerdict: 'NOT_MATERIAL', outcome: 'FAIL' }, []],
    ['属于，却通过', { materialVerdict: 'MATERIAL' }, ['MATERIAL_CHANGE_MUST_FAIL']],
    [
      '属于，程序不符合规定却通过',
      { materialVerdict: 'MATERIAL', procedure: 'FAIL' },
      ['MATERIAL_CHANGE_MUST_FAIL'],
    ],
    [
      '属于，不合法而程序符合规定',
      { materialVerdict: 'MATERIAL', outcome: 'FAIL' },
      ['MATERIAL_CHANGE_MUST_FAIL'],
    ],
    ['属于，程序不符合规定，不合法', { materialVerdict: 'MATERIAL', outcome: 'FAIL', procedure: 'FAIL' }, []],
  ])('%s', (_, opinion, expected) => expect(codes(opinion)).toEqual(expected));

  it('没有这样的修改的，不必回答', () => expect(codes({}, null)).toEqual([]));

  it('说出哪一条改了什么', () =>
    expect(refuseMaterialVerdict(judged, { outcome: 'PASS', procedure: 'PASS' })[0]?.message).toBe(
      '第3稿与公众看到的草案相比，修改了4%的文字，其中第五条（数额或者期限）；承办单位判断不属于重大修改，审查意见没有回答。',
    ));
});
