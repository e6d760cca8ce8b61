/**
 * 国令713号第十四条: written solicitations and questionnaires that are announced to the public beforehand. Where people
 * come together, in a forum or a visit, it is an event. That a questionnaire is counted truthfully and is no vote, is
 * our order of work.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { IN_A_PLACE, OWN_PROCEDURE } from './activity.ts';
import {
  DecisionPhase,
  PARTICIPATION_METHOD_LABELS,
  ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import type { Question } from './question.ts';
import { refuseQuestions } from './questionnaire.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

/** State of a public activity (公众参与活动的状态). */
export const [ActivityState, ACTIVITY_STATE_LABELS] = vocabulary({
  DRAFT: '拟稿',
  PUBLISHED: '已公告',
  CANCELLED: '已取消',
  HELD: '已举行',
});
export type ActivityState = keyof typeof ActivityState;

/** A public activity as it is planned (公众参与活动计划). */
export interface ActivityPlan {
  method: ParticipationMethod;
  title: string;
  purpose: string;
  audience: string;
  startsAt: Date;
  endsAt: Date;
  contact: string;
  questions: readonly Question[];
}

const P = DecisionPhase;

/** Phases in which the draft is made and the public is heard on it. */
const PREPARING: ReadonlySet<DecisionPhase> = new Set([P.DRAFTING, P.CONSULTING, P.REVISING]);

const LONGEST_TITLE = 100;

/** Reason against a public activity in this phase (决策阶段): it belongs to the making of the draft. */
export const refuseActivityPhase = (phase: DecisionPhase): Finding[] =>
  PREPARING.has(phase) ? [] : [notPreparing];

/** Findings on the plan of an activity (公众参与活动计划), everything at once. */
export const refuseActivityPlan = (plan: ActivityPlan, now: Date): Finding[] => [
  ...(OWN_PROCEDURE.has(plan.method) || IN_A_PLACE.has(plan.method) ? [elsewhere(plan.method)] : []),
  ...refuseWords(plan),
  ...(plan.endsAt <= plan.startsAt ? [endsEarly] : []),
  ...(plan.startsAt <= now ? [startsPast] : []),
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
