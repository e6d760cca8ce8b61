import { describe, expect, it } from 'vitest';
import { BasisLevel, wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { type DraftFacts, refuseDraft } from '#server/law/consultation/draft-complete.ts';

const complete: DraftFacts = {
  basisList: [
    wholeBasis({
      level: BasisLevel.LAW,
      title: '中华人民共和国价格法',
      article: '第二十三条',
      quotation: '应当建立听证会制度，由政府价格主管部门主持。',
    }),
  ],
  options: [{ title: '方案', text: '城区线路实行一票制，票价由1元调整为2元。' }],
  largeDisagreement: false,
  costBenefitNeeded: false,
};
const second = { title: '方案二', text: '分三年调整到位。' };
const judge = (change: Partial<DraftFacts>) => refuseDraft({ ...complete, ...change });

describe('第十二条 拟订决策草案，全面梳理依据；根据需要分析成本效益；分歧较大的可以拟订两个以上方案', () => {
  it.each([
    ['齐全', {}, [], []],
    ['没有依据', { basisList: [] }, ['DRAFT_BASIS_MISSING'], ['basisList']],
    [
      '依据没有名称',
      { basisList: [...complete.basisList, wholeBasis({ title: ' ' })] },
      ['DRAFT_BASIS_MISSING'],
      ['basisList.1.title'],
    ],
    [
      '依据没有抄录原文',
      { basisList: complete.basisList.map((one) => ({ ...one, quotation: '' })) },
      ['BASIS_INCOMPLETE'],
      ['basisList.0'],
    ],
    ['没有草案', { options: [] }, ['DRAFT_TEXT_MISSING'], ['options']],
    [
      '第二方案空白',
      { options: [...complete.options, { title: '方案二', text: '' }] },
      ['DRAFT_TEXT_MISSING'],
      ['options.1.text'],
    ],
    ['分歧较大，一个方案', { largeDisagreement: true }, ['SINGLE_OPTION'], ['options']],
    ['分歧较大，两个方案', { largeDisagreement: true, options: [...complete.options, second] }, [], []],
    ['分歧不大，一个方案', { largeDisagreement: false }, [], []],
    [
      '需要成本效益分析，没有',
      { costBenefitNeeded: true, costBenefit: ' ' },
      ['COST_BENEFIT_MISSING'],
      ['costBenefit'],
    ],
    ['需要成本效益分析，有', { costBenefitNeeded: true, costBenefit: '每年减亏六百万元。' }, [], []],
    [
      '全部指出',
      { basisList: [], largeDisagreement: true, costBenefitNeeded: true },
      ['DRAFT_BASIS_MISSING', 'SINGLE_OPTION', 'COST_BENEFIT_MISSING'],
      ['basisList', 'options', 'costBenefit'],
    ],
  ])('%s', (_, change, found, fields) => {
    expect(judge(change).map(({ code }) => code)).toEqual(found);
    expect(judge(change).flatMap((finding) => finding.fields)).toEqual(fields);
  });

  it('应当的不能省，可以的和根据需要的只作警示', () => {
    const found = judge({ basisList: [], largeDisagreement: true, costBenefitNeeded: true });
    expect(found.map(({ severity }) => severity)).toEqual(['BLOCK', 'WARN', 'WARN']);
    expect(found.every(({ basis, article }) => basis === 'LAW' && article === '国令713号第十二条')).toBe(
      true,
    );
    expect(judge({ options: [] })[0]?.basis).toBe('DESIGN');
  });
});
