import type { DeskStatementView, StatementAttendee } from '#schema/statement/desk-statement-view.ts';
import { sql } from 'kysely';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { statementSelection, statementsOf } from './statement-row.ts';
import { readsStatements, recordsFor } from './statement.permissions.ts';

/** Content of the desk of statements (会议的列席意见). */
export interface StatementsDesk {
  meetingUnitIds: readonly string[];
  organId: string | null;
  attendees: readonly StatementAttendee[];
  statements: readonly Desk[];
}

type Desk = Omit<DeskStatementView, 'viewerCan'>;

/** The statements of a meeting at the desk: whoever takes them down reads all, others what their own unit answers. */
export async function statementsDesk(context: Context, no: string): Promise<StatementsDesk> {
  demand(context, readsStatements, 'statements');
  const meeting = await read(context, (db) =>
    db
      .selectFrom('meeting as m')
      .select(['m.id', 'm.unit_ids as unitIds', organOf('m.unit_id').as('organId')])
      .where('m.no', '=', no)
      .executeTakeFirst(),
  );
  if (!meeting) throw notFound('该会议');
  const ours = recordsFor(context.actor, meeting);
  const reading = ours ? readAsSystem : read;
  return reading(context, async (db) => ({
    meetingUnitIds: meeting.unitIds,
    organId: meeting.organId,
    attendees: ours ? await attendeesOf(db, meeting.id) : [],
    statements: await deskRows(db, (rows) => rows.where('s.meeting_id', '=', meeting.id)),
  }));
}

/** One statement, as the command that changed it sees it. */
export const statementAfter = (context: Context, id: string): Promise<Desk | null> =>
  readAsSystem(context, async (db) => (await deskRows(db, (rows) => rows.where('s.id', '=', id)))[0] ?? null);

type Selection = ReturnType<typeof statementSelection>;

async function deskRows(db: Db, of: (rows: Selection) => Selection): Promise<Desk[]> {
  const rows = await of(statementSelection(db))
    .leftJoin('person as rb', 'rb.id', 's.recorded_by_id')
    .leftJoin('person as pb', 'pb.id', 's.proposed_by_id')
    .leftJoin('person as cb', 'cb.id', 's.confirmed_by_id')
    .select(['s.version', 's.item_id as itemId', 's.recorded_at as recordedAt'])
    .select(['s.unit_ids as unitIds', 'm.unit_ids as meetingUnitIds', organOf('m.unit_id').as('organId')])
    .select('s.proposed_by_id as proposedById')
    .select(['rb.name as recordedBy', 'pb.name as proposedBy', 'cb.name as confirmedBy'])
    .select(['s.returned_reason as returnedReason', 's.void_reason as voidReason'])
    .select(
      sql<string[]>`array(select u.name from unit u where u.id = any(s.unit_ids) order by u.name)`.as(
        'answeringUnits',
      ),
    )
    .execute();
  return statementsOf(
    db,
    rows.map((row) => ({ ...row, speaker: row.speaker ?? '' })),
  );
}

const attendeesOf = (db: Db, meetingId: string): Promise<StatementAttendee[]> =>
  db
    .selectFrom('invitation')
    .select(['id as invitationId', 'item_id as itemId', 'addressee as name', 'category'])
    .where('meeting_id', '=', meetingId)
    .where('stage', '=', InvitationStage.ATTENDED)
    .orderBy('checked_in_at')
    .execute();
