/** 栏目: what each list page of the site says about itself. */
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
} as const satisfies Record<string, Column>;
