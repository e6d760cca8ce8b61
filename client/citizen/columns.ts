/** 栏目: what each part of the site says about itself. */
import type { Column } from './shell/gov-meta.ts';

export const COLUMNS = {
  consultations: {
    name: '意见征集',
    description: '县政府重大行政决策草案公开征求意见：草案、解读、依据、反馈途径和联系方式',
    keywords: ['意见征集', '公开征求意见', '重大行政决策'],
    type: '征集调查',
  },
  reports: {
    name: '采纳反馈',
    description: '公开征求意见的采纳情况：采纳多少、未采纳的理由、草案因意见作了哪些修改',
    keywords: ['意见采纳情况', '结果反馈', '重大行政决策'],
    type: '征集调查',
  },
  hearings: {
    name: '听证会',
    description: '重大行政决策听证会：公告、报名、参加人名单、抽取过程、听证记录和听证报告',
    keywords: ['听证会', '听证公告', '重大行政决策'],
    type: '征集调查',
  },
  meetings: {
    name: '会议公开',
    description: '政府常务会议、全体会议、专题会议和办公会议：议程预告、直播、回放和会议纪要',
    keywords: ['政府会议', '常务会议', '会议公开', '会议纪要'],
    type: '信息公开',
  },
  representatives: {
    name: '公众代表',
    description: '社会公众代表库、列席政府会议的规则、代表的抽选过程和邀请情况统计',
    keywords: ['社会公众代表', '列席会议', '代表抽选', '重大行政决策'],
    type: '信息公开',
  },
  catalogue: {
    name: '决策目录',
    description: '年度重大行政决策事项目录、办理进度和调整记录',
    keywords: ['重大行政决策', '事项目录', '决策进度'],
    type: '信息公开',
  },
  rules: {
    name: '本县的规则',
    description: '公众参与重大行政决策所依据的规定和本县的设定',
    keywords: ['重大行政决策程序', '公众参与', '本县设定'],
    type: '政策文件',
  },
  activities: {
    name: '活动预告',
    description: '座谈会、实地走访、问卷调查、政府开放日和新闻发布会：时间、报名、现场情况和意见的办理',
    keywords: ['公众参与', '政府开放日', '座谈会', '问卷调查', '新闻发布会'],
    type: '征集调查',
  },
  messages: {
    name: '公众留言',
    description: '向政府留言：怎样提出、什么时候答复，公开的留言和答复',
    keywords: ['公众留言', '政策咨询', '答复'],
    type: '互动交流',
  },
  concerns: {
    name: '舆情回应',
    description: '网络、媒体和热线里关于本县的说法，有关单位的回应和公布的时间',
    keywords: ['政务舆情', '舆情回应', '辟谣'],
    type: '互动交流',
  },
  requests: {
    name: '依申请公开',
    description: '申请获取政府信息：向谁提出、怎样提出、什么时候答复、不服怎么办',
    keywords: ['依申请公开', '政府信息公开指南', '政府信息公开申请'],
    type: '信息公开',
  },
  villages: {
    name: '村务公开',
    description: '各村应当公布的事项、每期公开的内容和照片，逾期没有公开的',
    keywords: ['村务公开', '集体财务收支', '村务监督'],
    type: '信息公开',
  },
  openness: {
    name: '政府信息公开',
    description: '政府信息公开指南、制度、法定主动公开内容、年度报告和依申请公开',
    keywords: ['政府信息公开', '政府信息公开年报', '法定主动公开内容'],
    type: '信息公开',
  },
  data: {
    name: '公开数据',
    description: '公众参与和决策过程的统计和可以下载的数据',
    keywords: ['开放数据', '公众参与', '统计'],
    type: '信息公开',
  },
  home: {
    name: '首页',
    description: '重大行政决策公众参与：正在征集的意见、近期的活动、已经公布的采纳情况',
    keywords: ['重大行政决策', '公众参与', '意见征集'],
    type: '征集调查',
  },
  services: {
    name: '参与服务',
    description: '查询自己的意见和报名、关注事项、检索全站和网站说明',
    keywords: ['我的参与', '关注', '网站说明'],
    type: '互动交流',
  },
} as const satisfies Record<string, Column>;

/** By the first part of the address: what stands under another address belongs to the services of the site. */
const OF_PART: Readonly<Record<string, Column>> = {
  '': COLUMNS.home,
  zhengji: COLUMNS.consultations,
  fankui: COLUMNS.reports,
  luoshi: COLUMNS.reports,
  tingzheng: COLUMNS.hearings,
  huiyi: COLUMNS.meetings,
  daibiao: COLUMNS.representatives,
  chouxuan: COLUMNS.representatives,
  yaoqing: COLUMNS.representatives,
  mulu: COLUMNS.catalogue,
  juece: COLUMNS.catalogue,
  'canyu-qingdan': COLUMNS.catalogue,
  yugongkai: COLUMNS.catalogue,
  huodong: COLUMNS.activities,
  kaifang: COLUMNS.activities,
  liuyan: COLUMNS.messages,
  'yuqing-huiying': COLUMNS.concerns,
  yishenqing: COLUMNS.requests,
  xinxigongkai: COLUMNS.openness,
  'biaozhun-mulu': COLUMNS.openness,
  cunwu: COLUMNS.villages,
  guize: COLUMNS.rules,
  fagui: COLUMNS.rules,
  guihua: COLUMNS.openness,
  shuju: COLUMNS.data,
};

/** The column a page stands in (所属栏目), by its address. */
export const columnOf = (path: string): Column => OF_PART[path.split(/[/?#]/)[1] ?? ''] ?? COLUMNS.services;
