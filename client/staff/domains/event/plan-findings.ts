/** Findings of the law on a plan while it is typed, by the function the server judges with, at the server's time. */
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { type EventPlan, refuseEventPlan } from '#server/law/event/event-plan.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { planInput, type PlanForm } from './plan-form.ts';

const instant = (text: unknown) => (typeof text === 'string' ? new Date(text) : null);

/** A plan without a kind is no plan yet. */
function planOf(form: PlanForm): EventPlan | null {
  if (form.kind === null) return null;
  const { kind, title, purpose, audience, place, contact, openSignUp, ...input } = planInput(form);
  return {
    title,
    purpose,
    audience,
    place,
    contact,
    openSignUp,
    kind,
    programme: form.programme,
    moderator: form.moderator,
    speakers: form.speakers,
    signUpOpensAt: instant(input.signUpOpensAt),
    signUpClosesAt: instant(input.signUpClosesAt),
    partyMax: input.partyMax ?? 1,
    slots: input.slots.map(({ startsAt, endsAt, groups = [] }) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      groups: (groups ?? []).map(({ category, seats, waitlist }) => ({
        category: category ? RepresentativeCategory[category] : null,
        seats,
        waitlist: waitlist ?? 0,
      })),
    })),
  };
}

/** Everything that stands in the way of the plan as it is typed. */
export function planFindings(form: PlanForm, now: string): readonly Finding[] {
  const plan = planOf(form);
  return plan ? refuseEventPlan(plan, new Date(now)) : [];
}
