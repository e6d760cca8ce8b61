/** 农村客运公交化改造 from its proposal to its archive: what is put in at every desk but the consultation's. */
import type { LaterStory } from '../later-course.ts';
import type { Filled } from './action.ts';
import type { Recorded } from './preparation.ts';
import type { Proposal } from './proposal.ts';
import { MATTER, UNIT } from './rural-buses.ts';

export const PROPOSAL: Proposal = {
  title: MATTER,
  argued: {
    拟解决的主要问题: '农村客运班次少、票价高，群众反映集中。',
    建议理由: '乡村振兴和学生、老人出行都需要稳定的班次。',
    依据: '交通强国建设纲要',
    解决问题的初步方案: '全县12条农村客运线路改为公交化运营，分两年完成。',
    必要性: '现有班线连年停班，6个村不通客车。',
    可行性: '财政补贴列入中期规划，车辆和场站已有基础。',
  },
};

export const INITIATION = {
  目录外决策的理由: '目录公布以后部分客运班线停运，群众出行困难，须在年内作出决策。',
  牵头单位: UNIT,
  答复建议提出人: '县政府决定启动决策程序，由你单位牵头拟订方案。',
};

export const FACTS = ['专业性较强', '可能影响社会稳定', '直接涉及切身利益', '社会公众普遍关心'];

export const NO_HEARING = '票价低于现行标准，没有增加群众负担，已经公开征求意见，不再另行举行听证会。';

/** Units without an account, which answer by a link. */
export const ASKED = ['县财政局', '县交通运输局'];

/** The review by the experts who have answered, at a meeting on that day. */
export const review = (today: string): Recorded => ({
  action: '登记专家论证',
  papers: [['专家论证意见', '专家论证会记录.pdf']],
  fields: { 论证方式: '论证会', 论证会日期: today },
  ticks: ['专家论证会记录.pdf'],
});

/** The assessment before the review, on that day. */
export const preparation = (today: string): readonly Recorded[] => [
  {
    action: '登记风险评估',
    papers: [['风险评估报告', '社会稳定风险评估报告.pdf']],
    fields: { 风险处置预案: '出现集中反映的，当日面对面答复。', 评估报告的日期: today, 风险等级: '低风险' },
    rows: {
      部门: [{ fields: { 部门名称: '县信访局', 该部门的意见: '个体经营者可能集中反映。' } }],
      风险点: [
        {
          fields: {
            什么风险: '原个体班线经营者反对收购',
            风险领域: '社会稳定',
            等级: '低风险',
            防范措施: '依法评估收购，优先聘用原驾驶员。',
          },
        },
      ],
    },
    ticks: ['社会稳定风险评估报告.pdf'],
  },
];

export const finding = (today: string): Filled => ({
  fields: { 理由: '风险点明确，防范措施和处置预案可行，同意评估结论。', 认定日期: today },
  choices: { 风险是否可控: '风险可控' },
});

/** Submission to the legality review besides the papers. */
const PACKAGE: Filled = {
  fields: {
    履行决策程序的说明的补充: '公开征求意见满30日，采纳情况已公布；经专家论证、风险评估，认定风险可控。',
  },
  rows: {
    依据: [{ fields: { 名称: '重大行政决策程序暂行条例', 条款: '第三条', 条文原文: '本条例的决策事项。' } }],
    方案: [{ fields: { 方案名称: '全县公交化运营', 方案内容: '12条线路改为公交化运营，一票制。' } }],
  },
};

const SPEAKERS = ['副县长许存诚', '副县长郁思齐', '县长江怀民'];

const DISSENT: Filled = {
  fields: { 提出人: '副县长郁思齐', 意见: '补贴应当由县和乡镇分担。' },
};

/** The plan of publication: header, seven sections, places, both statements. */
const PLAN: Filled = {
  fields: {
    索引号: 'LX0001-0301-2026-0061',
    主题分类: '交通运输',
    发布机构: '岚溪县人民政府',
    决策正式文本: '决策正式文本.pdf',
    政策解读: '政策解读.pdf',
    '解读：政策背景': '农村客运班次少、票价高。',
    '解读：出台目的': '让村民出行方便、便宜。',
    '解读：主要内容': '12条线路改为公交化运营，每日往返不少于6班。',
    '解读：执行标准': '一票制2元，学生和残疾人半价，65周岁以上老年人免费。',
    '解读：惠民利民举措': '6个不通客车的村开通线路。',
    '解读：新旧政策差异': '由分段计价改为一票制。',
    '解读：后续工作考虑': '运营一年后评估班次。',
    没有本地发行的报纸的情况: '本县没有公开发行的报纸，由县融媒体中心同步播发。',
    社会公众意见采纳情况: '收到意见2条，采纳1条，未采纳1条，均已公布理由。',
    专家论证意见采纳情况的补充: '采纳补充补贴测算的意见。',
  },
  choices: {
    解读形式: ['文字解读', '简明问答'],
    公布载体: ['政府公报', '政府网站'],
    宣传解读方式: '接受访谈',
  },
};

/** From the review on. */
export const STORY: Omit<LaterStory, 'no'> = {
  matter: MATTER,
  clerk: 'fagai',
  lead: 'fagai-fuze',
  sent: PACKAGE,
  speakers: SPEAKERS,
  dissent: DISSENT,
  documentSeq: 61,
  plan: PLAN,
  difference: '由分段计价改为一票制。',
  adoption: '采纳补充补贴测算的意见。',
  explained: '县发展和改革委员会负责人解答班次和票价。',
  executor: { unit: '县交通运输局', login: 'jiaotong-zhixing', done: '12条线路全部改为公交化运营。' },
  evaluation: (on) => ({
    choices: { 评估的情形: ['决策机关认为有必要'] },
    fields: {
      承担评估的单位: '县民政局',
      评估方案: '问卷调查沿线村民，三个月内提出评估报告。',
      启动日期: on,
    },
  }),
};
