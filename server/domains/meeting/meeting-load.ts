import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { isId, loadById } from '#server/ground/kernel/load.ts';
import { organOfMeeting } from '#server/ground/kernel/organ.ts';
import { invitationRequired } from '#server/law/invitation/invitation-duty.ts';
import { MEETING_TRANSITIONS, type MeetingAction } from '#server/law/meeting/meeting-stage.ts';
import { transitionAt } from '#server/law/transition.ts';
import { bringsFor } from './meeting.permissions.ts';

/** Name of a meeting in messages. */
export const WHAT = '该会议';

/**
 * Meeting for which the actor may take this action. A meeting announced by another unit is not theirs to change, and is
 * answered as not found.
 */
export async function loadMeeting(
  command: CommandContext,
  event: MeetingAction,
  id: string,
  version: number,
): Promise<Meeting> {
  const meeting = await loadHeldMeeting(command, event, id);
  if (meeting.version !== version) throw conflict(WHAT, meeting.version);
  return meeting;
}

/** The same as it stands now (以现状为准), for the second person of a change, who has no page of it. */
export async function loadHeldMeeting(
  command: CommandContext,
  event: MeetingAction,
  id: string,
): Promise<Meeting> {
  command.about('meeting', id);
  await holdRow(command.db, 'meeting', id);
  const meeting = await loadById(command.em, Meeting, id, WHAT);
  const organId = (await organOfMeeting(command.db, meeting.id)) ?? null;
  if (!bringsFor(command.actor, event, { unitIds: meeting.unitIds, organId })) throw notFound(WHAT);
  command.about('meeting', id, meeting.no);
  return meeting;
}

/** The items of a meeting in their order, also those that were taken off. */
export const itemsOf = ({ em }: CommandContext, meetingId: string): Promise<AgendaItem[]> =>
  em.find(AgendaItem, { meetingId }, { orderBy: { position: 'asc' } });

/** The items that are still to be discussed or were. */
export const standing = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.filter(({ withdrawnAt }) => withdrawnAt === null);

/** One item of these, by its id. */
export function itemIn(items: readonly AgendaItem[], itemId: string): AgendaItem {
  const item = isId(itemId) ? items.find(({ id }) => id === itemId.toLowerCase()) : undefined;
  if (!item) throw notFound('该议题');
  return item;
}

/** Whether somebody still has to be invited to one of these. */
export const uninvited = (items: readonly AgendaItem[]): boolean =>
  standing(items).some((item) => invitationRequired(item) && item.invitationsSent === 0);

/** Every action raises the version of its meeting, also the second one within a millisecond. */
export function change(command: CommandContext, meeting: Meeting): void {
  meeting.changedAt = new Date(Math.max(command.now.getTime(), meeting.changedAt.getTime() + 1));
}

/** The same, for what everyone reads: the public pages show it anew. */
export async function changePublicly(command: CommandContext, meeting: Meeting): Promise<void> {
  change(command, meeting);
  if (meeting.announcedAt) command.publish(...(await pagesOf(command, meeting)));
}

/** The pages that show a meeting: its own, the lists, and the decisions it is about. */
async function pagesOf({ db }: CommandContext, { id, no }: Meeting): Promise<string[]> {
  const decisions = await db
    .selectFrom('agenda_item as i')
    .innerJoin('decision as d', 'd.id', 'i.decision_id')
    .select('d.no')
    .where('i.meeting_id', '=', id)
    .execute();
  return ['meetings', `meeting:${no}`, `live:${id}`, ...decisions.map((one) => `decision:${one.no}`)];
}

/** Moves a meeting to the stage that the transition table gives (会议流转). */
export function moveOn(meeting: Meeting, event: MeetingAction): void {
  meeting.stage = transitionAt(MEETING_TRANSITIONS, event, meeting.stage)?.to ?? meeting.stage;
}
