/** An invented citizen's comment as its author sees it. */
import { bus } from './lanxi.ts';

export const credential = { receiptNo: '8F3K2M7Q', lookupCode: 'Q7M2K8XF4T' };

const yes = { allowed: true, findings: [] as object[] };

export const mine = {
  __typename: 'MyComment',
  receiptNo: '8F3K2M7Q',
  status: 'RECEIVED',
  submittedAt: '2026-11-20T02:06:00.000Z',
  channel: 'WEB',
  stance: 'AMEND',
  clauseNo: '一' as string | null,
  text: '建议学生月票再优惠一点，现在每天来回要2元。',
  suggestedText: null as string | null,
  identity: 'PERSON',
  displayName: '张**',
  showText: true,
  showName: false,
  hidden: null as string | null,
  blackouts: [] as object[],
  attachments: [] as object[],
  revisions: [] as object[],
  commitment: 'nyxB1wtug6pdEMP0fikbiKZNDlfxwjlouwXSfkocYPM=',
  salt: 'c2FsdA==',
  payload: '{"v":1}',
  consultation: bus,
  outcome: null as string | null,
  ground: null as string | null,
  reason: null as string | null,
  route: null as string | null,
  routedAnswer: null as string | null,
  routedAnsweredOn: null as string | null,
  changedClauses: [] as object[],
  decidedOn: null as string | null,
  confirmedUnit: null as string | null,
  clusterTitle: null as string | null,
  clusterCount: null as number | null,
  groupId: null as string | null,
  version: 1,
  viewerCan: [
    { action: 'edit', ...yes },
    { action: 'withdraw', ...yes },
    { action: 'askReason', allowed: false, findings: [] },
    { action: 'disown', ...yes },
  ],
};

export const answered = {
  ...mine,
  askReasonUntil: '2027-01-24',
  outcome: 'PARTLY_ADOPTED',
  ground: 'FISCAL_LIMIT',
  reason: '采纳学生月票优惠的意见，月票由45元调整为36元；单次票价涉及财政补贴总额，未再降低。',
  changedClauses: [
    {
      anchorId: 'a4',
      clauseNo: '四',
      before: '同步推出月票和90分钟内免费换乘。',
      after: '同步推出月票、学生月票和90分钟内免费换乘。',
    },
  ],
  decidedOn: '2026-12-20',
  confirmedUnit: '县发展和改革委员会',
  clusterTitle: '学生月票再优惠',
  clusterCount: 33,
  groupId: 'g1',
  consultation: {
    ...bus,
    stage: 'FEEDBACK_PUBLISHED',
    daysLeft: null,
    report: { publishedOn: '2026-12-25' },
    revision: { no: 2 },
  },
  revisions: [
    {
      no: 1,
      at: '2026-11-20T02:06:00.000Z',
      text: '学生票太贵。',
      suggestedText: null,
      stance: 'OPPOSE',
      clauseNo: '一',
    },
    {
      no: 2,
      at: '2026-11-20T03:00:00.000Z',
      text: '建议学生月票再优惠一点，现在每天来回要2元。',
      suggestedText: null,
      stance: 'AMEND',
      clauseNo: '一',
    },
  ],
  viewerCan: [
    {
      action: 'edit',
      allowed: false,
      findings: [{ message: '征求意见已经截止，不能再修改。', fix: '可以与承办单位联系。' }],
    },
    {
      action: 'withdraw',
      allowed: false,
      findings: [{ message: '征求意见已经截止，不能再撤回。', fix: '可以与承办单位联系。' }],
    },
    { action: 'askReason', allowed: true, findings: [] },
  ],
};

const REASON_ASKED = {
  question: '财政补贴总额是多少，降低单次票价要多补多少？',
  askedOn: '2026-12-28',
  dueOn: '2027-01-07',
  overdue: false,
  answer: null,
  answeredOn: null,
};

export const askedBefore = {
  ...answered,
  reasonQuestion: REASON_ASKED,
  viewerCan: [
    ...answered.viewerCan.filter(({ action }) => action !== 'askReason'),
    {
      action: 'askReason',
      allowed: false,
      findings: [
        {
          message: '您在2026年12月28日已经提出过理由不清楚，每条意见可以提出一次。',
          fix: '答复在这一页可以看到；另有问题的，可以与承办单位联系。',
        },
      ],
    },
  ],
};

export const unansweredLate = { ...askedBefore, reasonQuestion: { ...REASON_ASKED, overdue: true } };

export const clarified = {
  ...askedBefore,
  reasonQuestion: {
    ...REASON_ASKED,
    overdue: true,
    answer: '全年票款补贴上限为420万元，单次票价每降低0.5元要多补约96万元，超过上限。',
    answeredOn: '2027-01-09',
  },
};
