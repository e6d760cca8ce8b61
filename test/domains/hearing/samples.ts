/** Fields requested of a hearing. */
export const HEARING = `id no stage version review paper reviewNote signUpOpen signUpCount observersTaken heldOn startsAt
    place listPublishedAt methodPublishedAt recordPublishedAt reportPublishedAt cancelReason seatsTotal selectionMode
    notices { kind text at } participants { id side origin displayName receiptNo declined deliveredOn attended signedOn
      refusalReason withdrawalWay } withdrawals { side persons online written }
    draw { commitment pool { receiptNo side } poolSize poolDigest seed publicDigits drawnAt file
      result { side drawn reserves } }
    entries { id kind speaker text commentReceiptNo } report { summary matters { title outcome } }
    decision { no }`;

const REFUSAL = '... on Refusal { findings { rule basis code severity message fields } }';

/** Fields requested of each union of this room. */
export const ANSWERS: Readonly<Record<string, string>> = {
  HearingOrRefusal: `__typename ... on Hearing { ${HEARING} } ${REFUSAL}`,
  PaperOrRefusal: `__typename ... on Paper { hearing { ${HEARING} } } ${REFUSAL}`,
  HearingReceiptOrRefusal: `__typename ... on HearingReceipt { receiptNo lookupCode state } ${REFUSAL}`,
  SignUpOrRefusal: `__typename ... on SignUp { receiptNo } ${REFUSAL}`,
  RevealedContact: 'name organisation contactKind contact',
  RevealedSignUp: 'name organisation contactKind contact',
};

/** Fields of an answer of this room; tests state what they expect. */
export interface Answer {
  __typename: string;
  id: string;
  no: string;
  stage: string;
  version: number;
  review: string;
  paper: string | null;
  signUpOpen: boolean;
  signUpCount: number;
  observersTaken: number;
  receiptNo: string;
  lookupCode: string;
  state: string;
  notices: { kind: string; text: string }[];
  participants: Participant[];
  withdrawals: { side: string; persons: number; online: number; written: number }[];
  draw: {
    commitment: string;
    pool: { receiptNo: string; side: string }[] | null;
    poolDigest: string | null;
    seed: string | null;
    file: string | null;
    result: { side: string; drawn: string[]; reserves: string[] }[] | null;
  } | null;
  entries: { id: string; kind: string; speaker: string; text: string; commentReceiptNo: string | null }[];
  decision: { no: string };
  findings?: { rule: string; basis: string; code: string; severity: string; fields: string[] }[];
}

/** A participant as they are answered. */
export interface Participant {
  id: string;
  side: string;
  origin: string;
  displayName: string;
  receiptNo: string | null;
  declined: boolean;
  deliveredOn: string | null;
  attended: boolean | null;
  signedOn: string | null;
  refusalReason: string | null;
  withdrawalWay: string | null;
}

/** 公交票价听证会 of the samples, smaller: three drawn consumers, one operator, one deputy. */
export const PLAN = {
  name: '城乡公交票价调整听证会',
  purpose: '听取各方对公交票价调整方案的意见',
  isPrice: false,
  host: '县住房和城乡建设局',
  chair: '王主持',
  heldOn: '2026-12-24',
  startsAt: '09:00',
  place: '县政务服务中心三楼会议室',
  conditions: '年满18周岁、本县常住',
  sides: [
    { side: 'CONSUMER', seats: 3, mode: 'DRAW' },
    { side: 'OPERATOR', seats: 1, mode: 'NOMINATION' },
    { side: 'PEOPLES_CONGRESS_DEPUTY', seats: 1, mode: 'NOMINATION' },
  ],
  selectionMethod: '消费者从报名者中公开抽取，其他各方由有关单位推荐。',
  signUpOpensAt: '2026-11-23T01:00:00Z',
  signUpClosesAt: '2026-12-04T09:30:00Z',
  observerSeats: 2,
  pressSeats: 1,
  content: '现就票价调整举行听证会，欢迎报名。',
  contact: '价格股 0000-5550102',
};

/** Record of the hearing, naming the participant who came first. */
export const recordBy = (participantId: string) => [
  { kind: 'PRESENTATION', speaker: '县住建局 李建国', text: '票价方案及依据如下。' },
  { kind: 'STATEMENT', participantId, speaker: '', text: '建议学生月票再优惠。' },
  { kind: 'EXPLANATION', speaker: '县住建局 李建国', text: '学生月票的优惠将进一步测算。' },
];

/** Report of the hearing. */
export const REPORT = {
  summary: '参加人5名，意见集中在月票和换乘。',
  matters: [{ title: '学生月票', summary: '建议学生月票再优惠。', outcome: 'ADOPTED' }],
};
