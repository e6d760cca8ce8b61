import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ExpertAspect } from '#server/law/procedure/expert-adoption.ts';
import { ExpertKind, ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import { GroupCounterpart } from '#server/law/participation/group-consultation.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';
import { BY_EXPERTS, ELDER_DRAFT } from './elder-draft.ts';
import { ELDERLY_39, ELDERLY_40, listed, PLANNING_26 } from './laws.ts';
import { BY_OPINIONS } from './story-elder.ts';
import type { Later, LegalityTelling, Preparation } from './later.ts';

/** 养老服务设施 as it went to review: with what the public's opinions and the experts' brought. */
const DRAFT = [...BY_OPINIONS, ...BY_EXPERTS].reduce(
  (text, { before, after }) => text.replace(before, after),
  ELDER_DRAFT,
);

const AGREED = { reply: UnitReply.AGREE, opinions: [] };

const preparation: Preparation = {
  activities: [
    {
      on: '2026-11-02',
      papers: [
        [
          'ACTIVITY_MINUTES',
          '青石镇、白茅乡走访记录',
          '时间：{d:2026-09-16}\n走访：青石镇4个村、白茅乡2个村，老年人和家属共58人\n意见：青石镇日间照料中心要提前；护理人员留不住。',
        ],
      ],
      input: {
        method: ParticipationMethod.SITE_VISIT,
        happenedOn: '2026-09-16',
        place: '青石镇、白茅乡6个村',
        participants: '老年人及其家属、村医、养老机构负责人',
        participantCount: 58,
        groups: [
          {
            groupName: '农村老年人',
            counterpart: GroupCounterpart.SOCIAL_ORGANISATION,
            counterpartName: '岚溪县老年协会',
            opinions: '赞成乡镇、社区两级布局，希望青石镇提前建设，收费公开。',
          },
        ],
        summary: '要求青石镇日间照料中心列入近期建设；反映护理人员少、培训少。',
      },
    },
  ],
  finishedOn: '2026-11-10',
  units: {
    on: '2026-10-12',
    dueOn: '2026-11-02',
    note: '用地是否符合国土空间规划；建设补助的来源。',
    contact: '温如絮 0000-5550104',
    recordedOn: '2026-11-03',
    asked: [
      { code: 'nr', name: '县自然资源局', answer: { on: '2026-10-19', by: 'ziran', ...AGREED } },
      { name: '县卫生健康委员会', answer: { on: '2026-10-20', by: '主任 康明远', ...AGREED } },
      { name: '县财政局', answer: { on: '2026-10-22', by: '副局长 关清和', ...AGREED } },
    ],
  },
  experts: {
    sentOn: '2026-10-23',
    dueOn: '2026-10-31',
    note: '布点的方法；护理型床位的比例。',
    contact: '温如絮 0000-5550104',
    asked: [
      {
        kind: ExpertKind.PERSON,
        name: '沈知行',
        employer: '市师范学院',
        dissenting: false,
        on: '2026-10-30',
        answer: {
          conclusion: UnitReply.AGREE,
          argument: {
            necessity: '白茅、松林两乡镇没有养老机构，规划必要。',
            feasibility: '用地已经落实，建设补助列入中期财政规划。',
            scientificMerit: '按老年人口密度和半小时可达确定布点，方法成立。',
          },
        },
        adoptions: [
          { aspect: ExpertAspect.NECESSITY, adopted: true, reason: '' },
          { aspect: ExpertAspect.FEASIBILITY, adopted: true, reason: '' },
          { aspect: ExpertAspect.SCIENTIFIC_MERIT, adopted: true, reason: '' },
        ],
      },
      {
        kind: ExpertKind.PERSON,
        name: '周映雪',
        employer: '县人民医院',
        dissenting: true,
        on: '2026-10-31',
        answer: {
          conclusion: UnitReply.AGREE_WITH_CHANGES,
          argument: {
            necessity: '',
            feasibility: '护理型床位的比例偏低，建议不低于六成。',
            scientificMerit: '',
          },
        },
        adoptions: [
          {
            aspect: ExpertAspect.FEASIBILITY,
            adopted: true,
            reason: '近期建设的中心护理型床位按六成安排，写入附表1。',
          },
        ],
      },
    ],
    recorded: {
      on: '2026-11-06',
      form: ExpertReviewForm.MEETING,
      heldOn: '2026-10-30',
      papers: [
        [
          'EXPERT_OPINION',
          '专家论证会记录',
          '论证会时间：{d:2026-10-30}\n必要性：两个乡镇没有养老机构，规划必要。\n可行性：用地已落实，建设补助列入中期财政规划。\n科学性：按老年人口密度和半小时可达确定布点。\n到会专家：沈知行、周映雪',
        ],
      ],
    },
  },
};

const legality: LegalityTelling = {
  sent: {
    on: '2026-11-17',
    papers: [
      ['DRAFT', '岚溪县养老服务设施布局规划（{y:2026-02-13}—{y+4:2026-02-13}年）（送审稿）', DRAFT],
      ['EXPLANATION', '养老服务设施布局规划起草说明', '全县60周岁以上老年人占23.6%，两个乡镇没有养老机构。'],
      [
        'BASIS',
        '依据文本',
        '《中华人民共和国老年人权益保障法》第三十九条、第四十条\n《重大行政决策程序暂行条例》第十九条、第二十五条',
      ],
    ],
    input: {
      procedureStatement:
        '本规划于{d:2026-09-01}至{d:2026-10-08}公开征求意见，收到意见64条，采纳情况已于{d:2026-10-30}公布；走访6个村，与县老年协会作了沟通；问卷调查收到42份；三个单位意见一致；经专家论证。',
      basisList: [listed(ELDERLY_39), listed(ELDERLY_40), listed(PLANNING_26)],
      options: [{ title: '乡镇中心、社区站点两级布局', text: '五年内建成乡镇中心5处、社区站点18处。' }],
      costBenefitNeeded: true,
      costBenefit: '五年建设投入约6200万元，新增护理型床位420张、日间照料站18处。',
      meetingOn: '2026-12-11',
    },
  },
};

/** 养老服务设施: with the legality review now, to be discussed in December. */
export const ELDER_LATER: Later = {
  seq: 4,
  unit: 'civil',
  preparation,
  revision: {
    on: '2026-11-09',
    changes: BY_EXPERTS,
    source: ChangeSource.EXPERTS,
    note: '专家论证会周映雪的意见：护理型床位不低于六成',
    reason: '按专家论证意见提高护理型床位的比例，附表1相应调整。',
    notMaterial: '只提高护理型床位的比例，不减少床位总数，不增加任何人的义务，建设补助已经列入中期财政规划。',
  },
  legality,
};
