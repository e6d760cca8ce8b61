/** An invented county's data as the queries of the pages answer it; each page takes of it what it asks for. */
import { units } from './units.ts';

export const TODAY = '2026-11-20';

const step = (kind: string, state: string, happenedOn: string | null = null, note: string | null = null) => ({
  kind,
  state,
  happenedOn,
  note,
});

export const busSteps = [
  step('PUBLIC_PARTICIPATION', 'NOW'),
  step('HEARING', 'NEXT'),
  step('RISK_ASSESSMENT', 'NONE'),
  step('FAIR_COMPETITION', 'NONE'),
  step('LEGALITY_REVIEW', 'NONE'),
  step('COLLECTIVE_DISCUSSION', 'NONE'),
];

export const decision = {
  id: 'd2',
  no: '2026-002',
  year: 2026,
  title: '岚溪县城乡公交票价调整方案',
  phase: 'CONSULTING',
  startedOn: '2026-06-01',
  stepLine: busSteps,
  item: { seq: 2 },
  consultations: [] as object[],
  hearings: [] as object[],
  events: [] as object[],
  publicActivities: [] as object[],
};

export const contact = {
  unit: '县发展和改革委员会价格股',
  name: '',
  phone: '0000-5550102',
  email: 'gjpj@lanxi.example',
  address: '',
};

export const clauses = [
  [
    '一',
    '城区线路实行一票制，票价由1元调整为2元。',
    96,
    '现行票价自2009年起执行。成本监审报告显示，2025年城区线路每人次完全成本4.86元，票款收入0.71元，差额由县财政补贴。',
  ],
  [
    '二',
    '城乡线路按里程计价，起步价2元（10公里内），每超过5公里加1元，最高不超过6元。',
    41,
    '现行城乡线路按站分段计价，最高9元。改按里程后，松林镇至县城由8元降为6元，白茅乡至县城由5元降为4元。',
  ],
  ['三', '65周岁及以上老年人、残疾人、现役军人和伤残军人免费；中小学生半价。', 38, ''],
  ['四', '新票价自2027年2月1日起施行，同步推出月票和90分钟内免费换乘。', 27, '月票方案随本方案一并公布。'],
].map(([no, text, commentCount, note], position) => ({
  id: `cl${position}`,
  anchorId: `a${position}`,
  kind: 'ITEM',
  no,
  text,
  position,
  commentCount,
  note,
}));

const noPage = { nodes: [] as object[], pageInfo: { endCursor: null, hasNextPage: false } };

/** 城乡公交票价: open, 17 days left, its last day moved to a Monday. */
export const bus = {
  id: 'c1',
  no: '2026-002',
  round: 1,
  title: '关于公开征求《岚溪县城乡公交票价调整方案（征求意见稿）》意见的公告',
  plainWords:
    '城区公交由1元调整为2元，城乡线路改按里程计价，同步推出月票和90分钟免费换乘。拟自2027年2月1日起施行，现听取意见。',
  stage: 'OPEN',
  decision: { ...decision, drafts: [{ no: 1 }] },
  unit: units.ndrc,
  opensAt: '2026-11-05T01:00:00.000Z',
  opensOn: '2026-11-05',
  scheduledOpensAt: null as string | null,
  closesOn: '2026-12-07' as string | null,
  closesAt: '2026-12-07T16:00:00.000Z',
  daysLeft: 17 as number | null,
  openDays: 32,
  askedPeriod: { written: '30日', fullOn: '2026-12-05' },
  announcedClosesOn: '2026-12-07',
  rolledForward: true,
  provisional: false,
  shortened: false,
  shortenReason: null as string | null,
  shortenApprovedBy: null as string | null,
  ways: [
    { kind: 'ONLINE', text: '在线提交' },
    { kind: 'PHONE', text: '0000-5550102（工作日8:30—12:00，14:30—17:30）' },
    { kind: 'EMAIL', text: 'gjpj@lanxi.example' },
    { kind: 'LETTER', text: '岚溪县政府大院2号楼 县发改委价格股（信封注明“公交票价意见”）' },
  ],
  contact,
  basis: [
    {
      level: 'LAW',
      title: '中华人民共和国价格法',
      docNo: '',
      article: '第二十三条',
      quotation: '应当建立听证会制度。',
      url: '',
      clauseIds: [],
    },
    {
      level: 'ADMINISTRATIVE_REGULATION',
      title: '重大行政决策程序暂行条例',
      docNo: '国令第713号',
      article: '第十五条、第十六条',
      quotation: '',
      url: '',
      clauseIds: [],
    },
  ],
  impacts: [{ who: '中小学生', before: '1元', after: '凭学生卡半价', since: '' }],
  questions: [{ question: '老年卡要换吗？', answer: '不用换。' }],
  cases: [{ who: '老张', situation: '每天换乘两趟车', outcome: '换乘免费' }],
  pictures: [],
  clips: [],
  interpretation: [
    { section: 'BACKGROUND', text: '现行票价执行了17年，运营成本逐年上升。' },
    { section: 'BENEFITS', text: '松林镇至县城由8元降为6元。\n中小学生由刷卡八折改为半价。' },
  ],
  channels: [
    { kind: 'PORTAL', name: '县政府网站', at: '2026-11-05T01:00:00.000Z' },
    { kind: 'WECHAT', name: '岚溪发布', at: '2026-11-05T01:10:00.000Z' },
  ],
  attachments: [
    {
      id: 'a1',
      kind: 'DRAFT',
      name: '岚溪县城乡公交票价调整方案（征求意见稿）.pdf',
      size: 319_488,
      url: '/files/a1/caoan.pdf',
    },
    { id: 'a2', kind: 'EXPLANATION', name: '起草说明.pdf', size: 190_464, url: '/files/a2/shuoming.pdf' },
    {
      id: 'a3',
      kind: 'INTERPRETATION',
      name: '图解公交票价调整.png',
      size: 734_003,
      url: '/files/a3/tujie.png',
    },
    {
      id: 'a4',
      kind: 'BASIS',
      name: '县城乡公交成本监审报告（2026年）.pdf',
      size: 1_258_291,
      url: '/files/a4/jianshen.pdf',
    },
  ],
  draftText: '',
  draftVersionNo: 1,
  revision: null as { no: number; basedOnNo?: number; changes?: object[] } | null,
  clauses,
  clause: { ...clauses[1], moments: [] as object[] },
  commentsShown: 'AFTER_REVIEW',
  commentCount: 214,
  peopleCount: 219,
  countByChannel: [
    { channel: 'WEB', count: 160 },
    { channel: 'PHONE', count: 42 },
    { channel: 'LETTER', count: 12 },
  ],
  opinions: noPage,
  rotatedOn: '2026-11-20',
  opinionGroups: [] as object[],
  clauseOpinionCounts: [] as object[],
  clauseOpinions: noPage,
  notices: [] as object[],
  corrections: [] as object[],
  correctedWords: [] as object[],
  feedbackDueOn: '2027-01-05',
  feedbackDueProvisional: true,
  feedbackOverdue: false,
  withdrawnReason: null as string | null,
  withdrawnAt: null as string | null,
  report: null as { publishedOn: string } | null,
};

export type Lanxi = typeof bus;
