/** Findings of the law on a plan while it is typed, by the function the server judges with, at the server's time. */
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { type EventPlan, refuseEventPlan } from '#server/law/event/event-plan.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { planInput, type PlanForm } from './plan-form.ts';

const instant = (text: string | null) => (text === null ? null : new Date(text));

/** A plan without a kind is no plan yet. */
function planOf(form: PlanForm): EventPlan | null {
  if (form.kind === null) return null;
  const { slots, signUpOpensAt, signUpClosesAt, ...plan } = planInput(form);
  return {
    ...plan,
    signUpOpensAt: instant(signUpOpensAt),
    signUpClosesAt: instant(signUpClosesAt),
    slots: slots.map(({ startsAt, endsAt, groups }) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      groups: groups.map(({ category, seats, waitlist }) => ({
        category: category ? RepresentativeCategory[category] : null,
        seats,
        waitlist,
      })),
    })),
  };
}

/** Everything that stands in the way of the plan as it is typed. */
export function planFindings(form: PlanForm, now: string): readonly Finding[] {
  const plan = planOf(form);
  return plan ? refuseEventPlan(plan, new Date(now)) : [];
}
