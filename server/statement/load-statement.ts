import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import type { CommandContext, Db } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { loadById, loadForChange } from '#server/kernel/load.ts';
import { answersFor, recordsFor } from './statement.permissions.ts';

/** What a statement is called in answers. */
export const STATEMENT = '这条列席意见';

/** An item whose statements the actor takes down, and its meeting; another unit's is not found. */
export async function loadItemOfOurs({ em, actor }: CommandContext, itemId: string) {
  const item = await loadById(em, AgendaItem, itemId, '该议题');
  const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
  if (!recordsFor(actor, meeting.unitIds)) throw notFound('该议题');
  return { item, meeting };
}

/** A statement that the actor took down or may put right. */
export async function loadRecorded(command: CommandContext, id: string, version: number) {
  const statement = await loadForChange(command.em, AttendeeStatement, id, version, STATEMENT);
  const { item, meeting } = await loadItemOfOurs(command, statement.itemId);
  command.about('statement', id, meeting.no);
  return { statement, item, meeting };
}

/** A statement that the actor's unit answers; of another unit it is not found. */
export async function loadAnswered(command: CommandContext, id: string, version: number) {
  const statement = await loadForChange(command.em, AttendeeStatement, id, version, STATEMENT);
  if (!answersFor(command.actor, statement.unitIds)) throw notFound(STATEMENT);
  command.about('statement', id);
  return statement;
}

/** The pages that show the statements of a meeting: its own, its recording, and the decision they are about. */
export async function pagesOf(db: Db, itemIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .leftJoin('decision as d', 'd.id', 'i.decision_id')
    .select(['m.no', 'd.no as decisionNo'])
    .where('i.id', 'in', [...itemIds])
    .execute();
  return rows.flatMap(({ no, decisionNo }) => [
    `meeting:${no}`,
    ...(decisionNo ? [`decision:${decisionNo}`] : []),
  ]);
}
