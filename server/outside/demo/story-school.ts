import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { EDUCATION_12, PROCEDURE_14_15 } from './laws.ts';
import { SCHOOL_IMPACTS, SCHOOL_QUESTIONS, SCHOOL_RULES } from './school-rules.ts';
import type { Story } from './story.ts';
import { SCHOOL_THEMES } from './themes-school.ts';

/** 招生片区: 126 comments, 131 people, answered and reported: 31 + 22 + 48 + 9 + 12 + 4. */
export const SCHOOL: Story = {
  seq: 3,
  unit: 'edu',
  title: '关于公开征求《城区义务教育学校招生服务片区调整方案（征求意见稿）》意见的公告',
  plainWords:
    '县城新建了第五小学，孩子上哪所小学要重新划分。临河新村、松风苑和学府路以西的新生，以后上第五小学。初中不变，已经在读的孩子也不用转学。外来务工人员的孩子报名，要带居住证和社保缴费证明。截止以前，您可以上网、打电话或者寄信提意见。',
  opensOn: '2026-03-02',
  closesOn: '2026-04-01',
  draft: `第一章　片区
第一条　城区初中招生服务片区不变，第一中学服务城关镇东部，第二中学服务城关镇西部。各校学位数和已经占用的学位数与片区一并公布。
第二条　锦绣里、东街、河湾三个小区由第三小学服务。
第三条　新建第五小学服务临河新村、松风苑、学府路以西。
第四条　实验小学服务中心街、学府路以东。
第五条　随迁子女入学须同时提供居住证和社保缴费证明。
第六条　学生在所属片区学校就读。
第七条　本方案自秋季学期起施行。
${SCHOOL_RULES}`,
  impacts: SCHOOL_IMPACTS,
  questions: SCHOOL_QUESTIONS,
  basis: [{ ...EDUCATION_12, clauses: ['第二条', '第三条', '第四条', '第六条'] }, PROCEDURE_14_15],
  ways: [
    ['ONLINE', '在本页“提出意见”'],
    ['EMAIL', 'jtj@lanxi.example'],
    ['LETTER', '岚溪县文化路11号 县教育体育局基教股'],
    ['PHONE', '0000-5550103'],
  ],
  contact: { name: '基教股', phone: '0000-5550103', email: 'jtj@lanxi.example', address: '岚溪县文化路11号' },
  interpretation: [
    ['BACKGROUND', '城区三年新增学龄儿童940人，第三小学平均班额已达54人。'],
    ['PURPOSE', '降低平均班额，让孩子就近入学。'],
    ['MAIN_CONTENT', '第五小学投用，四所小学片区相应调整。'],
    ['STANDARDS', '以步行距离1公里为主要标准，兼顾学位余量。'],
    ['BENEFITS', '多孩家庭可以优先同校，随迁子女按居住地入学。'],
    ['DIFFERENCES', '临河新村、松风苑由第三小学改为第五小学。'],
    ['NEXT_STEPS', '片区公布后举办开放日，家长可以到校查看。'],
  ],
  themes: SCHOOL_THEMES,
  channels: {
    [CommentChannel.WECHAT]: 23,
    [CommentChannel.EMAIL]: 9,
    [CommentChannel.LETTER]: 4,
    [CommentChannel.PHONE]: 12,
    [CommentChannel.FORUM]: 7,
  },
  report: {
    publishedOn: '2026-04-24',
    held: [ParticipationMethod.FORUM],
    introduction:
      '征求意见期间，除网上征集外，在城关镇东街社区和锦绣里小区各召开一次座谈会。全部意见逐条研究，方案修改了四条，已报下一程序。',
  },
  until: 'REPORTED',
};
