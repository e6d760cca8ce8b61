/** An invented county's data as the queries of the pages answer it; each page takes of it what it asks for. */

export const units = {
  ndrc: { id: 'u1', name: '县发展和改革委员会', phone: '0000-5550102', active: true },
  house: { id: 'u2', name: '县住房和城乡建设局', phone: '0000-5550103', active: true },
  edu: { id: 'u3', name: '县教育体育局', phone: '0000-5550104', active: true },
  civil: { id: 'u4', name: '县民政局', phone: '0000-5550105', active: true },
};

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
  summary:
    '城区公交由1元调整为2元，城乡线路改按里程计价，同步推出月票和90分钟免费换乘。拟自2027年2月1日起施行，现听取意见。',
  stage: 'OPEN',
  decision,
  unit: units.ndrc,
  opensAt: '2026-11-05T01:00:00.000Z',
  opensOn: '2026-11-05',
  scheduledOpensAt: null as string | null,
  closesOn: '2026-12-07' as string | null,
  closesAt: '2026-12-07T16:00:00.000Z',
  daysLeft: 17 as number | null,
  openDays: 32,
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
    { level: 'LAW', title: '中华人民共和国价格法', article: '第二十三条', url: '' },
    {
      level: 'ADMINISTRATIVE_REGULATION',
      title: '重大行政决策程序暂行条例',
      article: '第十五条、第十六条',
      url: '',
    },
  ],
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
  clauses,
  clause: clauses[1],
  commentsShown: 'AFTER_REVIEW',
  commentCount: 214,
  peopleCount: 219,
  countByChannel: [
    { channel: 'WEB', count: 160 },
    { channel: 'PHONE', count: 42 },
    { channel: 'LETTER', count: 12 },
  ],
  publicComments: noPage,
  notices: [] as object[],
  feedbackDueOn: '2027-01-05',
  feedbackDueProvisional: true,
  feedbackOverdue: false,
  withdrawnReason: null as string | null,
  withdrawnAt: null as string | null,
  report: null as { publishedOn: string } | null,
};

export type Lanxi = typeof bus;

/** 冬季清洁取暖: shortened to ten days, with its reason. */
export const heating = {
  ...bus,
  id: 'c2',
  no: '2026-009',
  title: '关于公开征求《岚溪县2026—2027年冬季清洁取暖保障方案（征求意见稿）》意见的公告',
  decision: { ...decision, no: '2026-009', title: '冬季清洁取暖保障方案', item: { seq: 9 } },
  unit: units.house,
  opensAt: '2026-11-16T01:00:00.000Z',
  opensOn: '2026-11-16',
  closesOn: '2026-11-26',
  closesAt: '2026-11-26T16:00:00.000Z',
  daysLeft: 6,
  openDays: 10,
  rolledForward: false,
  shortened: true,
  shortenReason:
    '气象部门预报首轮强寒潮将于11月底影响我县，供热主体须在11月30日前完成燃料储备和管网注水，征求意见期限确需缩短为10日。',
  shortenApprovedBy: '分管副县长',
  commentCount: 37,
  peopleCount: 37,
};

/** 养老服务设施布局规划: closed; its answer is due, or late. */
export const elder = {
  ...bus,
  id: 'c3',
  no: '2026-004',
  title: '关于公开征求《岚溪县养老服务设施布局规划（2026—2030年）（征求意见稿）》意见的公告',
  decision: {
    ...decision,
    no: '2026-004',
    title: '岚溪县养老服务设施布局规划（2026—2030年）',
    item: { seq: 4 },
  },
  unit: units.civil,
  stage: 'CLOSED',
  opensAt: '2026-10-10T01:00:00.000Z',
  opensOn: '2026-10-10',
  closesOn: '2026-11-10',
  closesAt: '2026-11-10T16:00:00.000Z',
  daysLeft: null,
  openDays: 31,
  commentCount: 64,
  peopleCount: 64,
  feedbackDueOn: '2026-12-08',
  feedbackDueProvisional: false,
};

export const late = {
  ...elder,
  closesOn: '2026-10-16',
  opensOn: '2026-09-16',
  feedbackDueOn: '2026-11-13',
  feedbackOverdue: true,
};

/** 历史文化街区: announced for a coming instant; the public knows its name and nothing else. */
export const coming = {
  ...bus,
  id: 'c4',
  no: '2026-005',
  title: '关于公开征求《岚河两岸历史文化街区保护利用办法（征求意见稿）》意见的公告',
  decision: {
    ...decision,
    no: '2026-005',
    title: '岚河两岸历史文化街区保护利用办法',
    phase: 'DRAFTING',
    item: { seq: 5 },
  },
  unit: units.house,
  stage: 'APPROVED',
  summary: '',
  opensAt: null,
  opensOn: null,
  scheduledOpensAt: '2026-11-25T01:00:00.000Z',
  closesOn: null,
  closesAt: null,
  daysLeft: null,
  openDays: null,
  ways: [],
  contact: null,
  basis: [],
  interpretation: [],
  channels: [],
  attachments: [],
  clauses: [],
  commentCount: 0,
  peopleCount: 0,
  countByChannel: [],
};

export const withdrawn = {
  ...bus,
  id: 'c5',
  stage: 'WITHDRAWN',
  daysLeft: null,
  withdrawnAt: '2026-11-18T02:00:00.000Z',
  withdrawnReason: '方案需重新论证。',
  notices: [
    {
      id: 'n1',
      kind: 'WITHDRAWN',
      reason: '方案需重新论证。',
      fromClosesOn: null,
      toClosesOn: null,
      at: '2026-11-18T02:00:00.000Z',
    },
  ],
};

/** 招生服务片区: published, 31+22+48+9+12+4 = 126. */
export const school = {
  id: 'r1',
  no: '2026-003',
  round: 1,
  title: '关于公开征求《城区义务教育学校招生服务片区调整方案（征求意见稿）》意见的公告',
  stage: 'PUBLISHED',
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
