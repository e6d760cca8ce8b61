import { Invitation } from '#schema/invitation/invitation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseOtherBodysMeeting } from '#server/ground/kernel/inviting-body.ts';
import { refuseCheckIn } from '#server/law/invitation/invitation-check-in.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { Refusal } from '#server/law/refusal.ts';
import { readCrockford } from '#server/ground/proof/crockford.ts';
import { codeOfNobody } from '#server/law/invitation/invitation-check-in.ts';
import { holdInvitation } from './hold-invitation.ts';
import { SEAT_CODE_LENGTH, seatCodeOf } from './invitation-link.ts';
import { invites } from './invitation.permissions.ts';

/** 签到: they are there; a second time is refused, with the time of the first. */
export const checkInInvitee = defineCommand(['invitation.checkedIn', '列席代表签到'], invites, checkIn);

/** 凭签到码签到: what was scanned from the badge; only those invited to this meeting have one. */
export const checkInBySeatCode = defineCommand(
  'invitation.checkedIn',
  invites,
  async (command, meetingId: string, code: string) => {
    command.about('meeting', meetingId);
    await refuseOtherBodysMeeting(command, meetingId);
    const id = await holderOf(command, meetingId, code);
    return id === null ? new Refusal([codeOfNobody]) : checkIn(command, id);
  },
);

async function checkIn(command: CommandContext, id: string) {
  const { invitation, stage, meeting } = await holdInvitation(command, id);
  const { checkedInAt } = invitation;
  const refusal = command.refusalOf(refuseCheckIn({ stage, checkedInAt }, meeting.startsAt, command.now));
  if (refusal) return refusal;
  invitation.stage = InvitationStage.ATTENDED;
  invitation.checkedInAt = command.now;
  return id;
}

/** A meeting has a room full of people at most: their codes are made anew and compared. */
async function holderOf(
  { em, services: { seal } }: CommandContext,
  meetingId: string,
  typed: string,
): Promise<string | null> {
  const code = readCrockford(typed, SEAT_CODE_LENGTH);
  if (code === null) return null;
  const invited = await em.find(Invitation, { meetingId, sentAt: { $ne: null } });
  return invited.find(({ id }) => seatCodeOf(seal, id) === code)?.id ?? null;
}
