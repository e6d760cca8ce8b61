/**
 * 国令713号第十四条: forums, visits, written solicitations and questionnaires that the public is told of beforehand. That they are
 * announced with time, place and seats, and that a questionnaire is counted truthfully and is no vote, is our order of work.
 */
import { IN_A_PLACE, OWN_PROCEDURE } from './activity.ts';
import { DecisionPhase, PARTICIPATION_METHOD_LABELS, ParticipationMethod } from './decision-phase.ts';
import { type Question, refuseQuestions } from './questionnaire.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** How far a public activity is (公众参与活动的状态). */
export enum ActivityState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  CANCELLED = 'CANCELLED',
  HELD = 'HELD',
}

/** What each state (公众参与活动的状态) is called. */
export const ACTIVITY_STATE_LABELS: Readonly<Record<ActivityState, string>> = {
  [ActivityState.DRAFT]: '拟稿',
  [ActivityState.PUBLISHED]: '已公告',
  [ActivityState.CANCELLED]: '已取消',
  [ActivityState.HELD]: '已举行',
};

/** A public activity as it is planned (公众参与活动计划). */
export interface ActivityPlan {
  method: ParticipationMethod;
  title: string;
  purpose: string;
  audience: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
  openSignUp: boolean;
  signUpClosesAt: Date | null;
  seats: number | null;
  contact: string;
  questions: readonly Question[];
}

const P = DecisionPhase;

/** While the draft is made the public is heard on it. */
const PREPARING: ReadonlySet<DecisionPhase> = new Set([P.DRAFTING, P.CONSULTING, P.REVISING]);

const MOST_SEATS = 10_000;
const LONGEST_TITLE = 100;

/** What forbids announcing an activity in this phase (决策阶段): it belongs to the making of the draft. */
export const refuseActivityPhase = (phase: DecisionPhase): Finding[] =>
  PREPARING.has(phase) ? [] : [notPreparing];

/** What is wrong in the plan of an activity (公众参与活动计划), everything at once. */
export const refuseActivityPlan = (plan: ActivityPlan, now: Date): Finding[] => [
  ...(OWN_PROCEDURE.has(plan.method) ? [elsewhere(plan.method)] : []),
  ...refuseWords(plan),
  ...(IN_A_PLACE.has(plan.method) && blank(plan.place) ? [noPlace] : []),
  ...(plan.endsAt <= plan.startsAt ? [endsEarly] : []),
  ...(plan.startsAt <= now ? [startsPast] : []),
  ...(plan.openSignUp ? refuseSignUpPlan(plan, now) : []),
  ...(plan.method === ParticipationMethod.QUESTIONNAIRE
    ? refuseQuestions(plan.questions)
    : plan.questions.length > 0
      ? [questionsElsewhere]
      : []),
];

const WORDS = ['title', 'purpose', 'audience', 'contact'] as const;

function refuseWords(plan: ActivityPlan): Finding[] {
  const wanting = WORDS.filter((field) => blank(plan[field]));
  return [
    ...(wanting.length > 0 ? [incomplete(wanting)] : []),
    ...(Array.from(plan.title).length > LONGEST_TITLE ? [longTitle] : []),
  ];
}

const refuseSignUpPlan = (
  { method, seats, signUpClosesAt, startsAt }: ActivityPlan,
  now: Date,
): Finding[] => [
  ...(IN_A_PLACE.has(method) ? [] : [noSignUp]),
  ...(seats !== null && seats >= 1 && seats <= MOST_SEATS ? [] : [noSeats]),
  ...(signUpClosesAt !== null && signUpClosesAt > now && signUpClosesAt <= startsAt ? [] : [closesWrongly]),
];

/** What decides whether somebody may sign up (报名). */
export interface SignUpFacts {
  state: ActivityState;
  openSignUp: boolean;
  signUpClosesAt: Date | null;
  seats: number | null;
  taken: number;
}

/** What forbids signing up now (报名); the closing instant itself is too late. */
export const refuseSignUp = (facts: SignUpFacts, now: Date): Finding[] => {
  const { state, openSignUp, signUpClosesAt, seats, taken } = facts;
  if (state !== ActivityState.PUBLISHED || !openSignUp || signUpClosesAt === null) return [signUpNotOpen];
  if (now >= signUpClosesAt) return [signUpClosed];
  return seats !== null && taken >= seats ? [full] : [];
};

/** What forbids giving a seat back now (取消报名): until the activity begins. */
export const refuseSignUpCancelling = (
  { cancelledAt, startsAt }: { cancelledAt: Date | null; startsAt: Date },
  now: Date,
): Finding[] => {
  if (cancelledAt !== null) return [alreadyCancelled];
  return now >= startsAt ? [begun] : [];
};

const ours = { rule: 'R-14', basis: 'DESIGN', article: '公众参与活动公告规则', severity: 'BLOCK' } as const;
const finding = (code: string, fields: readonly string[], message: string, fix: string): Finding => ({
  ...ours,
  code,
  message,
  fields,
  fix,
});

const elsewhere = (method: ParticipationMethod) =>
  finding(
    'ACTIVITY_ELSEWHERE',
    ['method'],
    `${PARTICIPATION_METHOD_LABELS[method]}有自己的办理流程，不在这里公告。`,
    '在相应的流程中办理。',
  );
const incomplete = (fields: readonly string[]) =>
  finding('ACTIVITY_INCOMPLETE', fields, '公告内容不齐全。', '写明名称、内容、参加对象和联系方式。');
const longTitle = finding('ACTIVITY_TITLE_LONG', ['title'], '名称超过100个字。', '请精简。');
const noPlace = finding('ACTIVITY_PLACE_WANTED', ['place'], '没有写明地点。', '写明地点，方便公众前往。');
const endsEarly = finding(
  'ACTIVITY_ENDS_EARLY',
  ['endsAt'],
  '结束时间不晚于开始时间。',
  '核对开始和结束的时间。',
);
const startsPast = finding(
  'ACTIVITY_STARTS_PAST',
  ['startsAt'],
  '开始时间已经过去，不能公告。',
  '公告将要举行的活动；已经举行的直接登记活动记录。',
);
const noSignUp = finding(
  'SIGN_UP_NOT_NEEDED',
  ['openSignUp'],
  '书面征求意见和问卷、民意调查不用报名。',
  '取消“公众可以报名”。',
);
const noSeats = finding('SEATS_REQUIRED', ['seats'], '没有写明名额。', '填写1至10000的整数。');
const closesWrongly = finding(
  'SIGN_UP_CLOSES_WRONGLY',
  ['signUpClosesAt'],
  '报名截止时间没有写明，或者不在现在与活动开始之间。',
  '填写活动开始以前的时间。',
);
const questionsElsewhere = finding(
  'QUESTIONS_ELSEWHERE',
  ['questions'],
  '只有问卷调查才有题目。',
  '删去题目，或者改为问卷调查。',
);
const notPreparing = finding(
  'ACTIVITY_WRONG_PHASE',
  [],
  '现在不是起草、公众参与或者修改完善阶段，不能公告公众参与活动。',
  '在送请合法性审查以前举行。',
);
const signUpNotOpen = finding('SIGN_UP_NOT_OPEN', [], '这项活动不接受报名。', '参加办法见活动公告。');
const signUpClosed = finding('SIGN_UP_CLOSED', [], '报名已经截止。', '有意见可以向承办单位反映。');
const full = finding('ACTIVITY_FULL', [], '名额已满。', '有人取消以后可以再报名；意见也可以书面提出。');
const alreadyCancelled = finding('SIGN_UP_CANCELLED', [], '这次报名已经取消。', '名额未满的，可以重新报名。');
const begun = finding('ACTIVITY_BEGUN', [], '活动已经开始，不能再取消报名。', '不能到场的，请告知承办单位。');
