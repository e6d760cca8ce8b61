import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { refuseActivityPlan } from '#server/law/participation/participation-activity.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { asks, inputOf, type PlanForm } from './plan-form.ts';
import { questionsIn } from './question-rows.ts';

/** Findings of the law on a plan while it is typed, at the server's time. */
export const findingsAt =
  (now: string) =>
  (form: PlanForm): readonly Finding[] => {
    const input = inputOf(form);
    return refuseActivityPlan(
      {
        ...input,
        method: ParticipationMethod[input.method],
        startsAt: new Date(input.startsAt),
        endsAt: new Date(input.endsAt),
        questions: asks(form) ? questionsIn(form.questions) : [],
      },
      new Date(now),
    );
  };
