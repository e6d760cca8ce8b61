/**
 * 县政务公开任务清单: to an item that touches the people's livelihood or draws much attention, those concerned and
 * representatives of the public are invited. R-68: to a closed item nobody is.
 */
import { AgendaDisclosure, refuseClosedItem } from '#server/law/meeting/agenda-disclosure.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r63Policy = provision('R-63', 'POLICY', '县政务公开任务清单');
const r68 = provision('R-68', 'DESIGN', '列席邀请办理规则');

/** Facts about an agenda item that decide whether people have to be invited to it (应当邀请的议题). */
export interface InvitedItem {
  position: number;
  disclosure: AgendaDisclosure;
  livelihood: boolean;
  highAttention: boolean;
  invitationsSent: number;
  invitationsAccepted: number;
}

/** Whether people are to be invited to it (应当邀请列席). */
export const invitationRequired = (
  item: Pick<InvitedItem, 'disclosure' | 'livelihood' | 'highAttention'>,
): boolean => item.disclosure !== AgendaDisclosure.CLOSED && (item.livelihood || item.highAttention);

/**
 * Findings on items about to begin that ask for invitations (开始审议前的邀请): a block where nobody was invited; where nobody
 * accepted, a warning to be acknowledged with a reason.
 */
export const refuseUninvited = (items: readonly InvitedItem[]): Finding[] => {
  const flagged = items.filter(invitationRequired);
  const unsent = flagged.filter(({ invitationsSent }) => invitationsSent === 0);
  const alone = flagged.filter((item) => item.invitationsSent > 0 && item.invitationsAccepted === 0);
  return [
    ...(unsent.length > 0 ? [nobodyInvited(numbers(unsent))] : []),
    ...(alone.length > 0 ? [nobodyComes(numbers(alone))] : []),
  ];
};

const numbers = (items: readonly InvitedItem[]) => items.map(({ position }) => position).join('、');

/** Reason against inviting anybody to an item: it is closed to the public (不邀请列席的议题). */
export const refuseInvitedTo = (disclosure: AgendaDisclosure): Finding[] =>
  refuseClosedItem(disclosure, CLOSED_ITEM);

const nobodyInvited = (items: string) => r63Policy.block('INVITATION_REQUIRED', 'agenda')`
  第${items}项涉及重大民生或者社会关注度高，还没有邀请利益相关方和公众代表列席。
  由召开会议的机关的办公室在“邀请与抽选”中抽选或者列名，发出邀请函；确不应当列席的，议题公开范围另行确定。`;

const nobodyComes = (items: string) => r63Policy.warn('INVITATION_NOT_ACCEPTED', 'agenda')`
  第${items}项已经邀请，但没有人应邀列席。
  继续邀请；仍然开始的，写明理由。`;

const CLOSED_ITEM = {
  message: '依法不予公开的议题不邀请代表列席。',
  fix: '只邀请列席公开或者部分公开的议题。',
  field: 'itemId',
  on: r68,
};
