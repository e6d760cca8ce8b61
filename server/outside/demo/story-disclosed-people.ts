import { DisclosureChannel, DisclosureLevel } from '#server/law/openness/disclosure-words.ts';
import type { DisclosedStory } from './disclosed-story.ts';

const { WEBSITE, ACCOUNTS, NOTICE_BOARD, TARGETED } = DisclosureChannel;
const { COUNTY, TOWN } = DisclosureLevel;

const INFORMATION = '《中华人民共和国政府信息公开条例》';

/** Rows of schools, of care and assistance, and of projects. */
export const PEOPLE: readonly DisclosedStory[] = [
  {
    field: 'COMPULSORY_SCHOOLING',
    matter: '招生管理',
    item: '招生片区和招生计划',
    content: '片区范围、招生计划、报名条件和办法、招生结果',
    basis: '《中华人民共和国义务教育法》第十二条',
    time: 20,
    unit: 'edu',
    by: 'jiaoti',
    channels: [WEBSITE, ACCOUNTS, NOTICE_BOARD],
    seqs: [3],
  },
  {
    field: 'COMPULSORY_SCHOOLING',
    matter: '学生资助',
    item: '资助名单',
    content: '资助项目、申请条件、评审结果',
    basis: `${INFORMATION}第二十条`,
    time: 'YEARLY',
    unit: 'edu',
    by: 'jiaoti2',
    channels: [NOTICE_BOARD],
    audience: '本校学生和家长',
  },
  {
    field: 'ELDERLY_CARE',
    matter: '养老服务通用政策',
    item: '设施规划和补贴政策',
    content: '养老服务设施规划、运营补贴、建设补贴的条件和标准',
    basis: '《中华人民共和国老年人权益保障法》第三十九条',
    time: 20,
    unit: 'civil',
    by: 'minzheng',
    channels: [WEBSITE, TARGETED],
    seqs: [4],
  },
  {
    field: 'SOCIAL_ASSISTANCE',
    matter: '最低生活保障',
    item: '审核公示',
    content: '保障标准、保障对象、家庭成员人数、保障金额',
    basis: '《社会救助暂行办法》第十一条、《中华人民共和国政府信息公开条例》第二十一条',
    time: 'MONTHLY',
    unit: 'civil',
    by: 'minzheng',
    channels: [NOTICE_BOARD, WEBSITE],
    levels: [COUNTY, TOWN],
  },
  {
    field: 'MAJOR_PROJECTS',
    matter: '批准结果',
    item: '可行性研究报告批复',
    content: '批复文件的名称、文号、日期、项目单位、建设内容',
    basis: '《国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见》',
    time: 7,
    unit: 'ndrc',
    by: 'fagai2',
    channels: [WEBSITE],
  },
];
