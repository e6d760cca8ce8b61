/** Findings of the law on a plan as it is typed, by the functions the server judges with (公告前的检查). */
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { hearingBegins, type HearingPlan, refuseUnreadyPlan } from '#server/law/hearing/hearing-plan.ts';
import { refuseNight, refuseShortSignUp } from '#server/law/hearing/hearing-hours.ts';
import { refuseOffered } from '#server/law/hearing/hearing-sides.ts';
import { refuseHearingNotice } from '#server/law/hearing/hearing-notice.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { refusePriceHearing } from '#server/law/hearing/price-hearing.ts';
import { type PlanForm, planInput } from './plan-form.ts';
import { dayIn } from '#client/staff/ground/form/typed.ts';

export interface PlanRules {
  today: CalendarDay;
  policy: LocalPolicy;
  /** The same draft is put to the public already. */
  draftPublished: boolean;
  /** The name of the price authority that has part in the matter. */
  priceAuthority: string | null;
  /** The matter is ruled to touch vital interests directly. */
  vital: boolean;
}

const instant = (text: unknown) => (typeof text === 'string' ? new Date(text) : null);

function planOf(form: PlanForm): HearingPlan {
  const { purpose, sides, selectionMethod, signUpOpensAt, signUpClosesAt, ...input } = planInput(form);
  return {
    purpose,
    chair: input.chair,
    sides: sides.map(({ side, seats, mode }) => ({
      side: StakeholderSide[side],
      seats,
      mode: SelectionMode[mode],
    })),
    selectionMethod: selectionMethod ?? null,
    signUpOpensAt: instant(signUpOpensAt),
    signUpClosesAt: instant(signUpClosesAt),
    beginsAt: hearingBegins(dayIn(form.heldOn), form.startsAt),
    observerSeats: input.observerSeats,
    pressSeats: input.pressSeats,
  };
}

/** Everything that stands in the way of announcing it today. */
export function planFindings(
  form: PlanForm,
  { today, policy, draftPublished, priceAuthority, vital }: PlanRules,
): Finding[] {
  const plan = planOf(form);
  const seats = plan.sides.flatMap(({ side, seats: count }) =>
    Array.from({ length: count }, () => ({ side })),
  );
  return [
    ...refuseUnreadyPlan(plan),
    ...refuseHearingNotice(
      {
        noticeOn: today,
        heldOn: dayIn(form.heldOn),
        startsAt: form.startsAt,
        place: form.place,
        draftPublished: draftPublished || form.draftFileId !== '',
        explanationPublished: draftPublished || form.explanationFileId !== '',
        price: form.isPrice,
      },
      policy,
    ),
    ...refuseShortSignUp(plan, null),
    ...refuseNight(plan.beginsAt),
    ...refuseOffered(plan, { price: form.isPrice, vital }, policy),
    ...(form.isPrice
      ? refusePriceHearing({ heldByPriceAuthority: priceAuthority !== null, participants: seats }, policy)
      : []),
  ];
}
