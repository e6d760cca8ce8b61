import { confirmLibraryExpert } from '#server/domains/register/confirm-library-expert.ts';
import { enterLibraryExpert } from '#server/domains/register/enter-library-expert.ts';
import { confirmLibraryLeave } from '#server/domains/register/confirm-library-leave.ts';
import { proposeLibraryLeave } from '#server/domains/register/propose-library-leave.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { LeaveGround } from '#server/law/register/library-leave.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { kept, type Teller } from './teller.ts';

const { CITY, PROVINCE } = LibraryLevel;

interface Telling {
  name: string;
  employer: string;
  title: string;
  fields: readonly string[];
  level: LibraryLevel;
  kind?: ExpertKind;
  conduct?: string;
  /** Why they left; of their own wish unless it says otherwise. */
  left?: string;
  ground?: LeaveGround;
  /** Proposed by one person and not yet confirmed by another. */
  leaving?: boolean;
  /** Entered by one person and not yet confirmed by another. */
  waiting?: boolean;
}

/** The county keeps no library of its own: it uses those of the city and the province. */
const EXPERTS: readonly Telling[] = [
  { name: '沈知行', employer: '市师范学院', title: '教授', fields: ['教育规划', '学位预测'], level: CITY },
  { name: '夏宁', employer: '县第一中学', title: '正高级教师', fields: ['基础教育'], level: CITY },
  {
    name: '何长川',
    employer: '岚河律师事务所',
    title: '一级律师',
    fields: ['行政法', '教育法'],
    level: CITY,
  },
  {
    name: '周映雪',
    employer: '县人民医院',
    title: '主任医师',
    fields: ['老年医学', '养老服务'],
    level: CITY,
  },
  { name: '顾闻溪', employer: '市规划设计院', title: '高级规划师', fields: ['城市更新'], level: CITY },
  {
    name: '陆砚舟',
    employer: '省古建筑研究所',
    title: '研究员',
    fields: ['古建筑修缮', '历史街区保护'],
    level: PROVINCE,
    conduct: '2025年度考核合格。',
  },
  {
    name: '省水利水电勘测设计院',
    employer: '',
    title: '',
    fields: ['水利工程', '防洪'],
    level: PROVINCE,
    kind: ExpertKind.INSTITUTION,
  },
  {
    name: '贺明朗',
    employer: '市发展研究中心',
    title: '研究员',
    fields: ['区域经济'],
    level: CITY,
    waiting: true,
  },
  {
    name: '凌子渊',
    employer: '市财经学院',
    title: '副教授',
    fields: ['财政补贴'],
    level: CITY,
    left: '本人申请退出专家库，不再参加论证。',
  },
  {
    name: '佟一鸣',
    employer: '市工程咨询公司',
    title: '高级工程师',
    fields: ['工程造价'],
    level: CITY,
    conduct: '2025年度考核不合格：两份论证意见内容雷同。',
    left: '两份论证意见内容雷同，年度考核不合格。',
    ground: LeaveGround.CONDUCT,
    leaving: true,
  },
];
const ENTERED = '2026-01-12';
const MAILBOX = 'zhuanjia@xuexiao.example';

/** 专家库: entered by one person of 司法局, confirmed by another. */
export async function tellLibrary(teller: Teller): Promise<void> {
  await teller.clock(ENTERED, '10:00');
  for (const told of EXPERTS) {
    const { left, leaving = false, ground = LeaveGround.OWN_WISH, waiting = false, ...facts } = told;
    const { kind = ExpertKind.PERSON, conduct = '' } = facts;
    const input = { ...facts, kind, conduct, fields: [...facts.fields], mailbox: MAILBOX, telephone: '' };
    const id = kept(await enterLibraryExpert(teller.as('sifa'), input));
    if (waiting) continue;
    const version = () => teller.version('library_expert', id);
    kept(await confirmLibraryExpert(teller.as('sifa2'), id, await version()));
    if (!left) continue;
    const leave = { ground, reason: left };
    kept(await proposeLibraryLeave(teller.as('sifa'), id, await version(), leave));
    if (leaving) continue;
    kept(await confirmLibraryLeave(teller.as('sifa2'), id, await version()));
  }
}

/** Their ids by their names. */
export async function libraryOf(teller: Teller): Promise<Map<string, string>> {
  const rows = await teller.rows<{ id: string; name: string }>('select id, name from library_expert');
  return new Map(rows.map(({ id, name }) => [name, id]));
}
