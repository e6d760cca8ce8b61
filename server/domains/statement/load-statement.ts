import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { organOfMeeting } from '#server/ground/kernel/organ.ts';
import { Refused } from '#server/ground/kernel/refused.ts';
import { refuseStatementElsewhere } from '#server/law/invitation/statement-body.ts';
import type { StatementAction } from '#server/law/invitation/statement-stage.ts';
import { Refusal } from '#server/law/refusal.ts';
import { answersFor, recordsFor } from './statement.permissions.ts';

/** Name of a statement in messages. */
export const STATEMENT = '这条列席意见';

/** Body that held the meeting (召开会议的机关); a person in such a post of another body is refused with that reason. */
export async function organOfStatement(
  { db, actor }: CommandContext,
  event: StatementAction,
  meetingId: string,
): Promise<string | null> {
  const organId = (await organOfMeeting(db, meetingId)) ?? null;
  const findings = actor ? refuseStatementElsewhere(actor, event, organId) : [];
  if (findings.length > 0) throw new Refused(new Refusal(findings));
  return organId;
}

/** An item whose statements the actor takes down, and its meeting; another unit's is not found. */
export async function loadItemOfOurs(command: CommandContext, itemId: string) {
  const { em, actor } = command;
  const item = await loadById(em, AgendaItem, itemId, '该议题');
  const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
  const organId = await organOfStatement(command, 'void', meeting.id);
  if (!recordsFor(actor, { unitIds: meeting.unitIds, organId })) throw notFound('该议题');
  return { item, meeting };
}

/** A statement that the actor took down or may put right. */
export async function loadRecorded(command: CommandContext, id: string, version: number) {
  const statement = await loadById(command.em, AttendeeStatement, id, STATEMENT);
  const { item, meeting } = await loadItemOfOurs(command, statement.itemId);
  sameVersion(statement, version, STATEMENT);
  command.about('statement', id, meeting.no);
  return { statement, item, meeting };
}

/** A statement that the actor's unit answers; of another unit it is not found. */
export async function loadAnswered(
  command: CommandContext,
  event: StatementAction,
  id: string,
  version: number,
) {
  const statement = await loadById(command.em, AttendeeStatement, id, STATEMENT);
  const { unitIds, meetingId } = statement;
  const organId = await organOfStatement(command, event, meetingId);
  if (!answersFor(command.actor, event, { unitIds, organId })) throw notFound(STATEMENT);
  sameVersion(statement, version, STATEMENT);
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
