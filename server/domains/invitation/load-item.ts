import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseOtherBodysMeeting } from '#server/ground/kernel/inviting-body.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表抽选规则');

/** An agenda item and its meeting (议题与会议). */
export interface ItemOfMeeting {
  item: AgendaItem;
  meeting: Meeting;
}

/**
 * Reads an item and its meeting for the office of the body that holds it; for units without an office the county's
 * office invites.
 */
export async function loadItem(command: CommandContext, itemId: string): Promise<ItemOfMeeting> {
  const item = await loadById(command.em, AgendaItem, itemId, '该议题');
  const meeting = await command.em.findOne(Meeting, { id: item.meetingId });
  if (!meeting) throw notFound('该会议');
  command.about('meeting', meeting.id, meeting.no);
  await refuseOtherBodysMeeting(command, meeting.id);
  return { item, meeting };
}

const INVITING: ReadonlySet<MeetingStage> = new Set([
  MeetingStage.AGENDA_SET,
  MeetingStage.INVITING,
  MeetingStage.READY,
]);

/** State of an item and its meeting that decides whether people may be chosen and invited (抽选、邀请的时机). */
export interface InvitingState {
  item: Pick<AgendaItem, 'announcedAt' | 'withdrawnAt'>;
  meeting: Pick<Meeting, 'stage' | 'announcedAt'>;
}

/**
 * Reasons against choosing and inviting for the item now (抽选、邀请的时机): it must be announced, not begun, and not taken off
 * the agenda.
 */
export const refuseInvitingNow = ({ item, meeting }: InvitingState): Finding[] => [
  ...(INVITING.has(meeting.stage) ? [] : [wrongTime]),
  ...(meeting.announcedAt && item.announcedAt ? [] : [notAnnounced]),
  ...(item.withdrawnAt ? [takenOff] : []),
];

/** The pages that show whom a meeting invites. */
export const pagesOfInviting = ({ no }: Meeting): string[] => ['meetings', `meeting:${no}`];

const wrongTime = r66.block('INVITING_WRONG_TIME')`
  会议还没有定议程，或者已经开始、结束、取消，不能抽选和邀请。
  会前定好议程、公布预告，再来办理。`;

const notAnnounced = r66.block('INVITING_BEFORE_ANNOUNCEMENT')`
  会议或者该议题还没有预告。抽选方案要先公布，公众才能核验。
  先发布会议预告。`;

const takenOff = r66.block('ITEM_WITHDRAWN', 'itemId')`
  该议题已经撤下，不再邀请。`;
