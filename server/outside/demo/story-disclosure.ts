import { PEOPLE } from './story-disclosed-people.ts';
import type { DisclosedStory } from './disclosed-story.ts';
import { DisclosureChannel, DisclosureLevel } from '#server/law/openness/disclosure-words.ts';

const { WEBSITE, ACCOUNTS, NOTICE_BOARD, READING_POINT, SERVICE_HALL } = DisclosureChannel;
const { COUNTY, TOWN } = DisclosureLevel;

const INFORMATION = '《中华人民共和国政府信息公开条例》';

const DECISIONS: readonly DisclosedStory[] = [
  {
    field: 'MAJOR_DECISIONS',
    matter: '决策预公开',
    item: '意见征集',
    content: '决策草案、解读或者说明、决策依据、意见反馈途径、联系方式、起止时间',
    basis: `《重大行政决策程序暂行条例》第十五条、${INFORMATION}第十九条`,
    time: 20,
    unit: 'ndrc',
    by: 'fagai',
    channels: [WEBSITE, ACCOUNTS, READING_POINT],
    seqs: [2, 4],
  },
  {
    field: 'MAJOR_DECISIONS',
    matter: '决策预公开',
    item: '意见采纳情况',
    content: '收到意见的数量、主要意见、采纳情况和没有采纳的理由',
    basis: `《重大行政决策程序暂行条例》第十八条、${INFORMATION}第十九条`,
    time: 20,
    unit: 'gov-office',
    by: 'zhengban',
    channels: [WEBSITE, READING_POINT],
    seqs: [3],
  },
  {
    field: 'MAJOR_DECISIONS',
    matter: '决策目录',
    item: '年度目录和完成情况',
    content: '年度重大行政决策事项目录、调整情况、年终完成情况',
    basis: '《重大行政决策程序暂行条例》第三条',
    time: 'YEARLY',
    unit: 'gov-office',
    by: 'zhengban2',
    channels: [WEBSITE],
  },
];

const LAND_AND_HOUSES: readonly DisclosedStory[] = [
  {
    field: 'LAND_PLANNING',
    matter: '国土空间总体规划',
    item: '规划草案和批准文件',
    content: '规划草案、规划文本、图纸、批准文件',
    basis: `《中华人民共和国城乡规划法》第二十六条、${INFORMATION}第二十条`,
    time: 30,
    unit: 'nr',
    by: 'ziran',
    channels: [WEBSITE, NOTICE_BOARD],
    levels: [COUNTY, TOWN],
    seqs: [1],
  },
  {
    field: 'LAND_TAKING',
    matter: '征地补偿安置',
    item: '补偿安置方案公告',
    content: '征收范围、土地现状、补偿方式和标准、安置对象、社会保障',
    basis: '《中华人民共和国土地管理法》第四十七条',
    time: 10,
    unit: 'nr',
    by: 'ziran',
    channels: [NOTICE_BOARD, WEBSITE],
    levels: [TOWN],
    audience: '被征地的村集体和农民',
  },
  {
    field: 'HOUSE_TAKING',
    matter: '征收决定',
    item: '征收补偿方案',
    content: '方案征求意见稿、征求意见情况、根据意见修改的情况、补偿方案',
    basis: '《国有土地上房屋征收与补偿条例》第十条、第十一条',
    time: 20,
    unit: 'house',
    by: 'zhujian',
    channels: [WEBSITE, NOTICE_BOARD],
    addresses: ['https://zjj.lanxi.example/zhengshou/bianmu.html'],
  },
  {
    field: 'HOUSING',
    matter: '公共租赁住房',
    item: '分配结果',
    content: '申请人、房源、分配对象、轮候情况',
    basis: '《公共租赁住房管理办法》第十一条',
    time: 'QUARTERLY',
    unit: 'house',
    by: 'zhujian',
    channels: [WEBSITE, SERVICE_HALL],
  },
  {
    field: 'CITY_UTILITIES',
    matter: '城镇供热',
    item: '收费标准和停供公告',
    content: '收费标准、报停办法、检修停供的时间和范围',
    basis: `${INFORMATION}第十九条`,
    time: 5,
    unit: 'house',
    by: 'zhujian-fuze',
    channels: [WEBSITE, ACCOUNTS, NOTICE_BOARD],
    forgotten: true,
  },
];

/** The county's standard catalogue in its first version (政务公开标准目录). */
export const DISCLOSED: readonly DisclosedStory[] = [...DECISIONS, ...LAND_AND_HOUSES, ...PEOPLE];

/** The row that the second version adds. */
export const ADDED_LATER: DisclosedStory = {
  field: 'PUBLIC_TRADING',
  matter: '政府采购',
  item: '采购意向',
  content: '采购项目名称、需求概况、预算金额、预计采购时间',
  basis: `${INFORMATION}第二十条`,
  time: 'MONTHLY',
  unit: 'gov-office',
  by: 'zhengban',
  channels: [WEBSITE],
};
