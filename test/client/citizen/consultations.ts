/** The other consultations of the invented county, each in a state of its own. */
import { bus, decision } from './lanxi.ts';
import { units } from './units.ts';

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
  askedPeriod: { written: '30日', fullOn: '2026-12-16' },
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
  plainWords: '',
  correctedWords: [] as object[],
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
  impacts: [],
  questions: [],
  cases: [],
  pictures: [],
  clips: [],
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

const WORD = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetze'.repeat(3);

/** Words without a place to break, a draft in one piece with lines of its own, a name as long as the law allows. */
export const long = {
  ...bus,
  id: 'c6',
  title: `关于公开征求《${'很长的名称'.repeat(12)}${WORD}》意见的公告`,
  plainWords: WORD,
  correctedWords: [],
  decision: { ...decision, title: WORD },
  clauses: [
    {
      id: 'w',
      kind: 'WHOLE',
      no: '全文',
      text: `第一行${WORD}\n第二行`,
      position: 0,
      commentCount: 123_456,
      note: WORD,
    },
  ],
  contact: { ...bus.contact, address: WORD, email: `${WORD}@lanxi.example` },
  basis: [
    {
      level: 'OTHER',
      title: WORD,
      docNo: WORD,
      article: '',
      quotation: WORD,
      url: `https://www.lanxi.example/${WORD}`,
      clauseIds: [],
    },
  ],
  commentCount: 123_456,
};
