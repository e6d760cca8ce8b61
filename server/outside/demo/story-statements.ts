import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** Statement of an attendee on the item on places for the elderly, and its outcome. */
export interface StatementTelling {
  speaker: string;
  category: RepresentativeCategory;
  named: boolean;
  text: string;
  answer?: {
    result: Outcome;
    ground?: RejectionGround;
    reason: string;
    /** The clauses of the discussed draft that say it already. */
    covered?: readonly string[];
  };
}

/** 列席意见 to the third item of the meeting that was recorded. */
export const STATEMENTS: readonly StatementTelling[] = [
  {
    speaker: '周映雪',
    category: RepresentativeCategory.PEOPLES_CONGRESS_DEPUTY,
    named: true,
    text: '建议在青石镇增加日间照料中心，方便山区老人就近活动。',
    answer: {
      result: Outcome.ALREADY_COVERED,
      reason:
        '青石镇60岁以上老人有一千一百多人，最近的日间照料中心在城关镇，往返要一个多小时；公开征求意见时已有群众提出，修改稿已经写入。',
      covered: ['第五条'],
    },
  },
  {
    speaker: '宋阿婆',
    category: RepresentativeCategory.RESIDENT,
    named: false,
    text: '还建议日间照料中心与村卫生室同址建设。',
    answer: {
      result: Outcome.NOT_ADOPTED,
      ground: RejectionGround.CONFLICT_WITH_PLAN,
      reason:
        '现有村卫生室大多只有一间诊室，院内没有可以加建的用地，国土空间规划也没有预留；新建的日间照料中心设医务点，由乡镇卫生院每周派医生坐诊。',
    },
  },
  {
    speaker: '沈知行',
    category: RepresentativeCategory.EXPERT_SCHOLAR,
    named: false,
    text: '建议明确日间照料中心的收费标准，困难老人减免多少，由谁承担，写进规划。',
  },
];
