/** 农贸市场摊位费: a matter outside the catalogue under 价格法, heard, argued by experts, assessed, reviewed for fair competition. */
import type { LaterStory } from '../later-course.ts';
import type { Filled } from './action.ts';
import type { Recorded } from './preparation.ts';
import type { Proposal } from './proposal.ts';
import { UNIT } from './rural-buses.ts';

export const MATTER = '县城农贸市场摊位租金调整方案';

export const PROPOSAL: Proposal = {
  title: MATTER,
  argued: {
    拟解决的主要问题: '三个农贸市场租金标准不一，改造资金没有来源。',
    建议理由: '市场设施陈旧，经营者和居民都要求改造。',
    依据: '城乡集贸市场管理办法',
    解决问题的初步方案: '统一租金标准，增加部分用于改造。',
    必要性: '消防和排水存在隐患。',
    可行性: '租金调整分两年到位，困难经营者减免。',
  },
};

export const INITIATION = {
  目录外决策的理由: '目录公布以后消防检查发现隐患，须在年内确定改造资金来源，不能等到下一年度。',
  牵头单位: UNIT,
};

/** Kind of the decision, and the law that has its own procedure for it (价格法第二十三条). */
export const UNDER_LAW = ['重大公共政策和措施', '公用事业、公益性服务和自然垄断商品价格'];

/** Asked at its own desk, and asked by a link. */
export const ASKED = { desk: '县自然资源局', login: 'ziran', link: '县财政局' };

/** Heard in the fair competition review by their answers. */
export const VOICES = [
  ['东门市场管理有限公司', '经营者'],
  ['县个体劳动者协会', '行业协会、商会'],
] as const;

export const FACTS = ['专业性较强', '可能影响社会稳定', '涉及市场主体经济活动', '直接涉及切身利益'];

export const HEARING = `${MATTER}听证会`;
export const RESEARCHED: Recorded['papers'] = [
  ['决策草案', '租金调整方案（草案）.pdf'],
  ['起草说明', '租金调整方案起草说明.pdf'],
];

/** The plan of the hearing: sides, selection, times counted from today. */
export const hearingPlan = (day: (days: number) => string): Filled => ({
  fields: {
    听证主持人: '韩致远',
    听证事项和目的: '听取经营者、消费者对租金标准和调整步骤的意见。',
    举行日期: day(45),
    地点: '县政务服务中心三楼会议室',
    遴选办法: '消费者从报名的人中公开抽取，经营者由市场管理单位推荐；退出的按候补次序递补。',
    旁听席位: '20',
    记者席位: '2',
    报名开始日期: day(0),
    报名截止日期: day(14),
    公告正文: '就县城农贸市场摊位租金调整举行听证会，欢迎报名。',
    联系方式: '价格股，电话0000-5550102',
    决策草案: '租金调整方案（草案）.pdf',
    草案说明: '租金调整方案起草说明.pdf',
  },
  rows: {
    方面: [
      { fields: { 方面: '消费者', 席位数: '2', 怎样产生: '公开报名，随机抽取' } },
      { fields: { 方面: '经营者', 席位数: '1', 怎样产生: '推荐' } },
    ],
  },
});

export const NOMINEE: Filled = {
  fields: { 方面: '经营者', 姓名: '周大成', '身份、推荐单位': '东门市场管理所推荐' },
};

export const NO_SOLICITATION = '经营户、消费者已在听证会上充分发表意见，报告已公布。';

export const CITIZENS = ['张晓禾', '李青', '王秀兰'];

/** Statements made at the hearing, and their outcome. */
export const SPEECHES: readonly Filled[] = [
  {
    fields: {
      环节: '承办单位陈述',
      发言人: '县发展改革委 周明',
      发言内容: '租金分两年调整，增加部分全部用于改造。',
    },
  },
  {
    fields: {
      环节: '参加人陈述意见',
      参加人: '3　周大成',
      发言内容: '租金涨了菜价会不会跟着涨，建议困难摊位减免。',
    },
  },
  {
    fields: {
      环节: '解释说明',
      发言人: '县发展改革委 周明',
      发言内容: '困难摊位减免三成，每季度公布菜价监测。',
    },
  },
];

export const REPORT: Filled = {
  fields: { 各方意见的归纳: '各方赞成改造，主要意见是困难摊位减免和菜价稳定。' },
  rows: {
    意见: [
      {
        fields: {
          意见: '困难摊位减免',
          内容和理由: '自产自销和残疾人摊位负担不起。',
          是否采纳: '采纳',
          处理和理由: '方案第四条增加困难摊位减免三成。',
        },
      },
    ],
  },
};

export const competition = (today: string): Filled => ({
  fields: {
    起草单位的初审意见: '没有限定特定的经营者，初审认为符合要求。',
    审查结论: '符合公平竞争要求',
    审查日期: today,
  },
  ticks: ['公平竞争审查材料.pdf'],
});

/**
 * Publication plan: the sums each side pays, in the seven sections of the interpretation, and the outcome of the
 * opinions.
 */
const PLAN: Filled = {
  fields: {
    索引号: 'LX0001-0301-2026-0062',
    主题分类: '市场管理',
    发布机构: '岚溪县人民政府',
    决策正式文本: '决策正式文本.pdf',
    政策解读: '政策解读.pdf',
    '解读：政策背景': '三个农贸市场租金标准不一，设施陈旧。',
    '解读：出台目的': '统一租金标准，筹集改造资金。',
    '解读：主要内容': '租金分两年调整到位，增加部分全部用于改造。',
    '解读：执行标准': '每平方米每月18元，困难摊位减免三成。',
    '解读：惠民利民举措': '自产自销和残疾人摊位减免三成。',
    '解读：新旧政策差异': '由三个市场各自定价改为统一标准。',
    '解读：后续工作考虑': '每季度公布菜价监测。',
    没有本地发行的报纸的情况: '本县没有公开发行的报纸，由县融媒体中心同步播发。',
    社会公众意见采纳情况: '听证会意见1项，采纳1项。',
    专家论证意见采纳情况的补充: '采纳补充测算的意见。',
  },
  choices: {
    解读形式: ['文字解读', '简明问答'],
    公布载体: ['政府公报', '政府网站'],
    宣传解读方式: '接受访谈',
  },
};

/** Submission to the legality review: the public was heard at the hearing only. */
const PACKAGE: Filled = {
  fields: {
    履行决策程序的说明的补充:
      '已举行听证会，听证报告已公布；经专家论证、风险评估，认定风险可控；已经公平竞争审查。',
  },
  rows: {
    依据: [
      { fields: { 名称: '中华人民共和国价格法', 条款: '第二十三条', 条文原文: '……应当建立听证会制度……' } },
    ],
    方案: [{ fields: { 方案名称: '统一租金标准', 方案内容: '租金分两年调整到位，增加部分用于改造。' } }],
  },
};

/** From the legality review on. */
export const LATER: Pick<
  LaterStory,
  'sent' | 'documentSeq' | 'plan' | 'difference' | 'adoption' | 'explained' | 'executor' | 'evaluation'
> = {
  sent: PACKAGE,
  documentSeq: 62,
  plan: PLAN,
  difference: '由三个市场各自定价改为统一标准。',
  adoption: '听证会意见1项，采纳1项。',
  explained: '县发展和改革委员会负责人解答租金标准和减免办法。',
  executor: {
    unit: '县交通运输局',
    login: 'jiaotong-zhixing',
    done: '三个市场的租金标准和卸货停车场地改造全部到位。',
  },
  evaluation: (on) => ({
    choices: { 评估的情形: ['决策机关认为有必要'] },
    fields: {
      承担评估的单位: '县民政局',
      评估方案: '问卷调查经营户和居民，三个月内提出评估报告。',
      启动日期: on,
    },
  }),
};
