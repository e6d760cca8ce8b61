import type { SendInvitationsInput } from '#schema/invitation/invitation-input.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { act } from '#server/kernel/act.ts';
import type { Acknowledged } from '#server/kernel/context.ts';
import { InvitationStage } from '#server/law/invitation-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { invites } from './invitation.permissions.ts';
import { letterOf, refuseLetters } from './letter.ts';
import { loadItem, pagesOfInviting, refuseInvitingNow } from './load-item.ts';
import { sendLetter } from './send-letter.ts';

/** 发出列席邀请: every letter that is prepared for an item, each with a link of its own; who has no mail is telephoned. */
export const sendInvitations = act(
  'invitation.sent',
  invites,
  async (command, itemId: string, input: SendInvitationsInput, acknowledged: readonly Acknowledged[]) => {
    const of = await loadItem(command, itemId);
    const prepared = await command.em.find(
      Invitation,
      { itemId: of.item.id, stage: InvitationStage.DRAFT },
      { orderBy: { id: 'asc' } },
    );
    const letter = letterOf(of, input);
    const refusal = command.weigh(
      [
        ...refuseInvitingNow(of),
        ...(prepared.length === 0 ? [nothingPrepared] : []),
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

const nothingPrepared: Finding = {
  rule: 'R-67',
  basis: 'DESIGN',
  article: '公众代表邀请规则',
  severity: 'BLOCK',
  code: 'INVITATION_NONE_PREPARED',
  message: '该议题没有待发出的邀请。',
  fields: ['itemId'],
  fix: '先抽选代表，或者登记利益相关方。',
};
