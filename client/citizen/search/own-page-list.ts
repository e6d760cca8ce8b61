/** 网站自己的网页, and what people call them. */
import {
  ABOUT,
  ACCESSIBILITY,
  CATALOGUE,
  CONSULTATIONS,
  MY_COMMENT,
  MY_DATA,
  PRIVACY,
  REPORTS,
  RULES,
  SITE_MAP,
  STATUTES,
} from '../addresses.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { OPENNESS } from '../addresses/openness.ts';
import { REQUESTS } from '../addresses/casework.ts';
import { PLANS_NAME, STATUTES_NAME } from '#client/words/statute-words.ts';
import { PLANS } from '../addresses/statute.ts';
import { DATA } from '../data/addresses.ts';
import { FOLLOW } from '../addresses/following.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { APPLY, ATTENDANCE_RULES, FAIRNESS } from '../addresses/register.ts';

/** A page that helps, and the words that lead to it. */
export interface OwnPage {
  href: string;
  title: string;
  told: string;
  words: readonly string[];
}

export const OWN_PAGES: readonly OwnPage[] = [
  {
    href: CONSULTATIONS,
    title: '正在征集意见的草案',
    told: '打开一项，就可以对全文或者某一条提意见，不用注册。',
    words: [
      '提意见',
      '怎么提',
      '怎样提',
      '提建议',
      '写意见',
      '意见征集',
      '征求意见',
      '怎么参与',
      '怎样参与',
      '参与',
    ],
  },
  {
    href: MY_COMMENT,
    title: '查询我的参与',
    told: '凭受理编号和查询码，看办理结果，修改或者撤回。',
    words: [
      '我的意见',
      '我的参与',
      '查询',
      '受理编号',
      '查询码',
      '回执',
      '撤回',
      '修改意见',
      '进度',
      '办理结果',
      '怎么查',
    ],
  },
  {
    href: MY_DATA,
    title: '我的全部资料',
    told: '看留了哪些信息、谁看过，更正、导出、删除。',
    words: ['我的资料', '个人信息', '删除', '更正', '导出', '注销'],
  },
  {
    href: PRIVACY,
    title: '个人信息处理告知',
    told: '收集哪些信息、用来做什么、保存多久。',
    words: ['隐私', '个人信息', '信息保护', '实名', '匿名', '身份证'],
  },
  {
    href: REPORTS,
    title: '意见采纳情况',
    told: '收到的意见采纳了多少，没有采纳的是什么理由。',
    words: ['采纳', '反馈', '结果', '答复', '未采纳', '理由', '有没有用', '有用吗'],
  },
  {
    href: HEARINGS,
    title: '听证会',
    told: '公告、报名、参加人名单、记录和报告。',
    words: ['听证', '听证会报名', '旁听'],
  },
  {
    href: ACTIVITIES,
    title: '活动',
    told: '座谈会、走访、问卷、政府开放日和新闻发布会。',
    words: ['活动', '开放日', '报名', '座谈会', '问卷', '发布会', '调查'],
  },
  {
    href: MEETINGS,
    title: '政府会议',
    told: '议程预告、直播、回放和会议纪要。',
    words: ['会议', '直播', '回放', '常务会', '录像', '纪要'],
  },
  {
    href: APPLY,
    title: '申请当社会公众代表',
    told: '填写条件和类别，审核后进入代表库，可以被抽选列席会议。',
    words: ['当代表', '公众代表', '申请代表', '列席', '代表库'],
  },
  {
    href: FAIRNESS,
    title: '抽选是否公平',
    told: '每一次抽选的办法、机会和结果，谁都可以再算一遍。',
    words: ['抽选', '抽签', '公平', '摇号', '核对'],
  },
  {
    href: REQUESTS,
    title: '依申请公开',
    told: '申请获取没有公开的政府信息：怎样提出、什么时候答复。',
    words: ['依申请公开', '信息公开', '申请公开', '政府信息', '公开指南', '补正'],
  },
  {
    href: OPENNESS,
    title: '政府信息公开',
    told: '公开指南、制度、主动公开的内容、各单位的年度报告和依申请公开。',
    words: ['政府信息公开', '信息公开专栏', '年报', '年度报告', '公开制度'],
  },
  {
    href: ATTENDANCE_RULES,
    title: '公众代表列席会议的规则',
    told: '哪些会议可以列席，怎样邀请，列席时可以做什么。',
    words: ['列席', '代表制度', '列席规则'],
  },
  {
    href: FOLLOW,
    title: '关注进展',
    told: '一个事项、一个单位、一个乡镇有了新进展，告诉您。',
    words: ['关注', '订阅', '提醒', '通知我', '退订', 'rss'],
  },
  {
    href: CATALOGUE,
    title: '年度重大行政决策事项目录',
    told: '今年要作的重大决策、由谁办、什么时候定。',
    words: ['目录', '事项目录', '今年', '计划'],
  },
  {
    href: ABOUT,
    title: '一项决策怎样作出',
    told: '从列入目录到归档的每一步，各是什么意思。',
    words: [
      '程序',
      '流程',
      '怎样作出',
      '怎么作出',
      '步骤',
      '什么是重大决策',
      '干什么的',
      '重大行政决策',
      '关于',
    ],
  },
  {
    href: RULES,
    title: '本县的规则',
    told: '依据的规定和本县的设定。',
    words: ['规则', '规定', '依据', '条例', '713', '法律', '多少天', '几天'],
  },
  {
    href: STATUTES,
    title: STATUTES_NAME,
    told: '法律、法规、规章和本县的规范性文件，现在有没有效力。',
    words: ['法规', '法规库', '规章', '规章库', '规范性文件', '文号'],
  },
  {
    href: PLANS,
    title: PLANS_NAME,
    told: '五年规划、专项规划、区域规划和国土空间规划，按规划期排列。',
    words: ['五年规划', '十四五', '专项规划', '纲要'],
  },
  {
    href: DATA,
    title: '公开数据',
    told: '统计和可以下载的数据。',
    words: ['数据', '统计', '下载', '开放数据', 'csv'],
  },
  {
    href: ACCESSIBILITY,
    title: '无障碍和长辈模式',
    told: '放大文字、朗读、键盘操作、读屏软件。',
    words: ['无障碍', '长辈', '老人模式', '大字', '字太小', '朗读', '读屏', '放大', '盲人'],
  },
  {
    href: SITE_MAP,
    title: '网站地图',
    told: '全部栏目。',
    words: ['网站地图', '地图', '栏目', '导航'],
  },
];
