import {
  AdviserKind,
  LegalityMark,
  LegalityOutcome,
  MaterialVerdict,
} from '#server/law/procedure/legality-opinion.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';
import { EDUCATION_12, listed, PROCEDURE_14_15 } from './laws.ts';
import type { LegalityTelling } from './later.ts';
import { SCHOOL_RULES } from './school-rules.ts';

/** 招生片区方案 as it was changed by the public's opinions, with its fourth and fifth article as they came to be. */
const plan = (fourth: string, fifth: string) => `第一章　片区
第一条　城区初中招生服务片区不变，第一中学服务城关镇东部，第二中学服务城关镇西部。各校学位数和已经占用的学位数与片区一并公布。
第二条　东街、河湾两个小区由第三小学服务；锦绣里小区由实验小学服务。
第三条　新建第五小学服务临河新村、松风苑、学府路以西。
第四条　${fourth}
第五条　${fifth}
第六条　学生在所属片区学校就读；多孩家庭申请同校的，在学位有余量时优先安排。
第七条　本方案自秋季学期起施行；施行前在东街路口增设信号灯，上下学时段设护学岗。每三年评估一次。
${SCHOOL_RULES}`;

const FOURTH_FORGOTTEN = '实验小学服务中心街、学府路以东。';
const FOURTH = '实验小学服务中心街、锦绣里、学府路以东。';

/** The article as it was reviewed, and as the opinion made it. */
const FIFTH = '随迁子女入学居住证和社保缴费证明提供其中一项即可。';
const FIFTH_ADJUSTED = '随迁子女入学，居住证和社保缴费证明提供其中一项即可，证明应当在报名时有效。';

/** The text that was discussed and issued. */
export const SCHOOL_TEXT = plan(FOURTH, FIFTH_ADJUSTED);

const input = {
  procedureStatement:
    '本方案于{d:2026-03-02}至{d:2026-04-01}公开征求意见，收到意见126条，采纳情况已于{d:2026-04-24}公布；召开座谈会两次，与家长委员会作了沟通；征求三个单位意见，一项未达成一致；经专家论证、社会稳定风险评估，认定风险可控。',
  basisList: [listed(EDUCATION_12), listed(PROCEDURE_14_15)],
  options: [{ title: '按步行距离和学位调整片区', text: '四所小学片区相应调整，初中片区不变。' }],
  costBenefitNeeded: true,
  costBenefit: '信号灯和港湾一次投入62万元，护学岗每年38万元；惠及学生约4600人。',
};

/** Sent, sent back once because the papers did not agree, sent again and passed with one remark. */
export const SCHOOL_LEGALITY: LegalityTelling = {
  sent: {
    on: '2026-04-29',
    papers: [
      ['DRAFT', '城区义务教育学校招生服务片区调整方案（送审稿）', plan(FOURTH_FORGOTTEN, FIFTH)],
      [
        'EXPLANATION',
        '招生服务片区调整方案起草说明',
        '城区三年新增学龄儿童940人，第三小学平均班额已达54人。第五小学投用后，四所小学片区相应调整。',
      ],
      [
        'BASIS',
        '依据文本',
        '《中华人民共和国义务教育法》第十二条：适龄儿童、少年免试入学。地方各级人民政府应当保障适龄儿童、少年在户籍所在地学校就近入学。',
      ],
    ],
    input,
  },
  returned: {
    on: '2026-05-06',
    reason: '送审稿第四条没有列入锦绣里小区，与第二条不一致；各校学位一览没有附上。请核对后重新送审。',
    revision: {
      on: '2026-05-07',
      changes: [{ clauseNo: '第四条', before: FOURTH_FORGOTTEN, after: FOURTH }],
      source: ChangeSource.LEGALITY,
      note: '合法性审查退回意见：第四条应当与第二条一致',
      reason: '第四条补上锦绣里小区，与第二条一致。',
      notMaterial: '第二条已经按公众意见写明锦绣里小区由实验小学服务，第四条只是与它一致。',
    },
    again: {
      on: '2026-05-08',
      papers: [
        ['DRAFT', '城区义务教育学校招生服务片区调整方案（重新送审稿）', plan(FOURTH, FIFTH)],
        [
          'OTHER',
          '附件2 各校学位一览',
          '实验小学 学位1260 预计使用1198\n第三小学 学位1080 预计使用1053\n第五小学 学位1080 预计使用640\n第一中学 学位1200 预计使用1168',
        ],
      ],
      input,
    },
  },
  opinion: {
    on: '2026-05-15',
    papers: [
      [
        'LEGALITY_OPINION',
        '合法性审查意见书',
        '法定权限：符合规定。\n法定程序：符合规定。\n草案内容：第五条没有写明证明的时效，建议补充。\n结论：合法。\n法律顾问：陈知律',
      ],
    ],
    input: {
      authority: LegalityMark.PASS,
      procedure: LegalityMark.PASS,
      content: LegalityMark.REMARK,
      contentNote: '第五条没有写明适用对象和证明的时效，建议写明“随迁子女入学”“报名时有效”。',
      adviserKind: AdviserKind.LEGAL_ADVISER,
      adviserName: '陈知律',
      adviserOpinion: '方案符合义务教育法就近入学的规定，没有超越法定权限，没有减损公民权利。',
      outcome: LegalityOutcome.PASS,
      materialVerdict: MaterialVerdict.NOT_MATERIAL,
      points: [{ clauseNo: '第五条', text: '写明适用对象和证明的时效：“随迁子女入学”“报名时有效”。' }],
    },
  },
  adjusted: {
    on: '2026-05-18',
    changes: [{ clauseNo: '第五条', before: FIFTH, after: FIFTH_ADJUSTED }],
    source: ChangeSource.LEGALITY,
    point: 1,
    note: '',
    reason: '按合法性审查意见写明第五条的适用对象和证明的时效。',
    notMaterial: '只写明适用对象和证明的时效，没有增加义务，也没有减少权利。',
    judgedOn: '2026-05-19',
  },
};
