import { HEAD } from '#server/domains/procedure/late/late-sheet-columns.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { AFTER_SCHOOL_AFTERWARDS } from './ended-after-school-after.ts';
import type { EndedMatter } from './ended-matter.ts';
import { PLACE } from './story-ended-year.ts';

const SOURCE = '原件存县教育体育局档案室{y-1}年第8号卷。';
const DRAFT = '课后服务实施办法（送审稿）.pdf';
const NAME = '岚溪县义务教育学校课后服务实施办法';

const CLAUSES = `第一条 义务教育学校在上课日放学后提供两小时课后服务，学生自愿参加。
第二条 服务内容为完成作业、阅读、体育和艺术，不得上新课。
第三条 服务费由县财政和家长分担，家长每学期不超过180元，低保家庭免收。
第四条 学校每学期公布收支，接受家长委员会查看。
第五条 本办法自{d:2025-09-01}起施行。`;

/** 课后服务: taken the year before. */
export const AFTER_SCHOOL: EndedMatter = {
  seq: PLACE.AFTER_SCHOOL,
  unit: 'edu',
  enteredOn: '2026-02-10',
  circumstances: [[DecisionFact.PUBLIC_CONCERN, '放学后接孩子难，家长来电来信多。']],
  prepared: [
    {
      [HEAD.step]: '决策启动',
      [HEAD.from]: '{d:2025-03-17}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '课后服务启动批复.pdf',
      [HEAD.summary]: '分管副县长批准按年度目录启动，岚政办〔{y-1}〕17号，由县教育体育局承办。',
    },
    {
      [HEAD.step]: '调查研究和起草',
      [HEAD.from]: '{d:2025-04-09}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '课后服务调研报告.pdf',
      [HEAD.summary]: '走访29所学校，收回家长问卷3200份，八成家长五点半以后才能接孩子，最关心收费和内容。',
    },
    {
      [HEAD.step]: '征求有关单位意见',
      [HEAD.from]: '{d:2025-04-21}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '课后服务有关单位复函.pdf',
      [HEAD.units]: '县财政局｜{d:2025-04-21}｜同意｜{d:2025-04-29}',
    },
    {
      [HEAD.step]: '向社会公开征求意见',
      [HEAD.from]: '{d:2025-05-12}',
      [HEAD.to]: '{d:2025-06-16}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '课后服务意见汇总和采纳情况.pdf',
      [HEAD.places]: '县政府门户网站“意见征集”栏目和各校公告栏',
      [HEAD.count]: '143',
      [HEAD.adopted]: '58',
      [HEAD.answeredOn]: '{d:2025-06-27}',
      [HEAD.summary]:
        '家长担心变相补课、乱收费。采纳58条：写明不上新课，低保家庭免收，收支每学期公布。要求全部免费的没有采纳，县财政承担不了，改为县财政和家长分担。',
    },
  ],
  decided: [
    {
      [HEAD.step]: '合法性审查',
      [HEAD.from]: '{d:2025-07-07}',
      [HEAD.to]: '{d:2025-07-16}',
      [HEAD.source]: '原件存县司法局档案室{y-1}年第4号卷。',
      [HEAD.papers]: '课后服务合法性审查意见书.pdf',
      [HEAD.draft]: DRAFT,
      [HEAD.result]: '合法',
      [HEAD.aspects]: '法定权限｜符合规定\n法定程序｜符合规定\n草案内容｜符合规定',
      [HEAD.adviser]: '公职律师｜尺存度｜收费标准有省级文件依据，自愿参加，没有增加义务。',
    },
    {
      [HEAD.step]: '集体讨论',
      [HEAD.from]: '{d:2025-07-25}',
      [HEAD.source]: '原件存县政府办公室档案室{y-1}年会议卷。',
      [HEAD.papers]: '县政府第16次常务会议记录.pdf',
      [HEAD.draft]: DRAFT,
      [HEAD.meetingKind]: '常务会议',
      [HEAD.meetingName]: '县政府第16次常务会议',
      [HEAD.attendance]: '4｜4',
      [HEAD.speakers]: '郁思齐、韦望舒、许存诚、江怀民',
      [HEAD.head]: '江怀民',
      [HEAD.result]: '通过',
      [HEAD.dissents]: '无',
    },
    {
      [HEAD.step]: '请示报告党委',
      [HEAD.from]: '{d:2025-07-28}',
      [HEAD.answeredOn]: '{d:2025-08-05}',
      [HEAD.source]: '原件存县政府办公室档案室{y-1}年收文卷。',
      [HEAD.papers]: '县委关于课后服务办法的批复.pdf',
      [HEAD.document]: '请示｜岚府〔{y-1}〕31号',
      [HEAD.result]: '同意',
      [HEAD.summary]: '同意县政府关于义务教育学校课后服务实施办法的请示。',
    },
    {
      [HEAD.step]: '印发',
      [HEAD.from]: '{d:2025-08-11}',
      [HEAD.source]: '原件存县政府办公室档案室{y-1}年发文卷。',
      [HEAD.papers]: `${NAME}.pdf`,
      [HEAD.document]: '岚府发〔{y-1}〕17号',
      [HEAD.signed]: '江怀民｜{d:2025-08-08}｜{d:2025-08-08}',
    },
  ],
  texts: {
    [DRAFT]: CLAUSES,
    [`${NAME}.pdf`]: CLAUSES,
    '课后服务合法性审查意见书.pdf': '法定权限、法定程序、草案内容均符合规定。\n结论：合法。',
    '县政府第16次常务会议记录.pdf':
      '审议义务教育学校课后服务实施办法。\n郁思齐、韦望舒、许存诚：同意。\n江怀民：同意，收支要每学期公布。',
  },
  afterwards: AFTER_SCHOOL_AFTERWARDS,
};
