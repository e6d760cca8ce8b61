import { describe, expect, it } from 'vitest';
import {
  type BasisEntry,
  BasisLevel,
  basisName,
  refuseBasisEntry,
  refuseLegalBasis,
  wholeBasis,
} from '#server/law/consultation/legal-basis.ts';

const CLAUSES = ['one', 'two'];
const LAW: BasisEntry = {
  level: BasisLevel.LAW,
  title: '中华人民共和国价格法',
  docNo: '',
  article: '第二十三条',
  quotation: '应当建立听证会制度，由政府价格主管部门主持。',
  url: '',
  clauseIds: ['one'],
};
const PAPER = {
  ...LAW,
  level: BasisLevel.POLICY_DOCUMENT,
  docNo: '某政办发〔2026〕31号',
  article: '全文',
  quotation: '',
};
const REPORT = { ...LAW, level: BasisLevel.OTHER, title: '成本监审报告', article: '全文', quotation: '' };

describe('县政务公开任务清单 决策依据：哪部法律、哪一条、原文怎样、支持草案哪几条', () => {
  it.each<[string, Partial<BasisEntry>, string[]]>([
    ['写全', {}, []],
    ['支持草案全文', { clauseIds: [] }, []],
    ['没有链接', { url: '' }, []],
    ['没有名称', { title: ' ' }, ['BASIS_INCOMPLETE']],
    ['法律没有条款', { article: '', quotation: '' }, ['BASIS_INCOMPLETE']],
    ['法律引用全文', { article: '全文', quotation: '' }, []],
    ['引了条款没有抄原文', { quotation: ' ' }, ['BASIS_INCOMPLETE']],
    ['规范性文件', PAPER, []],
    ['规范性文件没有文号', { ...PAPER, docNo: '' }, ['BASIS_INCOMPLETE']],
    ['规范性文件引了条款没有抄原文', { ...PAPER, article: '第三条' }, ['BASIS_INCOMPLETE']],
    ['报告等其他材料', REPORT, []],
    ['报告没有文号、没有原文', { ...REPORT, article: '第三条' }, []],
    ['所支持的条款已经删去', { clauseIds: ['one', 'gone'] }, ['BASIS_CLAUSE_GONE']],
    ['两样都有', { quotation: '', clauseIds: ['gone'] }, ['BASIS_INCOMPLETE', 'BASIS_CLAUSE_GONE']],
  ])('%s', (_, change, codes) => {
    const found = refuseLegalBasis([{ ...LAW, ...change }], 'basis', CLAUSES);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('说出是哪一条依据、缺什么、怎样补', () => {
    expect(refuseBasisEntry({ ...LAW, article: '', quotation: '' }, 2, 'basisList')).toMatchObject([
      {
        rule: 'R-15',
        basis: 'POLICY',
        severity: 'BLOCK',
        fields: ['basisList.2'],
        message: '依据3“中华人民共和国价格法”没有写明：条款（全文适用的，写“全文”）。',
        fix: expect.stringContaining('补写条款'),
      },
    ]);
  });

  it('条款不在了的，指出是哪一条依据', () => {
    const found = refuseLegalBasis([LAW, { ...LAW, clauseIds: ['gone', 'one'] }], 'basis', CLAUSES);
    expect(found).toMatchObject([
      { fields: ['basis.1.clauseIds'], message: expect.stringContaining('有1条已不在草案中') },
    ]);
  });

  it('只有名称的旧依据，文字照旧', () => {
    const kept = wholeBasis({ title: '《中华人民共和国价格法》及有关规定' });
    expect(kept).toEqual({
      level: 'OTHER',
      title: '《中华人民共和国价格法》及有关规定',
      docNo: '',
      article: '',
      quotation: '',
      url: '',
      clauseIds: [],
    });
    expect(basisName(kept)).toBe('《中华人民共和国价格法》及有关规定');
  });

  it.each([
    [LAW, '《中华人民共和国价格法》第二十三条'],
    [{ ...LAW, title: '《中华人民共和国价格法》' }, '《中华人民共和国价格法》第二十三条'],
    [
      { ...PAPER, title: '关于做好清洁取暖工作的通知' },
      '《关于做好清洁取暖工作的通知》（某政办发〔2026〕31号）全文',
    ],
    [REPORT, '成本监审报告全文'],
  ])('%#. 叫作什么', (entry, name) => {
    expect(basisName(entry)).toBe(name);
  });
});
