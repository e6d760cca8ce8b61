/** Form of a public participation plan (公众参与活动计划), and its conversion to the contract's input and the law's. */
import type { ActivityPlanInput } from '#client/graphql/graphql.ts';
import { instantIn, typedEnd, typedIn } from '#client/staff/ground/form/typed.ts';
import { lawful, type ToldQuestion } from '#client/citizen/activity/question-form.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type QuestionRow, questionsIn, rowsTyped } from './question-rows.ts';

export interface PlanForm {
  decisionId: string;
  method: ParticipationMethod | '';
  title: string;
  purpose: string;
  audience: string;
  startDay: string;
  startHour: string;
  endDay: string;
  endHour: string;
  contact: string;
  questions: readonly QuestionRow[];
}

export const BLANK: PlanForm = {
  decisionId: '',
  method: '',
  title: '',
  purpose: '',
  audience: '',
  startDay: '',
  startHour: '',
  endDay: '',
  endHour: '',
  contact: '',
  questions: [],
};

/** Whether it asks questions. */
export const asks = ({ method }: PlanForm) => method === ParticipationMethod.QUESTIONNAIRE;

const questionsOf = (form: PlanForm) => (asks(form) ? questionsIn(form.questions) : []);

/** An instant that is not filled in is one that the law finds past. */
const NEVER = '1970-01-01T00:00:00Z';

export const inputOf = (form: PlanForm): ActivityPlanInput => ({
  method: form.method || ParticipationMethod.QUESTIONNAIRE,
  title: form.title,
  purpose: form.purpose,
  audience: form.audience,
  startsAt: instantIn(form.startDay, form.startHour) ?? NEVER,
  endsAt: instantIn(form.endDay, form.endHour) ?? NEVER,
  contact: form.contact,
  questions: questionsOf(form).map(({ options, rows, ...question }) => ({
    ...question,
    options: [...options],
    rows: [...rows],
  })),
});

/** Field of this form for each field of the contract. */
export const ALIASES = { startsAt: 'startDay', endsAt: 'endDay' } as const;

type Planned = Omit<ActivityPlanInput, 'questions'> & {
  questions: readonly ToldQuestion[];
};

/** A stored plan as form values. */
export function typedOf(plan: Planned): PlanForm {
  const [start, end] = [typedIn(plan.startsAt), typedEnd(plan.endsAt)];
  return {
    decisionId: '',
    method: plan.method,
    title: plan.title,
    purpose: plan.purpose,
    audience: plan.audience,
    startDay: start.day,
    startHour: start.hour,
    endDay: end.day,
    endHour: end.hour,
    contact: plan.contact,
    questions: rowsTyped(plan.questions.map(lawful)),
  };
}
