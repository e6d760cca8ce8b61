import { describe, expect, it } from 'vitest';
import { refuseDeclining, refuseInitiation } from '#server/law/decision/decision-initiation.ts';
import {
  ARGUED_PART_LABELS,
  arguedParts,
  PROPOSER_KIND_LABELS,
  ProposerKind,
  refuseProposal,
} from '#server/law/decision/decision-proposal.ts';
import { SpecialRuleKind as L } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory, ExclusionGround } from '#server/law/decision/decision-category.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const K = ProposerKind;
const argued = {
  problem: '城乡公交连年亏损，班次减少',
  reasons: '票价十一年没有调整',
  basis: '价格法第二十三条',
  preliminaryPlan: '城区一票制，城乡按里程计价',
  necessity: '维持线路运营',
  feasibility: '财政补贴和票款可以覆盖成本',
};

describe('第十条 部门、下一级政府提出建议应当论证；代表、委员和公民以书面形式提出；领导人员提出的直接研究', () => {
  const title = '调整城乡公交票价';
  it.each([
    ['领导人员，只写事项', { proposerKind: K.LEADER, title }, []],
    ['部门，论证齐全', { proposerKind: K.DEPARTMENT, title, ...argued }, []],
    ['部门，没有论证', { proposerKind: K.DEPARTMENT, title }, Object.keys(argued)],
    [
      '下一级政府，缺可行性',
      { proposerKind: K.LOWER_GOVERNMENT, title, ...argued, feasibility: ' ' },
      ['feasibility'],
    ],
    [
      '部门，有书面材料也要论证',
      { proposerKind: K.DEPARTMENT, title, ...argued, basis: null, writtenText: '请示' },
      ['basis'],
    ],
    ['公民，只要书面', { proposerKind: K.CITIZEN, title, writtenText: '来信：建议增加夜班车。' }, []],
    ['公民，没有书面', { proposerKind: K.CITIZEN, title }, ['writtenText']],
    ['人大代表，没有书面', { proposerKind: K.CONGRESS_DEPUTY, title, ...argued }, ['writtenText']],
    ['政协委员，书面空白', { proposerKind: K.CPPCC_MEMBER, title, writtenText: '\n' }, ['writtenText']],
    ['没有写明事项', { proposerKind: K.LEADER, title: ' ' }, ['title']],
    [
      '全部指出',
      { proposerKind: K.DEPARTMENT, title: '', ...argued, problem: '', reasons: '' },
      ['title', 'problem', 'reasons'],
    ],
  ])('%s', (_, proposal, fields) => {
    const found = refuseProposal(proposal);
    expect(found.flatMap((finding) => finding.fields)).toEqual(fields);
    expect(codes(found).every((code) => code === 'PROPOSAL_INCOMPLETE')).toBe(true);
  });

  it('条例要求的引条例，事项名称是我们的要求', () => {
    const found = refuseProposal({ proposerKind: K.CITIZEN, title: '' });
    expect(found.map(({ basis, article }) => [basis, article])).toEqual([
      ['DESIGN', '决策办理流程'],
      ['LAW', '国令713号第十条'],
    ]);
  });

  it('主体和论证内容各有名称', () => {
    expect(Object.keys(PROPOSER_KIND_LABELS)).toEqual(Object.values(ProposerKind));
    expect(arguedParts(K.DEPARTMENT)).toEqual(Object.keys(ARGUED_PART_LABELS));
    expect(arguedParts(K.CITIZEN)).toEqual([]);
  });
});

describe('第十一条 启动决策明确承办单位和目录事项；目录外的写明理由', () => {
  const units = { leadUnitId: 'ndrc', coUnitIds: [] };
  const outsideReason = '省里新部署冬季清洁取暖，年初编制目录时未能预见。';
  const told = { outsideReason, categories: [DecisionCategory.PLAN], specialRules: [] };
  it.each([
    ['目录内', { ...units, catalogueItemNo: '2026-02' }, []],
    ['目录外，写明理由', { ...units, ...told }, []],
    ['目录外，没有理由', { ...units, ...told, outsideReason: '' }, ['OUTSIDE_CATALOGUE_UNEXPLAINED']],
    ['目录外，理由单薄', { ...units, ...told, outsideReason: '上级要求' }, ['OUTSIDE_CATALOGUE_UNEXPLAINED']],
    ['两个单位没有牵头', { coUnitIds: ['a', 'b'], catalogueItemNo: '2026-02' }, ['LEAD_UNIT_REQUIRED']],
    ['目录外，不属于五类事项', { ...units, ...told, categories: [] }, ['NOT_MAJOR_DECISION']],
    ['目录外，不适用条例', { ...units, ...told, exclusion: ExclusionGround.EMERGENCY }, ['EXCLUDED_MATTER']],
    ['目录外，没有说有无专门规定', { ...units, ...told, specialRules: null }, ['SPECIAL_LAWS_UNTOLD']],
    [
      '目录外，适用两部专门规定',
      { ...units, ...told, specialRules: [L.URBAN_RURAL_PLAN, L.UTILITY_PRICE] },
      [],
    ],
    [
      '全部指出',
      { coUnitIds: ['a', 'b'] },
      ['LEAD_UNIT_REQUIRED', 'OUTSIDE_CATALOGUE_UNEXPLAINED', 'NOT_MAJOR_DECISION', 'SPECIAL_LAWS_UNTOLD'],
    ],
  ])('%s', (_, start, found) => {
    expect(codes(refuseInitiation(start, DEFAULT_POLICY))).toEqual(found);
  });
});

describe('不予启动的写明理由，并答复建议提出人', () => {
  const reason = '该线路已列入2027年公交线网优化，不单独决策。';
  it.each([
    ['公民的建议，已答复', { proposerKind: K.CITIZEN, reason, answer: '已电话答复' }, []],
    ['公民的建议，没有答复', { proposerKind: K.CITIZEN, reason }, ['PROPOSER_UNANSWERED']],
    ['领导人员的建议，不另答复', { proposerKind: K.LEADER, reason }, []],
    [
      '全部指出',
      { proposerKind: K.DEPARTMENT, reason: '暂不考虑', answer: '' },
      ['DECLINE_REASON_REQUIRED', 'PROPOSER_UNANSWERED'],
    ],
  ])('%s', (_, declining, found) => {
    expect(codes(refuseDeclining(declining, DEFAULT_POLICY))).toEqual(found);
  });
});
