/** What is typed about a public activity, and how it becomes what the contract and the law take (公众参与活动计划). */
import type { ActivityPlanInput } from '#client/graphql/graphql.ts';
import { instantIn, linesOf, typedEnd, typedIn } from '#client/staff/hearing/typed.ts';
import { IN_A_PLACE } from '#server/law/activity.ts';
import { ParticipationMethod } from '#server/law/decision-phase.ts';
import { QuestionKind } from '#server/law/questionnaire.ts';

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
  place: string;
  startDay: string;
  startHour: string;
  endDay: string;
  endHour: string;
  openSignUp: boolean;
  seats: string;
  closeDay: string;
  closeHour: string;
  contact: string;
  questions: readonly QuestionRow[];
}

export const BLANK: PlanForm = {
  decisionId: '',
  method: '',
  title: '',
  purpose: '',
  audience: '',
  place: '',
  startDay: '',
  startHour: '',
  endDay: '',
  endHour: '',
  openSignUp: false,
  seats: '',
  closeDay: '',
  closeHour: '',
  contact: '',
  questions: [],
};

/** People come together in a place. */
export const inPlace = ({ method }: PlanForm) => method !== '' && IN_A_PLACE.has(method);
export const signsUp = (form: PlanForm) => inPlace(form) && form.openSignUp;
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
  method: form.method || ParticipationMethod.FORUM,
  title: form.title,
  purpose: form.purpose,
  audience: form.audience,
  place: inPlace(form) ? form.place : '',
  startsAt: instantIn(form.startDay, form.startHour) ?? NEVER,
  endsAt: instantIn(form.endDay, form.endHour) ?? NEVER,
  openSignUp: signsUp(form),
  signUpClosesAt: signsUp(form) ? instantIn(form.closeDay, form.closeHour) : null,
  seats: signsUp(form) ? Number(form.seats) || null : null,
  contact: form.contact,
  questions: questionsOf(form),
});

/** Where the contract's fields stand in this form. */
export const ALIASES = { startsAt: 'startDay', endsAt: 'endDay', signUpClosesAt: 'closeDay' } as const;

type Planned = Omit<ActivityPlanInput, 'questions'> & {
  questions: readonly { kind: string; text: string; options: readonly string[] }[];
};

/** What is planned, as it was typed. */
export function typedOf(plan: Planned): PlanForm {
  const [start, end, close] = [typedIn(plan.startsAt), typedEnd(plan.endsAt), typedEnd(plan.signUpClosesAt)];
  return {
    decisionId: '',
    method: plan.method as ParticipationMethod,
    title: plan.title,
    purpose: plan.purpose,
    audience: plan.audience,
    place: plan.place,
    startDay: start.day,
    startHour: start.hour,
    endDay: end.day,
    endHour: end.hour,
    openSignUp: plan.openSignUp,
    seats: plan.seats == null ? '' : String(plan.seats),
    closeDay: close.day,
    closeHour: close.hour,
    contact: plan.contact,
    questions: plan.questions.map(({ kind, text, options }) => ({
      kind: kind as QuestionKind,
      text,
      options: options.join('\n'),
    })),
  };
}
