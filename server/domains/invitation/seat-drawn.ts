import type { DrawnSeat, DrawResult } from '#schema/invitation/draw-parts.ts';
import type { Draw } from '#schema/invitation/draw.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { Representative } from '#schema/register/representative.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';

/** Whoever was drawn has a letter to be sent (拟发邀请): in the order of the draw. */
export async function seatDrawn(
  command: CommandContext,
  draw: Draw,
  { selected }: DrawResult,
): Promise<void> {
  const people = await command.em.find(Representative, { no: { $in: selected.map(({ id }) => id) } });
  const byNo = new Map(people.map((person) => [person.no, person]));
  for (const seat of selected) {
    const person = byNo.get(seat.id);
    if (person) inviteTo(command, draw, person, seat, null);
  }
}

/** Prepares the invitation of somebody for one seat; `succeedsId` names whose freed seat it is. */
export const inviteTo = (
  { em, now }: CommandContext,
  draw: Draw,
  person: Representative,
  { quota }: Pick<DrawnSeat, 'quota'>,
  succeedsId: string | null,
): Invitation =>
  em.create(Invitation, {
    meetingId: draw.meetingId,
    itemId: draw.itemId,
    drawId: draw.id,
    representativeId: person.id,
    addressee: person.name,
    capacity: InvitedCapacity.REPRESENTATIVE,
    category: categoryFor(draw, person, quota),
    quota,
    stage: InvitationStage.DRAFT,
    succeedsId,
    createdAt: now,
  });

/** Who holds several categories sits in under one: that of their seat (R-64 一人只计一次). */
const categoryFor = (
  { quotas }: Draw,
  { categories }: Representative,
  quota: string,
): RepresentativeCategory => {
  const asked = quotas.find(({ label }) => label === quota)?.categories ?? [];
  return categories.find((one) => asked.includes(one)) ?? categories[0] ?? RepresentativeCategory.OTHER;
};
