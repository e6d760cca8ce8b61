import type { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';

/** The number of who follows next on a side (候补), in the order of the draw; null when nobody is left. */
export async function nextReserve(
  { em }: CommandContext,
  { hearingId, result }: HearingDraw,
  side: StakeholderSide,
): Promise<string | null> {
  const reserves = result?.find((one) => one.side === side)?.reserves ?? [];
  const seated = await em.find(HearingParticipant, { hearingId }, { fields: ['receiptNo'] });
  const gone = await em.find(
    SignUp,
    { subjectId: hearingId, cancelledAt: { $ne: null } },
    { fields: ['receiptNo'] },
  );
  const taken = new Set([...seated, ...gone].map(({ receiptNo }) => receiptNo));
  return reserves.find((receiptNo) => !taken.has(receiptNo)) ?? null;
}
