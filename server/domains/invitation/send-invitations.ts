import type { SendInvitationsInput } from '#schema/invitation/invitation-input.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { Representative } from '#schema/register/representative.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseIneligible } from '#server/law/register/representative.ts';
import { invites } from './invitation.permissions.ts';
import { letterOf, refuseLetters } from './letter.ts';
import { loadItem, pagesOfInviting, refuseInvitingNow } from './load-item.ts';
import { sendLetter } from './send-letter.ts';

const r67 = provision('R-67', 'DESIGN', '公众代表邀请规则');

/** 发出列席邀请: every letter that is prepared for an item, each with a link of its own; who has no mail is telephoned. */
export const sendInvitations = defineCommand(
  ['invitation.sent', '发出列席邀请'],
  invites,
  async (command, itemId: string, input: SendInvitationsInput, acknowledged: readonly Acknowledged[]) => {
    const of = await loadItem(command, itemId);
    const prepared = await command.em.find(
      Invitation,
      { itemId: of.item.id, stage: InvitationStage.DRAFT },
      { orderBy: { id: 'asc' } },
    );
    const letter = letterOf(of, input);
    const refusal = command.refusalOf(
      [
        ...refuseInvitingNow(of),
        ...(prepared.length === 0 ? [nothingPrepared] : []),
        ...(await refuseIneligibleNow(command, prepared, dayOf(of.meeting.startsAt))),
        ...refuseLetters(command, prepared, letter),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    for (const invitation of prepared) await sendLetter(command, of, invitation, letter);
    command.publish(...pagesOfInviting(of.meeting));
    return of.item.id;
  },
);

/** between the draw and the letter a term may end, somebody may be suspended or ask for leave. */
async function refuseIneligibleNow(
  { em }: CommandContext,
  prepared: readonly Invitation[],
  meetingOn: CalendarDay,
): Promise<Finding[]> {
  const ids = prepared.flatMap(({ representativeId }) => representativeId ?? []);
  const people = await em.find(Representative, { id: { $in: ids } }, { orderBy: { no: 'asc' } });
  return people.flatMap((person) => refuseIneligible(person, meetingOn));
}

const nothingPrepared = r67.block('INVITATION_NONE_PREPARED', 'itemId')`
  该议题没有待发出的邀请。
  先抽选代表，或者登记利益相关方。`;
