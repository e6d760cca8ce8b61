/** The invented adoption report and its themes (样例B5). */
import { contact } from './lanxi.ts';
import { units } from './units.ts';

type Theme = [title: string, count: number, result: string, reason: string, more?: Record<string, unknown>];

const SEATS = '各校学位数和已经占用的学位数与片区一并公布。';
const QUOTED = { anchorId: 'a1', clauseNo: '一', before: SEATS, after: SEATS };

const THEMES: Theme[] = [
  [
    '建议将锦绣里小区由第三小学划入距离更近的实验小学',
    29,
    'ADOPTED',
    '步行距离由1.8公里降至0.7公里且学位充足；方案第二条已修改。',
    {
      clauseNos: ['二'],
      changedClauses: [
        {
          anchorId: 'a2',
          clauseNo: '二',
          before: '锦绣里小区划入第三小学招生服务片区。',
          after: '锦绣里小区划入实验小学招生服务片区。',
        },
      ],
      samples: [{ displayName: '张**', text: '孩子每天要过两个大路口。' }],
    },
  ],
  [
    '多孩家庭子女同校就读',
    18,
    'PARTLY_ADOPTED',
    '采纳“同校优先”，不采纳“跨片区无条件同校”：第三小学学位已满员，按学位余量安排（方案第六条）。',
    { ground: 'BALANCE_OF_INTERESTS', clauseNos: ['六'] },
  ],
  [
    '要求将第一中学招生范围扩大到全县',
    41,
    'NOT_ADOPTED',
    '《义务教育法》第十二条规定适龄儿童少年在户籍所在地学校就近入学，全县招生与该规定不一致；另，该校现有学位1200个，服务片区内已预计使用1168个。',
    { ground: 'CONTRARY_TO_LAW' },
  ],
  ['希望公布各校学位数', 9, 'ALREADY_COVERED', '', { coveredAt: '第一条', changedClauses: [QUOTED] }],
  ['表示支持的意见', 12, 'SUPPORT_ONLY', ''],
  [
    '反映校车超员',
    3,
    'OUT_OF_SCOPE',
    '已转县公安局交警大队办理，转办编号ZB-2026-0311。',
    { route: '可拨打12345查询' },
  ],
];

export const rows = THEMES.map(([title, count, result, reason, more = {}], index) => ({
  position: index + 1,
  title,
  summary: '',
  count,
  people: count,
  result,
  ground: null,
  reason,
  route: null,
  coveredAt: null,
  changedClauses: [],
  clauseNos: [],
  samples: [],
  ...more,
}));

/** 招生服务片区: published, 31+22+48+9+12+4 = 126. */
export const school = {
  id: 'r1',
  no: '2026-003',
  round: 1,
  title: '关于公开征求《城区义务教育学校招生服务片区调整方案（征求意见稿）》意见的公告',
  stage: 'PUBLISHED',
  corrections: [] as object[],
  correctedWords: [] as object[],
  introduction: '本次公开征求意见收到的意见，已逐条研究处理，现将采纳情况公布如下。',
  methodsHeld: ['PUBLIC_SOLICITATION', 'FORUM'],
  totals: {
    received: 126,
    people: 131,
    withdrawn: 2,
    adopted: 31,
    partlyAdopted: 22,
    notAdopted: 48,
    alreadyCovered: 9,
    supportOnly: 12,
    outOfScope: 4,
  },
  countByChannel: [
    ['WEB', 71],
    ['WECHAT', 23],
    ['EMAIL', 9],
    ['LETTER', 4],
    ['PHONE', 12],
    ['FORUM', 7],
  ].map(([channel, count]) => ({ channel, count })),
  opensOn: '2026-03-02',
  closesOn: '2026-04-01',
  unit: units.edu,
  contact: { ...contact, unit: '县教育体育局基础教育股', phone: '0000-5550104' },
  publishedAt: '2026-04-24T02:00:00.000Z',
  publishedOn: '2026-04-24',
  dueOn: '2026-04-30',
  overdue: false,
};
