import { describe, expect, it } from 'vitest';
import {
  LIBRARY_LEVEL_LABELS,
  LibraryLevel,
  refuseExpertLibrary,
} from '#server/law/procedure/expert-library.ts';
import { type ExpertPanelMember, refuseExpertPanel } from '#server/law/procedure/expert-panel.ts';
import {
  INTEREST_DECLARATION_LABELS,
  InterestDeclaration,
} from '#server/law/procedure/interest-declaration.ts';
import {
  EXPERT_KIND_LABELS,
  EXPERT_REVIEW_FORM_LABELS,
  ExpertKind,
  type ExpertOpinion,
  ExpertReviewForm,
  refuseExpertReview,
} from '#server/law/procedure/expert-review.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

const person: ExpertOpinion = {
  expertKind: ExpertKind.PERSON,
  expertName: '周明远',
  necessity: '线路连年亏损，确需调整。',
  feasibility: '成本监审结果支持一票制。',
  scientificMerit: '客流测算方法恰当。',
  signed: true,
  sealed: false,
};
const institution: ExpertOpinion = {
  ...person,
  expertKind: ExpertKind.INSTITUTION,
  expertName: '省交通规划设计院',
  signed: false,
  sealed: true,
};
const review = (...opinions: ExpertOpinion[]) =>
  refuseExpertReview({ form: ExpertReviewForm.MEETING, opinions });

describe('第十九条、第二十条 论证必要性、可行性、科学性；专家签名，专业机构盖章', () => {
  it.each([
    ['专家签名', [person], [], []],
    ['机构盖章', [institution], [], []],
    ['没有意见', [], ['EXPERT_OPINION_MISSING'], ['opinions']],
    ['专家没有签名', [{ ...person, signed: false }], ['EXPERT_OPINION_UNSIGNED'], ['opinions.0.signed']],
    [
      '专家盖章不能代替签名',
      [{ ...person, signed: false, sealed: true }],
      ['EXPERT_OPINION_UNSIGNED'],
      ['opinions.0.signed'],
    ],
    [
      '机构签名不能代替盖章',
      [person, { ...institution, signed: true, sealed: false }],
      ['EXPERT_OPINION_UNSIGNED'],
      ['opinions.1.sealed'],
    ],
    [
      '没有人论证科学性',
      [{ ...person, scientificMerit: ' ' }],
      ['EXPERT_OPINION_INCOMPLETE'],
      ['opinions.scientificMerit'],
    ],
    [
      '一人论证一项，合起来齐全',
      [
        { ...person, feasibility: null },
        { ...institution, necessity: null },
      ],
      [],
      [],
    ],
    [
      '全部指出',
      [{ ...person, expertName: '', necessity: '', feasibility: '', scientificMerit: '', signed: false }],
      [
        'EXPERT_OPINION_INCOMPLETE',
        'EXPERT_OPINION_INCOMPLETE',
        'EXPERT_OPINION_INCOMPLETE',
        'EXPERT_NAME_REQUIRED',
        'EXPERT_OPINION_UNSIGNED',
      ],
      [
        'opinions.necessity',
        'opinions.feasibility',
        'opinions.scientificMerit',
        'opinions.0.expertName',
        'opinions.0.signed',
      ],
    ],
  ])('%s', (_, opinions, found, fields) => {
    expect(codes(review(...opinions))).toEqual(found);
    expect(review(...opinions).flatMap((finding) => finding.fields)).toEqual(fields);
  });
});

const one: ExpertPanelMember = {
  name: '周明远',
  employer: '省交通规划设计院',
  interest: InterestDeclaration.NONE,
  dissenting: true,
};
const other: ExpertPanelMember = { ...one, name: '何文静', employer: '省社会科学院', dissenting: false };

describe('第二十条 专家注重专业性、代表性、均衡性，吸收不同意见；有直接利害关系的不得参加', () => {
  it.each([
    ['合适', [one, other], []],
    ['没有专家', [], ['EXPERT_PANEL_EMPTY']],
    ['有直接利害关系', [one, { ...other, interest: InterestDeclaration.DIRECT }], ['EXPERT_CONFLICT']],
    ['没有声明', [one, { ...other, interest: null }], ['EXPERT_INTEREST_UNDECLARED']],
    ['没有不同意见的专家', [other], ['DISSENTERS_WANTED']],
    ['都来自一个单位', [one, { ...other, employer: ' 省交通规划设计院' }], ['EXPERTS_OF_ONE_EMPLOYER']],
    ['只有一人，谈不上同一单位', [one], []],
    [
      '单位都没有写',
      [
        { ...one, employer: '' },
        { ...other, employer: '' },
      ],
      [],
    ],
    [
      '全部指出',
      [
        { ...one, dissenting: false, interest: InterestDeclaration.DIRECT },
        { ...other, employer: one.employer, interest: undefined },
      ],
      ['EXPERT_CONFLICT', 'EXPERT_INTEREST_UNDECLARED', 'DISSENTERS_WANTED', 'EXPERTS_OF_ONE_EMPLOYER'],
    ],
  ])('%s', (_, members, found) => {
    expect(codes(refuseExpertPanel(members))).toEqual(found);
  });

  it('不得的拦住，注重的只作警示；声明和同一单位是我们的要求', () => {
    const interest = InterestDeclaration.DIRECT;
    const found = refuseExpertPanel([
      { ...other, interest },
      { ...other, interest: null },
    ]);
    expect(found.map(({ severity, basis }) => `${severity} ${basis}`)).toEqual([
      'BLOCK LAW',
      'BLOCK DESIGN',
      'WARN LAW',
      'WARN DESIGN',
    ]);
    expect(found[1]?.fields).toEqual(['members.1.interest']);
  });
});

describe('第二十一条 市县可以建立专家库，没有的使用上级的', () => {
  it.each(Object.values(LibraryLevel))('从%s的专家库中选择', (library) =>
    expect(refuseExpertLibrary(library)).toEqual([]),
  );

  it('不是从专家库中选择的，可以办理，要说明来源', () =>
    expect(refuseExpertLibrary(null)).toMatchObject([
      { code: 'EXPERT_LIBRARY_UNREACHED', severity: 'WARN', basis: 'LAW', fields: ['library'] },
    ]));
});

it('方式、出具人、声明、层级各有名称', () => {
  for (const [kinds, labels] of [
    [ExpertReviewForm, EXPERT_REVIEW_FORM_LABELS],
    [ExpertKind, EXPERT_KIND_LABELS],
    [InterestDeclaration, INTEREST_DECLARATION_LABELS],
    [LibraryLevel, LIBRARY_LEVEL_LABELS],
  ] as const)
    expect(Object.keys(labels)).toEqual(Object.values(kinds));
});
