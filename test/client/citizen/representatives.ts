/** An invented register, an application and draws in the states they go through (样例). */
import { announced } from './meetings.ts';

export const roster = {
  total: 4,
  namedTotal: 2,
  counts: [
    { category: 'PEOPLES_CONGRESS_DEPUTY', count: 1 },
    { category: 'RESIDENT', count: 3 },
    { category: 'WOMEN', count: 1 },
  ],
  regions: [
    { region: '城关镇', count: 3 },
    { region: '青石镇', count: 1 },
  ],
  named: [
    {
      name: '周映雪',
      unitPost: '县人民医院护士长',
      categories: ['PEOPLES_CONGRESS_DEPUTY'],
      region: '城关镇',
    },
    { name: '江秋菊', unitPost: '青石镇村民', categories: ['RESIDENT', 'WOMEN'], region: '青石镇' },
  ],
};

export const nobody = { total: 0, namedTotal: 0, counts: [], regions: [], named: [] };

export const settings = [
  { key: 'restAfterMeetings', label: '代表列席后的间隔', value: '4', unit: '次会议' },
  { key: 'invitationSendWorkingDays', label: '邀请函提前发出', value: '5', unit: '工作日' },
  { key: 'invitationReplyWorkingDays', label: '邀请回复提前', value: '2', unit: '工作日' },
  { key: 'representativeTermYears', label: '代表任期', value: '3', unit: '年' },
  { key: 'reasonMinChars', label: '处理理由的最少字数', value: '15', unit: '字' },
];

export const application = {
  __typename: 'MyRepresentativeApplication',
  receiptNo: 'ST38QRYW',
  no: null as string | null,
  applicationState: 'VERIFYING',
  stateReason: null as string | null,
  termEndsOn: null as string | null,
  submittedAt: '2026-11-20T02:06:00.000Z',
  displayName: '童**',
  nameConsent: false,
  categories: ['RESIDENT', 'WOMEN'],
  unitPost: '城关镇东街村村民',
  fields: ['养老', '教育'],
  region: '城关镇',
  village: '东街村',
  declaredInterests: [] as string[],
  applied: '照顾老人多年，想为邻里反映情况。',
};

const HASH = 'ae9eb3f1c45c245fae9eb3f1c45c245fae9eb3f1c45c245fae9eb3f1c45c245f';
const DRAWS = [
  { no: '2026-38-3-1', attempt: 1, voidReason: '名额写漏了新闻媒体，补正以后重新抽选。' },
  { no: '2026-38-3-2', attempt: 2, voidReason: null },
];
const quota = (label: string, categories: string[], min = 1, max = min) => ({
  attribute: 'CATEGORY',
  label,
  categories,
  min,
  max,
});

/** Offered, not yet drawn. */
export const offered = {
  no: '2026-38-3-2',
  attempt: 2,
  method: 'ROTATION',
  seats: 2,
  topics: ['养老'],
  restAfterMeetings: 2,
  poolSize: 3,
  tickets: null as number | null,
  provedFairest: null as boolean | null,
  commitment: HASH,
  offerDigest: HASH.replaceAll('ae', '0b'),
  offeredAt: '2026-12-05T01:00:00.000Z',
  seed: null as string | null,
  publicDigits: null as string | null,
  drawnAt: null as string | null,
  voidedAt: null as string | null,
  voidReason: null as string | null,
  result: null as object | null,
  quotas: [quota('群众代表', ['RESIDENT']), quota('其他类别', ['MEDIA', 'VETERAN_CADRE'])],
  excluded: [{ no: 'D2026-0005', reasons: ['任职于议题涉及的单位'] }],
  pool: [
    {
      id: 'D2026-0001',
      categories: ['RESIDENT'],
      fields: ['养老'],
      invitations: 0,
      values: [],
      tickets: null,
    },
    {
      id: 'D2026-0003',
      categories: ['RESIDENT'],
      fields: ['教育'],
      invitations: 2,
      values: [],
      tickets: null,
    },
    { id: 'D2026-0004', categories: ['MEDIA'], fields: ['民生'], invitations: 1, values: [], tickets: null },
  ],
  item: {
    position: 3,
    title: '审议养老服务设施布局规划',
    meeting: { no: announced.no, name: announced.name },
    draws: DRAWS,
  },
};

export const drawn = {
  ...offered,
  seed: HASH.replaceAll('c4', '77'),
  publicDigits: '27',
  drawnAt: '2026-12-06T01:00:00.000Z',
  result: {
    ticketNo: null,
    selected: [
      { id: 'D2026-0001', quota: '群众代表', reasons: ['熟悉养老', '近12个月受邀0次'] },
      { id: 'D2026-0004', quota: '其他类别', reasons: ['熟悉的领域与议题没有直接关系', '近12个月受邀1次'] },
    ],
    reserves: [
      { quota: '群众代表', ids: ['D2026-0003'] },
      { quota: '其他类别', ids: [] },
    ],
  },
};

export const voided = {
  ...offered,
  no: '2026-38-3-1',
  attempt: 1,
  voidedAt: '2026-12-05T00:30:00.000Z',
  voidReason: '名额写漏了新闻媒体，补正以后重新抽选。',
};

/** Drawn from numbered panels. */
export const lottery = {
  ...drawn,
  no: '2026-38-4-1',
  attempt: 1,
  method: 'LOTTERY',
  topics: [],
  tickets: 10,
  provedFairest: true,
  quotas: [
    quota('群众代表', ['RESIDENT'], 1, 2),
    { attribute: 'REGION', label: '青石镇', categories: [], min: 0, max: 1 },
  ],
  pool: offered.pool.map(({ id }, index) => ({
    id,
    categories: [],
    fields: [],
    invitations: null,
    values: [{ attribute: '代表类别', value: '群众代表' }],
    tickets: [6, 7, 7][index] ?? 0,
  })),
  result: {
    ticketNo: 4,
    selected: [{ id: 'D2026-0001', quota: '群众代表', reasons: ['10张签中有6张列有此人，抽中第4号签'] }],
    reserves: [{ quota: '群众代表', ids: ['D2026-0003'] }],
  },
  item: { ...offered.item, draws: [{ no: '2026-38-4-1', attempt: 1, voidReason: null }] },
};

const group = (name: string, members: number, sent: number, accepted = 0) => ({
  group: name,
  members,
  sent,
  accepted,
  attended: 0,
  declined: sent - accepted,
  silent: 0,
});

export const statistics = {
  year: 2026,
  years: [2026, 2025],
  members: 40,
  stakeholders: 2,
  invitedTimes: [30, 7, 2, 1],
  total: { sent: 8, accepted: 6, attended: 0, declined: 2, silent: 0 },
  byCategory: [group('群众代表', 30, 4, 4), group('人数少的合计', 10, 4, 2)],
  byRegion: [group('城关镇', 40, 8, 6)],
  waiting: [
    { fromDays: 0, people: 8, never: 0 },
    { fromDays: 90, people: 2, never: 2 },
    { fromDays: 180, people: 30, never: 30 },
    { fromDays: 365, people: 0, never: 0 },
  ],
};
