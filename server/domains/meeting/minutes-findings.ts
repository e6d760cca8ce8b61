import { MeetingMinutes, type Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import {
  type MinutesGround,
  refuseMinutes,
  refuseUnreadyMinutes,
  type TypedMinutes,
} from '#server/law/meeting/meeting-minutes.ts';
import { refusePast } from '#server/law/meeting/meeting-plan.ts';
import { type AgendaResult, MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { attendeesOf } from './attendance.queries.ts';
import { itemsOf, standing } from './meeting-load.ts';
import { periodsOfDecisions } from './stated-days.queries.ts';

/** Reads what the minutes of a meeting are checked against (纪要的依据). */
export async function minutesGround(command: CommandContext, meetingId: string): Promise<MinutesGround> {
  const items = standing(await itemsOf(command, meetingId));
  const decisions = items.flatMap(({ decisionId }) => (decisionId ? [decisionId] : []));
  const periods = await periodsOfDecisions(command.db, decisions);
  const papers = await command.db
    .selectFrom('agenda_item_paper as p')
    .innerJoin('agenda_item as i', 'i.id', 'p.item_id')
    .select('p.title')
    .where('i.meeting_id', '=', meetingId)
    .where('i.disclosure', '=', AgendaDisclosure.CLOSED)
    .execute();
  const results = await resultsOf(command, meetingId);
  return {
    items: items.map(({ id, position, title, disclosure, decisionId, endedAt }) => ({
      id,
      position,
      title,
      disclosure,
      discussed: endedAt !== null,
      result: results.get(id) ?? null,
      periods: (decisionId ? periods.get(decisionId) : undefined) ?? [],
    })),
    closedTitles: papers.map(({ title }) => title),
    members: await attendeesOf(command.db, meetingId),
  };
}

/** The results of the items that the desk ended (审议结果), by item. */
async function resultsOf(
  { db }: CommandContext,
  meetingId: string,
): Promise<ReadonlyMap<string, AgendaResult>> {
  const rows = await db
    .selectFrom('agenda_outcome as o')
    .innerJoin('agenda_item as i', 'i.id', 'o.item_id')
    .select(['i.id', 'o.result'])
    .where('i.meeting_id', '=', meetingId)
    .execute();
  return new Map(rows.map(({ id, result }) => [id, result]));
}

const NONE: TypedMinutes = { attendees: [], absent: [], observers: [], sections: [] };

/** Reasons against publishing the minutes as they are (拟公布的纪要). */
export async function refuseMinutesNow(command: CommandContext, meeting: Meeting): Promise<Finding[]> {
  const ground = await minutesGround(command, meeting.id);
  const minutes = (await command.em.findOne(MeetingMinutes, { meetingId: meeting.id })) ?? NONE;
  return [...refuseMinutes(minutes, ground), ...refuseUnreadyMinutes(minutes, ground.items)];
}

/** Reasons against publishing the paper that is prepared (送审材料). */
export async function refusePaper(command: CommandContext, meeting: Meeting): Promise<Finding[]> {
  if (meeting.paper === MeetingPaper.NOTICE) return refusePast(meeting.startsAt, command.now);
  return meeting.paper === MeetingPaper.MINUTES ? refuseMinutesNow(command, meeting) : [];
}
