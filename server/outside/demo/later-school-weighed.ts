import { ExpertAspect } from '#server/law/procedure/expert-adoption.ts';
import { ExpertKind, ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import { RiskKind, RiskLevel } from '#server/law/procedure/risk-assessment.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { Preparation } from './later.ts';

/** Argued by experts, one of another mind; assessed as of low risk, and found to be under control. */
export const SCHOOL_WEIGHED: Pick<Preparation, 'experts' | 'risk' | 'finding'> = {
  experts: {
    sentOn: '2026-04-17',
    dueOn: '2026-04-24',
    note: '片区按步行距离还是按学位数划分；随迁子女的材料要求是否合适。',
    contact: '林思齐 0000-5550103',
    asked: [
      {
        kind: ExpertKind.PERSON,
        name: '沈知行',
        employer: '市师范学院',
        dissenting: false,
        on: '2026-04-22',
        answer: {
          conclusion: UnitReply.AGREE_WITH_CHANGES,
          argument: {
            necessity: '第三小学平均班额54人，继续接收锦绣里将达58人，调整必要。',
            feasibility: '第五小学三年内新增学位1080个，覆盖预计增量。',
            scientificMerit: '以步行距离1公里为主要标准，兼顾学位，方法成立；建议三年后复核片区。',
          },
        },
        adoptions: [
          { aspect: ExpertAspect.NECESSITY, adopted: true, reason: '' },
          { aspect: ExpertAspect.FEASIBILITY, adopted: true, reason: '' },
          {
            aspect: ExpertAspect.SCIENTIFIC_MERIT,
            adopted: true,
            reason: '方案第七条增加每三年评估一次。',
          },
        ],
      },
      {
        kind: ExpertKind.PERSON,
        name: '夏宁',
        employer: '县第一中学',
        dissenting: false,
        on: '2026-04-20',
        interest: '子女今年在锦绣里片区入学',
      },
      {
        kind: ExpertKind.PERSON,
        name: '何长川',
        employer: '岚河律师事务所',
        dissenting: true,
        on: '2026-04-23',
        answer: {
          conclusion: UnitReply.DISAGREE,
          argument: {
            necessity: '',
            feasibility: '随迁子女只需居住证，不应再以社保为选项，避免与上位法的精神相背。',
            scientificMerit: '',
          },
        },
        adoptions: [
          {
            aspect: ExpertAspect.FEASIBILITY,
            adopted: false,
            reason: '市级文件规定居住证或者社保缴费证明二选一，本县不能另行规定；已改为提供其中一项。',
          },
        ],
      },
    ],
    recorded: {
      on: '2026-04-27',
      form: ExpertReviewForm.MEETING,
      heldOn: '2026-04-22',
      papers: [
        [
          'EXPERT_OPINION',
          '专家论证会记录',
          '论证会时间：{d:2026-04-22}\n必要性：第三小学班额已超省定上限，调整必要。\n可行性：第五小学{d:2026-09-01}投用，学位可以衔接。\n科学性：按步行距离和学位数划分，方法成立；建议三年后复核。\n到会专家：沈知行、何长川；夏宁回避',
        ],
      ],
    },
  },
  risk: {
    on: '2026-04-29',
    papers: [
      [
        'RISK_REPORT',
        '社会稳定风险评估报告',
        '评估日期：{d:2026-04-28}\n风险等级：低风险\n风险点一：锦绣里、河湾家长集中来访。措施：入户说明，公布学位数。\n风险点二：开学初东街路口拥堵。措施：错峰、护学岗、信号灯。\n处置预案：由县教育体育局牵头，开学前后两周每日会商。',
      ],
    ],
    input: {
      happenedOn: '2026-04-28',
      level: RiskLevel.LOW,
      departmentsHeard: [
        { unitName: '县公安局', opinion: '风险可控，开学前后两周加派警力。' },
        { unitName: '城关镇人民政府', opinion: '做好入户解释后风险可控。' },
      ],
      riskPoints: [
        {
          no: 1,
          kind: RiskKind.SOCIAL_STABILITY,
          description: '个别小区家长集中来访。',
          level: RiskLevel.LOW,
        },
        {
          no: 2,
          kind: RiskKind.PUBLIC_SAFETY,
          description: '开学初东街路口上下学拥堵。',
          level: RiskLevel.LOW,
        },
      ],
      measures: [
        { pointNo: 1, text: '逐户说明片区依据，公布各校学位数。', unitName: '县教育体育局' },
        { pointNo: 2, text: '增设信号灯和护学岗，错峰上下学。', unitName: '县交通运输局' },
      ],
      responsePlan: ['出现集中来访的，由县教育体育局负责人当日接访答复。', '路口拥堵的，启动交通管制预案。'],
    },
  },
  finding: {
    on: '2026-04-29',
    input: {
      happenedOn: '2026-04-29',
      riskControllable: true,
      reason: '评估等级为低风险，两个风险点都有明确的责任单位和防范措施，处置预案可行，认定风险可控。',
    },
  },
};
