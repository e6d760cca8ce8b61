/** What is typed about a public activity, and how it becomes what the contract and the law take (公众参与活动计划). */
import type { ActivityPlanInput } from '#client/graphql/graphql.ts';
import { instantIn, linesOf, typedEnd, typedIn } from '#client/staff/form/typed.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { QuestionKind } from '#server/law/participation/question.ts';

export interface QuestionRow {
  kind: QuestionKind | '';
  text: string;
  options: string;
}

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

export const asks = ({ method }: PlanForm) => method === ParticipationMethod.QUESTIONNAIRE;

const questionsOf = (form: PlanForm) =>
  asks(form)
    ? form.questions.map(({ kind, text, options }) => ({
        kind: kind || QuestionKind.TEXT,
        text,
        options: kind === QuestionKind.TEXT ? [] : linesOf(options),
      }))
    : [];

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
  questions: questionsOf(form),
});

/** Where the contract's fields stand in this form. */
export const ALIASES = { startsAt: 'startDay', endsAt: 'endDay' } as const;

type Planned = Omit<ActivityPlanInput, 'questions'> & {
  questions: readonly { kind: string; text: string; options: readonly string[] }[];
};

/** What is planned, as it was typed. */
export function typedOf(plan: Planned): PlanForm {
  const [start, end] = [typedIn(plan.startsAt), typedEnd(plan.endsAt)];
  return {
    decisionId: '',
    method: plan.method as ParticipationMethod,
    title: plan.title,
    purpose: plan.purpose,
    audience: plan.audience,
    startDay: start.day,
    startHour: start.hour,
    endDay: end.day,
    endHour: end.hour,
    contact: plan.contact,
    questions: plan.questions.map(({ kind, text, options }) => ({
      kind: kind as QuestionKind,
      text,
      options: options.join('\n'),
    })),
  };
}
