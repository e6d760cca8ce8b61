import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { ExpertsTelling } from './tell-experts.ts';
import type { InquiryTelling } from './tell-inquiries.ts';

/** 历史文化街区: its letters are out now. One unit has answered and waits to be treated, one reads it at its desk, one has a link. */
export const STREET_ASKED: InquiryTelling & { seq: number; unit: string } = {
  seq: 5,
  unit: 'house',
  on: '2026-11-16',
  dueOn: '2026-12-08',
  note: '保护范围与国土空间规划是否一致；修缮补助的标准和来源。',
  contact: '方砚秋 0000-5550107',
  asked: [
    { code: 'nr', name: '县自然资源局' },
    {
      code: 'edu',
      name: '县教育体育局',
      recalled: { on: '2026-11-17', reason: '街区内没有学校用地，不涉及该单位职责。' },
    },
    {
      code: 'civil',
      name: '县民政局',
      answer: {
        on: '2026-11-18',
        by: 'minzheng',
        reply: UnitReply.AGREE_WITH_CHANGES,
        opinions: [{ text: '街区内高龄独居老人的住房修缮，建议优先安排。' }],
      },
    },
    { name: '县财政局', remindedOn: '2026-11-19' },
  ],
};

/** 历史文化街区: its experts too. One has given their opinion, one stepped back, one reads the draft. */
export const STREET_EXPERTS: ExpertsTelling = {
  sentOn: '2026-11-18',
  dueOn: '2026-12-08',
  note: '保护范围的划定依据；修缮工艺和材料的要求是否做得到。',
  contact: '方砚秋 0000-5550107',
  asked: [
    {
      kind: ExpertKind.PERSON,
      name: '陆砚舟',
      employer: '省古建筑研究所',
      dissenting: true,
      on: '2026-11-19',
      answer: {
        conclusion: UnitReply.AGREE_WITH_CHANGES,
        argument: {
          necessity: '街区格局保存较好，现在划定保护范围，正当其时。',
          feasibility: '传统工匠不足，修缮期限应当放宽到五年。',
          scientificMerit: '',
        },
      },
    },
    {
      kind: ExpertKind.PERSON,
      name: '顾闻溪',
      employer: '市规划设计院',
      dissenting: false,
      on: '2026-11-19',
      interest: '在街区内有祖屋',
    },
    {
      kind: ExpertKind.PERSON,
      name: '祝长庚',
      employer: '市博物馆（已退休）',
      outsideReason: '专家库中没有研究本街区历史沿革的专家。',
      dissenting: false,
    },
    {
      kind: ExpertKind.INSTITUTION,
      name: '省古建筑保护中心',
      employer: '',
      outsideReason: '修缮工艺的论证需要有检测条件的机构，专家库中没有。',
      dissenting: false,
      on: '2026-11-19',
      onPaper: [
        ['INTEREST_DECLARATION', '省古建筑保护中心利害关系声明', '与本决策事项没有直接利害关系。（盖章）'],
        [
          'EXPERT_OPINION',
          '省古建筑保护中心论证意见',
          '檐口、墙体的工艺要求可以做到，造价应当另行测算。（盖章）',
        ],
      ],
      answer: {
        conclusion: UnitReply.AGREE_WITH_CHANGES,
        argument: {
          necessity: '',
          feasibility: '檐口、墙体的工艺要求可以做到，造价应当另行测算。',
          scientificMerit: '',
        },
      },
    },
  ],
};
