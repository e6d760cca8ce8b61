/** An invented hearing in the states it goes through (样例): announced, held and reported, put off, cancelled. */
import { units } from './units.ts';

const notice = (kind: string, at: string, text: string) => ({ id: `${kind}-${at}`, kind, at, text });

const ANNOUNCED = [
  notice(
    'NOTICE',
    '2026-11-19T00:30:00.000Z',
    '岚溪县城乡公交票价调整听证会\n听证事项：城区一票制和城乡线路按里程计价。',
  ),
  notice('METHOD', '2026-11-19T00:30:00.000Z', '消费者从报名者中抽取。'),
];

const COMMITMENT = 'ae9eb3f1dbf8eb51bb6b3b299147ea8053bdff9680124d6fad7bdcc091506a16';
const DIGEST = 'e38b849d1c50d12a95c8fd73c45f8d62fdba8bfdd5044132ab6f95630e98085c';

const sealed = {
  commitment: COMMITMENT,
  committedAt: '2026-11-19T00:30:00.000Z',
  pool: null,
  poolSize: null,
  poolDigest: null,
  poolPublishedAt: null,
  seed: null,
  publicDigits: null,
  result: null,
  drawnAt: null,
  file: null,
};

const drawn = {
  ...sealed,
  pool: ['ST38QRYW', 'CQTQ7CF6', 'RHJKPJMH'].map((receiptNo) => ({ receiptNo, side: 'CONSUMER' })),
  poolSize: 3,
  poolDigest: DIGEST,
  poolPublishedAt: '2026-12-05T01:00:00.000Z',
  seed: 'c45c245f2535a94dceed80190e3cdd2a3c9760457b69685b263ef68ef80f6744',
  publicDigits: '507',
  result: [{ side: 'CONSUMER', drawn: ['CQTQ7CF6', 'ST38QRYW'], reserves: ['RHJKPJMH'] }],
  drawnAt: '2026-12-05T07:00:00.000Z',
  file: '{"scheme":"hearing-draw/v1"}',
};

/** A document of which nothing is withheld. */
const wholly = { withheldGround: null, withheldLaw: null };

/** Announced, and taking sign-ups. */
export const announced = {
  id: 'h1',
  no: '2026-002-1',
  name: '岚溪县城乡公交票价调整听证会',
  stage: 'NOTICE_PUBLISHED',
  purpose: '就城区一票制和城乡线路按里程计价的方案，听取各方意见。',
  isPrice: true,
  heldByPriceAuthority: true,
  host: '县发展和改革委员会',
  heldOn: '2026-12-24',
  startsAt: '09:00',
  beginsAt: '2026-12-24T01:00:00.000Z',
  place: '县政务服务中心三楼会议室',
  conditions: '年满18周岁，本县常住。',
  content: '听证会公开举行。\n旁听人不发言。',
  contact: '价格股 0000-5550102',
  seatsTotal: 3,
  selectionMode: 'DRAW',
  selectionMethod: '消费者从报名者中抽取。',
  signUpOpen: true,
  signUpOpensAt: '2026-11-19T01:00:00.000Z',
  signUpClosesAt: '2026-12-04T16:00:00.000Z',
  signUpCount: 5,
  observerSeats: 5,
  observersTaken: 5,
  observersCame: 0,
  pressSeats: 2,
  pressTaken: 0,
  pressCame: 0,
  noticePublishedAt: '2026-11-19T00:30:00.000Z',
  methodPublishedAt: '2026-11-19T00:30:00.000Z',
  listPublishedAt: null as string | null,
  startedAt: null as string | null,
  endedAt: null as string | null,
  heldInPublic: null as boolean | null,
  chair: null as string | null,
  recorder: null as string | null,
  recordPublishedAt: null as string | null,
  reportPublishedAt: null as string | null,
  cancelledAt: null as string | null,
  cancelReason: null as string | null,
  consultationId: 'c2',
  version: 4,
  unit: units.ndrc,
  decision: { id: 'd2', no: '2026-002', title: '岚溪县城乡公交票价调整方案' },
  sides: [
    { side: 'CONSUMER', seats: 2, mode: 'DRAW' },
    { side: 'EXPERT', seats: 1, mode: 'NOMINATION' },
  ],
  documents: [{ id: 'f1', name: '调价方案.pdf', size: 190_464, url: '/files/f1', ...wholly }],
  participants: [] as object[],
  withdrawals: [] as object[],
  entries: [] as object[],
  report: null as object | null,
  notices: ANNOUNCED as object[],
  draw: sealed as object | null,
  viewerCan: [{ action: 'signUp', allowed: true, findings: [] as object[] }],
};

const participant = (position: number, displayName: string, more: Record<string, unknown> = {}) => ({
  id: `p${position}`,
  position,
  side: 'CONSUMER',
  origin: 'DRAWN',
  displayName,
  capacity: '',
  receiptNo: null,
  declined: false,
  declineReason: null,
  withdrawalWay: null,
  withdrawalOn: null,
  deliveredOn: '2026-12-10',
  attended: true,
  signedOn: '2026-12-24',
  refusalReason: null,
  ...more,
});

const left = { declined: true, withdrawalWay: 'POSTED', withdrawalOn: '2026-12-09', attended: null };

export const entry = (id: string, kind: string, speaker: string, text: string) => ({
  id,
  kind,
  speaker,
  text,
});

/** Held, with its record and its report. */
export const reported = {
  ...announced,
  stage: 'REPORT_PUBLISHED',
  signUpOpen: false,
  listPublishedAt: '2026-12-07T01:00:00.000Z',
  startedAt: '2026-12-24T01:00:00.000Z',
  endedAt: '2026-12-24T03:30:00.000Z',
  heldInPublic: true,
  chair: '韩致远',
  recorder: '苏晴川',
  observersCame: 4,
  pressCame: 1,
  recordPublishedAt: '2026-12-26T01:00:00.000Z',
  reportPublishedAt: '2027-01-08T01:00:00.000Z',
  draw: drawn as object | null,
  participants: [
    participant(1, '高**', { receiptNo: 'CQTQ7CF6' }),
    participant(2, '张晓禾', {
      receiptNo: 'ST38QRYW',
      signedOn: null,
      refusalReason: '认为没有写全我的第二个问题',
    }),
    participant(3, '温知远', { side: 'EXPERT', origin: 'NOMINATED', capacity: '市交通学会推荐' }),
    participant(4, '罗**', left),
  ] as object[],
  withdrawals: [{ side: 'CONSUMER', persons: 1, online: 0, written: 1 }] as object[],
  entries: [
    entry('e1', 'PRESENTATION', '县发展改革委 韩致远', '介绍调价方案。'),
    entry('e2', 'QUESTION', '高**', '换乘要再付一次钱吗？'),
    entry('e3', 'EXPLANATION', '县发展改革委 韩致远', '一小时内免费换乘。'),
  ] as object[],
  report: {
    summary: '到会参加人都发了言。',
    matters: [
      { title: '免费换乘', summary: '希望免费换乘。', outcome: 'ADOPTED', ground: null, reason: null },
      {
        title: '学生免费',
        summary: '希望学生免费。',
        outcome: 'NOT_ADOPTED',
        ground: 'FISCAL_LIMIT',
        reason: '学生半价已由财政补贴，全免需要另行测算。',
      },
    ],
  } as object | null,
};

/** Put off: everyone reads the new day and why. */
export const postponed = {
  ...announced,
  heldOn: '2027-01-15',
  notices: [
    ...ANNOUNCED,
    notice('POSTPONED', '2026-12-01T01:00:00.000Z', '改到2027年1月15日。\n原因：会场检修。'),
  ],
};

/** Cancelled: what was announced is not silently gone. */
export const cancelled = {
  ...announced,
  stage: 'CANCELLED',
  signUpOpen: false,
  cancelledAt: '2026-12-01T01:00:00.000Z',
  cancelReason: '调价方案撤回修改，暂不听证。',
};
